import Core

/// How much of a source the reader takes in; beyond it a diagnostic says so.
///
/// Nesting needs no limit of its own: items nest at most as deep as there are families of item
/// labels (five), headings as deep as there are families of heading labels.
package struct ReaderLimits: Sendable, Hashable {
  /// Bytes of UTF-8 in one source; lines that start beyond are left unread (`source-too-large`).
  package var sourceBytes: Int
  /// Bytes in one line; a longer line is read as several (`line-too-long`).
  package var lineBytes: Int

  /// Unless told otherwise, 64 MiB a source and 1 MiB a line.
  package init(sourceBytes: Int = 64 << 20, lineBytes: Int = 1 << 20) {
    self.sourceBytes = sourceBytes
    self.lineBytes = lineBytes
  }

  /// Lines that a quotation over several paragraphs may run on; a quotation mark that nothing closes
  /// within them is taken for a slip.
  static let quotationLines = 200

  /// Lines below a note among which one of a number left out may still come.
  static let noteLines = 200

  /// What to say about a source over ``sourceBytes``; nil for others.
  func tooLarge(_ source: SourceText) -> Diagnostic? {
    guard source.bytes.count > sourceBytes else { return nil }
    return Diagnostic(
      id: "source-too-large", severity: .error, file: source.file,
      message: Bilingual(
        zh: "文件大于\(Self.size(sourceBytes))，超出部分没有读入",
        en: "the file is larger than \(Self.size(sourceBytes)); what lies beyond was not read"),
      help: Bilingual(
        zh: "请检查文件是否为一份文件的文本；如是，请拆成几份",
        en: "see whether this is the text of one document; if so, split it"))
  }

  /// What to say about a line over ``lineBytes``.
  func tooLong(line: Int, of source: SourceText) -> Diagnostic {
    Diagnostic(
      id: "line-too-long", severity: .warning, file: source.file,
      position: SourcePosition(line: line),
      message: Bilingual(
        zh: "此行长于\(Self.size(lineBytes))，已分作几行读入",
        en: "the line is longer than \(Self.size(lineBytes)) and was read as several"),
      help: Bilingual(
        zh: "请检查提取时是否丢失了换行", en: "see whether the extraction lost the line breaks"))
  }

  private static func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20 { return "\(bytes >> 20) MiB" }
    return bytes >= 1 << 10 ? "\(bytes >> 10) KiB" : "\(bytes) B"
  }
}
