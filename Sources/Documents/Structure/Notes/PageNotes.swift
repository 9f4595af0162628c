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
    if let mark, opens(mark, all, index, upTo: end, inNotes: inNotes, isZoneStart: isZoneStart) {
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
