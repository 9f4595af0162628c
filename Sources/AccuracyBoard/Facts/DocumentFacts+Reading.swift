package import Documents

extension DocumentFacts {
  /// How the places of a reading are named.
  package enum Naming: Sendable {
    /// By anchors, as in the keys; headings by their words, unnumbered texts by their first characters.
    case anchors
    /// By part and number (`main 14`, `preamble 3`), citations by the document alone: what the
    /// United Nations' own markup allows to compare.
    case numbers
  }

  /// The facts of what a reader made of a source.
  package init(of document: Document, naming: Naming = .anchors) {
    self.init()
    var places = Places(naming: naming)
    for block in document.blocks {
      switch block {
      case .masthead(let text), .title(let text), .closing(let text): places.add(text.id)
      case .table(let table): places.add(table.id)
      case .heading(let heading):
        let text = (heading.label + heading.prose.text).squeezed
        headings.append(HeadingFact(text: text, level: heading.level))
        places.add(heading.id, as: "heading:\(text)")
      case .paragraph(let paragraph):
        places.add(paragraph)
        if let fact = ParagraphFact(paragraph, naming: naming) { paragraphs.append(fact) }
      }
    }
    footnotes = document.footnotes.map { note in
      FootnoteFact(
        number: note.number, ends: Ends(of: note.prose.text),
        calls: note.calls.map { places[$0] })
    }
    citations = document.citations.compactMap { citation in
      let at = places[citation.at]
      switch naming {
      case .anchors:
        return CitationFact(
          target: citation.target, kind: citation.kind.rawValue, at: at,
          pinpoint: citation.pinpoint?.squeezed)
      case .numbers:
        guard citation.kind == .resolution || citation.kind == .document,
          !["masthead", "title", "closing"].contains(citation.at)
        else { return nil }
        return CitationFact(
          target: citation.target.withoutResolutionLetter, kind: "link", at: "")
      }
    }
  }
}

extension ParagraphFact {
  /// Nil for an unnumbered paragraph that is not preambular.
  fileprivate init?(_ paragraph: Paragraph, naming: DocumentFacts.Naming) {
    guard paragraph.number != nil || paragraph.isPreambular else { return nil }
    self.init(
      id: naming == .anchors ? paragraph.id : nil, part: paragraph.part.name,
      number: paragraph.number, ends: Ends(of: paragraph.prose.text),
      items: paragraph.items.flatMap(\.facts))
  }
}

extension Item {
  fileprivate var facts: [ItemFact] {
    [ItemFact(label: label.labelCore, ends: Ends(of: prose.text))] + items.flatMap(\.facts)
  }

  fileprivate var identifiers: [String] { [id] + items.flatMap(\.identifiers) }
}

extension Paragraph {
  fileprivate var isPreambular: Bool {
    id.split(separator: "_", omittingEmptySubsequences: true).contains("pream")
  }
}

extension String {
  /// A resolution without the letter behind it, which the United Nations' links leave out:
  /// `A/RES/1472(XIV) A` is `A/RES/1472(XIV)`.
  package var withoutResolutionLetter: String {
    guard hasPrefix("A/RES/"), let space = firstIndex(of: " ") else { return self }
    return String(self[..<space])
  }
}

/// From anchors to the names that facts use.
private struct Places {
  let naming: DocumentFacts.Naming
  private var names: [String: String] = [:]
  private var preambular = 0

  init(naming: DocumentFacts.Naming) { self.naming = naming }

  subscript(anchor: String) -> String { names[anchor] ?? anchor }

  mutating func add(_ anchor: String, as name: String? = nil) { names[anchor] = name ?? anchor }

  mutating func add(_ paragraph: Paragraph) {
    let anchors = [paragraph.id] + paragraph.items.flatMap(\.identifiers)
    if paragraph.isPreambular { preambular += 1 }
    switch naming {
    case .numbers:
      let number = paragraph.isPreambular ? String(preambular) : paragraph.number ?? "-"
      for anchor in anchors { names[anchor] = "\(paragraph.part.name) \(number)" }
    case .anchors where paragraph.number == nil && !paragraph.isPreambular:
      for anchor in anchors { names[anchor] = "text:\(Ends(of: paragraph.prose.text).first)" }
    case .anchors:
      break
    }
  }
}
