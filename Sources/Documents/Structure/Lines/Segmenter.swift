import Core

/// Cuts lines into segments.
///
/// A number or other label starts a segment only where the text before has come to an end, or
/// where it is the one that must come next and the sentence before it has ended.
struct Segmenter: Sendable {
  let layout: Layout
  private let breaks: ParagraphBreak
  var segments: [Segment] = []
  var expected = 1
  private var items: [Label.Family: Int] = [:]
  private var headings: [Label.Family: Int] = [:]
  var decimal = (parent: 0, child: 0)
  /// The number due behind a numbered list that stands in a paragraph.
  private var dueBehindList: Int?
  private var inPreamble = false
  /// Whether a labelled line has come, behind which no masthead stands.
  private var hasLabels = false
  private var quotation = Quotation()
  /// The lines below the one being read.
  private var following: ArraySlice<Line> = []

  init(layout: Layout) {
    self.layout = layout
    breaks = ParagraphBreak(layout: layout)
  }

  /// The segments of `lines`, in order.
  mutating func read(_ lines: [Line]) -> [Segment] {
    quotation = Quotation(lines: lines)
    for (index, line) in lines.enumerated() {
      let isQuoted = quotation.isOpen(before: index)
      following = lines[(index + 1)...]
      if line.isTabular {
        segments.append(Segment(line: line, cells: line.cells))
      } else if let last = segments.last, last.isBareLabel, joinsLabel(last, line) {
        segments[segments.count - 1].append(line)
      } else {
        read(line, isQuoted: isQuoted)
      }
    }
    return segments
  }

  /// Whether a line goes on behind a label that stands alone: not behind one that names a division,
  /// nor a numbered line behind one that opens a section.
  private func joinsLabel(_ segment: Segment, _ line: Line) -> Bool {
    switch segment.label?.family {
    case .annex, .division: return false
    case .han, .letter, .roman: return Label(at: line.scalars) == nil && line.ending == .open
    default: return true
    }
  }

  private mutating func read(_ line: Line, isQuoted: Bool) {
    if isFormula(line) {
      open(Segment(line: line))
      (inPreamble, hasLabels) = (true, true)
      return
    }
    if !inPreamble, expected == 1,
      Formula.resolutionNumber(line, orAlone: leadsToFormula) != nil
    {
      open(Segment(line: line))
      return
    }
    if Formula.isOriginalLanguage(line) {
      openReply(line)
      return
    }
    let label = Label(at: line.scalars)
    if line.markedLevel > 0 || segments.last?.isMarkedHeading ?? false {
      if let last = segments.last, last.isMarkedHeading, line.blanksBefore == 0, label == nil,
        line.markedLevel == last.markedLevel
      {
        segments[segments.count - 1].append(line)
      } else {
        open(Segment(label: label, line: line))
        if let label { note(label) }
      }
      return
    }
    if let label, isYear(label) {
      segments[segments.count - 1].append(line)
      return
    }
    if let label, let previous = segments.last, previous.cells.isEmpty,
      let start = heading(atEndOf: previous, above: label, line)
    {
      segments.removeLast()
      segments += previous.split(at: start)
    }
    if let label, starts(line, label) {
      var segment = Segment(label: label, line: line)
      segment.isQuoted = isQuoted
      open(segment)
      if !isQuoted { note(label) }
    } else if let previous = segments.last, previous.cells.isEmpty,
      !ends(previous, before: line)
    {
      segments[segments.count - 1].append(line)
    } else {
      var segment = Segment(line: line)
      segment.isQuoted = isQuoted
      open(segment)
    }
  }

  /// Whether what looks like the number of a paragraph is the year of a date cut by the end of the line:
  /// `from 4 to 6 May` and below it `2026. It was attended …`.
  private func isYear(_ label: Label) -> Bool {
    guard label.family == .number, (1900...2100).contains(label.ordinal), !label.isDue(expected),
      let previous = segments.last
    else { return false }
    return previous.cells.isEmpty && previous.label != nil && previous.ending == .open
  }

