import Documents

/// Walks a document's blocks into indexed passages.
struct PassageIndexBuilder {
  private let document: Document
  private var result: [IndexedPassage] = []
  private var annexes: Set<Int> = []
  private var part: Part = .main

  init(_ document: Document) {
    self.document = document
  }

  mutating func passages() -> [IndexedPassage] {
    for block in document.blocks { add(block) }
    for note in document.footnotes {
      add(note.id, text: note.prose, part: nil, line: note.line)
    }
    return result
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .masthead(let block), .title(let block), .closing(let block):
      add(block.id, text: block.prose, part: part(of: block.id), line: block.line)
    case .heading(let heading):
      add(heading.id, text: heading.prose, part: heading.part, line: heading.line)
    case .paragraph(let paragraph):
      add(
        paragraph.id, text: paragraph.prose, part: paragraph.part, line: paragraph.line,
        items: paragraph.items)
    case .table(let table):
      let text = table.rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
      add(table.id, text: Prose(text), part: table.part, line: table.line)
    }
  }

  private mutating func add(
    _ id: String, text: Prose, part: Part?, line: Int, parent: String? = nil, items: [Item] = []
  ) {
    if let part { enter(part, at: id, line: line) }
    result.append(
      IndexedPassage(
        anchor: id, link: id, text: text.text, label: label(of: id, in: part), part: part,
        line: line, parent: parent, items: items.map(\.id),
        calls: text.calls))
    for item in items {
      add(
        item.id, text: item.prose, part: part, line: item.line, parent: id, items: item.items)
    }
  }

  /// An annex can be cited as a whole; it is entered at its first block.
  private mutating func enter(_ part: Part, at id: String, line: Int) {
    self.part = part
    guard case .annex(let ordinal, _) = part, annexes.insert(ordinal).inserted else { return }
    let anchor = "annex_\(ordinal)"
    guard id != anchor else { return }
    result.append(
      IndexedPassage(
        anchor: anchor, link: id, text: "", label: label(of: anchor, in: part), part: part,
        line: line, parent: nil, items: [], calls: []))
  }

  /// Blocks without a part of their own belong where their anchor says, else to what came before.
  private func part(of id: String) -> Part {
    guard let annex = PassageName(anchor: id).annex else {
      return id == "closing" || id == "masthead" || id == "title" ? .main : part
    }
    if case .annex(annex, _) = part { return part }
    return .annex(annex, numbered: true)
  }

  private func label(of id: String, in part: Part?) -> PassageLabel {
    var isNumbered = true
    if case .annex(_, let numbered) = part { isNumbered = numbered }
    return PassageLabel(
      PassageName(anchor: id), operative: document.kind == .resolution, numberedAnnex: isNumbered)
  }
}
