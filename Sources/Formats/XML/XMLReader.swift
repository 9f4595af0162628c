package import Core

/// Reads XML 1.0 with namespaces into values, from untrusted files.
///
/// Nothing outside the text is looked at: no network, no files, no document type definition; entities
/// other than the five of XML itself and character references are not expanded but kept as written.
/// The encoding declaration is passed over, since the source has been decoded already.
package enum XMLReader {
  /// The deepest nesting that is read, in elements; what lies deeper is left out with all that follows.
  package static let maximumDepth = 200
  /// The longest text that is read, in bytes.
  package static let maximumSize = 64 << 20

  /// Reads a whole file.
  ///
  /// What is not well-formed gives warnings and the best tree that can be had: an end tag that is missing
  /// is put where the next one that fits stands, one too many is passed over.
  /// - Parameters:
  ///   - source: The file.
  ///   - maximumSize: The longest text that is read, in bytes.
  /// - Returns: The root element, nil where there is none, with `xml-syntax`, `xml-entity`, `xml-dtd` and
  ///   `xml-too-deep` as warnings; `xml-too-large` and `xml-no-element` are errors and give no element.
  package static func read(
    _ source: SourceText, maximumSize: Int = maximumSize
  ) -> (root: XMLElement?, diagnostics: [Diagnostic]) {
    guard source.bytes.count <= maximumSize else {
      return (nil, [XMLMessages.tooLarge(in: source, limit: maximumSize)])
    }
    var (bytes, rounds) = (source.bytes, 1)
    var builder = XMLBuilder(source: source)
    if let parser = XMLParser(bytes) { parser.parse(into: &builder) }
    while builder.endsEarly, !builder.strayEndTags.isEmpty, rounds < maximumRounds {
      for range in builder.strayEndTags {
        for index in range { bytes[index] = XMLBuilder.blank }
      }
      builder = XMLBuilder(source: source, mended: builder.strayDiagnostics)
      if let parser = XMLParser(bytes) { parser.parse(into: &builder) }
      rounds += 1
    }
    return builder.finish()
  }

  /// How often a file is read again because an end tag too many ended it before its time.
  private static let maximumRounds = 8
}
