package import Core

/// Everything the site is made of: documents, and what they say about meetings, themes and resolutions.
///
/// A value; pages are functions of it.
package struct Corpus: Sendable {
  package let settings: SiteSettings
  /// By slug.
  package let documents: [CorpusDocument]
  /// By slug.
  package let meetings: [Meeting]
  /// In the order of the table.
  package let themes: [Theme]
  package let citations: CitationGraph
  package let terms: [Term]
  package let states: [State]
  package let introductions: [Introduction]
  /// The sentences that name a passage as their evidence, in the order of documents and languages.
  package let restingOn: [PassageID: [RestingSentence]]
  /// What the checks of claims have compared in each text of the editors'.
  package internal(set) var tallies: [EditorsText: ClaimTally] = [:]
  /// The requests of each document by its slug, of every text of it and every translation, in their order.
  package internal(set) var requests: [String: [Request]] = [:]

  /// Who speaks in what the sentences of each text of the editors' rest on, by their numbers.
  package internal(set) var sentenceVoices: [EditorsText: [Int: [Bilingual<String>]]] = [:]
  /// Who speaks in the passages of each document, by its slug.
  package internal(set) var passageVoices: [String: PassageVoices] = [:]

  /// The terms that the held texts print in more than one form, in the order of the table.
  package internal(set) var termVariants: [TermVariants] = []

  /// The terms of the table in each text and translation of a document, by its slug and the language.
  package internal(set) var glossaries: [String: [Language: [GlossaryEntry]]] = [:]

  /// The documents in which each term of ``terms`` stands, in the order of both.
  package internal(set) var termUses: [[TermUse]] = []

  /// The States that reports name as represented, by the slug of the meeting.
  package internal(set) var attendance: [String: Attendance] = [:]

  /// General Assembly resolutions, held and cited: the old series first, then by session and number.
  package var resolutions: [Resolution] { citations.resolutions }

  private let places: [String: Int]

  init(
    settings: SiteSettings, documents: [CorpusDocument], meetings: [Meeting], themes: [Theme],
    citations: CitationGraph, terms: [Term], states: [State], introductions: [Introduction],
    restingOn: [PassageID: [RestingSentence]]
  ) {
    self.settings = settings
    self.documents = documents
    self.meetings = meetings
    self.themes = themes
    self.citations = citations
    self.terms = terms
    self.states = states
    self.introductions = introductions
    self.restingOn = restingOn
    places = Dictionary(
      zip(documents.map(\.slug), documents.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The document with a slug.
  package func document(_ slug: String) -> CorpusDocument? { places[slug].map { documents[$0] } }

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

  /// Which paragraphs of a document are in a digest or introduction.
  package func coverage(of document: CorpusDocument) -> Coverage {
    Coverage(of: document, restingOn: restingOn)
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

/// A digest or introduction in one language.
package struct EditorsText: Sendable, Hashable {
  package var place: RestingSentence.Place
  package var language: Language

  package init(place: RestingSentence.Place, language: Language) {
    self.place = place
    self.language = language
  }
}
