package import Core
import Synchronization

/// Holds the site that is shown, and makes it anew when its sources change.
///
/// A class because the server's thread reads what the building thread writes.
package final class RebuildLoop: Sendable {
  /// The site at one moment.
  package struct Snapshot: Sendable {
    /// Counts the sites made; 0 before the first.
    package var version: Int
    /// The last site that could be made.
    package var tree: PreviewTree?
    /// Of the last run, sorted, whether or not it made a site.
    package var diagnostics: [Diagnostic]
    /// Whether the last run failed, so that ``tree`` is of an earlier one.
    package var isStale: Bool
  }

  private let build: @Sendable () async -> PreviewBuild
  private let state: Mutex<Snapshot>

  /// Takes what makes the site; it is never called while it is at work.
  package init(build: @escaping @Sendable () async -> PreviewBuild) {
    self.build = build
    state = Mutex(Snapshot(version: 0, tree: nil, diagnostics: [], isStale: false))
  }

  /// What is shown now.
  package var snapshot: Snapshot { state.withLock { $0 } }

  /// Makes the site once; the old one stays when that fails.
  @discardableResult
  package func rebuild() async -> Snapshot {
    let made = await build()
    return state.withLock { state in
      state.diagnostics = made.diagnostics.sorted()
      state.isStale = made.tree == nil
      if let tree = made.tree {
        state.tree = tree
        state.version += 1
      }
      return state
    }
  }

  /// Makes the site, then again after each change, until told to stop.
  ///
  /// The sources are looked at before each run, so that a change during it is seen after it.
  package func run(
    watching watcher: FileWatcher, until stop: StopFlag,
    report: @Sendable (Snapshot, _ changed: [String]) -> Void
  ) async {
    var known = watcher.state()
    report(await rebuild(), [])
    while let change = await watcher.change(from: known, until: stop) {
      known = change.state
      report(await rebuild(), change.paths)
    }
  }
}
