import Core

/// Puts together the links of the markup and the citations found in the same text.
///
/// A link and a citation of one target at one place are one citation: the link says which document, the
/// text says which paragraph and date. What only one of the two knows is kept as it is.
struct LinkMerge {
  private let reader: CitationReader
  private let document: Document
  private var order: [String: Int] = [:]

  init(vocabulary: Vocabulary, document: Document) {
    reader = CitationReader(vocabulary: vocabulary)
    self.document = document
    for (index, passage) in document.passages.enumerated() { order[passage.id] = index }
  }

  /// All citations in the order of the text, and where link and text disagree.
  func merged(
    _ found: [Citation], with links: [MarkupLink]
  ) -> (citations: [Citation], diagnostics: [Diagnostic]) {
    var places = Dictionary(grouping: found, by: \.at).mapValues(Place.init)
    var (citations, diagnostics) = ([Citation](), [Diagnostic]())
    var targets: [String: (target: String, kind: Citation.Kind)] = [:]
    for link in links {
      guard let symbol = LinkAddress.symbol(of: link.address) else { continue }
      let named = targets[symbol] ?? normalised(symbol)
      targets[symbol] = named
      if ["masthead", "title"].contains(link.at), named.target == document.symbol { continue }
      let here = places[link.at]?.citations(over: link.range) ?? []
      if here.contains(where: { Self.agree($0.target, named.target) }) { continue }
      if let other = here.first {
        diagnostics.append(disagreement(link, named.target, other))
        places[link.at]?.replaced.insert(other)
      }
      citations.append(
        Citation(
          target: named.target, kind: named.kind, text: link.text, at: link.at,
          range: link.range, pinpoint: here.first?.pinpoint, date: here.first?.date))
    }
    citations += found.filter { places[$0.at]?.replaced.contains($0) != true }
    citations.sort { left, right in
      let places = (order[left.at] ?? .max, order[right.at] ?? .max)
      return places.0 != places.1
        ? places.0 < places.1
        : (left.range.lowerBound, left.target) < (right.range.lowerBound, right.target)
    }
    return (citations, diagnostics)
  }

  /// The citations of one passage, asked for in the order of its links.
  private struct Place {
    private let documents: [Citation]
    private var first = 0
    var replaced: Set<Citation> = []

    init(_ citations: [Citation]) {
      documents = citations.filter { $0.kind == .document || $0.kind == .resolution }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The documents and resolutions cited in a range; ranges must ascend.
    mutating func citations(over range: Range<Int>) -> [Citation] {
      while first < documents.count, documents[first].range.upperBound <= range.lowerBound {
        first += 1
      }
      return Array(documents[first...].prefix { $0.range.lowerBound < range.upperBound })
    }
  }

  /// The same target, or one that the text names more closely: `A/RES/1472(XIV) A`.
  private static func agree(_ found: String, _ linked: String) -> Bool {
    found == linked || found.hasPrefix(linked + " ")
  }

  /// A symbol in the form the citation reader gives it.
  private func normalised(_ symbol: String) -> (target: String, kind: Citation.Kind) {
    let read = reader.citations(in: [Passage(id: "link", text: symbol)]).citations
    if read.count == 1, read[0].range == 0..<symbol.utf8.count {
      return (read[0].target, read[0].kind)
    }
    return (symbol, symbol.contains("/RES/") ? .resolution : .document)
  }

  private func disagreement(_ link: MarkupLink, _ target: String, _ other: Citation) -> Diagnostic {
    Diagnostic(
      id: "akn-link-target", severity: .warning, file: document.file,
      position: SourcePosition(line: link.line),
      message: Bilingual(
        zh: "“\(other.text)”（\(link.at)）的链接指向\(target)，而文字所指是\(other.target)",
        en: "“\(other.text)” (\(link.at)) links to \(target) while its words name \(other.target)"),
      help: Bilingual(
        zh: "以链接为准；如链接有误，请记入 notes.yaml",
        en: "the link is taken; record it in notes.yaml where the link is wrong"))
  }
}
