/// A line without the marks that some programs put around what they extract, as in Markdown.
///
/// `## 一. **导言**<sup>1</sup>` is the heading `一. 导言¹` with the marks `##`, `**`, `**`, `<sup>`, `</sup>`.
struct MarkdownLine {
  /// What is left, blanks at its start included; empty where the whole line is a mark.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The marks, in order.
  private(set) var marks: [String] = []
  /// 1 to 6 for `#` to `######`, 0 where the line is not marked as a heading.
  private(set) var level = 0
  /// The cells of a row `| … | … |`.
  private(set) var cells: [String] = []
  /// Whether the line parts pages: `-----`.
  private(set) var partsPages = false

  /// `raw` is a line of a text that is marked up.
  init(_ raw: [Unicode.Scalar]) {
    let content = raw.trimmed
    if Self.isMark(content) {
      marks = [String(String.UnicodeScalarView(content))]
      partsPages = content.first.map { "-*_".unicodeScalars.contains($0) } ?? false
      return
    }
    var start = raw.firstIndex { !$0.isBlank } ?? raw.count
    scalars = Array(raw[..<start])
    while start + 1 < raw.count, raw[start] == ">", raw[start + 1].isBlank {
      marks.append(">")
      start = raw[(start + 1)...].firstIndex { !$0.isBlank } ?? raw.count
    }
    let signs = raw[start...].prefix(7).prefix { $0 == "#" }.count
    if (1...6).contains(signs), start + signs < raw.count, raw[start + signs].isBlank {
      level = signs
      marks.append(String(repeating: "#", count: signs))
      start = raw[(start + signs)...].firstIndex { !$0.isBlank } ?? raw.count
    }
    let isRow = content.count > 2 && content.first == "|" && content.last == "|"
    takeInline(raw[start...], isRow: isRow)
  }

  /// A line that says nothing: `---`, `<!-- image -->`, `![](page-3.png)`, `| --- | ---: |`.
  private static func isMark(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first, let last = line.last, line.count > 2 else { return false }
    switch first {
    case "-", "*": return line.count < 6 && line.allSatisfy { $0 == first }
    case "<":
      return line.starts(with: "<!--".unicodeScalars) && last == ">" && line.count < 200
        && line.filter { $0 == ">" }.count == 1
    case "!": return line[1] == "[" && last == ")" && line.count < 300
    case "|":
      return last == "|" && line.contains("-")
        && line.allSatisfy { "|-: ".unicodeScalars.contains($0) }
    default: return false
    }
  }

  private mutating func takeInline(_ line: ArraySlice<Unicode.Scalar>, isRow: Bool) {
    let paired = EmphasisMarks(line).indices
    var (index, isRaised, cell) = (line.startIndex, false, String.UnicodeScalarView())
    func mark(_ end: Int) -> String { String(String.UnicodeScalarView(line[index..<end])) }
    func keep(_ scalar: Unicode.Scalar) {
      scalars.append(scalar)
      cell.append(scalar)
    }
    while index < line.endIndex {
      let scalar = line[index]
      if let end = paired[index] {
        marks.append(mark(end))
        index = end
      } else if scalar == "\\", let next = line[(index + 1)...].first, next.isMarkdownSign {
        marks.append("\\")
        keep(next)
        index += 2
      } else if scalar == "<", let tag = Self.tags.first(where: { line[index...].starts(with: $0) })
      {
        marks.append(mark(index + tag.count))
        if tag == Self.tags[0] || tag == Self.tags[1] { isRaised = tag == Self.tags[0] }
        if tag[1] == "b" { keep(" ") }
        index += tag.count
      } else if let call = raisedNumber(in: line, at: index) {
        marks.append(mark(call.digits.lowerBound))
        for place in call.digits { keep(RaisedDigit.raised(line[place].digit ?? 0)) }
        index = call.digits.upperBound
        marks.append(mark(call.end))
        if call.end > index + 1 { keep(" ") }
        index = call.end
      } else if scalar == "|", isRow {
        marks.append("|")
        if index > line.startIndex { cells.append(String(cell)) }
        keep(" ")
        cell = .init()
        index += 1
      } else {
        keep(isRaised ? scalar.digit.map(RaisedDigit.raised) ?? scalar : scalar)
        index += 1
      }
    }
    cells = cells.map(\.trimmingBlanks)
  }

  /// `^3^`, `[^3]`, and at the start of a line `[^3]:`; the digits and where the mark ends.
  private func raisedNumber(
    in line: ArraySlice<Unicode.Scalar>, at start: Int
  ) -> (digits: Range<Int>, end: Int)? {
    let isBracket = line[start] == "[" && line[(start + 1)...].first == "^"
    guard isBracket || line[start] == "^" else { return nil }
    let first = start + (isBracket ? 2 : 1)
    let digits = line[first...].prefix(4).prefix { $0.digit != nil }
    guard (1...3).contains(digits.count), let close = line[digits.endIndex...].first,
      close == (isBracket ? "]" : "^")
    else { return nil }
    var end = digits.endIndex + 1
    if isBracket, start == line.startIndex, line[end...].first == ":" { end += 1 }
    return (digits.indices, end)
  }

  private static let tags = [
    "<sup>", "</sup>", "<sub>", "</sub>", "<u>", "</u>", "<br>", "<br/>", "<br />",
  ].map { Array($0.unicodeScalars) }
}

extension Unicode.Scalar {
  /// A sign that a backslash takes its meaning as markup from: `\*`, `\.`.
  fileprivate var isMarkdownSign: Bool {
    "\\`*_{}[]()#+-.!|>~^<;:".unicodeScalars.contains(self)
  }
}
