package import Core
import Site

/// To a folder that rsync reaches: assets before the pages that use them, removals last.
///
/// What is sent is found by comparing checksums, so that files which others damaged are mended too.
package struct RsyncHandover: Handover {
  package let changes: PublishChanges
  package let isNeeded: Bool
  private let site: StagedSite
  private let holdings: TargetHoldings
  private let calls: RsyncCalls

  /// Looks at what stands at the target and compares.
  ///
  /// `folder` is for what is made on the way and has to be there.
  package init(
    _ site: StagedSite, to address: RsyncAddress, runner: ToolRunner, folder: String,
    limits: PublishLimits = .init()
  ) throws(PublishFailure) {
    calls = RsyncCalls(
      address: address, tools: PublishTools(runner: runner, folder: folder, limits: limits))
    self.site = site
    let holdings = try calls.holdings()
    try holdings.admit(site)
    self.holdings = holdings
    let sent = holdings.files.isEmpty ? site.paths : try calls.differing(site)
    changes = PublishChanges(
      added: sent.filter { !holdings.files.contains($0) },
      changed: sent.filter { holdings.files.contains($0) },
      removed: holdings.stale(without: site), unchanged: site.paths.count - sent.count)
    isNeeded = !changes.isEmpty || holdings.manifest != site.manifest
  }

  package func carryOut() throws(PublishFailure) -> [Diagnostic] {
    try calls.send(holdings.interim(site))
    // An old file where a folder is needed, or below what is now a file, cannot wait.
    let folders = Set(site.paths.flatMap(TargetHoldings.folders(above:)))
    let paths = Set(site.paths)
    func isInTheWay(_ path: String) -> Bool {
      folders.contains(path)
        || TargetHoldings.folders(above: path).contains(where: paths.contains)
    }
    let dropped = holdings.dropped(by: site)
    try remove(dropped.filter(isInTheWay))
    let sent = changes.added + changes.changed
    try calls.send(sent.filter { !Self.isPage($0) }, of: site)
    try calls.send(sent.filter(Self.isPage), of: site)
    try remove(dropped.filter { !isInTheWay($0) })
    try calls.send(site.manifest)
    return []
  }

  /// Removes those files that are there, and the folders that this leaves empty, inner ones first.
  private func remove(_ files: [String]) throws(PublishFailure) {
    try calls.remove(files.filter(holdings.files.contains))
    let emptied = holdings.emptied(by: files, for: site)
    let depths = Dictionary(grouping: emptied) { path in path.count { $0 == "/" } }
    for depth in depths.keys.sorted(by: >) { try calls.remove(depths[depth] ?? []) }
  }

  /// Whether readers come to a file by an address that stays, and from it to others.
  private static func isPage(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasSuffix(".xml")
  }
}