  /// Whether a line is an enacting formula and not the end of a sentence that names an organ.
  private func isFormula(_ line: Line) -> Bool {
    guard Formula.isEnacting(line) else { return false }
    guard let previous = segments.last, let last = previous.lines.last else { return true }
    if Formula.resolutionNumber(last, orAlone: true) != nil { return true }
    if previous.ending == .comma { return false }
    let goesOn = layout.isWrapped && !layout.hasRoom(on: last, for: line, percent: 80)
    return previous.ending == .terminal || previous.looksLikeHeading && !(inPreamble && goesOn)
  }

  /// Whether an enacting formula stands close below, as it does below the title of a resolution.
  private var leadsToFormula: Bool {
    !inPreamble && following.prefix(8).contains { Formula.isEnacting($0) }
  }

  private mutating func open(_ segment: Segment) { segments.append(segment) }

  private func ends(_ segment: Segment, before line: Line) -> Bool {
    guard let last = segment.lines.last else { return true }
    if segment.lines.count == 1, segment.label == nil, line.ending == .open, !hasLabels,
      Formula.resolutionNumber(last) == nil, Formula.resolutionNumber(last, orAlone: true) != nil,
      leadsToFormula
    {
      return false
    }
    if segment.isBareLabel, segment.label?.family.isHeading ?? false { return true }
    if segment.label?.family == .annex { return !goesOnAnnex(segment, line) }
    if segment.lines.count == 1 && Formula.isEnacting(last) {
      return true
    }
    if isMasthead(segment) { return true }
    if isSignature(segment), !(Formula.isDate(line) || Formula.isMeeting(line)) { return true }
    if last.isBracketed { return true }
    if line.isBracketed, segment.lines.count == 1, segment.ending == .open,
      layout.hasRoom(on: last, for: line, percent: 60)
    {
      return true
    }
    let isSignature = Formula.isDate(line) || Formula.isMeeting(line)
    if isSignature, segment.ending != .comma || Formula.isDate(last) || Formula.isMeeting(last) {
      return segment.ending == .terminal || Formula.isDate(last) || Formula.isMeeting(last)
        || breaks.isEnd(of: last, before: line)
    }
    if !layout.isWrapped, line.blanksBefore > 0, !line.followsBreak, !segment.isProse {
      return true
    }
    let isLabelled = segment.label.map { !$0.family.isHeading } ?? false
    return breaks.isEnd(
      of: last, before: line, isLabelled: isLabelled, preamble: preamble(line, after: segment))
  }

  /// `Annex to the letter dated …` over several lines: what starts small is no title of its own.
  private func goesOnAnnex(_ segment: Segment, _ line: Line) -> Bool {
    guard let label = segment.label, let first = segment.lines.first, segment.lines.count < 4,
      let word = first.scalars.dropFirst(label.length).first, word.isLetter, !word.isCapital
    else { return false }
    return segment.ending == .open && line.blanksBefore == 0 && !line.startsPage
      && Label(at: line.scalars) == nil
  }

  /// Whether an English segment is a whole line of the masthead; the next one may start with a capital too.
  private func isMasthead(_ segment: Segment) -> Bool {
    guard !hasLabels, segment.lines.count == 1, segment.lines[0].scalars.first?.isCapital ?? false
    else { return false }
    return OpeningReader().looksLikeMasthead(segment)
  }

  /// Whether a segment is the meeting and the day that close a resolution.
  private func isSignature(_ segment: Segment) -> Bool {
    segment.label == nil && segment.lines.count <= 2
      && segment.lines.allSatisfy { Formula.isDate($0) || Formula.isMeeting($0) }
  }

  /// What the words of a line say where preambular paragraphs stand.
  private func preamble(_ line: Line, after segment: Segment) -> ParagraphBreak.Preamble {
    guard inPreamble else { return .none }
    if PreambularOpening.enacts(line.scalars, following: following) { return .opens }
    guard let opening = PreambularOpening(line.scalars, following: following) else {
      return .within
    }
    let previous = segment.lines.first.flatMap {
      PreambularOpening($0.scalars, following: segment.lines.dropFirst())
    }
    return opening.mayFollow(previous) ? .opens : .within
  }

