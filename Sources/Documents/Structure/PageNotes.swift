/// The definitions of footnotes, taken out of the lines of the text.
struct PageNotes: Sendable {
  /// A definition with its lines.
  struct Definition: Sendable {
    var number: String
    var lines: [Line]
    /// How many scalars of the first line the number takes.
    var labelLength: Int
  }

  /// The lines that are left, those after a removed one marked as following a break.
  var lines: [Line]
  var definitions: [Definition]

  /// Takes the notes out of `lines`; `furniture` tells, by index, what is none of the text.
  ///
  /// Notes stand below a page-foot rule until the page ends, or start with superscript digits.
  init(in all: [Line], furniture: [Int: Furniture.Kind], layout: Layout) {
    (lines, definitions) = ([], [])
    var (inNotes, broken) = (false, false)
    for (index, source) in all.enumerated() {
      var line = source
      if let kind = furniture[index] {
        broken = true
        inNotes = kind == .noteRule || (inNotes && !line.startsPage)
        continue
      }
      let number = NoteNumber(at: line.scalars, superscriptOnly: !inNotes)
      if inNotes, line.startsPage { inNotes = false }
      if inNotes, number == nil, let last = definitions.last?.lines.last,
        !isNote(line, after: last, layout)
      {
        inNotes = false
      }
      let continues = number == nil && !inNotes && continuesNote(line, lines.last, layout)
      if let number, inNotes || number.isSuperscript {
        definitions.append(
          Definition(number: number.text, lines: [line], labelLength: number.length))
        broken = true
      } else if (inNotes || continues), !definitions.isEmpty {
        definitions[definitions.count - 1].lines.append(line)
        broken = true
      } else {
        line.followsBreak = broken
        lines.append(line)
        broken = false
      }
    }
  }

  /// Without page boundaries to go by, a note goes on until its sentence and its paragraph have ended.
  private func isNote(_ line: Line, after last: Line, _ layout: Layout) -> Bool {
    TextEnding(last.scalars) != .terminal || !layout.ends(last, before: line)
  }

  /// Whether a line goes on with a superscript note that stands among the text, not below a rule.
  private func continuesNote(_ line: Line, _ lastText: Line?, _ layout: Layout) -> Bool {
    guard let definition = definitions.last, let last = definition.lines.last,
      last.number > (lastText?.number ?? 0), layout.isWrapped
    else { return false }
    return !layout.ends(last, before: line) && TextEnding(last.scalars) == .open
  }
}

/// The number a footnote definition starts with: `8 同上`, `¹ 在第2601号决议中`.
struct NoteNumber: Sendable {
  var text: String
  var length: Int
  var isSuperscript: Bool

  init?(at line: [Unicode.Scalar], superscriptOnly: Bool) {
    let raised = line.prefix { $0.superscriptDigit != nil }
    if !raised.isEmpty {
      text = raised.reduce(into: "") { $0 += String($1.superscriptDigit ?? 0) }
      isSuperscript = true
    } else if !superscriptOnly {
      let digits = line.prefix { $0.digit != nil }
      guard (1...3).contains(digits.count), digits.count < line.count,
        line[digits.count].isBlank
      else { return nil }
      text = digits.reduce(into: "") { $0 += String($1.digit ?? 0) }
      isSuperscript = false
    } else {
      return nil
    }
    let marks = max(raised.count, text.count)
    length = marks + line.dropFirst(marks).prefix { $0.isBlank }.count
  }
}
