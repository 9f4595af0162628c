package import Core

/// The diagnostics of a run, ready to be written and to decide its exit status.
package struct DiagnosticReport: Sendable {
  /// Sorted by file and place, so that parallel phases do not change the output.
  package let diagnostics: [Diagnostic]
  /// Whether warnings count as errors.
  package let isStrict: Bool

  package init(_ diagnostics: [Diagnostic], strict: Bool = false) {
    self.diagnostics = diagnostics.sorted()
    isStrict = strict
  }

  /// `contentErrors` if anything blocks, otherwise `fine`.
  package var status: ExitStatus { diagnostics.blocks(strict: isStrict) ? .contentErrors : .fine }

  /// For people: each diagnostic with its source line, then the counts.
  package func text(in language: Language, colour: Bool = false) -> String {
    let writer = DiagnosticText(language: language, colour: colour)
    return diagnostics.map(writer.text(of:)).joined() + summary(in: language) + "\n"
  }

  /// For scripts: one object a line, always with the same keys in the same order.
  ///
  /// `{"id":"coverage","severity":"note","file":"a.md","line":null,"column":null,"message":"…","help":""}`
  package func jsonLines(in language: Language) -> String {
    diagnostics.map { DiagnosticJSON(language: language).line(of: $0) }.joined()
  }

  /// `2 errors, 1 warning`: severities that did not occur are left out.
  package func summary(in language: Language) -> String {
    let counts = [Severity.error, .warning, .note].compactMap { severity in
      phrase(diagnostics.count { $0.severity == severity }, severity, language)
    }
    guard !counts.isEmpty else { return Bilingual(zh: "没有问题", en: "no problems")[language] }
    let list = counts.joined(separator: language == .chinese ? "，" : ", ")
    guard isStrict, status != .fine, !diagnostics.blocks() else { return list }
    return list
      + Bilingual(
        zh: "（--strict：警告也算错误）", en: " (--strict: warnings count as errors)")[language]
  }

  private func phrase(_ count: Int, _ severity: Severity, _ language: Language) -> String? {
    guard count > 0 else { return nil }
    let word = severity.word[language]
    guard language == .english else { return "\(count) 个\(word)" }
    return "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
