import Core

/// Tables of contents: lines that lead to the number of a page, by dots or across blanks.
enum ContentsTable {
  /// Lines that may stand between two rows: `附件`, `Page`, the first line of a long title.
  private static let longestGap = 3

  /// Makes rows of the lines of a table of contents, so that its headings are not read as the document's.
  ///
  /// It reaches from the first row, or from a line `目录`, to the last row before something else. Lines
  /// without dots are rows below such a line only, while the numbers of their pages do not fall, and
  /// until the title of a row comes again: there the body begins.
  static func mark(in lines: inout [Line]) {
    var index = 0
    while index < lines.count {
      let isHeading = isHeading(lines[index])
      guard isHeading || hasLeader(lines[index].cells) else {
        index += 1
        continue
      }
      let start = isHeading ? index + 1 : index
      let rows = rows(in: lines, from: start, acrossBlanks: isHeading)
      for (offset, cells) in rows.enumerated() { lines[start + offset].cells = cells }
      index = max(index + 1, start + rows.count)
    }
  }

  private static func rows(
    in lines: [Line], from start: Int, acrossBlanks: Bool
  ) -> [[String]] {
    var (rows, end, page, titles, paged) = ([[String]](), 0, 0, Set<String>(), 0)
    for line in lines[start...] {
      if hasLeader(line.cells) {
        rows.append(line.cells)
        (end, paged) = (rows.count, paged + 1)
      } else {
        let parts = columns(of: line)
        if titles.contains(compact(line.text)) { break }
        let number = parts.count > 1 ? parts.last.flatMap { pageNumber($0) } : nil
        guard acrossBlanks, let number, number >= page else {
          guard rows.count - end < longestGap, line.ending != .terminal, line.cells.count < 3 else {
            break
          }
          rows.append(parts)
          continue
        }
        rows.append(entry(parts))
        (page, end, paged) = (number, rows.count, paged + 1)
      }
      titles.insert(compact(rows.last?.first ?? ""))
    }
    return paged > 1 || !acrossBlanks ? Array(rows[..<end]) : []
  }

  /// `目录`, `Contents`, alone on its line.
  static func isHeading(_ line: Line) -> Bool {
    guard line.width <= 20 else { return false }
    return ["目录", "目錄", "Contents", "CONTENTS", "Tableofcontents", "TABLEOFCONTENTS"]
      .contains(compact(line.text))
  }

  /// The cells of a line that leads to its page by dots; nil for other lines.
  ///
  /// `一. 导言 ........ 2` is three cells, the dots in the second; with the numbers of paragraphs in
  /// front of the page, `........ 1-3  1`, four.
  static func cells(of line: [Unicode.Scalar]) -> [String]? {
    guard line.count <= 300, let last = line.last, last.digit != nil || isRoman(last) else {
      return nil
    }
    var end = line.count
    while end > 0, !line[end - 1].isBlank, !isLeader(line[end - 1]) { end -= 1 }
    var numbers = [line[end...]]
    let before = line[..<end].reversed().drop { $0.isBlank }
    let second = before.prefix { $0.digit != nil || "-–—".unicodeScalars.contains($0) }.count
    if second > 0 {
      numbers.insert(line[(before.count - second)..<before.count], at: 0)
      end = before.count - second
    }
    guard numbers.allSatisfy({ isNumber($0) }) else { return nil }
    var start = end
    while start > 0, line[start - 1].isBlank || isLeader(line[start - 1]) { start -= 1 }
    let leader = line[start..<end].filter { !$0.isBlank }
    let dots = leader.reduce(0) { $0 + ($1 == "…" ? 3 : 1) }
    guard start > 0, dots >= 4 else { return nil }
    return [
      String(String.UnicodeScalarView(Array(line[..<start]).trimmed)),
      String(String.UnicodeScalarView(leader)),
    ] + numbers.map { String(String.UnicodeScalarView($0)) }
  }

  /// Whether a segment is a row that leads to its page by dots.
  static func isRow(_ segment: Segment) -> Bool { hasLeader(segment.cells) }

  /// Whether the rows of a table are those of a table of contents.
  static func isTable(_ table: ArraySlice<Segment>) -> Bool {
    table.contains { isRow($0) || $0.cells.count == 2 && pageNumber($0.cells[1]) != nil }
  }

  private static func hasLeader(_ cells: [String]) -> Bool {
    (3...4).contains(cells.count) && !cells[1].isEmpty
      && cells[1].unicodeScalars.allSatisfy { isLeader($0) }
  }

  /// A page, `12` or `iii`, or a range of paragraphs, `1-3`.
  private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard (1...9).contains(scalars.count) else { return false }
    if scalars.allSatisfy({ isRoman($0) }) { return scalars.count <= 5 }
    let parts = scalars.split(omittingEmptySubsequences: false) {
      "-–—".unicodeScalars.contains($0)
    }
    return parts.count <= 2
      && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy { $0.digit != nil } }
  }

  private static func pageNumber(_ text: String) -> Int? {
    let digits = text.unicodeScalars.compactMap(\.digit)
    guard (1...3).contains(digits.count), digits.count == text.unicodeScalars.count else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + $1 }
  }

  /// What stands between two or more blanks; a number at the end needs one only.
  private static func columns(of line: Line) -> [String] {
    var (columns, column, blanks) = ([String](), String.UnicodeScalarView(), 0)
    for scalar in line.scalars.prefix(300) {
      if scalar.isBlank {
        blanks += 1
        continue
      }
      if blanks > 1 {
        columns.append(String(column))
        column = .init()
      } else if blanks == 1 {
        column.append(" ")
      }
      column.append(scalar)
      blanks = 0
    }
    columns.append(String(column))
    if let last = columns.last, let space = last.lastIndex(of: " "),
      pageNumber(String(last[last.index(after: space)...])) != nil
    {
      columns[columns.count - 1] = String(last[..<space])
      columns.append(String(last[last.index(after: space)...]))
    }
    guard line.scalars.count <= 300 else { return [line.text] }
    if columns.count > 1, pageNumber(columns[1]) == nil,
      let label = Label(at: Array(columns[0].unicodeScalars)),
      label.length == columns[0].unicodeScalars.count
    {
      columns[0] += " " + columns.remove(at: 1)
    }
    return columns
  }

  /// The page in a cell of its own, what stands before it in another: `I.   Introduction` is one.
  private static func entry(_ columns: [String]) -> [String] {
    [columns.dropLast().joined(separator: " "), columns.last ?? ""]
  }

  private static func compact(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isBlank }))
  }

  private static func isRoman(_ scalar: Unicode.Scalar) -> Bool {
    "ivxl".unicodeScalars.contains(scalar)
  }

  private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
    ".…·．⋯".unicodeScalars.contains(scalar)
  }
}
