import Core

/// A physical line that is not blank, with what its setting tells.
struct Line: Sendable {
  /// 1-based, in the source.
  var number: Int
  /// The characters without spaces at either end; tabs inside stay.
  var scalars: [Unicode.Scalar]
  /// Spaces (or tabs) in front.
  var indent: Int
  /// Whether a space stands at the end: some extractions end paragraphs so.
  var endsInSpace: Bool
  /// Blank lines between this line and the one before.
  var blanksBefore: Int
  /// Whether a new page starts with this line.
  var startsPage: Bool
  /// Whether page furniture or notes stood between this line and the text line before.
  var followsBreak = false

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// Terminal cells, the nearest thing to the printed width.
  var width: Int { scalars.reduce(0) { $0 + DisplayWidth.of($1) } }

  /// What stands between the tabs of a row of a table; empty for running text.
  var cells: [String] = []

  var isTabular: Bool { !cells.isEmpty }
}

extension Line {
  /// The lines of a source that hold anything.
  ///
  /// A page starts at a form feed. Where the lines of a text are set apart by blank lines, it also
  /// starts at an indented line that follows another line directly: the page's own leading space.
  static func lines(of source: SourceText) -> [Line] {
    var (lines, blanks, formFeed) = ([Line](), 0, false)
    var edgeTabs: [Int: [String]] = [:]
    for number in 1...source.lineCount {
      let raw = Array(source.line(number).unicodeScalars)
      if raw.contains("\u{0C}") { formFeed = true }
      let content = raw.trimmed
      guard !content.isEmpty else {
        blanks += 1
        continue
      }
      let indent = raw.prefix { $0.isBlank }.count { $0 != "\u{0C}" }
      lines.append(
        Line(
          number: number, scalars: content, indent: indent,
          endsInSpace: raw.last?.isBlank ?? false, blanksBefore: blanks, startsPage: formFeed,
          cells: content.contains("\t") ? cells(of: raw) : []))
      if raw.contains("\t") { edgeTabs[lines.count - 1] = cells(of: raw) }
      (blanks, formFeed) = (0, false)
    }
    markPages(in: &lines)
    extendTables(in: &lines, edgeTabs: edgeTabs)
    return lines
  }

  private static func cells(of raw: [Unicode.Scalar]) -> [String] {
    raw.split(separator: "\t", omittingEmptySubsequences: false).map {
      String(String.UnicodeScalarView(Array($0).trimmed))
    }
  }

  /// A tab at the edge of a line makes it a row where the line before or after is one.
  private static func extendTables(in lines: inout [Line], edgeTabs: [Int: [String]]) {
    let known = edgeTabs.keys.sorted()
    for index in known + known.reversed() where !lines[index].isTabular {
      let before = index > 0 && lines[index - 1].isTabular
      let after = index + 1 < lines.count && lines[index + 1].isTabular
      if before || after { lines[index].cells = edgeTabs[index] ?? [] }
    }
  }

  private static func markPages(in lines: inout [Line]) {
    let apart = lines.dropFirst().count { $0.blanksBefore > 0 }
    guard apart * 10 > lines.count * 7 else { return }
    for index in lines.indices.dropFirst()
    where lines[index].blanksBefore == 0 && lines[index].indent > 0 {
      lines[index].startsPage = true
      lines[index].indent -= 1
    }
  }
}

extension Unicode.Scalar {
  /// A space of any kind that may stand at the edge of a line.
  var isBlank: Bool {
    switch value {
    case 0x09, 0x0C, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// A letter of an alphabet, Han left aside.
  var isLetter: Bool { value < 0x2E80 && properties.isAlphabetic }

  /// 0 to 9, ASCII or full-width; nil for everything else.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0xFF10...0xFF19: Int(value - 0xFF10)
    default: nil
    }
  }

  /// The digit a superscript stands for.
  var superscriptDigit: Int? {
    switch value {
    case 0x2070: 0
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2074...0x2079: Int(value - 0x2070)
    default: nil
    }
  }

  /// A letter of the Latin script or a digit: what takes part in spacing between words.
  var isLatinOrDigit: Bool {
    digit != nil || isLetter
  }
}

extension Array where Element == Unicode.Scalar {
  /// Without blanks at either end.
  var trimmed: [Unicode.Scalar] {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return [] }
    return Array(self[first...last])
  }
}
