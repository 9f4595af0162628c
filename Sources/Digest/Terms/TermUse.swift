/// A document that has a term of the editors' table in its text.
package struct TermUse: Sendable, Hashable {
  /// The document's slug.
  package var document: String
  /// The paragraphs, headings apart, in which a form of the term stands, in their order and each once.
  package var anchors: [String]
}
