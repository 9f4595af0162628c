/// A set of words that are looked for at the beginning or end of bytes, longer ones first.
struct ByteWords: Sendable {
  private let words: [[UInt8]]
  /// The words by their first byte and their third, which tells Chinese characters apart.
  private let byStart: [UInt16: [[UInt8]]]

  /// The words of `list`, apart by white space.
  init(_ list: String) {
    words = list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
      .sorted { $0.count > $1.count }
    byStart = Dictionary(grouping: words) { Self.key($0[...]) }
  }

  /// The length of the longest word that `bytes` begin with; nil when there is none.
  func atStart(of bytes: ArraySlice<UInt8>) -> Int? {
    if let found = byStart[Self.key(bytes)]?.first(where: { bytes.starts(with: $0) }) {
      return found.count
    }
    // A word of one or two bytes has no third.
    return byStart[Self.key(bytes.prefix(1))]?.first { bytes.starts(with: $0) }?.count
  }

  /// The length of the longest word that `bytes` end with.
  func atEnd(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let last = bytes.last else { return nil }
    return words.first {
      $0.last == last && bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0)
    }?.count
  }

  /// Whether one of the words stands anywhere in `bytes`.
  func stands(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0] & 0xC0 != 0x80 && atStart(of: bytes[$0...]) != nil }
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt16 {
    let third = bytes.count > 2 ? bytes[bytes.startIndex + 2] : 0
    return UInt16(bytes.first ?? 0) << 8 | UInt16(third)
  }
}

extension ArraySlice<UInt8> {
  /// Without white space at both ends.
  var trimmedBytes: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first <= 0x20 { slice = slice.dropFirst() }
    while let last = slice.last, last <= 0x20 { slice = slice.dropLast() }
    return slice
  }
}
