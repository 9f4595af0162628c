package import Core

/// The facts in front of a Markdown text, between two lines `---`.
///
/// ```
/// ---
/// title: 摘要
/// ---
/// 正文从这里开始。
/// ```
package struct FrontMatter: Sendable {
  /// The bytes between the fences; nil when the file does not start with one.
  package var yaml: Range<Int>?
  /// The bytes after the closing fence, from the start of a line.
  package var body: Range<Int>
  /// `front-matter-unclosed` (error), when the second fence is missing; the whole text is then the body.
  package var diagnostics: [Diagnostic]

  /// Finds the fences.
  ///
  /// A fence is `---` at the start of a line, with nothing but spaces behind it; the first one
  /// must be the file's first line.
  package static func split(_ source: SourceText) -> FrontMatter {
    let all = 0..<source.bytes.count
    guard isFence(1, of: source) else {
      return FrontMatter(yaml: nil, body: all, diagnostics: [])
    }
    for line in 1..<max(1, source.lineCount) where isFence(line + 1, of: source) {
      let yaml = source.lineStarts[1]..<source.lineStarts[line]
      let next = line + 1
      let body = next < source.lineCount ? source.lineStarts[next] : all.upperBound
      return FrontMatter(yaml: yaml, body: body..<all.upperBound, diagnostics: [])
    }
    let unclosed = source.diagnostic(
      "front-matter-unclosed", .error, at: source.lineRange(1),
      message: Bilingual(
        zh: "文件开头的“---”没有与之对应的结束行", en: "the “---” that opens the file is never closed"),
      help: Bilingual(
        zh: "在各项之后、正文之前，单独写一行“---”",
        en: "write a line “---” after the last entry, before the text"))
    return FrontMatter(yaml: nil, body: all, diagnostics: [unclosed])
  }

  private static func isFence(_ line: Int, of source: SourceText) -> Bool {
    let bytes = source.bytes[source.lineRange(line)]
    return bytes.starts(with: [0x2D, 0x2D, 0x2D])
      && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
