import Core

/// Divides a file into records and cells; linear in its length.
struct CSVReader {
  /// A line, or several when a quoted cell goes over them.
  struct Record {
    var line: Int
    var range: Range<Int>
    var cells: [CSVRow.Cell]
  }

  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  init(source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  /// The next record that is not blank; nil at the end.
  mutating func next() -> Record? {
    while index < bytes.count, isLineEnd { skipLineEnd() }
    guard index < bytes.count else { return nil }
    let (start, startLine) = (index, line)
    var cells = [cell()]
    while index < bytes.count, bytes[index] == CSVReader.comma {
      index += 1
      cells.append(cell())
    }
    let range = start..<index
    if index < bytes.count { skipLineEnd() }
    return Record(line: startLine, range: range, cells: cells)
  }

  /// Reads up to the next comma, line end or the end of the file.
  private mutating func cell() -> CSVRow.Cell {
    let start = index
    guard index < bytes.count, bytes[index] == CSVReader.quote else {
      skipPlainText(from: start)
      return CSVRow.Cell(text: text(start..<index), range: start..<index)
    }
    var content = quoted()
    let end = index
    while index < bytes.count, bytes[index] != CSVReader.comma, !isLineEnd { index += 1 }
    let trailing = end..<index
    if !trailing.isEmpty {
      diagnostics.appendWithinLimit(CSVMessages.textAfterQuote(in: source, at: trailing))
      content += bytes[trailing]
    }
    return CSVRow.Cell(text: String(decoding: content, as: UTF8.self), range: start..<index)
  }

  private mutating func skipPlainText(from start: Int) {
    var stray: Int?
    while index < bytes.count, bytes[index] != CSVReader.comma, !isLineEnd {
      if bytes[index] == CSVReader.quote, stray == nil { stray = index }
      index += 1
    }
    if let stray {
      diagnostics.appendWithinLimit(CSVMessages.strayQuote(in: source, at: stray..<stray + 1))
    }
  }

  /// What stands between the quotation mark at the index and its partner, behind which the index is left.
  private mutating func quoted() -> [UInt8] {
    let opening = index
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == CSVReader.quote {
        index += 1
        guard index < bytes.count, bytes[index] == CSVReader.quote else { return content }
      } else if isLineEnd {
        let start = index
        skipLineEnd()
        content += bytes[start..<index]
        continue
      }
      content.append(byte)
      index += 1
    }
    diagnostics.appendWithinLimit(CSVMessages.unclosedQuote(in: source, at: opening..<opening + 1))
    return content
  }

  private var isLineEnd: Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  private mutating func skipLineEnd() {
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    index += isPair ? 2 : 1
    line += 1
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
