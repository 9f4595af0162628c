/// What one connection, and all of them together, may take of the preview.
package struct PreviewLimits: Sendable {
  /// How many connections are open at once; the others wait.
  package var connections = 64
  /// Bytes for a request's line and headers, and for the answer's headers; longer ones are refused.
  package var memory = 32_768
  /// How long a request may take to arrive, from the connection or from the answer before it.
  package var request: Duration = .seconds(10)
  /// How long an answer may take to be fetched.
  package var answer: Duration = .seconds(60)

  package init() {}
}
