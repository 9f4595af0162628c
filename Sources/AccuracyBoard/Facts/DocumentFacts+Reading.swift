package import Documents

extension DocumentFacts {
  /// How the places of a reading are named.
  package enum Naming: Sendable {
    /// By anchors, as in the keys; headings by their words, unnumbered texts by their first characters.
    case anchors
    /// By anchors throughout, with whole texts and everything else that an ``Outline`` says.
    case outline
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
        places.add(heading.id, as: naming == .outline ? nil : "heading:\(text)")
      case .paragraph(let paragraph):
        places.add(paragraph)
        if let fact = ParagraphFact(paragraph, naming: naming) { paragraphs.append(fact) }
      }
    }
    footnotes = document.footnotes.map { note in
      FootnoteFact(
        number: note.number, wording: naming.wording(of: note.prose),
        calls: note.calls.map { places[$0] })
    }
    if naming == .outline {
      others = Outline(document).lines.filter { KeyLine($0).role == .other }
    }
    citations = document.citations.compactMap { citation in
      let at = places[citation.at]
      switch naming {
      case .anchors, .outline:
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

extension DocumentFacts.Naming {
  fileprivate func wording(of prose: Prose) -> Wording {
    self == .outline ? Wording(whole: Outline.text(prose)) : Wording(of: prose.text)
  }
}

extension ParagraphFact {
  /// Nil for an unnumbered paragraph that is not preambular, outside outlines.
  fileprivate init?(_ paragraph: Paragraph, naming: DocumentFacts.Naming) {
    guard paragraph.number != nil || paragraph.isPreambular || naming == .outline else {
      return nil
    }
    self.init(
      id: naming == .numbers ? nil : paragraph.id, part: paragraph.part.name,
      number: paragraph.number, wording: naming.wording(of: paragraph.prose),
      items: paragraph.items.flatMap { $0.facts(naming) })
  }
}

extension Item {
  fileprivate func facts(_ naming: DocumentFacts.Naming) -> [ItemFact] {
    [ItemFact(label: label.labelCore, wording: naming.wording(of: prose))]
      + items.flatMap { $0.facts(naming) }
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
      for anchor in anchors { names[anchor] = "text:\(Wording(of: paragraph.prose.text).first)" }
    case .anchors, .outline:
      break
    }
  }
}
