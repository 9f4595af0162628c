import Dispatch
import Glibc
import Synchronization

/// Ends the connections that take too long.
///
/// The server library only knows how long a connection has been silent: one that sends a byte from time to
/// time would stay for ever, and a few dozen of them would keep everybody else out.
final class ConnectionDeadlines: Sendable {
  private let limits: PreviewLimits
  private let deadlines = Mutex<[Int32: ContinuousClock.Instant]>([:])

  init(limits: PreviewLimits) { self.limits = limits }

  /// A connection waits for a request, its first or another one.
  func awaitRequest(on socket: Int32) { set(limits.request, on: socket) }

  /// A request has arrived and is answered.
  func answer(on socket: Int32) { set(limits.answer, on: socket) }

  /// The connection is about to be closed; its number may become another's.
  func forget(_ socket: Int32) { deadlines.withLock { $0[socket] = nil } }

  private func set(_ time: Duration, on socket: Int32) {
    guard socket >= 0 else { return }
    deadlines.withLock { $0[socket] = ContinuousClock.now + time }
  }

  /// Looks again and again, on a thread of its own, until the timer is cancelled.
  ///
  /// Not a task: a site being built takes every thread that tasks have.
  func watch() -> any DispatchSourceTimer {
    let pause = min(limits.request, limits.answer, .seconds(4)) / 4
    let nanoseconds = Int(pause / .nanoseconds(1))
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "spacedigest.deadlines"))
    timer.schedule(
      deadline: .now() + .nanoseconds(nanoseconds), repeating: .nanoseconds(nanoseconds))
    timer.setEventHandler { [self] in endOverdue() }
    timer.resume()
    return timer
  }

  /// The library sees the end of the connection and closes it; here no number is given back.
  private func endOverdue() {
    let now = ContinuousClock.now
    deadlines.withLock { deadlines in
      for (socket, deadline) in deadlines where deadline < now {
        shutdown(socket, Int32(SHUT_RDWR))
        deadlines[socket] = nil
      }
    }
  }
}
