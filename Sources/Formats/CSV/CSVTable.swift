package import Core

/// A table of comma-separated values (RFC 4180) whose first line names the columns.
///
/// ```
/// term,en
/// 空间碎片,"space debris, orbital debris"
/// ```
///
/// `table.rows[0]["en"]` is `space debris, orbital debris`.
package struct CSVTable: Sendable {
  /// The file it stands in.
  package let source: SourceText
  /// The columns' names, spaces around them removed.
  package let header: [String]
  /// The bytes of each column's name in the file.
  package let headerRanges: [Range<Int>]
  /// The rows below the header; blank lines are left out.
  package let rows: [CSVRow]

  /// Reads a file.
  ///
  /// Lines may end in LF or CRLF, cells in quotation marks may hold commas, line breaks and, doubled,
  /// quotation marks. Errors, after which the rest is still read: `csv-ragged` (more or fewer cells than
  /// columns; missing ones read as empty), `csv-text-after-quote`, `csv-stray-quote`, `csv-unclosed-quote`
  /// (what follows it is given up), `csv-duplicate-column`, `csv-empty` (no header).
  package static func parse(
    _ source: SourceText
  ) -> (table: CSVTable, diagnostics: [Diagnostic]) {
    var reader = CSVReader(source: source)
    var records: [CSVReader.Record] = []
    while let record = reader.next() { records.append(record) }
    var diagnostics = reader.diagnostics
    guard let first = records.first else {
      let empty = CSVTable(source: source, header: [], headerRanges: [], rows: [])
      return (empty, diagnostics + [CSVMessages.empty(in: source)])
    }
    let header = first.cells.map { CSVTable.trimmed($0.text) }
    var columns: [String: Int] = [:]
    for (index, name) in header.enumerated() {
      if columns[name] == nil {
        columns[name] = index
      } else {
        let range = first.cells[index].range
        diagnostics.appendWithinLimit(CSVMessages.duplicateColumn(name, in: source, at: range))
      }
    }
    let rows = records.dropFirst().map { record in
      let (wanted, found) = (header.count, record.cells.count)
      if wanted != found {
        diagnostics.appendWithinLimit(
          CSVMessages.ragged(wanted: wanted, found: found, in: source, at: record.range))
      }
      return CSVRow(line: record.line, range: record.range, cells: record.cells, columns: columns)
    }
    let table = CSVTable(
      source: source, header: header, headerRanges: first.cells.map(\.range), rows: rows)
    return (table, diagnostics)
  }

  /// Checks the header: each of `headers` must be there, and nothing else but `optional` ones may.
  ///
  /// Errors: `csv-missing-column`, and `csv-unknown-column` with the column that may have been meant.
  package func require(headers: [String], optional: [String] = []) -> [Diagnostic] {
    let missing = headers.filter { !header.contains($0) }.map { name in
      CSVMessages.missingColumn(name, in: source)
    }
    let free = (headers + optional).filter { !header.contains($0) }
    let unknown = zip(header, headerRanges).filter { name, _ in
      !headers.contains(name) && !optional.contains(name)
    }
    return missing
      + unknown.prefix(DiagnosticLimit.perFile).map { name, range in
        CSVMessages.unknownColumn(
          name, known: headers + optional, free: free, in: source, at: range)
      }
  }

  private static func trimmed(_ text: String) -> String {
    let end = text.reversed().drop(while: \.isWhitespace)
    return String(String(end.reversed()).drop(while: \.isWhitespace))
  }
}
