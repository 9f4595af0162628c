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
    /// Counts the runs, those that failed too.
    package var run = 0
    /// The last site that could be made.
    package var tree: PreviewTree?
    /// Of the last run, sorted, whether or not it made a site.
    package var diagnostics: [Diagnostic]
    /// Whether the last run failed, so that ``tree`` is of an earlier one.
    package var isStale: Bool
    /// The to-do page of the last run that could make one.
    package var desk: PreviewDesk?
    /// What keeps the last run from being shown.
    package var problems: [Diagnostic] = []
    /// The language of messages that the site asks for.
    package var language: Language?
    /// The path below which the site is to stand.
    package var basePath = "/"
    /// How long the last run took.
    package var duration: Duration = .zero
    /// Tells this state from every other one, of other servers too.
    package var token = ""
  }

  /// What makes the tokens of this server its own.
  private let start = UInt64.random(in: 0...UInt64.max)

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
    let began = ContinuousClock.now
    let made = await build()
    return state.withLock { state in
      state.diagnostics = made.diagnostics.sorted()
      state.problems = state.diagnostics.filter {
        $0.severity == .error || (made.isStrict && $0.severity == .warning)
      }
      state.isStale = made.tree == nil
      if !state.isStale { state.problems = [] }
      state.language = made.language
      state.duration = began.duration(to: .now)
      if let desk = made.desk { state.desk = desk }
      if state.tree == nil || made.tree != nil { state.basePath = made.basePath }
      if let tree = made.tree {
        state.tree = tree
        state.version += 1
      }
      state.run += 1
      state.token = "\(String(start, radix: 36))-\(state.run)"
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
