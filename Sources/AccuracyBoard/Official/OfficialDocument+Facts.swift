extension OfficialDocument {
  /// What a reader has to find, in the naming of ``DocumentFacts/Naming/numbers``.
  ///
  /// The links of one language have gaps: what only `counterpart`, the other language of the
  /// document, links may be found or not.
  package func facts(counterpart: OfficialDocument? = nil) -> DocumentFacts {
    var facts = DocumentFacts()
    var preambular = 0
    var place = ""
    for block in blocks {
      let wording = Wording(of: block.text.plain)
      switch block.kind {
      case .preambular:
        preambular += 1
        place = "preamble \(preambular)"
        facts.paragraphs.append(
          ParagraphFact(id: nil, part: "preamble", number: nil, wording: wording))
      case .numbered:
        let number = block.label.split { $0 == "." || $0 == " " }.joined(separator: ".")
        place = "main \(number)"
        facts.paragraphs.append(
          ParagraphFact(id: nil, part: "main", number: number, wording: wording))
      case .item where !facts.paragraphs.isEmpty:
        facts.paragraphs[facts.paragraphs.count - 1].items.append(
          ItemFact(label: block.label.labelCore, wording: wording))
      case .heading:
        facts.headings.append(
          HeadingFact(text: (block.label + block.text.plain).squeezed, level: nil))
        place = "heading:\((block.label + block.text.plain).squeezed)"
      case .opening, .plain, .item:
        place = "main -"
      }
      for note in block.text.notes {
        facts.footnotes.append(
          FootnoteFact(number: note.marker, wording: Wording(of: note.text), calls: [place]))
      }
    }
    facts.citations = links.map { CitationFact(target: $0, kind: "link", at: "") }
    for link in counterpart?.links ?? [] where !links.contains(link) {
      facts.citations.append(CitationFact(target: link, kind: "link", at: "", isOptional: true))
    }
    return facts
  }
}