  private func starts(_ line: Line, _ label: Label) -> Bool {
    guard let previous = segments.last else { return true }
    if !previous.cells.isEmpty || ends(previous, before: line) { return true }
    if isHeading(previous, above: label, line) { return true }
    let isBare = label.length >= line.scalars.count
    let hasEnded = previous.ending == .terminal || isBare && previous.ending == .comma
    let isBelowHeading =
      previous.looksLikeHeading && previous.label?.family.isHeading ?? false
    switch label.family {
    case .number:
      if label.isDue(expected) || label.ordinal == dueBehindList {
        return previous.ending != .open || previous.looksLikeHeading && !layout.isWrapped
          || isBelowHeading || isBare || line.followsBreak && previous.looksLikeHeading
      }
      return label.ordinal == 1 && (hasEnded || isBelowHeading)
    case .decimal:
      let opens = label.ordinal == 1 && previous.looksLikeHeading
      return (hasEnded || isBelowHeading || isBare || opens) && isDue(decimal: label)
    case .bullet: return line.scalars.first == "•"
    case .itemLetter, .itemHan, .itemRoman, .itemNumber:
      return (hasEnded || isCutOff(previous, before: line)) && isDue(item: label)
        || !hasEnded && previous.ending == .comma && isDue(item: label) && label.ordinal > 1
    case .annex: return line.startsPage || !layout.isWrapped || hasEnded && isBare
    case .han, .letter, .roman, .division:
      let due = headings[label.family].map { $0 + 1 == label.ordinal } ?? false
      if case .division = label.family, due || label.ordinal == 1, line.ending == .open {
        return hasEnded || previous.looksLikeHeading
      }
      return hasEnded && (!layout.isWrapped || due || label.ordinal == 1)
        || label.family == .han && previous.ending == .comma && label.ordinal == 1 && inPreamble
    }
  }

  /// Whether a page ended below a short line of its own: `2. 核反应堆`, whose first item is over the page.
  private func isCutOff(_ segment: Segment, before line: Line) -> Bool {
    guard line.followsBreak || line.startsPage, segment.looksLikeHeading, segment.label != nil,
      segment.lines.count == 1, let last = segment.lines.last
    else { return false }
    return layout.isWrapped
      ? layout.hasRoom(on: last, for: line, percent: 75) : last.width < 60
  }

  /// The first item of a list or the one after the last.
  private func isDue(item label: Label) -> Bool {
    if label.ordinal == 1 || items[label.family].map({ $0 + 1 == label.ordinal }) ?? false {
      return true
    }
    // `(i)`, `(v)` and `(x)` are letters and roman numerals.
    guard label.family == .itemLetter, let roman = [9: 1, 22: 5, 24: 10][label.ordinal] else {
      return false
    }
    return roman == 1 || items[.itemRoman] == roman - 1
  }

  private func isDue(decimal label: Label) -> Bool {
    guard let parent = label.decimalParent else { return false }
    return label.ordinal == 1 || (parent, label.ordinal) == (decimal.parent, decimal.child + 1)
  }

  /// Whether the paragraph before the one just opened ends in a colon.
  private var announcesList: Bool {
    segments.dropLast().last?.lastScalar.map { ":：".unicodeScalars.contains($0) } ?? false
  }

  private mutating func note(_ label: Label) {
    hasLabels = true
    switch label.family {
    case .number:
      if label.ordinal == 1, !label.isInserted, expected > 1, announcesList {
        dueBehindList = expected
      } else if !label.isDue(expected) {
        dueBehindList = nil
      }
      (expected, inPreamble, items) = (label.ordinal + 1, false, [:])
    case .decimal:
      (decimal, items) = ((label.decimalParent ?? 0, label.ordinal), [:])
    case .han, .letter, .roman, .division:
      (headings[label.family], items) = (label.ordinal, [:])
      if label.family == .han { inPreamble = false }
    case .itemLetter:
      items[.itemLetter] = label.ordinal
      if let roman = [9: 1, 22: 5, 24: 10][label.ordinal] { items[.itemRoman] = roman }
    case .itemHan, .itemRoman, .itemNumber, .bullet: items[label.family] = label.ordinal
    case .annex: (expected, inPreamble, items, headings) = (1, false, [:], [:])
    }
  }
}
