package import Core

/// Something in a sentence that its passages do not bear out.
package struct ClaimFinding: Sendable, Hashable {
  /// The diagnostic's id: `claim-number`, `claim-name`, ….
  package var id: String
  package var severity: Severity
  /// The very words, as UTF-8 bytes of the sentence's text.
  package var range: Range<Int>
  package var message: Bilingual<String>
  /// What to do; empty where the passage shown says enough.
  package var help: Bilingual<String>

  package init(
    _ id: String, _ severity: Severity, at range: Range<Int>, message: Bilingual<String>,
    help: Bilingual<String> = Bilingual(zh: "", en: "")
  ) {
    self.id = id
    self.severity = severity
    self.range = range
    self.message = message
    self.help = help
  }
}

extension ClaimFinding {
  /// Passages longer than this many characters are cut in a diagnostic.
  static let longestExcerpt = 160

  /// The diagnostic at the words in the summary, with the passages they were held against.
  func diagnostic(_ context: ClaimContext, in source: SourceText) -> Diagnostic {
    let held = context.passages.map { passage in
      let text = passage.text.split(separator: "\n").joined(separator: " ")
      let shown = text.prefix(Self.longestExcerpt)
      let words = "“\(shown)\(shown.count < text.count ? "……" : "")”"
      let label = passage.label.short
      return Bilingual(zh: "\(label.zh)：\(words)", en: "\(label.en): \(words)")
    }
    let passages = Bilingual(
      zh: held.map(\.zh).joined(separator: "\n"), en: held.map(\.en).joined(separator: "\n"))
    return source.diagnostic(
      id, severity, at: context.sentence.places.source(of: range), message: message,
      help: Bilingual(
        zh: [help.zh, passages.zh].filter { !$0.isEmpty }.joined(separator: "\n"),
        en: [help.en, passages.en].filter { !$0.isEmpty }.joined(separator: "\n")))
  }
}
