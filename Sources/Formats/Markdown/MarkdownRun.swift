package import Core

/// A stretch of text of one block without markup in it.
///
/// A run goes on over source lines: a line break inside it is `\n`, or nothing between Chinese characters.
/// Emphasis, links and code begin another run, square brackets do not: a mark such as `[¶26–31, ¶35]` stands
/// in one run, wherever its line breaks.
package struct MarkdownRun: Sendable, Equatable {
  /// What the text of a run is.
  package enum Kind: Sendable, Hashable {
    case text
    /// A code span, or the content of a code block.
    case code
    /// A hard line break; its text is `\n`.
    case lineBreak
    /// A description of an image, which is not running text.
    case imageText
  }

  package var kind: Kind
  /// The text as it reads: escapes and entities resolved.
  package var text: String
  /// The number of the run in its document, from 0.
  package var index: Int
  /// Where it starts in the file.
  package var start: SourcePosition
  /// Inside `**…**`.
  package var isStrong: Bool
  /// Inside `*…*`.
  package var isEmphasis: Bool
  /// The address of the link it is in, as written.
  package var link: String?
  /// Where the text's bytes come from; never empty, from text offset 0 on, in order.
  var origins: [Origin]
  /// The last byte of the file: the line feed at the end of a code block need not stand in it.
  var lastByte: Int

  /// From byte `text` of the run on, bytes stand at `source` and after in the file.
  struct Origin: Sendable, Equatable {
    var text: Int
    var source: Int
  }

  /// Whether the text is code.
  package var isCode: Bool { kind == .code }

  /// The byte of the file from which the byte at `offset` of ``text`` comes.
  ///
  /// Exact for every character that stands in the file as itself or behind a backslash; for one written as
  /// an entity, the place of its `&`. Inside code spans that go over several lines, and behind entities
  /// which stand for several characters, it may be off, but by less than the run.
  package func sourceOffset(at offset: Int) -> Int {
    var (low, high) = (0, origins.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if origins[middle].text <= offset { low = middle } else { high = middle }
    }
    return min(lastByte, origins[low].source + max(0, offset - origins[low].text))
  }

  /// The bytes of the file for a non-empty range of bytes of ``text``, for a diagnostic.
  package func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(at: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, sourceOffset(at: range.upperBound - 1)) + 1
  }
}
