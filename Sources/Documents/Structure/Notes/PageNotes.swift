import Core

/// The definitions of footnotes, taken out of the lines of the text.
struct PageNotes: Sendable {
  /// The lines that are left, those after a removed one marked as following a break.
  private(set) var lines: [Line] = []
  private(set) var definitions: [NoteDefinition] = []
  private let breaks: ParagraphBreak
  private let asterisks: AsteriskNotes
  /// Whether the text has pages, whose ends are those of the notes at their feet.
  private let isPaged: Bool
  /// Whether a page-foot rule is still to come on the page being read.
  private var aboveRule = false
  /// The number of the last definition that has one.
  private var lastValue: Int?
  /// Whether the page before ended in a note, and in the middle of its sentence.
  private var isCut = false
  /// The lines at the head of the page that go on with that note.
  private var carried = 0..<0
  /// Definitions that another followed although no mark ended them.
  private var unended = 0

  /// Takes the notes out of `all`.
  ///
  /// Notes stand below a page-foot rule until the page ends, or start with superscript digits, or
  /// close a page (or the text) as an unbroken count that the text above calls.
  init(in all: [Line], furniture: PageFurniture, layout: Layout) {
    breaks = ParagraphBreak(layout: layout)
    asterisks = AsteriskNotes(in: all)
    isPaged = !furniture.pageStarts.isEmpty
    lines.reserveCapacity(all.count)
    let starts = [0] + furniture.pageStarts + [all.count]
    var broken = false
    for (start, end) in zip(starts, starts.dropFirst()) where start < end {
      let page = start..<end
      let hasRule = page.contains { furniture.kinds[$0] == .noteRule }
      let own = page.filter { furniture.kinds[$0] == nil }
      let foot = hasRule ? nil : NoteFoot(lastValue: lastValue).start(of: own, in: all)
      broken = broken || start > 0
      var (inNotes, isZoneStart) = (false, false)
      aboveRule = isPaged && hasRule
      isCut = isPaged && start > 0 && endsInCutNote
      carried = isCut ? carriedLines(of: own, in: all, furniture: furniture) : 0..<0
      for index in page {
        if let kind = furniture.kinds[index] {
          broken = true
          if kind == .noteRule { (inNotes, isZoneStart, aboveRule) = (true, true, false) }
          continue
        }
        if index == foot { (inNotes, isZoneStart) = (true, true) }
        take(all, index, upTo: end, &inNotes, isZoneStart: isZoneStart, &broken)
        isZoneStart = false
      }
    }
  }

  private mutating func take(
    _ all: [Line], _ index: Int, upTo end: Int, _ inNotes: inout Bool, isZoneStart: Bool,
    _ broken: inout Bool
  ) {
    var line = all[index]
    let mark = NoteMark(at: line.scalars)
    if carried.contains(index) || isZoneStart && goesOn(all, index, upTo: end, mark) {
      definitions[definitions.count - 1].lines.append(line)
      broken = true
      return
    }
    if let mark, opens(mark, all, index, upTo: end, inNotes: inNotes, isZoneStart: isZoneStart) {
      if let last = definitions.last?.lines.last, last.ending != .terminal { unended += 1 }
      definitions.append(NoteDefinition(mark: mark, lines: [line]))
      lastValue = mark.value ?? lastValue
      broken = true
      return
    }
    if inNotes, definitions.isEmpty || hasEnded(before: line, isZoneStart) { inNotes = false }
    if inNotes || continuesNote(line) {
      definitions[definitions.count - 1].lines.append(line)
      broken = true
    } else {
      line.followsBreak = broken
      lines.append(line)
      broken = false
    }
  }

