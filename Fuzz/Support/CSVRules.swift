import Core
import Formats

/// What holds of every table.
enum CSVRules {
  static func check(_ source: SourceText, _ faults: inout FaultList) {
    let (table, diagnostics) = CSVTable.parse(source)
    let all = diagnostics + table.require(headers: ["symbol", "zh"], optional: ["en"])
    DiagnosticRules.check(all, in: source, &faults)
    faults.require(
      table.header.count == table.headerRanges.count, "not every column has its place")
    faults.require(table.headerRanges.allSatisfy(source.holds), "a column lies outside the file")
    faults.require(
      !table.header.isEmpty || diagnostics.blocks(), "a table without header is no error")
    var line = 0
    for row in table.rows {
      faults.require(source.holds(row.range), "the row of line \(row.line) lies outside the file")
      faults.require(row.line > line && row.line <= source.lineCount, "the rows are not in order")
      line = row.line
      for name in table.header {
        faults.require(row[name] != nil, "the row of line \(row.line) has no column \(name)")
        faults.require(source.holds(row.range(of: name)), "a cell lies outside the file")
      }
    }
  }
}
