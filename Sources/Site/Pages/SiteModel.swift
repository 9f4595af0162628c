import Core
package import Digest
import Documents

/// The corpus with the look-ups that pages need, each made once.
package struct SiteModel: Sendable {
  package let corpus: Corpus
  private let documentsBySymbol: [String: String]
  private let meetings: [String: Int]
  private let themes: [String: Int]
  private let resolutionsBySymbol: [String: Int]
  private let resolutions: [String: Int]
  private let themesByPassage: [PassageID: [Int]]
  /// The symbols cited in each passage, as often as they are.
  private let symbolsByPassage: [PassageID: [String]]
  /// The newest of the documents' dates and of the days on which they were last changed here.
  ///
  /// ISO 8601; what has passed by then has passed. Nil where nothing is dated.
  let newestDate: String?

  package init(_ corpus: Corpus) {
    self.corpus = corpus
    newestDate = corpus.documents.flatMap { [$0.date, $0.facts.updated] }.compactMap(\.self).max()
    meetings = Self.index(corpus.meetings.map(\.slug))
    themes = Self.index(corpus.themes.map(\.slug))
    resolutions = Self.index(corpus.resolutions.map(\.slug))
    resolutionsBySymbol = Self.index(corpus.resolutions.map(\.symbol))
    var bySymbol: [String: String] = [:]
    for document in corpus.documents {
      if let symbol = document.symbol, bySymbol[symbol] == nil { bySymbol[symbol] = document.slug }
    }
    documentsBySymbol = bySymbol
    var byPassage: [PassageID: [Int]] = [:]
    for (index, theme) in corpus.themes.enumerated() {
      for hit in theme.hits { byPassage[hit.passage, default: []].append(index) }
    }
    themesByPassage = byPassage
    var cited: [PassageID: [String]] = [:]
    for document in corpus.documents {
      for citation in document.primary.document.citations
      where citation.kind == .resolution || citation.kind == .document {
        cited[PassageID(document: document.slug, anchor: citation.at), default: []].append(
          citation.target)
      }
    }
    symbolsByPassage = cited
  }

  /// The mentions of a meeting in paragraphs: a heading names it and tells nothing of it.
  func paragraphs(naming meeting: Meeting) -> [MeetingMention] {
    meeting.mentions.filter { $0.isSubstance && passage($0.passage)?.isParagraph == true }
  }

  /// What passages and the footnotes called in them cite of documents that are not held, most often
  /// cited first, then by symbol.
  func citedNotHeld(in passages: [PassageID]) -> [(symbol: String, count: Int)] {
    var (counts, seen) = ([String: Int](), Set<PassageID>())
    for id in passages {
      let notes = passage(id)?.notes ?? []
      for anchor in [id.anchor] + notes {
        let place = PassageID(document: id.document, anchor: anchor)
        guard seen.insert(place).inserted else { continue }
        for symbol in symbolsByPassage[place] ?? [] where document(symbol: symbol) == nil {
          counts[symbol, default: 0] += 1
        }
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private static func index(_ keys: [String]) -> [String: Int] {
    Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The document with a slug.
  func document(_ slug: String) -> CorpusDocument? { corpus.document(slug) }

  /// The slug of the held document that carries a symbol.
  func document(symbol: String) -> CorpusDocument? {
    documentsBySymbol[symbol].flatMap { document($0) }
  }

  func meeting(_ slug: String) -> Meeting? { meetings[slug].map { corpus.meetings[$0] } }

  func theme(_ slug: String) -> Theme? { themes[slug].map { corpus.themes[$0] } }

  func resolution(slug: String) -> Resolution? { resolutions[slug].map { corpus.resolutions[$0] } }

  func resolution(symbol: String) -> Resolution? {
    resolutionsBySymbol[symbol].map { corpus.resolutions[$0] }
  }

  /// A passage of a held document, as its primary text has it.
  func passage(_ id: PassageID) -> IndexedPassage? { corpus.passage(id) }

  /// The anchor as the page in `language` has it; nil where the text shown there lacks the passage, as
  /// happens when two languages of a document disagree.
  func shownAnchor(_ anchor: String, of slug: String, _ language: Language) -> String? {
    guard let document = document(slug), let text = document[language] else { return anchor }
    return text.passages[anchor]?.link
  }

  /// The themes of a paragraph and of its items, each once, in the order of the table.
  func themes(of id: PassageID) -> [Theme] {
    guard let passages = document(id.document)?.primary.passages else { return [] }
    var (found, pending) = (Set<Int>(), [id.anchor])
    while let anchor = pending.popLast() {
      found.formUnion(themesByPassage[PassageID(document: id.document, anchor: anchor)] ?? [])
      pending += passages[anchor]?.items ?? []
    }
    return found.sorted().map { corpus.themes[$0] }
  }

  /// Where a meeting is shown: its own page, or an anchor on the page of the event it is a part of.
  func place(ofMeeting slug: String) -> (page: PageID.Page, anchor: String?)? {
    guard let meeting = meeting(slug) else { return nil }
    if meeting.hasOwnPage { return (.meeting(slug), nil) }
    guard let event = meeting.partOf, self.meeting(event)?.hasOwnPage == true else { return nil }
    return (.meeting(event), slug)
  }

  /// The search of official documents for a title, for documents whose symbol is not known.
  ///
  /// `能力建设 (2018)` becomes `…?p=%E8%83%BD…%20%282018%29`: every byte but unreserved ones is encoded.
  func officialSearch(_ title: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in title.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~".utf8.contains(byte)
      encoded += isPlain ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
    }
    return corpus.settings.officialSearchBase + String(decoding: encoded, as: UTF8.self)
  }

  /// The official text's address in a language, `https://docs.un.org/en/A/RES/72/77`.
  ///
  /// The site of official documents knows the symbol of a whole resolution with its letter after a
  /// space, which stands percent-encoded.
  func officialAddress(_ symbol: String, _ language: Language) -> String {
    "\(corpus.settings.officialLinkBase)/\(language.rawValue)/\(symbol)"
  }
}
