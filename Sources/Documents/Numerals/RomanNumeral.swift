/// Roman numerals as UN documents use them: annexes, old sessions, section numbers.
package enum RomanNumeral {
  private static let values: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// `24` becomes `XXIV`; numbers below 1 give an empty text.
  package static func text(of number: Int) -> String {
    var (rest, result) = (number, "")
    for (value, letters) in values {
      while rest >= value {
        result += letters
        rest -= value
      }
    }
    return result
  }

  /// `XXIV` or `xxiv` becomes 24; nil for anything that ``text(of:)`` would not write.
  package static func value(of text: some StringProtocol) -> Int? {
    let upper = text.uppercased()
    var (rest, total) = (Substring(upper), 0)
    for (value, letters) in values {
      while rest.hasPrefix(letters) {
        total += value
        rest = rest.dropFirst(letters.count)
      }
    }
    guard rest.isEmpty, total > 0, Self.text(of: total) == upper else { return nil }
    return total
  }
}
