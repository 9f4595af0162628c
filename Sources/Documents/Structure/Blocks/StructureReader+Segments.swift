import Core

extension StructureReader {
  /// Reads one segment (or an annex with its title) and returns the index after it.
  mutating func readSegment(at index: Int) -> Int {
    let segment = segments[index]
    if !segment.cells.isEmpty { return readTable(from: index) }
    if segment.isQuoted, appendContinuation(segment) { return index + 1 }
    if segment.isFormula {
      // A resolution inside a report opens its own preamble and numbers.
      if seenNumber, division.isEmpty {
        if !isResolution { dueBehindDrafts = expected }
        (seenNumber, expected) = (false, 1)
      } else {
        isEnacted = true
      }
      isResolution = true
      appendText(segment)
      return index + 1
    }
    guard let label = segment.label else { return readUnlabelled(at: index) }
    if segment.isMarkedHeading, !label.family.isHeading, label.family != .annex {
      appendHeading(segment, level: sections.level(of: label.family))
      return index + 1
    }
    switch label.family {
    case .annex: return readAnnex(at: index)
    case .number:
      if isNumberedHeading(at: index) {
        appendHeading(segment, level: sections.level(of: .number))
      } else {
        appendNumbered(segment, label)
      }
    case .decimal: appendNumbered(segment, label)
    case .han, .letter, .roman, .division:
      if segment.looksLikeHeading, !(label.family == .han && numbersInHan) {
        return readHeading(at: index)
      }
      appendNumbered(segment, label)
    case .itemLetter, .itemHan, .itemRoman, .itemNumber, .bullet:
      if isLetteredHeading(at: index) {
        appendHeading(segment, level: sections.level(of: label.family))
      } else {
        appendItem(segment, label)
      }
    }
    return index + 1
  }

  private mutating func readTable(from index: Int) -> Int {
    let rows = segments[index...].prefix { !$0.cells.isEmpty }
    let id = anchors.take("\(prefix)table_\(anchors.next("\(prefix)table"))")
    blocks.append(
      .table(
        Table(
          id: id, part: part, rows: rows.map { $0.cells.map(cellText) },
          line: segments[index].line)))
    items = ItemNesting()
    return index + rows.count
  }

  /// A cell without the blanks that part words; soft hyphens stay.
  private func cellText(_ cell: String) -> String {
    let joined = JoinedText(cell: cell, words: words)
    return joined.hyphens.isEmpty ? joined.text : cell
  }

  /// `附件二` and the title below it make one heading; paragraph numbers start again.
  private mutating func readAnnex(at index: Int) -> Int {
    annexes += 1
    let printed = segments[index].label?.ordinal ?? 0
    part = .annex(printed > 0 ? printed : annexes, numbered: printed > 0)
    (expected, seenNumber, decimal) = (1, false, (0, 0))
    (division, divisionLevel) = ("", 0)
    sections.startPart()
    return readTitled(at: index, level: 1)
  }

  /// A labelled heading; a division brings its own numbering where the plan says so.
  private mutating func readHeading(at index: Int) -> Int {
    guard let label = segments[index].label else { return index + 1 }
    let level = sections.level(of: label.family)
    if level <= divisionLevel {
      (division, divisionLevel) = ("", 0)
      expected = outerExpected
    }
    if plan.restarts(below: label.family, in: annexes) {
      if case .division(let kind) = label.family {
        division = "\(kind.english)_\(label.number)"
      } else {
        division = "sec_\(anchors.peek("sec"))"
      }
      if divisionLevel == 0 { outerExpected = expected }
      (divisionLevel, expected, decimal, seenNumber) = (level, 1, (0, 0), false)
    }
    guard case .division = label.family else {
      appendHeading(segments[index], level: level)
      return index + 1
    }
    return readTitled(at: index, level: level)
  }

  /// A heading whose label may stand alone, its title on the line below.
  private mutating func readTitled(at index: Int, level: Int) -> Int {
    let segment = segments[index]
    let title = segment.body(words)
    if title.scalars.allSatisfy({ $0 == "*" }), index + 1 < segments.count {
      let below = segments[index + 1]
      if below.label == nil, below.looksLikeHeading, !below.isFormula {
        // The asterisk of `Annex*` is printed before the title, and calls its note from there.
        appendHeading(segment, level: level, title: below.whole(words).marked(with: title))
        return index + 2
      }
    }
    appendHeading(segment, level: level, title: title)
    return index + 1
  }

  private mutating func readUnlabelled(at index: Int) -> Int {
    let segment = segments[index]
    if segment.isMarkedHeading {
      appendHeading(segment, level: sections.level(of: nil), title: segment.whole(words))
      return index + 1
    }
    if isClosing(at: index) {
      let rest = segments[index...].prefix { $0.label == nil && $0.cells.isEmpty }
      let text = rest.map { join($0.whole(words)) }.joined(separator: "\n")
      let id = anchors.take("\(prefix)closing")
      blocks.append(.closing(TextBlock(id: id, prose: Prose(text), line: segment.line)))
      return index + rest.count
    }
    if isContinuation(at: index), appendContinuation(segment) { return index + 1 }
    if segment.looksLikeHeading, segment.lines.first?.isBracketed != true,
      isFollowedByNumber(index) || Formula.isFrontHeading(segment)
        || isProgrammeHeading(at: index)
    {
      appendHeading(segment, level: sections.level(of: nil), title: segment.whole(words))
    } else if isPreambular(at: index) {
      appendPreambular(segment)
    } else {
      appendText(segment)
    }
    return index + 1
  }

