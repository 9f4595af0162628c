import Core
import Digest
import Documents

/// Gathers the words of one language, in the order in which they are shown among equals: introductions, then
/// documents from the newest on, in the order of reading.
struct SearchCollector: Sendable {
  let model: SiteModel
  let language: Language
  private let places: SearchPlaces
  private let filters: [PassageID: [String]]
  private let reporting: [String: [String]]

  init(_ language: Language, model: SiteModel, wording: Wording) {
    self.model = model
    places = SearchPlaces(model: model, wording: wording)
    self.language = language
    var filters: [PassageID: [String]] = [:]
    for theme in model.corpus.themes {
      for hit in theme.hits { filters[hit.passage, default: []].append("theme:\(theme.slug)") }
    }
    var reporting: [String: [String]] = [:]
    for meeting in model.corpus.meetings {
      guard case .meeting(let slug)? = model.place(ofMeeting: meeting.slug)?.page else { continue }
      for mention in meeting.mentions where mention.isSubstance {
        filters[mention.passage, default: []].append("meeting:\(slug)")
      }
      for document in meeting.reports { reporting[document, default: []].append("meeting:\(slug)") }
    }
    self.filters = filters
    self.reporting = reporting
  }

  /// The documents in the order in which their passages are found: the newest first.
  static func order(_ documents: [CorpusDocument]) -> [CorpusDocument] {
    documents.sorted { ($0.date ?? "", $1.slug) > ($1.date ?? "", $0.slug) }
  }
}

// MARK: - Introductions

extension SearchCollector {
  /// The introductions to themes, meetings and resolutions.
  func introductions() -> [SearchGroup] {
    let corpus = model.corpus
    return corpus.introductions.filter { $0.text.language == language }.compactMap { introduction in
      let (kind, slug) = (introduction.kind, introduction.slug)
      let found: (page: SearchPlace, part: String?)? =
        switch kind {
        case .themes: model.theme(slug).map { (places.of($0), nil) }
        case .meetings: model.meeting(slug).flatMap { places.of($0) }.map { ($0.page, $0.anchor) }
        case .resolutions: model.resolution(slug: slug).map { (places.of($0), nil) }
        }
      guard var place = found?.page else { return nil }
      place.shownIn = shown(corpus.introduction(kind, slug, language.other) == nil)
      let filters = kind == .themes ? ["theme:\(slug)"] : []
      return SearchGroup(
        page: place, entries: sentences(of: introduction.text, filters, in: found?.part))
    }
  }
}

// MARK: - Documents

extension SearchCollector {
  /// What is found in a document: the sentences of its digest, its text.
  func groups(of document: CorpusDocument) -> [SearchGroup] {
    let (place, own) = (places.of(document), filters(of: document))
    return [digest(of: document, place, own), text(of: document, place, own)].compactMap(\.self)
  }

  /// By what everything in a document is narrowed.
  func filters(of document: CorpusDocument) -> [String] {
    var filters = ["kind:\(document.kind.rawValue)"]
    if let date = document.date { filters.append("year:\(date.prefix(4))") }
    return filters + (reporting[document.slug] ?? [])
  }

  private func digest(
    of document: CorpusDocument, _ place: SearchPlace, _ filters: [String]
  ) -> SearchGroup? {
    guard let summary = document.summaries[language] else { return nil }
    var place = place
    place.shownIn = shown(document.summaries[language.other] == nil)
    return SearchGroup(
      page: place, entries: sentences(of: summary, filters, called: places.words(.digestNoun)))
  }

  /// The sentences of a text of the editors'.
  func sentences(
    of summary: Summary, _ filters: [String],
    called label: Bilingual<String> = Bilingual(zh: "", en: ""), in part: String? = nil
  ) -> [SearchEntry] {
    summary.sentences.enumerated().map { number, sentence in
      let anchor = sentence.evidence.isEmpty ? "" : SentenceAnchors.id(number, in: part)
      return SearchEntry(
        pieces: [SearchPiece(anchor: anchor, label: label, text: sentence.text)],
        filters: filters)
    }
  }

  /// Words in this language stand on its pages, and on the other's where those have none of their own.
  func shown(_ isAlone: Bool) -> [Language] {
    isAlone ? [language, language.other] : [language]
  }

  private func text(
    of document: CorpusDocument, _ place: SearchPlace, _ filters: [String]
  ) -> SearchGroup? {
    guard let text = document.text(in: language) else { return nil }
    let translation = document[language] == nil ? document.translations[language] : nil
    var place = place
    place.shownIn = shown(document.text(in: language.other) == nil)
    if translation != nil { place.note = places.words(.unofficialTranslation) }
    let voices = model.corpus.passageVoices[document.slug]
    func piece(_ passage: IndexedPassage) -> SearchPiece? {
      let isOurs = translation == nil || translation?[passage.anchor] != nil
      guard isOurs, !passage.text.isEmpty else { return nil }
      return SearchPiece(anchor: passage.link, label: passage.label.short, text: passage.text)
    }
    var entries: [SearchEntry] = []
    for passage in text.passages.passages where passage.parent == nil {
      let passages = withItems(passage, in: text.passages)
      let pieces = passages.compactMap(piece)
      guard !pieces.isEmpty else { continue }
      var own = filters
      for passage in passages {
        own += self.filters[PassageID(document: document.slug, anchor: passage.anchor)] ?? []
        own += voices?.kinds(of: passage.anchor).compactMap(\.searchFilter) ?? []
      }
      entries.append(SearchEntry(pieces: pieces, filters: own))
    }
    return SearchGroup(page: place, entries: entries)
  }

  private func withItems(_ passage: IndexedPassage, in index: PassageIndex) -> [IndexedPassage] {
    var (result, pending) = ([IndexedPassage](), [passage])
    while let next = pending.popLast() {
      result.append(next)
      pending += next.items.reversed().compactMap { index[$0] }
    }
    return result
  }
}

extension Voice.Kind {
  /// What the words are to a reader who looks for what was decided, or for what was said.
  fileprivate var searchFilter: String? {
    switch self {
    case .decided, .requested, .invited, .recommended, .agreed, .endorsed: "voice:decided"
    case .proposed, .saidByParticipants, .saidBySome, .saidByOne, .told: "voice:said"
    case .noted, .stated: nil
    }
  }
}
