/// How far a fact of a table has been checked; the raw value is the cell.
package enum Verification: String, Sendable, Hashable, CaseIterable {
  /// Found in a public source, which the row names.
  case source
  /// Stands in a document that is held.
  case text
  /// Well known, not checked.
  case knowledge
}
