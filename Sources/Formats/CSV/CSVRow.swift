/// A row of a ``CSVTable``.
package struct CSVRow: Sendable {
  /// The line of the file on which it starts, 1-based.
  package let line: Int
  /// The bytes of the file it stands in, without the line ending.
  package let range: Range<Int>
  let cells: [Cell]
  let columns: [String: Int]

  /// A cell's text, quotation marks resolved, and the bytes of the file it stands in, these included.
  struct Cell: Sendable, Equatable {
    var text: String
    var range: Range<Int>
  }

  /// The text of the cell in the column `name`.
  ///
  /// Empty when the row is too short; nil when there is no such column.
  package subscript(name: String) -> String? {
    guard let column = columns[name] else { return nil }
    return column < cells.count ? cells[column].text : ""
  }

  /// The bytes of the file of the cell in the column `name`, for a diagnostic; of the row when it has none.
  package func range(of name: String) -> Range<Int> {
    guard let column = columns[name], column < cells.count else { return range }
    return cells[column].range
  }
}
