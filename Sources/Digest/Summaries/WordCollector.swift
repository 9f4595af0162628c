/// Collects the words of a sentence with single spaces, none where a mark stood before punctuation.
struct WordCollector {
  private var bytes: [UInt8] = []
  private var places: [Int] = []

  var text: String { String(decoding: bytes[..<end], as: UTF8.self) }

  /// For each byte of ``text`` its index in the slices that were added.
  var origins: ArraySlice<Int> { places[..<end] }

  private var end: Int { bytes.last == 0x20 ? bytes.count - 1 : bytes.count }

  /// Adds the words of a slice; the slices share one array, whose indices ``origins`` gives.
  mutating func add(_ piece: ArraySlice<UInt8>) {
    for index in piece.indices {
      let byte = piece[index]
      if Self.isSpace(byte) {
        if let last = bytes.last, last != 0x20 { append(0x20, index) }
        continue
      }
      if bytes.last == 0x20, ".,;:!?".utf8.contains(byte) {
        bytes.removeLast()
        places.removeLast()
      }
      append(byte, index)
    }
  }

  private mutating func append(_ byte: UInt8, _ index: Int) {
    bytes.append(byte)
    places.append(index)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
