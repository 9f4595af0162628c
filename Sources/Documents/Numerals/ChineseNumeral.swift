/// Numbers written in Chinese, as UN documents print them: `六十六`, `一百零五`, `二〇二三`, `廿一`.
package enum ChineseNumeral {
  /// The value of a whole text, or nil where it is no well-formed number.
  ///
  /// `第` and other words are not part of it. Digits, also full-width ones, count as they stand:
  /// `１２` is 12. `一百五` (ambiguous outside speech) and `十十` are nil.
  package static func value(of text: some StringProtocol) -> Int? {
    value(of: text.unicodeScalars.map(\.value))
  }

  static func value(of scalars: [UInt32]) -> Int? {
    guard !scalars.isEmpty, scalars.count <= 16 else { return nil }
    return scalars.contains { unit($0) != nil || tens($0) != nil }
      ? byUnits(scalars) : byPosition(scalars)
  }

  /// The value of one digit: `〇 零 一 … 九 两`, `0 … 9`, `０ … ９`.
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    case 0x3007, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// Whether the scalar can stand in a number written in Chinese characters.
  static func isNumeral(_ scalar: UInt32) -> Bool {
    guard scalar > 0x39, scalar < 0xFF00 else { return false }
    return digit(scalar) != nil || unit(scalar) != nil || tens(scalar) != nil
  }

  private static func unit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    case 0x4E07: 10_000
    case 0x4EBF: 100_000_000
    default: nil
    }
  }

  /// `廿` and `卅`.
  private static func tens(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5EFF: 2
    case 0x5345: 3
    default: nil
    }
  }

  private static func byPosition(_ scalars: [UInt32]) -> Int? {
    var value = 0
    for scalar in scalars {
      guard let digit = digit(scalar) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private static func byUnits(_ scalars: [UInt32]) -> Int? {
    var (total, section, smallest) = (0, 0, 10_000)
    var (largest, pending, zero, hasHundredMillions) = (Int.max, Int?.none, false, false)
    for scalar in scalars {
      if let tens = tens(scalar) {
        guard pending == nil, smallest > 10 else { return nil }
        section += tens * 10
        (smallest, zero) = (10, false)
      } else if let digit = digit(scalar) {
        guard pending == nil else { return nil }
        if digit == 0 { zero = true } else { pending = digit }
      } else if let unit = unit(scalar), unit < 10_000 {
        guard unit < smallest, pending != nil || (unit == 10 && section == 0) else { return nil }
        section += (pending ?? 1) * unit
        (pending, smallest, zero) = (nil, unit, false)
      } else if unit(scalar) == 100_000_000, largest == 10_000, !hasHundredMillions {
        // `一万亿`, `三万五千亿`: hundred millions, counted in ten thousands.
        total = (total + section + (pending ?? 0)) * 100_000_000
        (section, smallest, largest, pending, zero) = (0, 10_000, 100_000_000, nil, false)
        hasHundredMillions = true
      } else if let unit = unit(scalar), unit < largest {
        section += pending ?? 0
        guard section > 0 else { return nil }
        total += section * unit
        (section, smallest, largest, pending, zero) = (0, 10_000, unit, nil, false)
        hasHundredMillions = hasHundredMillions || unit == 100_000_000
      } else {
        return nil
      }
    }
    if let pending {
      guard smallest == 10 || zero || (section == 0 && total == 0) else { return nil }
      section += pending
    }
    return total + section
  }
}
