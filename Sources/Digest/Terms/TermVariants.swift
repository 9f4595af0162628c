package import Core

/// A thing for which the held texts use more than one form in one language.
package struct TermVariants: Sendable, Hashable {
  package var term: Term
  /// Of the forms.
  package var language: Language
  /// Those that stand in some text, the preferred one first, then in the order of the table.
  package var forms: [TermForm]
}

/// One form of a term with the places where it stands.
package struct TermForm: Sendable, Hashable {
  package var text: String
  /// Whether the table has it as the term itself, not as another form of it.
  package var isPreferred: Bool
  /// The documents in which it stands, by slug.
  package var uses: [TermFormUse]

  /// How often it stands in all documents.
  package var count: Int { uses.reduce(0) { $0 + $1.count } }
}

/// A form of a term in one document.
package struct TermFormUse: Sendable, Hashable {
  package var document: String
  /// The anchors of the passages it stands in, in reading order, each once.
  package var anchors: [String]
  /// How often it stands there; more than the passages where one has it twice.
  package var count: Int
}
