import Core

extension TemplateProblem {
  /// Lines longer than this many bytes are not shown under the message.
  private static let longestExcerpt = 400

  /// The problem as an error on the bytes of `range` in `source`.
  ///
  /// `chain` names the templates from the page down to this one; it is told where there are several.
  func diagnostic(
    in source: SourceText, at range: Range<Int>, chain: [String] = []
  ) -> Diagnostic {
    var help = help
    if chain.count > 1 {
      let path = chain.joined(separator: " → ")
      help = Bilingual(
        zh: help.zh.isEmpty ? "经由 \(path)" : "\(help.zh)（经由 \(path)）",
        en: help.en.isEmpty ? "reached through \(path)" : "\(help.en) (reached through \(path))")
    }
    let position = source.position(at: range.lowerBound)
    let line = source.lineRange(position.line)
    let shown = range.clamped(to: line)
    let excerpt =
      line.count > TemplateProblem.longestExcerpt
      ? nil
      : Diagnostic.Excerpt(
        line: source.line(position.line),
        length: max(1, source.bytes[shown].count { $0 & 0xC0 != 0x80 }))
    return Diagnostic(
      id: id, severity: .error, file: source.file, position: position, message: message,
      help: help, excerpt: excerpt)
  }
}