  /// A few words alone above names with their offices, in an annex without numbered paragraphs.
  private func isProgrammeHeading(at index: Int) -> Bool {
    guard part != .main, !seenNumber, index + 1 < segments.count,
      let line = segments[index].lines.first, segments[index].lines.count == 1, line.width <= 40,
      !line.namesAnOffice, !line.scalars.contains(where: { $0.digit != nil })
    else { return false }
    for next in segments[(index + 1)...].prefix(2) {
      guard next.label == nil, next.cells.isEmpty, let below = next.lines.first else {
        return false
      }
      if below.namesAnOffice { return next.ending == .open }
      guard let last = next.lastScalar, ":：".unicodeScalars.contains(last) else { return false }
    }
    return false
  }

  /// Whether what comes next is a paragraph due or another heading.
  private func isFollowedByNumber(_ index: Int) -> Bool {
    guard index + 1 < segments.count else { return false }
    let next = segments[index + 1]
    if index + 2 < segments.count, next.looksLikeHeading, segments[index + 2].isFormula {
      // `Draft resolution I` above the title of the draft.
      return true
    }
    if next.isFormula || Formula.isFrontHeading(next)
      || next.lines.first.map({ Formula.isOriginalLanguage($0) }) ?? false
    {
      return true
    }
    guard let label = next.label, !next.isQuoted else {
      return false
    }
    switch label.family {
    case .number: return label.isDue(expected) || isParent(of: index + 2, label.ordinal)
    case .decimal: return label.ordinal == 1 || isDue(decimal: label)
    case .han, .letter, .roman, .division:
      return next.looksLikeHeading && !(label.family == .han && numbersInHan)
    default: return false
    }
  }

  /// Whether the segment at `index` is numbered below `number`: `6.1` below `6`.
  func isParent(of index: Int, _ number: Int) -> Bool {
    index < segments.count && segments[index].label?.decimalParent == number
  }

  func isDue(decimal label: Label) -> Bool {
    label.ordinal == 1
      || (label.decimalParent ?? 0, label.ordinal) == (decimal.parent, decimal.child + 1)
  }

  /// Unnumbered lines that no sentence ends, after the last numbered paragraph of a part.
  private func isClosing(at index: Int) -> Bool {
    guard closesPart[index], isResolution || part == .main else { return false }
    let isSignature = segments[index].lines.first.map {
      Formula.isMeeting($0) || Formula.isDate($0)
    }
    return seenNumber || isResolution && isSignature ?? false || isSigned(from: index)
  }

  /// Whether a name with `(Signed)` or `（签名）` is among the lines that end a letter.
  private func isSigned(from index: Int) -> Bool {
    guard segments[index].lines.count <= 4, !segments[index].isProse else { return false }
    return segments[index...].prefix(6).prefix { $0.label == nil && $0.cells.isEmpty }
      .contains { segment in
        segment.lines.contains { line in
          let text = line.text
          return line.width <= 100 && Self.signatures.contains(where: text.contains)
        }
      }
  }

  private static let signatures = ["(Signed)", "签名", "签字", "簽名", "簽字"]

  /// A paragraph between two items of one list goes on with the first.
  ///
  /// So does a quotation that a numbered paragraph announces.
  private func isContinuation(at index: Int) -> Bool {
    guard case .paragraph(let paragraph)? = blocks.last else { return false }
    if paragraph.number != nil, opensQuotation(segments[index]), index > 0,
      let last = segments[index - 1].lastScalar, ":：".unicodeScalars.contains(last)
    {
      return true
    }
    guard !paragraph.items.isEmpty else { return false }
    for segment in segments[(index + 1)...].prefix(4) {
      guard segment.cells.isEmpty else { return false }
      if let label = segment.label { return items.continues(label) }
    }
    return false
  }

  private func opensQuotation(_ segment: Segment) -> Bool {
    segment.lines.first?.scalars.first.map { "“「『".unicodeScalars.contains($0) } ?? false
  }

  /// Unnumbered paragraphs before the first number; one that ends its sentence enacts already.
  private func isPreambular(at index: Int) -> Bool {
    let segment = segments[index]
    guard !seenNumber else { return false }
    guard part == .main, division.isEmpty || division.hasPrefix("part_") else {
      return segment.ending == .comma
    }
    guard isResolution, segment.ending == .terminal, let last = segment.lastScalar else {
      return isResolution
    }
    if ";；".unicodeScalars.contains(last) { return true }
    let next = index + 1 < segments.count ? segments[index + 1].label?.family : nil
    return next?.isItem ?? false
  }

  /// The label of an item on a line that is no sentence, between the end of one and the number due.
  private func isLetteredHeading(at index: Int) -> Bool {
    guard index > 0, segments[index].looksLikeHeading, segments[index].label?.family != .bullet,
      isFollowedByNumber(index), segments[index + 1].label?.family == .number
    else { return false }
    let previous = segments[index - 1]
    let ends = previous.lastScalar.map { ".。".unicodeScalars.contains($0) } ?? false
    return ends || previous.label?.family.isHeading ?? false
  }

  /// A number out of the sequence of paragraphs, on a line that is no sentence, counts headings.
  private func isNumberedHeading(at index: Int) -> Bool {
    let segment = segments[index]
    if segment.isNumberedHeading { return true }
    guard segment.looksLikeHeading, let ordinal = segment.label?.ordinal else { return false }
    if numbersHeadings.contains(annexes) || isParent(of: index + 1, ordinal) { return true }
    guard ordinal != expected, segment.label?.isInserted != true else { return false }
    return isFollowedByNumber(index) || sections.isNext(ordinal, .number)
  }
}
