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

  init(of lines: [Line]) {
    let widths = lines.map(\.width).sorted()
    let wide = widths.isEmpty ? 0 : widths[widths.count * 9 / 10]
    let nearWide = widths.count { $0 >= wide * 9 / 10 && $0 <= wide * 11 / 10 }
    isWrapped = lines.count >= 6 && (40...160).contains(wide) && nearWide * 5 >= lines.count * 2
    fullWidth = wide
    innerBlanks = Self.innerBlanks(of: lines, fullWidth: wide)
    spaceEndsParagraph = Self.spaceEndsParagraph(in: lines)
    let indented = lines.count { $0.indent > 0 }
    indentStartsParagraph = indented * 5 < lines.count * 3
  }

  /// The most common number of blank lines after a full line.
  private static func innerBlanks(of lines: [Line], fullWidth: Int) -> Int {
    var counts: [Int: Int] = [:]
    for (line, next) in zip(lines, lines.dropFirst())
    where line.width * 10 >= fullWidth * 9 && !next.startsPage {
      counts[next.blanksBefore, default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  /// Judged by the lines in front of numbered ones, whose paragraphs have surely ended.
  private static func spaceEndsParagraph(in lines: [Line]) -> Bool {
    let spaced = lines.count { $0.endsInSpace }
    guard spaced > 0, spaced * 4 < lines.count * 3 else { return false }
    var (ends, agreeing) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst())
    where Label(at: next.scalars)?.family == .number && TextEnding(line.scalars) == .terminal {
      ends += 1
      if line.endsInSpace { agreeing += 1 }
    }
    return ends >= 3 && agreeing * 10 >= ends * 7
  }

  /// Whether the paragraph of `line` ends there, with `next` (which carries no label) the line after.
  func ends(_ line: Line, before next: Line) -> Bool {
    let ending = TextEnding(line.scalars)
    guard isWrapped else { return endsUnwrapped(line, before: next, ending) }
    let indented = indentStartsParagraph && next.indent > 0
    let isShort = line.width * 10 < fullWidth * 8
    if next.followsBreak || next.startsPage {
      return ending == .terminal || indented || (ending == .comma && isShort)
    }
    if indented || next.blanksBefore > innerBlanks { return true }
    if spaceEndsParagraph {
      guard line.endsInSpace else { return false }
      // A space behind a footnote call, or between two Latin words, is only their own.
      let last = line.scalars.last
      let betweenWords =
        last?.isLatinOrDigit ?? false && next.scalars.first?.isLatinOrDigit ?? false
      return ending == .terminal || (last?.digit == nil && !betweenWords)
    }
    return isShort && (ending == .terminal || innerBlanks == 0)
  }

  /// With a paragraph to a line, only a cut sentence goes on.
  private func endsUnwrapped(_ line: Line, before next: Line, _ ending: TextEnding) -> Bool {
    if ending == .terminal { return true }
    if next.blanksBefore == 0 { return false }
    return line.width < 60
  }
}
