import Core

/// Decides whether a paragraph ends between two lines, from everything the setting shows.
struct ParagraphBreak: Sendable {
  /// What the preamble of a resolution has to say about a line.
  enum Preamble: Sendable {
    /// It stands in no preamble.
    case none
    /// It stands in one.
    case within
    /// It stands in one, and its words are those that a paragraph opens with there.
    case opens
  }

  var layout: Layout

  /// Whether the paragraph of `line` ends there, with `next` (which carries no label) the line after.
  ///
  /// `isLabelled` says whether the paragraph starts with a number or the label of an item,
  /// `preamble` whether preambular paragraphs may stand here, which end in commas.
  func isEnd(
    of line: Line, before next: Line, isLabelled: Bool = false, preamble: Preamble = .none
  ) -> Bool {
    guard layout.isWrapped else {
      return isEndUnwrapped(line, next, preamble, isLabelled: isLabelled)
    }
    if line.ending == .open, isSetRight(line), !isSetRight(next) { return true }
    if next.followsBreak || next.startsPage {
      return isEndAcrossPages(line, next, isLabelled, preamble)
    }
    if next.blanksBefore > layout.innerBlanks { return true }
    if layout.blanksStartParagraphs, !layout.hasRoom(on: line, for: next, percent: 75) {
      return false
    }
    if isIndented(next, after: line) { return true }
    if layout.spaceEndsParagraph { return spaceEnds(line, next, preamble) }
    if line.ending == .open {
      return layout.hasRoom(on: line, for: next, percent: 75)
    }
    if preamble != .none, line.ending == .comma {
      if preamble == .opens { return true }
      return layout.hasRoom(on: line, for: next, percent: 80)
    }
    return layout.hasRoom(on: line, for: next, percent: line.ending == .comma ? 75 : 88)
  }

  /// Whether a line stands in the middle or at the right of the page, as running text does not.
  private func isSetRight(_ line: Line) -> Bool { line.indent * 3 > layout.fullWidth }

  /// An indent starts a paragraph, except where it only carries on the one of the line before.
  private func isIndented(_ next: Line, after line: Line) -> Bool {
    guard layout.indentStartsParagraph, next.indent > 0 else { return false }
    return line.ending != .open
      || next.indent != line.indent
        && (next.indent < line.indent || layout.hasRoom(on: line, for: next, percent: 80))
  }

  private func spaceEnds(_ line: Line, _ next: Line, _ preamble: Preamble) -> Bool {
    guard line.endsInSpace else { return false }
    if layout.hasRoom(on: line, for: next, percent: 80) { return true }
    if preamble == .opens, line.ending == .comma { return true }
    // A space behind a footnote call, or between two Latin words, is only their own.
    let last = line.scalars.last
    let betweenWords =
      last?.isLatinOrDigit ?? false && next.scalars.first?.isLatinOrDigit ?? false
    return line.ending == .terminal || (last?.digit == nil && !betweenWords)
  }

  /// What stood at the edge of a page has lost its blank lines; words and indents are left.
  private func isEndAcrossPages(
    _ line: Line, _ next: Line, _ isLabelled: Bool, _ preamble: Preamble
  ) -> Bool {
    let indented = layout.indentStartsParagraph && next.indent > 0
    if indented { return line.ending != .open || next.indent != line.indent }
    let hasRoom = layout.hasRoom(on: line, for: next, percent: 85)
    switch line.ending {
    case .terminal: return !isLabelled || hasRoom
    case .comma: return preamble == .opens || hasRoom
    case .open: return false
    }
  }

  private func endsInHyphen(_ line: Line) -> Bool {
    line.scalars.last == "-" || line.scalars.last == "\u{AD}"
  }

  /// Whether a sentence goes on over the end of a line that no width tells to be full.
  ///
  /// The line ends inside a symbol, the next starts small, or what ends without a mark is no title:
  /// it stands in a preamble, or has a number and a comma.
  private func goesOn(
    _ line: Line, _ next: Line, _ preamble: Preamble, isLabelled: Bool
  ) -> Bool {
    guard line.ending == .open, let last = line.scalars.last, let first = next.scalars.first
    else { return false }
    if last == "/" || first.isLetter && !first.isCapital { return true }
    guard last.isLatinOrDigit || Script.isHan(last) else { return false }
    let isSymbolPart = last.digit != nil && first == "/"
    return isSymbolPart || preamble == .within && line.width >= 30
      || isLabelled && line.scalars.contains { "，；".unicodeScalars.contains($0) }
  }

  /// With a paragraph to a line, only a cut sentence goes on.
  private func isEndUnwrapped(
    _ line: Line, _ next: Line, _ preamble: Preamble, isLabelled: Bool
  ) -> Bool {
    if line.ending == .terminal { return true }
    let isCut = next.followsBreak || next.startsPage
    if isCut { return line.ending == .comma && preamble == .opens }
    if next.blanksBefore == 0, goesOn(line, next, preamble, isLabelled: isLabelled) {
      return false
    }
    if layout.isSolid { return true }
    if next.blanksBefore == 0 {
      return line.width < 36 && line.ending == .open && !endsInHyphen(line)
    }
    if line.ending == .comma, preamble != .none { return true }
    return line.width < 60
  }
}
