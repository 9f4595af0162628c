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
    var head = diagnostic.place
    if !head.isEmpty { head += ": " }
    head += "\(word(diagnostic.severity)): \(plain(diagnostic.message[language]))"
    head += " [\(diagnostic.id)]\n"
    head += excerpt(of: diagnostic)
    let help = diagnostic.help[language]
    for line in help.split(separator: "\n") { head += "  = \(plain(String(line)))\n" }
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
    let scalars = Array(plain(excerpt.line).unicodeScalars)
    let column = min(position.column - 1, scalars.count)
    let marked = scalars[column...].prefix(max(1, excerpt.length))
    let window = Self.window(of: scalars, around: marked.indices)
    let (cutsFront, cutsBack) = (window.lowerBound > 0, window.upperBound < scalars.count)
    let shown = String(String.UnicodeScalarView(scalars[window]))
    let before = (cutsFront ? 1 : 0) + Self.cells(scalars[window.lowerBound..<column])
    let carets = max(1, Self.cells(marked.prefix(window.upperBound - column)))
    return "  \(number) | \(cutsFront ? "…" : "")\(shown)\(cutsBack ? "…" : "")\n"
      + "  \(gutter) | \(String(repeating: " ", count: before))"
      + "\(String(repeating: "^", count: carets))\n"
  }

  /// The part of a long line to show: the marked characters with about as much on both sides.
  private static func window(
    of scalars: [Unicode.Scalar], around marked: Range<Int>
  ) -> Range<Int> {
    guard cells(scalars[...]) > lineWidth else { return 0..<scalars.count }
    var (start, end) = (marked.lowerBound, marked.lowerBound)
    var width = 0
    // The marked characters first, then outwards, in turn on both sides.
    while end < marked.upperBound, width + DisplayWidth.of(scalars[end]) <= lineWidth {
      width += DisplayWidth.of(scalars[end])
      end += 1
    }
    var grew = true
    while grew {
      grew = false
      if start > 0, width + DisplayWidth.of(scalars[start - 1]) <= lineWidth {
        start -= 1
        width += DisplayWidth.of(scalars[start])
        grew = true
      }
      if end < scalars.count, width + DisplayWidth.of(scalars[end]) <= lineWidth {
        width += DisplayWidth.of(scalars[end])
        end += 1
        grew = true
      }
    }
    return start..<end
  }

  /// The cells of an excerpt: paragraphs may stand on one line of the source.
  private static let lineWidth = 96

  private static func cells(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + DisplayWidth.of($1) }
  }

  private func plain(_ text: String) -> String { text.withoutControls }
}
