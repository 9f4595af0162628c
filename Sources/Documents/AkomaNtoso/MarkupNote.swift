/// A footnote as marked up where it is called.
struct MarkupNote: Sendable {
  /// The number or sign it is called by; empty when the markup gives none.
  var marker: String
  var text: MarkupText
  var line: Int
}
