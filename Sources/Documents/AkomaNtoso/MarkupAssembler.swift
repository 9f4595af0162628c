import Core

/// Turns the entries of a marked-up document into blocks: part, number and anchor of each.
///
/// Anchors follow what is printed, never the file's own identifiers, which differ between languages.
struct MarkupAssembler {
  var blocks: [Block] = []
  var footnotes: [Footnote] = []
  var links: [MarkupLink] = []
  var diagnostics: [Diagnostic] = []
  var title = ""

  let file: String
  let notes: [MarkupNote]
  var footnoteOfNote: [Int: Int] = [:]
  var anchors = AnchorBook()
  var part = Part.main
  var annexes = 0
  var components = 0
  var component = ""
  var division: DivisionLabel?
  var plan = DivisionPlan([])
  var levels = HeadingLevels()
  var items = ItemNesting()
  var expected = 1
  var seenNumber = false

  init(file: String, notes: [MarkupNote]) {
    self.file = file
    self.notes = notes
  }

  mutating func assemble(_ entries: [MarkupEntry]) {
    let entries = EntryTidier.tidied(entries)
    startNumbering(entries[...])
    var index = 0
    while index < entries.count { index = take(entries, at: index) }
    // Notes nobody calls would be lost otherwise: they stand in parts that are not read as text.
    for note in notes.indices { _ = footnote(of: note) }
  }
}

// MARK: - Entries

extension MarkupAssembler {
  /// Takes one entry, or an annex with its headings, and returns the index after it.
  private mutating func take(_ entries: [MarkupEntry], at index: Int) -> Int {
    let entry = entries[index]
    switch entry.role {
    case .masthead: appendBlock(entry, named: "masthead") { .masthead($0) }
    case .closing: appendBlock(entry, named: prefix + "closing") { .closing($0) }
    case .title(let number): appendTitle(entry, number: number)
    case .annex: return startAnnex(entries, at: index)
    case .component: startComponent(entry, rest: entries[(index + 1)...])
    case .heading(let rank):
      if DivisionLabel.isAnnex(entry.text.text), !isInAnnexOpening {
        return startAnnex(entries, at: index)
      }
      appendHeading(entry, rank: rank)
    case .numbered: appendNumbered(entry)
    case .preambular: appendUnnumbered(entry, isPreambular: true)
    case .text:
      let isRecital = part != .main && !seenNumber && entry.text.ending == .comma
      appendUnnumbered(entry, isPreambular: isRecital)
    case .item(let depth): appendItem(entry, depth: depth)
    case .table(let rows):
      let id = anchors.take("\(prefix)table_\(anchors.next("\(prefix)table"))")
      // The text of a table's entry is empty, but holds the calls of its cells.
      _ = prose(entry, at: id)
      blocks.append(.table(Table(id: id, part: part, rows: rows, line: entry.line)))
    }
    return index + 1
  }

  /// What stands in front of the anchors of the part.
  var prefix: String {
    if case .annex(let ordinal, _) = part { return "\(component)annex_\(ordinal)__" }
    return component
  }

  private mutating func appendBlock(
    _ entry: MarkupEntry, named name: String, _ make: (TextBlock) -> Block
  ) {
    let id = anchors.take(name)
    blocks.append(make(TextBlock(id: id, prose: prose(entry, at: id), line: entry.line)))
  }

  private mutating func appendTitle(_ entry: MarkupEntry, number: String) {
    let id = anchors.take("title")
    var whole = MarkupText(keepsLines: true)
    whole.append(number.isEmpty ? "" : number + " ")
    whole.append(sameLine: entry.text)
    if title.isEmpty {
      title = entry.text.text.split(separator: "\n").first.map(String.init) ?? ""
    }
    var joined = entry
    joined.text = whole
    blocks.append(
      .title(TextBlock(id: id, prose: prose(joined, at: id), line: entry.line)))
  }

  private mutating func appendNumbered(_ entry: MarkupEntry) {
    (items, seenNumber) = (ItemNesting(), true)
    let label = MarkupLabel(entry.label)
    let number = label?.number ?? entry.label
    if let value = Int(number) {
      if value != expected, value != 1 { diagnostics.append(outOfSequence(value, entry)) }
      expected = value + 1
    }
    let id = anchors.take("\(prefix)\(divisionPrefix)para_\(MarkupAssembler.anchor(number))")
    blocks.append(
      .paragraph(
        Paragraph(
          id: id, part: part, number: number, label: entry.label, prose: prose(entry, at: id),
          line: entry.line)))
  }

  mutating func appendUnnumbered(_ entry: MarkupEntry, isPreambular: Bool) {
    items = ItemNesting()
    let series = prefix + divisionPrefix + (isPreambular ? "pream" : "text")
    let id = anchors.take("\(series)_\(anchors.next(series))")
    let part = isPreambular && part == .main ? .preamble : part
    blocks.append(
      .paragraph(
        Paragraph(
          id: id, part: part, number: nil, label: "", prose: prose(entry, at: id),
          line: entry.line)))
  }

  /// An item goes below the last paragraph; without one it is text, its label with it.
  private mutating func appendItem(_ entry: MarkupEntry, depth: Int?) {
    guard case .paragraph(var paragraph)? = blocks.popLast(keeping: \.isParagraph) else {
      var text = MarkupText()
      text.append(entry.label + " ")
      text.append(sameLine: entry.text)
      appendUnnumbered(MarkupEntry(role: .text, text: text, line: entry.line), isPreambular: false)
      return
    }
    let place = place(of: entry, depth: depth, in: paragraph)
    let id = anchors.take(place.anchor)
    paragraph.items.append(
      Item(id: id, label: entry.label, prose: prose(entry, at: id), line: entry.line),
      depth: place.depth)
    blocks.append(.paragraph(paragraph))
  }

  private mutating func place(
    of entry: MarkupEntry, depth: Int?, in paragraph: Paragraph
  ) -> (depth: Int, anchor: String) {
    let label = MarkupLabel(entry.label)
    if let item = label?.itemLabel, depth == nil || depth == 1 {
      // Labels of several families at one depth of the markup are levels that it leaves out.
      return items.place(item, in: paragraph)
    }
    let depth = depth ?? 1
    let parent = paragraph.items.lastAnchor(atDepth: depth - 1) ?? paragraph.id
    let name = label.map { ItemName.name(of: $0) } ?? "\(anchors.next(parent + "__"))"
    return (depth, "\(parent)__\(name)")
  }

  /// A number as part of an anchor: blanks and slashes would not do in an address.
  static func anchor(_ number: String) -> String {
    String(
      String.UnicodeScalarView(
        number.unicodeScalars.filter { $0.isASCII && ($0.isLatinOrDigit || $0 == "." || $0 == "-") }
      ))
  }
}

extension [Block] {
  /// Takes the last block out if it is of a kind: a block changed in place is not copied.
  fileprivate mutating func popLast(keeping isWanted: (Block) -> Bool) -> Block? {
    guard let last, isWanted(last) else { return nil }
    return popLast()
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = self { return true }
    return false
  }
}
