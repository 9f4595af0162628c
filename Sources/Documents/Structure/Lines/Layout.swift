import Core

/// The setting of a text, measured rather than assumed: how lines were wrapped and paragraphs ended.
struct Layout: Sendable {
  /// Whether paragraphs run over several lines of about equal width.
  var isWrapped: Bool
  /// The width of a full line in terminal cells; only where ``isWrapped``.
  var fullWidth: Int
  /// Blank lines between two lines of one paragraph.
  var innerBlanks: Int
  /// Whether the last line of a paragraph, and only that, ends in a space.
  var spaceEndsParagraph: Bool
  /// Whether an indent starts a paragraph.
  var indentStartsParagraph: Bool
  /// Whether blank lines stand before every paragraph, so that without them none starts.
  var blanksStartParagraphs: Bool
  /// Whether the lines are Chinese for the most part.
  var isHan: Bool
  /// Whether each line is a paragraph, with no blank lines between.
  var isSolid: Bool

  init(of lines: [Line]) {
    let wide = Self.fullWidth(of: lines)
    isWrapped = Self.isWrapped(lines, fullWidth: wide)
    fullWidth = wide
    innerBlanks = Self.innerBlanks(of: lines, fullWidth: wide)
    spaceEndsParagraph = Self.spaceEndsParagraph(in: lines, fullWidth: wide)
    blanksStartParagraphs = Self.blanksStartParagraphs(in: lines, innerBlanks: innerBlanks)
    let indented = lines.count { $0.indent > 0 }
    indentStartsParagraph = indented * 5 < lines.count * 3
    let sample = lines.prefix(200).filter { $0.width >= 20 }
    isHan = sample.count { $0.width > $0.scalars.count * 3 / 2 } * 2 > sample.count
    isSolid = !isWrapped && lines.dropFirst().count { $0.blanksBefore > 0 } * 4 < lines.count
  }

  /// The width that nine tenths of the lines worth measuring keep within.
  private static func fullWidth(of lines: [Line]) -> Int {
    let widths = lines.map(\.width).filter { $0 >= leastWidth }.sorted()
    return widths.isEmpty ? 0 : widths[widths.count * 9 / 10]
  }

  /// Shorter lines say nothing about the width of a page.
  private static let leastWidth = 30

  /// Wrapped lines are about equally wide, and the sentence goes on from most of them to the next.
  private static func isWrapped(_ lines: [Line], fullWidth: Int) -> Bool {
    guard lines.count >= 6, (34...170).contains(fullWidth) else { return false }
    var (measured, near, open) = (0, 0, 0)
    for (index, line) in lines.enumerated() where line.width >= leastWidth {
      measured += 1
      guard line.width >= fullWidth * 8 / 10, line.width <= fullWidth * 12 / 10 else { continue }
      near += 1
      guard line.ending == .open, index + 1 < lines.count else { continue }
      let next = lines[index + 1].scalars
      let goesOn = next.first.map { !$0.isCapital } ?? false
      if goesOn, Label(at: next) == nil { open += 1 }
    }
    if measured >= 4 && near * 5 >= measured && open * 2 >= near { return true }
    return runsToTheEdge(lines, fullWidth: fullWidth)
  }

  /// Where most paragraphs have one line, those that go on tell: they break at one width, which
  /// nothing exceeds, and without a mark.
  private static func runsToTheEdge(_ lines: [Line], fullWidth: Int) -> Bool {
    var (edge, elsewhere, beyond) = (0, 0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where line.width >= leastWidth {
      if line.width * 10 > fullWidth * 11 { beyond += 1 }
      guard line.ending == .open, let first = next.scalars.first, !first.isCapital,
        Label(at: next.scalars) == nil, !line.isTabular
      else { continue }
      if line.width * 100 >= fullWidth * 93 { edge += 1 } else { elsewhere += 1 }
    }
    return edge >= 3 && edge > elsewhere && beyond * 50 <= lines.count
  }

  /// The most common number of blank lines after a full line whose sentence goes on.
  private static func innerBlanks(of lines: [Line], fullWidth: Int) -> Int {
    var counts: [Int: Int] = [:]
    for (line, next) in zip(lines, lines.dropFirst())
    where line.width * 10 >= fullWidth * 9 && !next.startsPage && line.ending == .open
      && Label(at: next.scalars) == nil
    {
      counts[next.blanksBefore, default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  /// Judged by the lines in front of numbered ones, whose paragraphs have surely ended, and by full
  /// lines without a mark at their end, whose paragraphs go on.
  private static func spaceEndsParagraph(in lines: [Line], fullWidth: Int) -> Bool {
    var (ends, agreeing, inner, spaced) = (0, 0, 0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) {
      if line.ending == .terminal, Label(at: next.scalars)?.family == .number {
        ends += 1
        if line.endsInSpace { agreeing += 1 }
      } else if line.ending == .open, line.width * 10 >= fullWidth * 9 {
        inner += 1
        if line.endsInSpace { spaced += 1 }
      }
    }
    return ends >= 3 && agreeing * 10 >= ends * 7 && spaced * 4 < inner * 3
  }

  /// Judged by numbered lines, whose paragraphs surely start there; those at page tops have lost theirs.
  private static func blanksStartParagraphs(in lines: [Line], innerBlanks: Int) -> Bool {
    var (starts, agreeing) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst())
    where line.ending == .terminal && !next.startsPage
      && Label(at: next.scalars)?.family == .number
    {
      starts += 1
      if next.blanksBefore > innerBlanks { agreeing += 1 }
    }
    return starts >= 3 && agreeing * 10 >= starts * 9
  }

  /// Whether the first word of `next` would still have fitted on `line`: then the break was meant.
  ///
  /// Printed widths differ from counted ones, so a line counts as full from `percent` on; Chinese,
  /// whose characters are all as wide, keeps closer to it.
  func hasRoom(on line: Line, for next: Line, percent: Int) -> Bool {
    let percent = isHan ? percent + (100 - percent) * 3 / 5 : percent
    let word = next.scalars.prefix { $0.isLatinOrDigit || "/-.".unicodeScalars.contains($0) }
    let needed = max(2, min(word.count, 24))
    return (line.width + line.indent + 1 + needed) * 100 <= fullWidth * percent
  }
}
