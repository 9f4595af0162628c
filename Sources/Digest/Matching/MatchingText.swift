/// A text as phrases are looked for in it: case, spacing and width of characters taken away.
///
/// Latin capitals become small; spaces beside Chinese characters go and others become one; full-width
/// letters and digits and curly quotation marks become plain. `第 77/121 号` is `第77/121号`, and a
/// phrase broken by a line end is found. Every byte remembers where it came from.
struct MatchingText {
  private(set) var bytes: [UInt8] = []
  /// For each of ``bytes`` where in the original its character's bytes start and end.
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  init(_ text: String) {
    let source = Array(text.utf8)
    bytes.reserveCapacity(source.count)
    starts.reserveCapacity(source.count)
    ends.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if Self.isSpace(byte) {
        index = addSpace(source, at: index)
      } else if byte < 0x80 {
        add((0x41...0x5A).contains(byte) ? byte + 0x20 : byte, from: index)
        index += 1
      } else if let (plain, width) = Self.plain(source, at: index) {
        add(plain, from: index, width: width)
        index += width
      } else {
        add(byte, from: index)
        index += 1
      }
    }
  }

  /// The bytes of the original that the bytes of a non-empty `range` came from.
  func original(_ range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// Whether a word goes on across the boundary before the byte at `index`.
  func isInsideWord(_ index: Int) -> Bool {
    index > 0 && index < bytes.count && Self.isWord(bytes[index - 1]) && Self.isWord(bytes[index])
  }

  private mutating func add(_ byte: UInt8, from start: Int, width: Int = 1) {
    bytes.append(byte)
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: start + width))
  }

  private mutating func addSpace(_ source: [UInt8], at start: Int) -> Int {
    var end = start
    while end < source.count, Self.isSpace(source[end]) { end += 1 }
    let afterLatin = bytes.last.map { $0 < 0x80 } ?? false
    if afterLatin, end < source.count, source[end] < 0x80 { add(0x20, from: start) }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The plain form of a full-width letter or digit, a curly quotation mark or a dash.
  private static func plain(_ source: [UInt8], at index: Int) -> (UInt8, Int)? {
    guard index + 2 < source.count else { return nil }
    switch (source[index], source[index + 1], source[index + 2]) {
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D):
      return (0x22, 3)
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91), (0xE2, 0x80, 0x93): return (0x2D, 3)
    case (0xEF, 0xBC, let last) where (0x90...0x99).contains(last): return (last - 0x60, 3)
    case (0xEF, 0xBC, let last) where (0xA1...0xBA).contains(last): return (last - 0x40, 3)
    case (0xEF, 0xBD, let last) where (0x81...0x9A).contains(last): return (last - 0x20, 3)
    default: return nil
    }
  }
}
