/// Writes diagnostics for a terminal, with the source line and a caret below the place.
///
/// ```
/// summary.zh.md:7:9: 错误: 本文件没有第99段 [evidence-unknown]
///   7 | 报告如此说[第99段]。
///     |           ^^^^^^^^
///     = 现有第1至82段
/// ```
package struct DiagnosticText: Sendable {
  /// The language of messages.
  package var language: Language
  /// Whether to colour the severity with ANSI escapes.
  package var colour: Bool

  package init(language: Language, colour: Bool = false) {
    self.language = language
    self.colour = colour
  }

  /// One diagnostic, ending in a line feed.
  package func text(of diagnostic: Diagnostic) -> String {
    var head = diagnostic.file
    if let position = diagnostic.position { head += ":\(position.line):\(position.column)" }
    if !head.isEmpty { head += ": " }
    head += "\(word(diagnostic.severity)): \(plain(diagnostic.message[language]))"
    head += " [\(diagnostic.id)]\n"
    head += excerpt(of: diagnostic)
    let help = diagnostic.help[language]
    if !help.isEmpty { head += "  = \(plain(help))\n" }
    return head
  }

  private func word(_ severity: Severity) -> String {
    let word = severity.word[language]
    guard colour else { return word }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(word)\u{1B}[0m"
  }

  private func excerpt(of diagnostic: Diagnostic) -> String {
    guard let position = diagnostic.position, let excerpt = diagnostic.excerpt else { return "" }
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.count)
    let scalars = Array(excerpt.line.unicodeScalars)
    let before = scalars.prefix(position.column - 1)
    let marked = scalars.dropFirst(position.column - 1).prefix(max(1, excerpt.length))
    let pad = String(repeating: " ", count: before.reduce(0) { $0 + DisplayWidth.of($1) })
    let carets = String(
      repeating: "^", count: max(1, marked.reduce(0) { $0 + DisplayWidth.of($1) }))
    return "  \(number) | \(plain(excerpt.line))\n  \(gutter) | \(pad)\(carets)\n"
  }

  /// Control characters could move the cursor or recolour the terminal; they are shown as U+FFFD.
  private func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let control = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      result.append(control ? (scalar == "\t" ? " " : "\u{FFFD}") : scalar)
    }
    return String(result)
  }
}
