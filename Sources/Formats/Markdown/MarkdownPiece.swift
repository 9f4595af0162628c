/// What a piece of a run is rendered as.
package enum MarkdownPiece: Sendable, Hashable {
  /// Text, to be escaped.
  case text(String)
  /// Markup that the caller answers for, printed as it is.
  case html(String)
}
