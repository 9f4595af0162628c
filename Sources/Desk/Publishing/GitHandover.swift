package import Core
import Site

/// To a branch of a git repository, as one commit made of plumbing in a repository of its own.
///
/// No working tree and no index of the user's is touched. Where nothing changed there is no commit,
/// and a branch that has moved since is not overwritten.
package struct GitHandover: Handover {
  package let changes: PublishChanges
  package let isNeeded: Bool
  private let calls: GitCalls
  private let parent: String?
  private let tree: String

  /// Fetches what stands on the branch, makes the new tree and compares.
  ///
  /// `folder` is for the repository that is made on the way and has to be there; `standing` is the
  /// folder whose repository knows remotes by name, and the author.
  package init(
    _ site: StagedSite, to address: GitAddress, runner: ToolRunner, folder: String,
    standing: String, limits: PublishLimits = .init()
  ) throws(PublishFailure) {
    calls = try GitCalls(
      address, tools: PublishTools(runner: runner, folder: folder, limits: limits),
      standing: standing)
    parent = try calls.fetch()
    let holdings = try calls.holdings(at: parent)
    try holdings.admit(site)
    let old = try calls.tree(of: parent)
    tree = try calls.makeTree(
      from: parent, removing: Array(holdings.ours), adding: site,
      // GitHub's own generator would leave out files and spend minutes on the rest.
      more: parent == nil ? [".nojekyll": []] : [:])
    changes = try calls.changes(from: old, to: tree, unchanged: site.paths)
    isNeeded = parent == nil || old != tree
  }

  package func carryOut() throws(PublishFailure) -> [Diagnostic] {
    try calls.push(try calls.commit(tree, after: parent, message: message))
    return []
  }

  private var message: String {
    let counts = [
      (changes.added, "added"), (changes.changed, "changed"), (changes.removed, "removed"),
    ].map { "\($0.count) \($1)" }
    return "Publish the site: \(counts.joined(separator: ", "))\n"
  }
}
