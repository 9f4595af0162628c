import Synchronization

/// Tells a loop on another thread to end.
package final class StopFlag: Sendable {
  private let stopped = Atomic(false)

  package init() {}

  /// Whether ``stop()`` was called.
  package var isStopped: Bool { stopped.load(ordering: .acquiring) }

  /// Ends the loops that look at this flag.
  package func stop() { stopped.store(true, ordering: .releasing) }
}
