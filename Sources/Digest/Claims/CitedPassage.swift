package import Core
package import Documents

/// A passage that a sentence rests on, read for its claims.
package struct CitedPassage: Sendable {
  package var id: PassageID
  package var label: PassageLabel
  /// Its own words, its items' and the footnotes called in them, in reading order.
  package var pieces: [ClaimText]
  /// For an item, the words it goes on from: the chapeau of its paragraph, outermost first.
  package var context: [ClaimText]
  /// The headings it stands under, outermost first: they name what it then calls by a short form.
  package var headings: [ClaimText] = []
  /// What the whole document is.
  package var document: CitedDocumentFacts
  /// Its text in each language in which there is one, ours where no other is held.
  var wordings: [Language: Wording]
  /// Our translations of all of it, what it goes on from first; in languages in which no text is held.
  package var translations: [Language: String] = [:]

  /// The language of the text it is read from.
  package var language: Language? { pieces.first?.language }

  /// The words of all pieces, in lines.
  package var text: String { pieces.map(\.text).joined(separator: "\n") }
}

/// What the checks know of the document that a passage stands in.
package struct CitedDocumentFacts: Sendable, Hashable {
  package var slug: String
  package var kind: DocumentKind
  /// nil where none is known.
  package var symbol: String?
  /// The slug of the body whose document it is; nil where none is known.
  package var body: String?
  /// Its title in the languages in which one is known.
  package var title: [Language: String]
}
