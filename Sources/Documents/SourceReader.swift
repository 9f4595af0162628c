package import Core

/// Reads a document from whatever its source is: Akoma Ntoso or extracted text.
///
/// The content decides, not the file's name: a text whose first character opens a tag is XML.
package struct SourceReader: Sendable {
  private let vocabulary: Vocabulary

  /// A reader that knows the bodies, treaties and short forms of `vocabulary`.
  package init(vocabulary: Vocabulary = .unitedNations) {
    self.vocabulary = vocabulary
  }

  /// Reads one source.
  package func read(_ source: SourceText) -> Document {
    Self.isMarkup(source)
      ? AkomaNtosoReader(vocabulary: vocabulary).read(source)
      : DocumentReader(vocabulary: vocabulary).read(source)
  }

  /// Whether a source starts like XML: `<?xml`, `<!--`, `<akomaNtoso`; `< 5` and `<<` are text.
  package static func isMarkup(_ source: SourceText) -> Bool {
    let bytes = source.bytes.lazy.drop { $0 <= 0x20 }.prefix(2)
    guard bytes.count == 2, bytes.first == UInt8(ascii: "<"), let next = bytes.dropFirst().first
    else { return false }
    let isLetter = (0x41...0x5A).contains(next & 0xDF) || next >= 0x80 || next == UInt8(ascii: "_")
    return isLetter || next == UInt8(ascii: "?") || next == UInt8(ascii: "!")
  }
}
