/// Notices changes below some folders by looking again and again.
///
/// What is reported is a difference, not something newer: a file put back from the past counts too.
package struct FileWatcher: Sendable {
  /// What was found at one look: each file by its path.
  package struct State: Sendable, Hashable {
    var stamps: [String: FileStamp] = [:]
  }

  /// A state that differs from the one known, after things have calmed down.
  package struct Change: Sendable, Hashable {
    package var state: State
    /// New, changed and removed files, sorted.
    package var paths: [String]
  }

  private let folders: [String]
  private let ignored: [String]
  private let interval: Duration
  private let sleep: @Sendable (Duration) async -> Void

  /// Watches `folders` (or single files) and everything below, hidden names left out.
  ///
  /// - Parameters:
  ///   - folders: May be missing now, and come later.
  ///   - ignored: Folders below them that are not looked into, such as the output.
  ///   - interval: The time from look to look.
  ///   - sleep: Replaced in tests.
  package init(
    folders: [String], ignoring ignored: [String] = [], interval: Duration = .milliseconds(300),
    sleep: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }
  ) {
    self.folders = folders
    self.ignored = ignored
    self.interval = interval
    self.sleep = sleep
  }

  /// What is there now.
  package func state() -> State {
    var walk = FileWalk(ignoring: ignored)
    for folder in folders { walk.visit(folder) }
    return State(stamps: walk.stamps)
  }

  /// Waits for a difference from `known`, then until two looks agree, so that many saves make one change.
  ///
  /// - Returns: Nil when `stop` ended the waiting. What changes and changes back in between is none.
  package func change(from known: State, until stop: StopFlag) async -> Change? {
    var last = known
    while !stop.isStopped {
      await sleep(interval)
      let now = state()
      defer { last = now }
      if now == last, now != known {
        return Change(state: now, paths: known.differences(from: now))
      }
    }
    return nil
  }
}

extension FileWatcher.State {
  fileprivate func differences(from other: FileWatcher.State) -> [String] {
    Set(stamps.keys).union(other.stamps.keys).filter { stamps[$0] != other.stamps[$0] }.sorted()
  }
}
