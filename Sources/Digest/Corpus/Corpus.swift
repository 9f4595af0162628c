package import Core

/// Everything the site is made of: documents, and what they say about meetings, themes and resolutions.
///
/// A value; pages are functions of it.
package struct Corpus: Sendable {
  package var settings: SiteSettings
  /// By slug.
  package var documents: [CorpusDocument]
  /// By slug.
  package var meetings: [Meeting]
  /// In the order of the table.
  package var themes: [Theme]
  package var citations: CitationGraph
  package var terms: [Term]
  package var states: [State]
  package var introductions: [Introduction]
  /// The sentences that name a passage as their evidence, in the order of documents and languages.
  package var restingOn: [PassageID: [RestingSentence]]

  /// General Assembly resolutions, held and cited: the old series first, then by session and number.
  package var resolutions: [Resolution] { citations.resolutions }

  /// The document with a slug.
  package func document(_ slug: String) -> CorpusDocument? {
    documents.first { $0.slug == slug }
  }

  /// A passage of a held document, as its primary text has it.
  package func passage(_ id: PassageID) -> IndexedPassage? {
    document(id.document)?.primary.passages[id.anchor]
  }

  /// The introduction to a theme, meeting or resolution in a language.
  package func introduction(
    _ kind: Introduction.Kind, _ slug: String, _ language: Language
  ) -> Introduction? {
    introductions.first { $0.kind == kind && $0.slug == slug && $0.text.language == language }
  }

  /// The sentences that rest on a paragraph or on any item of it.
  package func sentences(restingOn id: PassageID) -> [RestingSentence] {
    guard let passages = document(id.document)?.primary.passages else { return [] }
    var (sentences, pending) = ([RestingSentence](), [id.anchor])
    while let anchor = pending.popLast() {
      for sentence in restingOn[PassageID(document: id.document, anchor: anchor)] ?? []
      where !sentences.contains(sentence) {
        sentences.append(sentence)
      }
      pending.append(contentsOf: (passages[anchor]?.items ?? []).reversed())
    }
    return sentences
  }
}

/// A sentence of a summary or introduction that rests on a passage.
package struct RestingSentence: Sendable, Hashable {
  /// Where it stands.
  package enum Place: Sendable, Hashable {
    /// In the digest of the document with this slug.
    case digest(String)
    case introduction(Introduction.Kind, String)
  }

  package var place: Place
  package var language: Language
  /// Its number in the text, from 0.
  package var number: Int
  package var text: String
}
