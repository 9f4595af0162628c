/// Reading forwards and backwards from a byte; none of these looks further than its match.
extension FoldedText {
  var count: Int { bytes.count }

  /// The byte at `index`, 0 outside the text.
  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// The end of `word` if it stands at `index`.
  func end(of word: String, at index: Int) -> Int? {
    var position = index
    for byte in word.utf8 {
      guard position >= 0, position < bytes.count, bytes[position] == byte else { return nil }
      position += 1
    }
    return position
  }

  /// The end of the first of `words` that stands at `index`; list longer words before their beginnings.
  func end(ofAny words: [String], at index: Int) -> Int? {
    for word in words {
      if let end = end(of: word, at: index) { return end }
    }
    return nil
  }

  /// The start of `word` if it ends at `index`.
  func start(of word: String, endingAt index: Int) -> Int? {
    let start = index - word.utf8.count
    return start >= 0 && end(of: word, at: start) != nil ? start : nil
  }

  /// The start of the first of `words` that ends at `index`; list longer words first.
  func start(ofAny words: [String], endingAt index: Int) -> Int? {
    for word in words {
      if let start = start(of: word, endingAt: index) { return start }
    }
    return nil
  }

  func skippingSpace(at index: Int) -> Int { byte(index) == 0x20 ? index + 1 : index }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  func isDigit(_ index: Int) -> Bool { Self.isDigit(byte(index)) }

  /// The decimal number at `index`, at most nine digits long.
  func number(at index: Int) -> (value: Int, end: Int)? {
    var (value, position) = (0, index)
    while isDigit(position), position - index < 10 {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > index && position - index < 10 ? (value, position) : nil
  }

  /// The scalar at `index` and its end.
  func scalar(at index: Int) -> (value: UInt32, end: Int)? {
    guard index >= 0, index < bytes.count else { return nil }
    let (value, length) = Self.scalar(in: bytes, at: index)
    return (value, index + length)
  }

  /// The scalar that ends at `index` and its start.
  func scalar(endingAt index: Int) -> (value: UInt32, start: Int)? {
    guard index > 0, index <= bytes.count else { return nil }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (Self.scalar(in: bytes, at: start).value, start)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Calls `body` with each place where `word` stands, from left to right.
  func forEach(_ word: String, _ body: (Int) -> Void) {
    let needle = Array(word.utf8)
    guard let first = needle.first, bytes.count >= needle.count else { return }
    for index in 0...(bytes.count - needle.count)
    where bytes[index] == first && bytes[index..<index + needle.count].elementsEqual(needle) {
      body(index)
    }
  }

  /// The start of the sentence in which the byte at `index` stands: after `。；！？`, `;`, or a full
  /// stop before a capital, at most ``reach`` bytes back.
  func sentenceStart(before index: Int) -> Int {
    var position = index
    while position > max(0, index - Self.reach) {
      let previous = bytes[position - 1]
      if previous == 0x3B || previous == 0x21 || previous == 0x3F { return position }
      if previous == 0x20, byte(position - 2) == 0x2E, Self.isUpper(byte(position)) {
        return position
      }
      if previous == 0x82, start(of: "。", endingAt: position) != nil { return position }
      position -= 1
    }
    return position
  }

  /// How far a sentence or a clause is looked back into, so that one without an end costs no more.
  static let reach = 2000
}
