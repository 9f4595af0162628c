/// The character classes that the Han pass distinguishes.
enum CJKText {
  /// Han, kana, CJK punctuation and full-width forms: what is set in one cell of the grid,
  /// without spaces between.
  ///
  /// The shared marks `“”‘’—…` and Hangul (which has spaces) are not.
  static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x2FFF, 0x3001...0x312F, 0x3190...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF9F, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Quotation marks, dashes and the ellipsis, which Chinese and Latin writing share.
  static func isShared(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2014, 0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether a line break between the two is only a line break, no space: both of Chinese writing,
  /// at least one unmistakably so.
  static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    let (leftCJK, rightCJK) = (isCJK(left), isCJK(right))
    return (leftCJK && rightCJK) || (leftCJK && isShared(right)) || (isShared(left) && rightCJK)
  }

  /// A Unicode whitespace character (CommonMark 0.30, section 2.1).
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D: true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  /// A Unicode punctuation character (CommonMark 0.30, section 2.1): ASCII punctuation or category P.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIIPunctuation(UInt8(truncatingIfNeeded: scalar.value)) }
    return switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// One of the characters that a backslash escapes.
  static func isASCIIPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
