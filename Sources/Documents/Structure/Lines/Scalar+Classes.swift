extension Unicode.Scalar {
  /// A space of any kind that may stand at the edge of a line.
  var isBlank: Bool {
    switch value {
    case 0x09, 0x0C, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// A blank that takes no room.
  var isZeroWidth: Bool { value == 0x200B || value == 0xFEFF }

  /// A letter of an alphabet, Han left aside.
  var isLetter: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    return value < 0x2E80 && properties.isAlphabetic
  }

  /// A capital letter of an alphabet.
  var isCapital: Bool {
    if value < 0x80 { return (0x41...0x5A).contains(value) }
    return value < 0x2E80 && properties.isUppercase
  }

  /// 0 to 9, ASCII or full-width; nil for everything else.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0xFF10...0xFF19: Int(value - 0xFF10)
    default: nil
    }
  }

  /// `ａ` as `a`; other characters as they are.
  var halfWidthLetter: Unicode.Scalar {
    guard (0xFF21...0xFF3A).contains(value) || (0xFF41...0xFF5A).contains(value) else {
      return self
    }
    return Unicode.Scalar(value - 0xFEE0) ?? self
  }

  /// The digit a superscript stands for, one of Unicode or of markup.
  var superscriptDigit: Int? {
    switch value {
    case 0x2070: 0
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2074...0x2079: Int(value - 0x2070)
    default: RaisedDigit.value(of: self)
    }
  }

  /// A letter of the Latin script or a digit: what takes part in spacing between words.
  var isLatinOrDigit: Bool {
    digit != nil || isLetter
  }
}

extension Array where Element == Unicode.Scalar {
  /// Without blanks at either end.
  var trimmed: [Unicode.Scalar] {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return [] }
    return Array(self[first...last])
  }
}
