/// The Markdown that is given to the parser: the source with the marks of the ``HanPass`` in it, and
/// the way back to the places of the source.
struct PreparedSource: Sendable {
  /// U+FDD0, a noncharacter that the parser takes for a letter; taken out of the tree afterwards.
  static let mark: [UInt8] = [0xEF, 0xB7, 0x90]

  /// What the parser reads.
  private(set) var bytes: [UInt8] = []
  /// The offset in ``bytes`` of each line; never empty.
  private(set) var lineStarts: [Int] = [0]
  /// Where bytes were added: from `offset` on, `surplus` bytes in all stand there that the source has not.
  private var shifts: [(offset: Int, surplus: Int)] = []
  /// The offset in the source of the first byte.
  let base: Int

  init(base: Int, capacity: Int) {
    self.base = base
    bytes.reserveCapacity(capacity)
  }

  /// Whether anything was added, and so has to be taken out again.
  var hasMarks: Bool { !shifts.isEmpty }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ more: ArraySlice<UInt8>) { bytes.append(contentsOf: more) }

  /// Appends bytes that stand for `replaced` bytes of the source, which must be fewer.
  mutating func append(_ more: [UInt8], insteadOf replaced: Int) {
    bytes.append(contentsOf: more)
    let surplus = (shifts.last?.surplus ?? 0) + more.count - replaced
    shifts.append((bytes.count, surplus))
  }

  /// To be called once, when all is appended.
  mutating func finish() {
    for (offset, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      let pair = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if !pair { lineStarts.append(offset + 1) }
    }
  }

  /// The bytes of a line (1-based) with its ending; empty beyond the last.
  func lineRange(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    return lineStarts[line - 1]..<(line < lineStarts.count ? lineStarts[line] : bytes.count)
  }

  /// The offset in the source of the byte at `offset` of ``bytes``.
  func original(_ offset: Int) -> Int {
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return base + offset - (low == 0 ? 0 : shifts[low - 1].surplus)
  }

  /// `literal` without marks.
  static func unmarked(_ literal: [UInt8]) -> [UInt8] {
    guard literal.contains(mark[0]) else { return literal }
    var result: [UInt8] = []
    result.reserveCapacity(literal.count)
    var index = 0
    while index < literal.count {
      if isMark(at: index, in: literal) {
        index += mark.count
      } else {
        result.append(literal[index])
        index += 1
      }
    }
    return result
  }

  /// Whether the mark stands at `index`.
  static func isMark(at index: Int, in bytes: [UInt8]) -> Bool {
    bytes[index] == mark[0] && index + 2 < bytes.count && bytes[index + 1] == mark[1]
      && bytes[index + 2] == mark[2]
  }
}
