import Core
import Documents

/// Where the documents name meetings: by distinctive names, by session, and where the table says so.
struct MeetingMentions {
  private struct Key: Hashable {
    var meeting: String
    var passage: PassageID
  }

  private var ranges: [Key: [Range<Int>]] = [:]
  /// In the other languages of the documents.
  private var otherRanges: [Key: [Language: [Range<Int>]]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private let documents: [CorpusDocument]
  private let passages: [String: PassageIndex]

  init(_ documents: [CorpusDocument], rows: [MeetingRow], table: SourceText?) {
    self.documents = documents
    passages = Dictionary(
      documents.map { ($0.slug, $0.primary.passages) }, uniquingKeysWith: { first, _ in first })
    addNames(rows)
    addSessions()
    for row in rows { addPlaces(row, table: table) }
  }

  /// The mentions of each meeting, by slug, in the order of documents and of their text.
  func byMeeting() -> [String: [MeetingMention]] {
    let places = Dictionary(
      documents.enumerated().map { ($1.slug, ($0, $1.primary.passages)) },
      uniquingKeysWith: { first, _ in first })
    var result: [String: [(place: (Int, Int), mention: MeetingMention)]] = [:]
    for (key, ranges) in ranges where !ranges.isEmpty || !isNamedBelow(key) {
      guard let (order, index) = places[key.passage.document] else { continue }
      let mention = MeetingMention(
        passage: key.passage, isSubstance: index[key.passage.anchor]?.isSubstance ?? false,
        ranges: ranges.sorted { $0.lowerBound < $1.lowerBound },
        otherRanges: (otherRanges[key] ?? [:]).mapValues {
          $0.sorted { $0.lowerBound < $1.lowerBound }
        })
      let place = (order, index.order(of: key.passage.anchor) ?? 0)
      result[key.meeting, default: []].append((place, mention))
    }
    return result.mapValues { $0.sorted { $0.place < $1.place }.map(\.mention) }
  }

  /// Whether an item or annexed passage names the meeting for which the table gives the whole.
  private func isNamedBelow(_ key: Key) -> Bool {
    let index = passages[key.passage.document]
    var pending = index?[key.passage.anchor]?.items ?? []
    if index?[key.passage.anchor]?.kind == .annex {
      pending = index?.pieces(of: key.passage.anchor).map(\.anchor) ?? []
    }
    while let anchor = pending.popLast() {
      let below = PassageID(document: key.passage.document, anchor: anchor)
      if ranges[Key(meeting: key.meeting, passage: below)] != nil { return true }
      pending += index?[anchor]?.items ?? []
    }
    return false
  }

  private mutating func addNames(_ rows: [MeetingRow]) {
    var (names, owners) = (
      Bilingual(zh: [String](), en: [String]()), Bilingual(zh: [String](), en: [String]())
    )
    for language in Language.allCases {
      for row in rows {
        names[language] += row.distinctiveNames[language]
        owners[language] += row.distinctiveNames[language].map { _ in row.slug }
      }
    }
    let matchers = names.map { PhraseMatcher($0) }
    for (document, text) in Self.texts(of: documents) {
      for passage in text.passages.passages where passage.isSubstance && passage.kind != .other {
        let matches = matchers[text.language].matches(in: passage.text)
        for match in Self.outermost(matches) {
          let id = PassageID(document: document.slug, anchor: passage.anchor)
          add(owners[text.language][match.phrase], id, match.range, in: text, of: document)
        }
      }
    }
  }

  /// Every text with its document: first the primary one, then those in other languages.
  private static func texts(of documents: [CorpusDocument]) -> [(CorpusDocument, DocumentText)] {
    documents.flatMap { document in document.allTexts.map { (document, $0) } }
  }

  /// The matches that do not lie within a longer one.
  private static func outermost(_ matches: [PhraseMatcher.Match]) -> [PhraseMatcher.Match] {
    var kept: [PhraseMatcher.Match] = []
    let sorted = matches.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    for match in sorted {
      if let last = kept.last?.range, match.range != last, match.range.upperBound <= last.upperBound
      {
        continue
      }
      kept.append(match)
    }
    return kept
  }

  private mutating func addSessions() {
    for (document, text) in Self.texts(of: documents) {
      for citation in text.document.citations where citation.kind == .session {
        guard let passage = text.passages[citation.at], passage.isSubstance else { continue }
        let id = PassageID(document: document.slug, anchor: citation.at)
        add(citation.target, id, citation.range, in: text, of: document)
      }
    }
  }

  private mutating func addPlaces(_ row: MeetingRow, table: SourceText?) {
    for place in row.places {
      guard let index = passages[place.document] else {
        report(
          row, table,
          Bilingual(
            zh: "没有名为“\(place.document)”的文件", en: "there is no document “\(place.document)”"),
          Bilingual(zh: "", en: ""))
        continue
      }
      if let anchor = index.anchor(of: place) {
        add(row.slug, PassageID(document: place.document, anchor: anchor), nil)
      } else {
        let near: Bilingual<String> =
          if case .anchor(let anchor) = place.place { index.whatExists(near: anchor) } else {
            Bilingual(zh: "", en: "")
          }
        report(
          row, table,
          Bilingual(
            zh: "\(place.document)没有“\(place.text)”这一处",
            en: "\(place.document) has no place “\(place.text)”"),
          near)
      }
    }
  }

  private mutating func report(
    _ row: MeetingRow, _ table: SourceText?, _ message: Bilingual<String>, _ help: Bilingual<String>
  ) {
    guard let table else { return }
    diagnostics.append(
      table.diagnostic(
        "table-place-unknown", .warning, at: row.namedInRange, message: message, help: help))
  }

  /// What another language of a document has adds no mention, but says where the name stands in it.
  private mutating func add(
    _ meeting: String, _ passage: PassageID, _ range: Range<Int>, in text: DocumentText,
    of document: CorpusDocument
  ) {
    guard text.language != document.primary.language else {
      add(meeting, passage, range)
      return
    }
    let key = Key(meeting: meeting, passage: passage)
    var known = otherRanges[key]?[text.language] ?? []
    if !known.contains(range) { known.append(range) }
    otherRanges[key, default: [:]][text.language] = known
  }

  private mutating func add(_ meeting: String, _ passage: PassageID, _ range: Range<Int>?) {
    let key = Key(meeting: meeting, passage: passage)
    var known = ranges[key] ?? []
    if let range, !known.contains(range) { known.append(range) }
    ranges[key] = known
  }
}

extension PassageIndex {
  /// The anchor of a place of the tables, when it exists.
  fileprivate func anchor(of place: NamedPlace) -> String? {
    switch place.place {
    case .anchor(let anchor): return self[anchor] == nil ? nil : anchor
    case .headingBefore(let anchor):
      guard let order = order(of: anchor) else { return nil }
      return passages[..<order].last { $0.kind == .heading }?.anchor
    case .unknown: return nil
    }
  }
}
