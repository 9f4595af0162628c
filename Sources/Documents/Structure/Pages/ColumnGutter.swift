import Core

/// The wide blank between two columns of text, as programs print them that keep the layout.
enum ColumnGutter {
  private static let (leastLines, leastLeft, leastRight, leastBlanks) = (8, 16, 12, 3)

  /// The first line of a text set in two columns; nil where none is found.
  ///
  /// Lines near each other have their second part at one place, and most of their first parts run
  /// almost up to it, as those of names beside offices do not.
  static func firstLine(in lines: [Line]) -> Line? {
    var found: [Int: (first: Int, last: Int, count: Int, full: Int)] = [:]
    for (index, line) in lines.enumerated() where !line.isTabular {
      guard let gutter = gutter(of: line) else { continue }
      // A stretch may begin one cell to the left or right.
      let place = gutter.right / 2
      var run = found[place] ?? (index, index, 0, 0)
      if index - run.last > 6 { run = (index, index, 0, 0) }
      run = (run.first, index, run.count + 1, run.full + (gutter.isFull ? 1 : 0))
      if run.count >= leastLines, run.full * 3 >= run.count * 2 { return lines[run.first] }
      found[place] = run
    }
    return nil
  }

  private static func gutter(of line: Line) -> (right: Int, isFull: Bool)? {
    guard line.scalars.count <= 240 else { return nil }
    var (width, blanks, left) = (line.indent, 0, 0)
    for (index, scalar) in line.scalars.enumerated() {
      if scalar.isBlank {
        blanks += 1
      } else {
        if blanks >= leastBlanks, left >= leastLeft {
          let right = line.scalars[index...].reduce(0) { $0 + DisplayWidth.of($1) }
          guard right >= leastRight else { return nil }
          return (width, (left - line.indent) * 5 >= (width - line.indent) * 3)
        }
        blanks = 0
        left = width + DisplayWidth.of(scalar)
      }
      width += DisplayWidth.of(scalar)
    }
    return nil
  }

  /// What to say where a text is set in columns.
  static func diagnostic(at line: Line, _ file: String) -> Diagnostic {
    Diagnostic(
      id: "page-columns", severity: .warning, file: file,
      position: SourcePosition(line: line.number),
      message: Bilingual(
        zh: "此处起似为双栏排印，左右两栏的文字会逐行混在一起",
        en: "the text seems to be set in two columns from here on, whose lines run together"),
      help: Bilingual(
        zh: "请重新提取，使左栏排在右栏之前（如使用pdftotext时不加-layout）",
        en: "extract it again, column by column (pdftotext without -layout)"))
  }
}
