/// What a store that is finished now would change in the output.
package struct PendingChanges: Sendable, Hashable {
  /// Files that are not there yet, and files with other bytes.
  package var added: [OutputPath]
  package var changed: [OutputPath]
  /// Files of the last build that this one does not have.
  package var removed: [OutputPath]
  package var unchanged: Int
  /// Whether there is anything to do: changes, or a manifest that an interrupted run left behind.
  package var isAny: Bool
}

extension OutputStore {
  /// What ``finish()`` would do with the files written so far; each list sorted.
  package var pending: PendingChanges {
    let (ledger, there) = (ledger, ground.holdings.tree.files)
    let stale = ground.holdings.stale(without: ledger.entries)
    return PendingChanges(
      added: ledger.changed.filter { !there.contains($0) }.sorted(),
      changed: ledger.changed.filter { there.contains($0) }.sorted(),
      removed: stale, unchanged: ledger.unchanged.count,
      isAny: !ledger.changed.isEmpty || !stale.isEmpty || !ground.holdings.tree.hasManifest
        || ground.holdings.manifest != Manifest(entries: ledger.entries))
  }
}
