/// A file's text as UTF-8 bytes, with its lines.
///
/// Offsets are bytes from 0; lines and columns are 1-based and computed only where a person reads
/// them. A byte-order mark is dropped, UTF-16 is converted, malformed UTF-8 becomes U+FFFD.
package struct SourceText: Sendable {
  /// The file as the user named it.
  package let file: String
  /// Valid UTF-8 without a byte-order mark.
  package let bytes: [UInt8]
  /// The byte offset at which each line starts; never empty.
  package let lineStarts: [Int]
  /// The offset in ``bytes`` of the first replaced malformed sequence, if any.
  package let firstMalformed: Int?

  /// Decodes `data`, which may start with a byte-order mark of UTF-8 or UTF-16.
  package init(file: String, data: [UInt8]) {
    self.file = file
    (bytes, firstMalformed) = SourceText.decode(data)
    lineStarts = SourceText.lineStarts(of: bytes)
  }

  /// Takes a string as it is.
  package init(file: String, text: String) {
    self.init(file: file, data: Array(text.utf8))
  }

  /// The whole text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of lines; a text that ends in a line feed has no empty last line.
  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line (1-based) without its line ending.
  package func lineRange(_ line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// A line (1-based) without its line ending.
  package func line(_ line: Int) -> String {
    String(decoding: bytes[lineRange(line)], as: UTF8.self)
  }

  /// Where the byte at `offset` stands.
  package func position(at offset: Int) -> SourcePosition {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes[lineStarts[low]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: low + 1, column: column + 1)
  }

  /// The byte at a position; the end of its line, or of the text, for one beyond it.
  package func offset(of position: SourcePosition) -> Int {
    guard position.line <= lineCount else { return bytes.count }
    let range = lineRange(max(1, position.line))
    var (offset, left) = (range.lowerBound, position.column - 1)
    while left > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// A diagnostic at the bytes of `range`, with its line as excerpt.
  package func diagnostic(
    _ id: String, _ severity: Severity, at range: Range<Int>, message: Bilingual<String>,
    help: Bilingual<String> = Bilingual(zh: "", en: "")
  ) -> Diagnostic {
    let start = position(at: range.lowerBound)
    let shown = range.clamped(to: lineRange(start.line))
    let length = bytes[shown].count { $0 & 0xC0 != 0x80 }
    return Diagnostic(
      id: id, severity: severity, file: file, position: start, message: message, help: help,
      excerpt: .init(line: line(start.line), length: max(1, length)))
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let loneReturn =
        byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
      if byte == 0x0A || loneReturn { starts.append(offset + 1) }
    }
    if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
    return starts
  }

  private static func decode(_ data: [UInt8]) -> ([UInt8], Int?) {
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(data.dropFirst(3))) }
    if data.starts(with: [0xFF, 0xFE]) { return utf16(data.dropFirst(2), bigEndian: false) }
    if data.starts(with: [0xFE, 0xFF]) { return utf16(data.dropFirst(2), bigEndian: true) }
    return repaired(data)
  }

  private static func repaired(_ data: [UInt8]) -> ([UInt8], Int?) {
    if String(validating: data, as: UTF8.self) != nil { return (data, nil) }
    var (result, malformed) = ([UInt8](), Int?.none)
    result.reserveCapacity(data.count + 64)
    var input = data.makeIterator()
    var decoder = UTF8()
    decoding: while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar): result.append(contentsOf: UTF8.encode(scalar) ?? .init())
      case .emptyInput: break decoding
      case .error:
        malformed = malformed ?? result.count
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
    }
    return (result, malformed)
  }

  private static func utf16(_ data: ArraySlice<UInt8>, bigEndian: Bool) -> ([UInt8], Int?) {
    var units: [UInt16] = []
    units.reserveCapacity(data.count / 2)
    var index = data.startIndex
    while index + 1 < data.endIndex {
      let (first, second) = (UInt16(data[index]), UInt16(data[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    let text = String(decoding: units, as: UTF16.self)
    let malformed = String(validating: units, as: UTF16.self) == nil || data.count % 2 == 1
    return (Array(text.utf8), malformed ? 0 : nil)
  }
}
