/// What publishing changes at the target: paths below it, each list sorted.
package struct PublishChanges: Sendable, Hashable {
  package var added: [String]
  package var changed: [String]
  package var removed: [String]
  /// How many files stay as they are.
  package var unchanged: Int

  package init(added: [String], changed: [String], removed: [String], unchanged: Int) {
    (self.added, self.changed, self.removed) = (added.sorted(), changed.sorted(), removed.sorted())
    self.unchanged = unchanged
  }

  /// Whether nothing changes.
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}
