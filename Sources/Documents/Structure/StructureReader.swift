import Core

/// Turns segments into blocks: the part, role, number and anchor of each.
struct StructureReader {
  private var segments: [Segment]
  private var anchors = AnchorBook()
  private var blocks: [Block] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String

  private var part = Part.main
  private var annexes = 0
  /// The number the next numbered paragraph of this part should have.
  private var expected = 1
  private var sections = SectionCounter()
  private var items = ItemNesting()
  private var isResolution = false
  private var seenNumber = false
  private(set) var opening = Opening()

  /// `segments` in reading order, notes and furniture taken out.
  init(_ segments: [Segment], file: String) {
    self.segments = segments
    self.file = file
  }

  /// The blocks, in reading order.
  mutating func read() -> [Block] {
    let start = bodyStart()
    readOpening(upTo: start)
    var index = start
    while index < segments.count { index = readSegment(at: index) }
    return blocks
  }

  /// Whether the text is a resolution, known from its enacting formula or numbered title.
  var looksLikeResolution: Bool { isResolution || opening.resolutionNumber != nil }
}

// MARK: - The opening

extension StructureReader {
  private func bodyStart() -> Int {
    for (index, segment) in segments.enumerated() {
      if isFormula(segment) { return index }
      guard let label = segment.label else {
        if segment.ending == .terminal, segment.lines.count > 1 || segment.isProse, index > 0 {
          return index
        }
        continue
      }
      switch label.family {
      case .number where label.ordinal == 1 && !isTitleNumber(at: index): return index
      case .han, .letter, .roman:
        if label.ordinal == 1 { return index }
      case .annex: return index
      default: break
      }
    }
    return min(1, segments.count)
  }

  /// A numbered line that no sentence ends and no second number follows belongs to the title.
  private func isTitleNumber(at index: Int) -> Bool {
    segments[index].looksLikeHeading
      && !segments[(index + 1)...].contains {
        $0.label?.family == .number && $0.label?.ordinal == 2
      }
  }

  /// `大会，` or `The General Assembly,`: an organ and a comma, nothing else.
  private func isFormula(_ segment: Segment) -> Bool {
    guard segment.label == nil, segment.lines.count == 1, segment.ending == .comma else {
      return false
    }
    let text = segment.whole.text
    let organs = ["会，", "会,", "Assembly,", "Council,", "Committee,", "Commission,"]
    return DisplayWidth.of(text) <= 40 && organs.contains(where: text.hasSuffix)
  }

  private mutating func readOpening(upTo start: Int) {
    opening = OpeningReader().read(Array(segments[..<start]))
    if let first = opening.masthead.first {
      let text = opening.masthead.map(\.whole.text).joined(separator: "\n")
      blocks.append(.masthead(TextBlock(id: "masthead", prose: Prose(text), line: first.line)))
    }
    if let first = opening.title.first {
      let text = (opening.title + opening.supplements).map(\.whole.text).joined(separator: "\n")
      blocks.append(.title(TextBlock(id: "title", prose: Prose(text), line: first.line)))
    }
  }
}

// MARK: - The body

extension StructureReader {
  /// Reads one segment (or an annex with its title) and returns the index after it.
  private mutating func readSegment(at index: Int) -> Int {
    let segment = segments[index]
    if !segment.cells.isEmpty { return readTable(from: index) }
    if isFormula(segment), blocks.allSatisfy({ !$0.isParagraph }) {
      isResolution = true
      appendText(segment)
      return index + 1
    }
    guard let label = segment.label else { return readUnlabelled(at: index) }
    switch label.family {
    case .annex: return readAnnex(at: index)
    case .number:
      if isNumberedHeading(at: index) {
        appendHeading(segment, level: sections.level(of: .number))
      } else {
        appendNumbered(segment, label)
      }
    case .han, .letter, .roman:
      if segment.looksLikeHeading, !isHanParagraph(at: index) {
        appendHeading(segment, level: sections.level(of: label.family))
      } else {
        appendNumbered(segment, label)
      }
    case .itemLetter, .itemHan, .itemRoman, .itemNumber, .bullet: appendItem(segment, label)
    }
    return index + 1
  }

  private mutating func readTable(from index: Int) -> Int {
    let rows = segments[index...].prefix { !$0.cells.isEmpty }
    let id = anchors.take("\(prefix)table_\(anchors.next("\(prefix)table"))")
    blocks.append(
      .table(Table(id: id, part: part, rows: rows.map(\.cells), line: segments[index].line)))
    items = ItemNesting()
    return index + rows.count
  }

  /// `附件二` and the title below it make one heading; paragraph numbers start again.
  private mutating func readAnnex(at index: Int) -> Int {
    let segment = segments[index]
    annexes += 1
    let printed = segment.label?.ordinal ?? 0
    part = .annex(printed > 0 ? printed : annexes, numbered: printed > 0)
    (expected, seenNumber, items) = (1, false, ItemNesting())
    sections.startPart()
    var (title, next) = (segment.body, index + 1)
    if title.scalars.isEmpty, next < segments.count {
      let below = segments[next]
      if below.label == nil, below.looksLikeHeading {
        title = below.whole
        next += 1
      }
    }
    appendHeading(segment, level: 1, text: title.text)
    return next
  }

