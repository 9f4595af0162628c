package import Core
package import Documents

/// Reads texts for their claims.
package struct ClaimTextReader: Sendable {
  package let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The claims of a text whose names and citations are already known.
  package func read(
    _ text: String, language: Language, anchor: String? = nil, names: [NameMention],
    citations: [Citation]
  ) -> ClaimText {
    let masked = names.filter { !$0.isShortForm }.map(\.range) + citations.map(\.range)
    return ClaimText(
      text: text, language: language, anchor: anchor, names: names, citations: citations,
      dates: DateReader.dates(in: text),
      figures: FigureReader.figures(in: text, masking: masked),
      quotations: QuotationReader.quotations(in: text))
  }

  /// The claims of the sentences of one text of the editors', in order.
  ///
  /// Short forms and sessions mean what the sentences before them and `title`, the title of the
  /// document that is summarised, say they mean, or what they mean in that document: `bodies` are those
  /// that it calls by short forms. `symbol` is that document's.
  package func read(
    sentences: [String], language: Language, title: String? = nil, symbol: String? = nil,
    bodies: [VocabularyEntry] = []
  ) -> [ClaimText] {
    var passages = sentences.enumerated().map { Passage(id: "sentence_\($0)", text: $1) }
    for body in bodies {
      guard let name = body.names[language].first, let form = body.shortForms[language].first
      else { continue }
      passages.insert(Passage(id: "presumed_\(body.slug)", text: "\(name) (\(form))"), at: 0)
    }
    if let title { passages.insert(Passage(id: "title", text: title), at: 0) }
    let citations = CitationReader(vocabulary: vocabulary).citations(in: passages, symbol: symbol)
      .citations
    let places = Dictionary(grouping: citations, by: \.at)
    let names = NameReader(vocabulary: vocabulary).names(in: passages, symbol: symbol)
    return sentences.enumerated().map { number, text in
      let id = "sentence_\(number)"
      return read(
        text, language: language, names: names[id] ?? [], citations: places[id] ?? [])
    }
  }
}
