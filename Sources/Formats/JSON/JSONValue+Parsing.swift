package import Core

extension JSONValue {
  /// The deepest nesting that is read.
  package static let maximumDepth = 256

  /// Reads a whole file as one value, strictly by RFC 8259.
  ///
  /// On an error the value is nil, with one diagnostic at its place: `json-syntax`, `json-too-deep`, or
  /// `json-duplicate-key`.
  package static func parse(
    _ source: SourceText
  ) -> (value: JSONValue?, diagnostics: [Diagnostic]) {
    var reader = JSONReader(bytes: source.bytes)
    do {
      return (try reader.document(), [])
    } catch {
      let place = error.offset..<error.offset
      return (
        nil,
        [
          source.diagnostic(
            error.problem.id, .error, at: place, message: error.problem.message)
        ]
      )
    }
  }
}
