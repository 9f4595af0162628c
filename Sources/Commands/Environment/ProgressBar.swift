import Synchronization

/// A bar on a terminal for work that takes longer than a second; nothing anywhere else.
///
/// ```
/// pages  [############------------]  143/286
/// ```
/// A class because the tasks that do the work advance it together.
package final class ProgressBar: Sendable {
  private struct State {
    var done = 0
    var isShown = false
    var nextLook: Duration = .seconds(1)
  }

  private let total: Int
  private let label: String
  private let sink: OutputSink
  private let elapsed: @Sendable () -> Duration
  private let state = Mutex(State())

  /// A bar for `total` steps.
  ///
  /// - Parameters:
  ///   - label: What the steps are, in the language of messages.
  ///   - total: How many there will be.
  ///   - sink: Where it is drawn; only a terminal shows it.
  ///   - elapsed: The time since the work began; replaced in tests.
  package init(
    _ label: String, total: Int, on sink: OutputSink,
    elapsed: (@Sendable () -> Duration)? = nil
  ) {
    self.label = label
    self.total = total
    self.sink = sink
    let start = ContinuousClock.now
    self.elapsed = elapsed ?? { ContinuousClock.now - start }
  }

  /// One step is done; draws at most ten times a second.
  package func advance() {
    guard sink.isTerminal else { return }
    let line: String? = state.withLock { state in
      state.done += 1
      let now = elapsed()
      guard now >= state.nextLook else { return nil }
      state.nextLook = now + .milliseconds(100)
      state.isShown = true
      return text(state.done)
    }
    if let line { sink.write("\r\(line)") }
  }

  /// Clears the line, if anything was drawn.
  package func end() {
    let wasShown = state.withLock { state in
      defer { state.isShown = false }
      return state.isShown
    }
    if wasShown { sink.write("\r\u{1B}[K") }
  }

  private func text(_ done: Int) -> String {
    let width = 24
    let filled = total > 0 ? min(done, total) * width / total : width
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    return "\(label)  [\(bar)]  \(done)/\(total)"
  }
}
