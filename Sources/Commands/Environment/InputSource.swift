/// Where a command gets answers from: standard input, or a list in a test.
package struct InputSource: Sendable {
  /// Whether a person can answer.
  package let isTerminal: Bool
  private let reader: @Sendable () -> String?

  /// Makes a source of a closure that gives the next line, without its end; nil when there is none.
  package init(isTerminal: Bool, readLine: @escaping @Sendable () -> String?) {
    self.isTerminal = isTerminal
    reader = readLine
  }

  /// Nobody is there to answer.
  package static let none = InputSource(isTerminal: false) { nil }

  /// The next line, without its end; nil when there is none.
  package func line() -> String? { reader() }
}