  /// Whether `mark` opens a definition: the next number, one that only skips some, or a superscript.
  private func opens(
    _ mark: NoteMark, _ all: [Line], _ index: Int, upTo end: Int, inNotes: Bool, isZoneStart: Bool
  ) -> Bool {
    let line = all[index].scalars
    if mark.isSuperscript {
      guard let value = mark.value, !inNotes else { return true }
      // Above the rule of its page, a superscript at the start of a line is a call.
      guard !aboveRule else { return false }
      return lastValue.map { value > $0 && value <= $0 + 5 } ?? true
    }
    guard inNotes || mark.value == nil && asterisks.isNote(at: index) else { return false }
    guard let value = mark.value else { return true }
    guard let lastValue else { return mark.opensNote(line) && (!mark.isGlued || value == 1) }
    let due = lastValue + 1
    if mark.isGlued { return value == due && mark.opensNote(line) }
    if let last = definitions.last?.lines.last, !isZoneStart, Abbreviation.ends(last) {
      return false
    }
    let previousEnded = definitions.last?.lines.last?.ending != .open
    if value == due { return mark.opensNote(line) || previousEnded && !isZoneStart }
    guard mark.opensNote(line), mark.length < line.count else { return false }
    if value == 1, isZoneStart { return true }
    guard value > due, value <= due + 5, previousEnded else { return false }
    return !all[(index + 1)..<end].prefix(ReaderLimits.noteLines)
      .contains { NoteMark(at: $0.scalars)?.value == due }
  }

  /// Without page boundaries to go by, a note goes on until its sentence and its paragraph have ended.
  private func hasEnded(before line: Line, _ isZoneStart: Bool) -> Bool {
    guard !isZoneStart, let last = definitions.last?.lines.last else { return isZoneStart }
    return !isPaged && last.ending == .terminal && breaks.isEnd(of: last, before: line)
  }

  /// Whether the last thing read is a note whose sentence no mark ends.
  private var endsInCutNote: Bool {
    guard let last = definitions.last?.lines.last else { return false }
    return last.number > (lines.last?.number ?? 0) && last.ending != .terminal
  }

  /// Whether an unnumbered line below the rule of a page goes on with the last note of the page before:
  /// that one is cut, or the number due comes below the line.
  private func goesOn(_ all: [Line], _ index: Int, upTo end: Int, _ mark: NoteMark?) -> Bool {
    guard isPaged, let lastValue, mark.map({ !$0.opensNote(all[index].scalars) }) ?? true else {
      return false
    }
    return isCut
      || all[(index + 1)..<end].prefix(Self.longestRest).contains {
        guard let mark = NoteMark(at: $0.scalars) else { return false }
        return mark.value == lastValue + 1 && !mark.isGlued && mark.opensNote($0.scalars)
      }
  }

  /// The lines at the head of a page that end the sentence of a note of the page before.
  ///
  /// Only where notes end in marks, this one's last line is full and does not, and the text above the
  /// notes has come to an end, so that the lines cannot be its own.
  private func carriedLines(of own: [Int], in all: [Line], furniture: PageFurniture) -> Range<Int> {
    guard unended == 0, lines.last?.ending == .terminal, let first = own.first,
      let last = definitions.last?.lines.last, let scalar = last.scalars.last,
      scalar.isLetter || Script.isHan(scalar) || last.ending == .comma,
      !breaks.layout.isWrapped || !breaks.layout.hasRoom(on: last, for: all[first], percent: 85),
      let opening = all[first].scalars.first, Script.isHan(opening) || opening.isLetter,
      !opening.isCapital
    else { return 0..<0 }
    // What stands below a rule without a number is the rest of the note.
    if let rule = own.first(where: { furniture.kinds[$0 - 1] == .noteRule }),
      NoteMark(at: all[rule].scalars) == nil
    {
      return 0..<0
    }
    for (place, index) in own.prefix(Self.longestRest).enumerated() {
      let line = all[index]
      guard index == first + place, Label(at: line.scalars) == nil, !line.isTabular,
        place == 0 || !breaks.isEnd(of: all[index - 1], before: line)
      else { break }
      if line.ending == .terminal { return first..<index + 1 }
    }
    return 0..<0
  }

  /// Lines that the rest of a note may take on the next page.
  private static let longestRest = 12

  /// Whether a line goes on with a superscript note that stands among the text, not below a rule.
  private func continuesNote(_ line: Line) -> Bool {
    guard let definition = definitions.last, let last = definition.lines.last,
      definition.mark.isSuperscript || definition.mark.value == nil,
      last.number > (lines.last?.number ?? 0),
      breaks.layout.isWrapped
    else { return false }
    return !breaks.isEnd(of: last, before: line) && last.ending == .open
  }
}
