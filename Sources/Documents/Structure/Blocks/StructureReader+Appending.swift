import Core

extension StructureReader {
  var prefix: String {
    var result = ""
    if case .annex(let ordinal, _) = part { result = "annex_\(ordinal)__" }
    return division.isEmpty ? result : "\(result)\(division)__"
  }

  mutating func appendHeading(_ segment: Segment, level: Int, title: JoinedText? = nil) {
    items = ItemNesting()
    sections.opened(segment.label, level: level)
    let id = anchors.take("sec_\(anchors.next("sec"))")
    let label = segment.label?.text ?? ""
    let prose = Prose(join(title ?? segment.body(words)))
    blocks.append(
      .heading(
        Heading(id: id, part: part, level: level, label: label, prose: prose, line: segment.line)))
  }

  mutating func appendNumbered(_ segment: Segment, _ label: Label) {
    (items, seenNumber) = (ItemNesting(), true)
    if let parent = label.decimalParent {
      if !isDue(decimal: label) {
        let due = parent == decimal.parent ? "\(parent).\(decimal.child + 1)" : "\(parent).1"
        diagnostics.append(outOfSequence(segment, label, due: due))
      }
      decimal = (parent, label.ordinal)
    } else if !label.family.isDivision {
      if !label.isDue(expected), label.ordinal != dueBehindDrafts,
        label.ordinal != 1 || expected == 2
      {
        diagnostics.append(outOfSequence(segment, label, due: String(expected)))
      }
      expected = label.ordinal + 1
    }
    let id = anchors.take("\(prefix)para_\(label.anchor)")
    blocks.append(
      .paragraph(
        Paragraph(
          id: id, part: part, number: label.number, label: label.text,
          prose: Prose(join(segment.body(words))), line: segment.line)))
  }

  private func outOfSequence(_ segment: Segment, _ label: Label, due: String) -> Diagnostic {
    Diagnostic(
      id: "paragraph-sequence", severity: .warning, file: file,
      position: SourcePosition(line: segment.line),
      message: Bilingual(
        zh: "段号是\(label.number)，依次应为\(due)",
        en: "paragraph number \(label.number) where \(due) was due"),
      help: Bilingual(
        zh: "段号照原文保留；请核对原文是否缺段或重号",
        en: "the number is kept as printed; see whether the source lacks or repeats a paragraph"))
  }

  mutating func appendPreambular(_ segment: Segment) {
    items = ItemNesting()
    let id = anchors.take("\(prefix)pream_\(anchors.next("\(prefix)pream"))")
    append(segment, id: id, part: part == .main ? .preamble : part)
  }

  mutating func appendText(_ segment: Segment) {
    items = ItemNesting()
    append(segment, id: anchors.take("\(prefix)text_\(anchors.next("\(prefix)text"))"), part: part)
  }

  private mutating func append(_ segment: Segment, id: String, part: Part) {
    blocks.append(
      .paragraph(
        Paragraph(
          id: id, part: part, number: nil, label: "", prose: Prose(join(segment.whole(words))),
          line: segment.line)))
  }

  mutating func appendItem(_ segment: Segment, _ label: Label) {
    guard case .paragraph(var paragraph)? = blocks.last else {
      appendText(segment)
      return
    }
    // Out of the array while it changes, or every item would copy those before it.
    blocks.removeLast()
    let place = items.place(label, in: paragraph)
    let item = Item(
      id: anchors.take(place.anchor), label: label.text, prose: Prose(join(segment.body(words))),
      line: segment.line)
    paragraph.items.append(item, depth: place.depth)
    blocks.append(.paragraph(paragraph))
  }

  /// Adds a paragraph, its label included, to the last item or paragraph; false where there is none.
  mutating func appendContinuation(_ segment: Segment) -> Bool {
    guard case .paragraph(var paragraph)? = blocks.last else { return false }
    blocks.removeLast()
    let text = join(segment.whole(words))
    if paragraph.items.isEmpty {
      paragraph.prose.text += "\n" + text
    } else {
      paragraph.items.appendToLast("\n" + text)
    }
    blocks.append(.paragraph(paragraph))
    return true
  }
}
