/// A word of an English text.
struct EnglishWord {
  /// In small letters, with typographic apostrophes made straight.
  var text: String
  /// Whether it begins with a capital.
  var isCapital: Bool
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// What stands between it and the word before: 0 for spaces, else the first mark of punctuation.
  var mark: UInt8
}

/// Cuts English text into words; a hyphen or apostrophe within a word belongs to it.
enum EnglishWords {
  static func words(of bytes: [UInt8]) -> [EnglishWord] {
    var (words, index, mark) = ([EnglishWord](), 0, UInt8(0))
    while index < bytes.count {
      guard isLetter(bytes[index]) else {
        if mark == 0, let sign = sign(bytes[index...]) { mark = sign }
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count {
        if isLetter(bytes[end]) {
          end += 1
        } else if let width = joint(bytes[end...]), end + width < bytes.count,
          isLetter(bytes[end + width])
        {
          end += width
        } else {
          break
        }
      }
      let text = String(decoding: bytes[index..<end], as: UTF8.self)
      words.append(
        EnglishWord(
          text: text.lowercased().split(separator: "’", omittingEmptySubsequences: false)
            .joined(separator: "'"),
          isCapital: (0x41...0x5A).contains(bytes[index]), range: index..<end, mark: mark))
      (index, mark) = (end, 0)
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func joint(_ bytes: ArraySlice<UInt8>) -> Int? {
    if let first = bytes.first, first == 0x2D || first == 0x27 { return 1 }
    return bytes.starts(with: "’".utf8) ? 3 : nil
  }

  /// Commas, semicolons, colons, stops, brackets and dashes.
  private static func sign(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard let first = bytes.first else { return nil }
    if [0x2C, 0x3B, 0x3A, 0x2E, 0x28, 0x29].contains(first) { return first }
    return bytes.starts(with: "—".utf8) || bytes.starts(with: "–".utf8) ? 0x2C : nil
  }
}
