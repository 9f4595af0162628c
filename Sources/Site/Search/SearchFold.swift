import Core
import Documents

/// The form in which texts and queries are compared: width, case, diacritics and traditional
/// characters taken away.
///
/// `Ｆｏｒｕｍ é 號` becomes `forum e 号`. The script of the search page does the same with ``table``; what one
/// side folds and the other does not, no search would find.
enum SearchFold {
  /// What a folded scalar is to the search.
  enum Role: Sendable {
    /// A Han character.
    case han
    /// A letter or digit of any other writing.
    case word
    /// A mark that holds words together: `A/AC.105/1219`, `UNISPACE+50`.
    case connector
    case space
    /// Any other mark.
    case mark
  }

  /// The folded scalars of a text; every run of blanks is one space.
  static func scalars(of text: String) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// What names are looked up by: Han, letters and digits alone, at most 40.
  ///
  /// `A/RES/72/77` is `ares7277`.
  static func name(_ text: String) -> String {
    let letters = scalars(of: text).filter { role($0) == .han || role($0) == .word }
    return self.text(letters.prefix(40))
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt32]) {
    let value = scalar.value
    if value < 0x80 {
      let folded = (0x41...0x5A).contains(value) ? value + 0x20 : value
      if folded <= 0x20 || folded == 0x7F { return appendSpace(to: &result) }
      return result.append(folded)
    }
    if isHan(value) { return result.append(TraditionalCharacters.simplified(value)) }
    if isDropped(scalar) { return }
    let plain = lowercase(narrow(value))
    if plain == 0x20 { return appendSpace(to: &result) }
    if let replacement = replacements[plain] {
      for next in replacement {
        if next == 0x20 { appendSpace(to: &result) } else { result.append(next) }
      }
    } else {
      result.append(plain)
    }
  }

  private static func appendSpace(to result: inout [UInt32]) {
    if result.last != 0x20 { result.append(0x20) }
  }

  /// Full-width forms of ASCII, and the ideographic space.
  private static func narrow(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x3000: 0x20
    default: value
    }
  }

  private static func lowercase(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return (0x41...0x5A).contains(value) ? value + 0x20 : value }
    return Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  /// Combining marks and what is not seen at all.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return true
    case ..<0x300: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// The role of a folded scalar.
  static func role(_ value: UInt32) -> Role {
    switch value {
    case 0x20: return .space
    case 0x30...0x39, 0x61...0x7A: return .word
    case 0x26, 0x27, 0x2B...0x2F, 0x40, 0x5F: return .connector
    case ..<0x80: return .mark
    case _ where isHan(value): return .han
    default: break
    }
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return .word
    default: return .mark
    }
  }

  private static func isHan(_ value: UInt32) -> Bool {
    Unicode.Scalar(value).map(Script.isHan) ?? false
  }
}
