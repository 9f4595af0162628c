extension Segmenter {
  /// The heading at the end of `segment`, below which the paragraph labelled `label` stands.
  ///
  /// Where the last line of a paragraph is full, nothing in the setting sets an unnumbered heading
  /// below it apart; a sentence that starts a line, does not end, and runs into the number that
  /// must come next gives it away. Returns the index of its first line in `segment`.
  func heading(atEndOf segment: Segment, above label: Label, _ line: Line) -> Int? {
    guard layout.isWrapped, segment.ending == .open, segment.lines.count > 1,
      isDue(belowHeading: label, line)
    else { return nil }
    let lines = segment.lines
    for index in lines.indices.dropFirst().suffix(Self.headingLines).reversed() {
      guard lines[index].ending == .open else { return nil }
      guard lines[index - 1].ending == .terminal else { continue }
      let first = lines[index].scalars.first
      let opens = first.map { $0.isCapital || !$0.isLatinOrDigit } ?? false
      return opens && !Abbreviation.ends(lines[index - 1]) ? index : nil
    }
    return nil
  }

  /// Whether all of `segment` is such a heading.
  func isHeading(_ segment: Segment, above label: Label, _ line: Line) -> Bool {
    segment.label == nil && segment.lines.count <= Self.headingLines
      && segment.lines.allSatisfy { $0.ending == .open }
      && !(segment.lines.first?.scalars.first.map { $0.isLetter && !$0.isCapital } ?? true)
      && isDue(belowHeading: label, line)
  }

  /// Opens a segment for the language of a reply; the line above it names who sent the reply.
  mutating func openReply(_ line: Line) {
    if let previous = segments.last, previous.cells.isEmpty, previous.lines.count > 1,
      previous.ending == .open, previous.lines.dropLast().last?.ending == .terminal
    {
      segments.removeLast()
      segments += previous.split(at: previous.lines.count - 1)
    }
    segments.append(Segment(line: line))
  }

  /// Lines that a heading may take.
  private static let headingLines = 4

  /// Whether `label` is the number due, with a sentence behind it: `6.2 per cent` is a quantity.
  private func isDue(belowHeading label: Label, _ line: Line) -> Bool {
    // A number alone on its line has its text below.
    if let word = line.scalars.dropFirst(label.length).first,
      word.isLetter && !word.isCapital || word.digit != nil
    {
      return false
    }
    switch label.family {
    case .number: return label.isDue(expected)
    case .decimal:
      guard let parent = label.decimalParent else { return false }
      let opensNext = label.ordinal == 1 && parent == decimal.parent + 1
      return opensNext || (parent, label.ordinal) == (decimal.parent, decimal.child + 1)
    default: return false
    }
  }
}
