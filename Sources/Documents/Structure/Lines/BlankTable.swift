import Core

/// Tables whose columns are set with blanks, as programs extract them that keep the layout.
enum BlankTable {
  /// Gives the lines of such tables their cells.
  ///
  /// At least three lines one below the other have as many cells, three or more, and their second
  /// column stands at one place.
  static func mark(in lines: inout [Line]) {
    var start = 0
    while start < lines.count {
      guard !lines[start].isTabular, let first = columns(of: lines[start]) else {
        start += 1
        continue
      }
      var rows = [first.cells]
      var end = start + 1
      while end < lines.count, lines[end].blanksBefore == 0, !lines[end].isTabular,
        let next = columns(of: lines[end]), next.cells.count == first.cells.count,
        abs(next.second - first.second) <= 2
      {
        rows.append(next.cells)
        end += 1
      }
      if rows.count >= 3 {
        for (index, cells) in zip(start..<end, rows) { lines[index].cells = cells }
      }
      start = end
    }
  }

  /// What stands between runs of blanks, and where the second of them starts, in cells.
  private static func columns(of line: Line) -> (cells: [String], second: Int)? {
    guard line.scalars.count <= 240 else { return nil }
    var (cells, cell, blanks, width, second) = (
      [String](), String.UnicodeScalarView(), 0, line.indent, 0
    )
    for scalar in line.scalars {
      defer { width += DisplayWidth.of(scalar) }
      if scalar.isBlank {
        blanks += 1
        continue
      }
      if blanks >= 2 {
        cells.append(String(cell))
        if cells.count == 1 { second = width }
        cell = .init()
      } else if blanks == 1 {
        cell.append(" ")
      }
      cell.append(scalar)
      blanks = 0
    }
    cells.append(String(cell))
    guard cells.count >= 3, let head = cells.first, Label(at: Array(head.unicodeScalars)) == nil
    else { return nil }
    return (cells, second)
  }
}
