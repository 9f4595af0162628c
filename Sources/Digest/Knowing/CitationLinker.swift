import Core
import Documents

/// Gathers what the documents cite: resolutions, other documents, and who cites what.
struct CitationLinker {
  private let documents: [CorpusDocument]
  private let tables: Tables

  init(_ documents: [CorpusDocument], tables: Tables) {
    self.documents = documents
    self.tables = tables
  }

  func link() -> CitationGraph {
    var graph = CitationGraph()
    var passages: [String: [CitingPassage]] = [:]
    for document in documents {
      for citation in document.primary.document.citations
      where citation.kind == .resolution || citation.kind == .document {
        passages[citation.target, default: []].append(citing(citation, in: document))
        graph.add(citation.target, citedBy: document.slug)
      }
    }
    let held = Dictionary(
      documents.compactMap { document in document.symbol.map { ($0, document.slug) } },
      uniquingKeysWith: { first, _ in first })
    graph.resolutions = resolutions(passages, held)
    graph.citedDocuments = citedDocuments(passages, held)
    return graph
  }

  // MARK: Resolutions

  private func resolutions(
    _ passages: [String: [CitingPassage]], _ held: [String: String]
  ) -> [Resolution] {
    let rows = Dictionary(
      tables.resolutions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [ResolutionName: [CitingPassage]] = [:]
    for (symbol, citing) in passages {
      if let name = ResolutionName(symbol: symbol) { found[name, default: []] += citing }
    }
    for symbol in held.keys {
      if let name = ResolutionName(symbol: symbol), found[name] == nil { found[name] = [] }
    }
    return found.keys.sorted().map { name in
      let (row, citedIn) = (rows[name], found[name] ?? [])
      let document = held[name.symbol]
      return Resolution(
        name: name,
        adopted: row?.adopted ?? date(of: document) ?? commonest(citedIn.compactMap(\.date)),
        title: row?.title ?? title(of: document), series: row?.series ?? "", document: document,
        citedIn: citedIn)
    }
  }

  private func date(of slug: String?) -> String? {
    documents.first { $0.slug == slug }?.facts.date
  }

  private func title(of slug: String?) -> [Language: ResolutionTitle] {
    guard let document = documents.first(where: { $0.slug == slug }) else { return [:] }
    var titles: [Language: ResolutionTitle] = [:]
    for language in Language.allCases {
      titles[language] = document.title(language).map {
        ResolutionTitle(
          text: $0, standing: document.isTitleOfficial(language) ? .official : .unofficial)
      }
    }
    return titles
  }

  /// The date most often given; the earliest of several given equally often.
  private func commonest(_ dates: [String]) -> String? {
    var counts: [String: Int] = [:]
    for date in dates { counts[date, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  // MARK: Other documents

  private func citedDocuments(
    _ passages: [String: [CitingPassage]], _ held: [String: String]
  ) -> [CitedDocument] {
    let rows = Dictionary(
      tables.symbols.map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })
    return passages.keys.filter { ResolutionName(symbol: $0) == nil }.sorted().map { symbol in
      let row = rows[symbol]
      let document = documents.first { $0.slug == held[symbol] }
      var title = row?.title ?? [:]
      for language in Language.allCases where title[language] == nil {
        title[language] = document?.title(language)
      }
      return CitedDocument(
        symbol: symbol, title: title, subject: row?.subject, kind: row?.kind ?? "",
        year: row?.year, document: document?.slug, citedIn: passages[symbol] ?? [])
    }
  }

  // MARK: Passages

  private func citing(_ citation: Citation, in document: CorpusDocument) -> CitingPassage {
    let text = document.primary
    let passage = text.passages[citation.at]
    let note = text.document.footnotes.first { $0.id == citation.at }
    return CitingPassage(
      passage: PassageID(document: document.slug, anchor: citation.at),
      calledFrom: note?.calls ?? [],
      sentence: sentence(at: citation.range.lowerBound, in: passage?.text ?? ""),
      text: citation.text, pinpoint: citation.pinpoint, date: citation.date,
      verb: verb(of: citation, note: note, in: document))
  }

  private func sentence(at offset: Int, in text: String) -> String {
    let range = SentenceSplitter.sentences(in: text).first { $0.upperBound > offset }
    guard let range else { return text }
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// Resolutions say what they do; a citation in a footnote shares the verb of where it is called.
  private func verb(
    of citation: Citation, note: Footnote?, in document: CorpusDocument
  ) -> CitingVerb? {
    guard document.kind == .resolution else { return nil }
    let text = document.primary
    if let call = note?.calls.first {
      guard let passage = text.passages[call] else { return nil }
      let offset =
        passage.calls.first { $0.footnote == citation.at }?.offset ?? passage.text.utf8.count
      return CitingVerb.governing(offset, in: passage.text, language: text.language)
    }
    guard let passage = text.passages[citation.at] else { return nil }
    return CitingVerb.governing(
      citation.range.lowerBound, in: passage.text, language: text.language)
  }
}
