/// A run of lines that belong together, with the label it starts with; its role is decided later.
struct Segment: Sendable {
  var label: Label?
  var lines: [Line]
  /// Cells of a tabular line; empty for running text.
  var cells: [String] = []

  var line: Int { lines.first?.number ?? 1 }

  /// The text after the label, lines joined.
  var body: JoinedText {
    var joined = JoinedText()
    for (index, line) in lines.enumerated() {
      joined.append(line, from: index == 0 ? label?.length ?? 0 : 0)
    }
    return joined
  }

  /// The text with the label, lines joined.
  var whole: JoinedText {
    var joined = JoinedText()
    for line in lines { joined.append(line) }
    return joined
  }

  var ending: TextEnding { lines.last.map { TextEnding($0.scalars) } ?? .open }

  /// Whether it is running text rather than a heading or title: numbered, an item, or with a full stop.
  var isProse: Bool {
    if let family = label?.family, family == .number || family.isItem { return true }
    return lines.contains { line in
      line.scalars.contains("。")
        || zip(line.scalars, line.scalars.dropFirst()).contains { $1 == "." && $0.isLetter }
    }
  }

  /// Whether it could be a heading: short, and no sentence.
  var looksLikeHeading: Bool {
    cells.isEmpty && ending == .open && lines.count <= 3
      && lines.reduce(0) { $0 + $1.width } <= 180
  }
}

/// Cuts lines into segments.
struct Segmenter: Sendable {
  var layout: Layout

  /// A number or other label starts a segment only where the text before has come to an end.
  func segments(of lines: [Line]) -> [Segment] {
    var (segments, expected) = ([Segment](), 1)
    for line in lines {
      if line.isTabular {
        segments.append(Segment(lines: [line], cells: line.cells))
        continue
      }
      let label = Label(at: line.scalars)
      let previous = segments.last
      if let label, starts(line, label, after: previous, expected: expected) {
        segments.append(Segment(label: label, lines: [line]))
        if label.family == .number { expected = label.ordinal + 1 }
      } else if let previous, previous.cells.isEmpty, let last = previous.lines.last,
        !endsSegment(previous, last, before: line)
      {
        segments[segments.count - 1].lines.append(line)
      } else {
        segments.append(Segment(lines: [line]))
      }
    }
    return segments
  }

  private func endsSegment(_ segment: Segment, _ last: Line, before line: Line) -> Bool {
    if segment.label?.family == .annex { return true }
    if !layout.isWrapped, line.blanksBefore > 0, !segment.isProse { return true }
    return layout.ends(last, before: line)
  }

  private func starts(
    _ line: Line, _ label: Label, after previous: Segment?, expected: Int
  ) -> Bool {
    guard let previous, let last = previous.lines.last else { return true }
    if !previous.cells.isEmpty || endsSegment(previous, last, before: line) { return true }
    switch label.family {
    case .number:
      // The number that must come next needs less: a sentence that has ended, or a heading.
      let isDue = label.ordinal == expected || label.ordinal == 1
      return isDue
        && (previous.ending == .terminal || previous.looksLikeHeading && !layout.isWrapped)
    case .bullet: return line.scalars.first == "•"
    case .itemLetter, .itemHan, .itemRoman, .itemNumber:
      return !layout.isWrapped && last.scalars.count > 0 && previous.ending == .terminal
    case .annex: return line.startsPage || !layout.isWrapped
    case .han, .letter, .roman: return !layout.isWrapped && previous.ending == .terminal
    }
  }

}
