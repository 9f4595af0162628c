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
      var reader = CitingPassageReader(document)
      for citation in document.primary.document.citations
      where citation.kind == .resolution || citation.kind == .document {
        passages[citation.target, default: []].append(reader.passage(of: citation))
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
      let printed = citedIn.compactMap(\.date) + [date(of: document)].compactMap(\.self)
      return Resolution(
        name: name,
        adopted: row?.adopted ?? date(of: document) ?? commonest(citedIn.compactMap(\.date)),
        isAdoptedConfirmed: row?.adoptedVerified != .knowledge
          || printed.contains { $0 == row?.adopted },
        title: row?.title ?? title(of: document), series: row?.series ?? "", document: document,
        citedIn: citedIn)
    }
  }

  private func date(of slug: String?) -> String? {
    documents.first { $0.slug == slug }?.date
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
}
