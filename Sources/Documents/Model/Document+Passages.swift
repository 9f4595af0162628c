extension Document {
  /// Every text of the document in reading order: blocks with their items, then the footnotes.
  package var passages: [Passage] {
    var result: [Passage] = []
    for block in blocks {
      switch block {
      case .masthead(let block), .title(let block), .closing(let block):
        result.append(Passage(id: block.id, text: block.prose.text, line: block.line))
      case .heading(let heading):
        result.append(Passage(id: heading.id, text: heading.prose.text, line: heading.line))
      case .paragraph(let paragraph):
        result.append(Passage(id: paragraph.id, text: paragraph.prose.text, line: paragraph.line))
        paragraph.items.appendPassages(to: &result)
      case .table(let table):
        let rows = table.rows.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
        result.append(Passage(id: table.id, text: rows.joined(separator: "\n"), line: table.line))
      }
    }
    for footnote in footnotes {
      result.append(
        Passage(
          id: footnote.id, text: footnote.prose.text, isFootnote: true, calledFrom: footnote.calls,
          line: footnote.line))
    }
    return result
  }
}

extension [Item] {
  fileprivate func appendPassages(to result: inout [Passage]) {
    for item in self {
      result.append(Passage(id: item.id, text: item.prose.text, line: item.line))
      item.items.appendPassages(to: &result)
    }
  }
}

extension Document {
  /// The paragraphs in reading order.
  package var paragraphs: [Paragraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// The headings in reading order.
  package var headings: [Heading] {
    blocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
  }

  /// The tables in reading order.
  package var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The paragraph with the anchor `id`.
  package func paragraph(_ id: String) -> Paragraph? { paragraphs.first { $0.id == id } }
}
