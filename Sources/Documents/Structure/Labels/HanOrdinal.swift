/// The Chinese numerals that number sections, paragraphs and items: 一 to 九十九.
enum HanOrdinal {
  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// Whether a label may hold this character.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { digits[scalar] != nil }

  /// `二十三` is 23; nil for anything not written so.
  static func value(of text: String) -> Int? {
    var (tens, ones, seenTen) = (0, 0, false)
    for scalar in text.unicodeScalars {
      guard let digit = digits[scalar] else { return nil }
      if digit == 10 {
        guard !seenTen else { return nil }
        (tens, ones, seenTen) = (max(ones, 1), 0, true)
      } else {
        guard ones == 0 else { return nil }
        ones = digit
      }
    }
    let value = tens * 10 + ones
    return value > 0 ? value : nil
  }
}

/// Numerals that Unicode holds as one character: ㈠ to ㈩, ① to ⑳, ⑴ to ⒇.
enum EnclosedNumeral {
  /// The number, and whether it is written in Han; nil for other characters.
  static func value(of scalar: Unicode.Scalar) -> (value: Int, isHan: Bool)? {
    switch scalar.value {
    case 0x3220...0x3229: (Int(scalar.value - 0x321F), true)
    case 0x2460...0x2473: (Int(scalar.value - 0x245F), false)
    case 0x2474...0x2487: (Int(scalar.value - 0x2473), false)
    default: nil
    }
  }
}
