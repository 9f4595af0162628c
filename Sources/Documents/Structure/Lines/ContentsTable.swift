import Core

/// Tables of contents: lines that lead with dots to the number of a page.
enum ContentsTable {
  /// `一. 导言 ........ 2` in three cells, the dots in the second; nil for other lines.
  static func cells(of line: [Unicode.Scalar]) -> [String]? {
    guard line.count <= 300 else { return nil }
    let page = line.reversed().prefix { $0.digit != nil }.count
    guard (1...4).contains(page) else { return nil }
    let end = line.count - page
    var start = end
    while start > 0, line[start - 1].isBlank || isLeader(line[start - 1]) { start -= 1 }
    let leader = line[start..<end].filter { !$0.isBlank }
    let dots = leader.reduce(0) { $0 + ($1 == "…" ? 3 : 1) }
    guard start > 0, dots >= 4 else { return nil }
    return [
      String(String.UnicodeScalarView(Array(line[..<start]).trimmed)),
      String(String.UnicodeScalarView(leader)), String(String.UnicodeScalarView(line[end...])),
    ]
  }

  /// Whether a segment is such a line.
  static func isRow(_ segment: Segment) -> Bool {
    segment.cells.count == 3
      && segment.cells[1].unicodeScalars.allSatisfy { isLeader($0) } && !segment.cells[1].isEmpty
  }

  private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
    ".…·．⋯".unicodeScalars.contains(scalar)
  }
}
