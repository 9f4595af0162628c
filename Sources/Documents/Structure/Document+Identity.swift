import Core

extension Document {
  /// Takes the marks of Markdown links without address out of the text: `[A/AC.105/843](#)`.
  mutating func takeLinkMarks() {
    var taken: [FurnitureLine] = []
    let lines = linesOfAnchors
    mapProse { prose, anchor in
      let (text, marks) = LinkMarks.removed(from: prose.text)
      taken += marks.map { FurnitureLine(line: lines[anchor] ?? 1, text: $0) }
      return Prose(text)
    }
    furniture = (furniture + taken).sorted { $0.line < $1.line }
  }

  /// The line each top-level anchor starts on.
  private var linesOfAnchors: [String: Int] {
    var result: [String: Int] = [:]
    func collect(_ items: [Item]) {
      for item in items {
        result[item.id] = item.line
        collect(item.items)
      }
    }
    for block in blocks {
      switch block {
      case .masthead(let text), .title(let text), .closing(let text): result[text.id] = text.line
      case .heading(let heading): result[heading.id] = heading.line
      case .table(let table): result[table.id] = table.line
      case .paragraph(let paragraph):
        result[paragraph.id] = paragraph.line
        collect(paragraph.items)
      }
    }
    return result
  }

  /// Takes the footnote calls out of every block and ties them to their definitions.
  mutating func takeNoteCalls() {
    guard !footnotes.isEmpty || containsSuperscripts else { return }
    var calls = NoteCalls(footnotes: footnotes)
    let lines = linesOfAnchors
    mapProse(withMasthead: true) { prose, anchor in
      // The numbers of a masthead are days and symbols.
      calls.add(
        prose.text, at: anchor, line: lines[anchor] ?? 1, hasNumbers: anchor != "masthead")
      return prose
    }
    calls.settle()
    mapProse(withMasthead: true) { _, _ in calls.takeNext() }
    for index in footnotes.indices { footnotes[index].calls = calls.anchors[index] ?? [] }
    diagnostics += calls.undefined.map { NoteDiagnostics.undefined($0.number, line: $0.line, file) }
    diagnostics += footnotes.filter(\.calls.isEmpty).map { NoteDiagnostics.uncalled($0, file) }
  }

  private var containsSuperscripts: Bool {
    passages.contains { $0.text.unicodeScalars.contains { $0.superscriptDigit != nil } }
  }

  /// Settles title, kind and symbol from the opening and, for the symbol, running headers.
  mutating func identify(opening: Opening, isResolution: Bool, furniture: [Line]) {
    title = titleText(of: opening)
    symbol = symbol(in: opening, furniture: furniture)
    let front = (opening.title + opening.supplements).map { $0.whole().text }.joined(
      separator: "\n")
    // `报 告` in a title is 报告.
    let compact = front.filter { $0 != " " }
    if isResolution {
      kind = .resolution
    } else if ["的说明", "的說明", "Noteby"].contains(where: compact.contains) {
      kind = .note
    } else if ["报告", "報告", "Report", "REPORT"].contains(where: compact.contains) {
      kind = .report
    }
  }

  /// The first paragraph of the title, its footnote calls and a resolution's number left out.
  private func titleText(of opening: Opening) -> String {
    let titles = blocks.compactMap {
      if case .title(let block) = $0 { block.prose.text } else { nil }
    }
    var text = titles.first?.split(separator: "\n").first.map(String.init) ?? ""
    if let number = opening.resolutionNumber, let point = text.dropFirst(number.count).first {
      text = String(text.dropFirst(number.count))
      if point == "." || point == "．" { text.removeFirst() }
    }
    return text.trimmingBlanks
  }

  /// From the resolution's number, a symbol in the masthead, or one in the running headers.
  private func symbol(in opening: Opening, furniture: [Line]) -> String? {
    if let number = opening.resolutionNumber { return ResolutionName(number: number)?.symbol }
    let printed = opening.masthead.flatMap(\.lines) + furniture
    for line in printed {
      for word in line.scalars.split(whereSeparator: \.isBlank)
      where FurnitureShape.isSymbol(word) {
        return String(String.UnicodeScalarView(word.filter { $0 != "*" }))
      }
    }
    return nil
  }

  /// Rewrites every prose in reading order, that of the masthead only on demand.
  mutating func mapProse(
    withMasthead: Bool = false, _ transform: (Prose, String) -> Prose
  ) {
    for index in blocks.indices {
      switch blocks[index] {
      case .masthead(var block):
        guard withMasthead else { continue }
        block.prose = transform(block.prose, block.id)
        blocks[index] = .masthead(block)
      case .table: break
      case .title(var block):
        block.prose = transform(block.prose, block.id)
        blocks[index] = .title(block)
      case .heading(var heading):
        heading.prose = transform(heading.prose, heading.id)
        blocks[index] = .heading(heading)
      case .paragraph(var paragraph):
        paragraph.prose = transform(paragraph.prose, paragraph.id)
        paragraph.items.mapProse(transform)
        blocks[index] = .paragraph(paragraph)
      case .closing(var block):
        block.prose = transform(block.prose, block.id)
        blocks[index] = .closing(block)
      }
    }
  }
}

extension [Item] {
  fileprivate mutating func mapProse(_ transform: (Prose, String) -> Prose) {
    for index in indices {
      self[index].prose = transform(self[index].prose, self[index].id)
      self[index].items.mapProse(transform)
    }
  }
}

extension String {
  /// Without blanks at either end.
  var trimmingBlanks: String { String(String.UnicodeScalarView(Array(unicodeScalars).trimmed)) }
}
