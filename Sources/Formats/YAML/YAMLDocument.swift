package import Core

/// Reads YAML of the plain kind: scalars, lists and mappings; no anchors, aliases, tags, directives, nor a
/// second document.
package enum YAMLDocument {
  /// The deepest nesting that is read.
  package static let maximumDepth = 32
  /// The longest text that is read, in bytes.
  package static let maximumSize = 1 << 20

  /// Reads `range` of a file, or all of it.
  ///
  /// Positions are those of the file. A text without content is an empty mapping. On a syntax error, on a
  /// feature that is refused and beyond the limits the value is nil, with one error:
  /// `yaml-syntax`, `yaml-unsupported`, `yaml-too-deep`, `yaml-too-large`. A key that comes twice is an
  /// error too (`yaml-duplicate-key`), but the first one is kept and reading goes on.
  package static func parse(
    _ source: SourceText, in range: Range<Int>? = nil
  ) -> (value: YAMLValue?, diagnostics: [Diagnostic]) {
    let range = (range ?? 0..<source.bytes.count).clamped(to: 0..<source.bytes.count)
    guard range.count <= maximumSize else {
      return (nil, [YAMLMessages.tooLarge(in: source, at: range)])
    }
    guard let events = YAMLEvents(source.bytes[range]) else {
      return (nil, [YAMLMessages.syntax("", nil, in: source, at: range.lowerBound)])
    }
    var composer = YAMLComposer(source: source, range: range)
    do {
      let value = try composer.document(events)
      return (value, composer.diagnostics)
    } catch {
      return (nil, composer.diagnostics + [error.diagnostic])
    }
  }
}
