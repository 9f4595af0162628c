/// Where a document is to go.
package enum Placement: Sendable, Hashable {
  /// Into a new folder of this name, or of one found for it.
  case new(slug: String?)
  /// Beside the text in the other language, in the folder of this name.
  case pair(slug: String)
}