  private mutating func readUnlabelled(at index: Int) -> Int {
    let segment = segments[index]
    if isClosing(at: index) {
      let rest = segments[index...].prefix { $0.label == nil && $0.cells.isEmpty }
      let text = rest.map(\.whole.text).joined(separator: "\n")
      let id = anchors.take("\(prefix)closing")
      blocks.append(.closing(TextBlock(id: id, prose: Prose(text), line: segment.line)))
      return index + rest.count
    }
    if segment.looksLikeHeading, isFollowedByNumber(index) {
      appendHeading(segment, level: sections.level(of: nil))
    } else if isPreambular(segment) {
      appendPreambular(segment)
    } else {
      appendText(segment)
    }
    return index + 1
  }

  private func isFollowedByNumber(_ index: Int) -> Bool {
    guard index + 1 < segments.count, let next = segments[index + 1].label else { return false }
    return next.family == .number && next.ordinal == expected
  }

  /// Unnumbered lines that no sentence ends, after the last numbered paragraph of a part.
  private func isClosing(at index: Int) -> Bool {
    guard seenNumber, isResolution || part == .main else { return false }
    let rest = segments[index...].prefix { $0.label?.family != .annex }
    return rest.allSatisfy { $0.label == nil && $0.cells.isEmpty && $0.looksLikeHeading }
  }

  private func isPreambular(_ segment: Segment) -> Bool {
    guard !seenNumber else { return false }
    if part == .main { return isResolution }
    return segment.ending == .comma
  }

  /// A number out of the sequence of paragraphs, on a line that is no sentence, counts headings.
  private func isNumberedHeading(at index: Int) -> Bool {
    let segment = segments[index]
    guard segment.looksLikeHeading, let ordinal = segment.label?.ordinal, ordinal != expected else {
      return false
    }
    return isFollowedByNumber(index) || sections.isNext(ordinal, .number)
  }

  /// Chinese numerals may number paragraphs, which are sentences: then the short ones among them too.
  private func isHanParagraph(at index: Int) -> Bool {
    guard segments[index].label?.family == .han else { return false }
    let others = segments.filter { $0.label?.family == .han }
    return others.count { $0.ending == .terminal } * 2 > others.count
  }
}

// MARK: - Appending

extension StructureReader {
  private var prefix: String {
    if case .annex(let ordinal, _) = part { return "annex_\(ordinal)__" }
    return ""
  }

  private mutating func appendHeading(_ segment: Segment, level: Int, text: String? = nil) {
    items = ItemNesting()
    sections.opened(segment.label, level: level)
    let id = anchors.take("sec_\(anchors.next("sec"))")
    let label = segment.label?.text ?? ""
    let prose = Prose(text ?? segment.body.text)
    blocks.append(
      .heading(
        Heading(id: id, part: part, level: level, label: label, prose: prose, line: segment.line)))
  }

  private mutating func appendNumbered(_ segment: Segment, _ label: Label) {
    (items, seenNumber) = (ItemNesting(), true)
    if label.ordinal != expected, label.ordinal != 1 {
      diagnostics.append(outOfSequence(segment, label))
    }
    expected = label.ordinal + 1
    let id = anchors.take("\(prefix)para_\(label.ordinal)")
    blocks.append(
      .paragraph(
        Paragraph(
          id: id, part: part, number: String(label.ordinal), label: label.text,
          prose: Prose(segment.body.text), line: segment.line)))
  }

  private func outOfSequence(_ segment: Segment, _ label: Label) -> Diagnostic {
    Diagnostic(
      id: "paragraph-sequence", severity: .warning, file: file,
      position: SourcePosition(line: segment.line),
      message: Bilingual(
        zh: "段号是\(label.ordinal)，依次应为\(expected)",
        en: "paragraph number \(label.ordinal) where \(expected) was due"),
      help: Bilingual(
        zh: "段号照原文保留；请核对原文是否缺段或重号",
        en: "the number is kept as printed; see whether the source lacks or repeats a paragraph"))
  }

  private mutating func appendPreambular(_ segment: Segment) {
    items = ItemNesting()
    let id = anchors.take("\(prefix)pream_\(anchors.next("\(prefix)pream"))")
    append(segment, id: id, part: part == .main ? .preamble : part)
  }

  private mutating func appendText(_ segment: Segment) {
    items = ItemNesting()
    append(segment, id: anchors.take("\(prefix)text_\(anchors.next("\(prefix)text"))"), part: part)
  }

  private mutating func append(_ segment: Segment, id: String, part: Part) {
    blocks.append(
      .paragraph(
        Paragraph(
          id: id, part: part, number: nil, label: "", prose: Prose(segment.whole.text),
          line: segment.line)))
  }

  private mutating func appendItem(_ segment: Segment, _ label: Label) {
    guard case .paragraph(var paragraph)? = blocks.last else {
      appendText(segment)
      return
    }
    let place = items.place(label, in: paragraph)
    let item = Item(
      id: anchors.take(place.anchor), label: label.text, prose: Prose(segment.body.text),
      line: segment.line)
    paragraph.items.append(item, depth: place.depth)
    blocks[blocks.count - 1] = .paragraph(paragraph)
  }
}
