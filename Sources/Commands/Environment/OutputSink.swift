/// Where a command writes: standard output, standard error, or a buffer in a test.
package struct OutputSink: Sendable {
  /// Whether a person looks at it directly.
  package let isTerminal: Bool
  /// The width of the terminal in cells, where there is one.
  package let columns: Int?
  private let writer: @Sendable ([UInt8]) -> Void
  private let failureReader: @Sendable () -> Int32?

  /// Makes a sink of closures.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether a person looks at it directly.
  ///   - columns: The width in cells, if known.
  ///   - failure: The `errno` of the first write that failed, if one did.
  ///   - write: Takes bytes; called from any thread, never told of failure.
  package init(
    isTerminal: Bool = false, columns: Int? = nil,
    failure: @escaping @Sendable () -> Int32? = { nil },
    write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    writer = write
    failureReader = failure
  }

  /// The `errno` of the first write that failed; from then on nothing is written.
  package var failure: Int32? { failureReader() }

  /// Writes a text as UTF-8, as it is: no line feed is added.
  package func write(_ text: String) {
    writer(Array(text.utf8))
  }

  /// Writes bytes as they are.
  package func write(_ bytes: [UInt8]) {
    writer(bytes)
  }
}
