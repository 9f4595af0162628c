import Documents

/// The label with which a line of a translation opens an item: `(a)`, `(ii)`, `(二)`, `•`.
struct ItemLabel {
  /// As written.
  var text: String
  /// The bytes of the line that it takes, the blanks behind it included.
  var length: Int
  /// What stands in the brackets, small letters; nil for a bullet.
  private var word: String?

  /// The label of a line, nil where it starts with words.
  init?(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line.prefix(24), as: UTF8.self)
    guard let first = text.first else { return nil }
    if "•●▪◦·-*–—".contains(first) {
      guard text.dropFirst().first == " " else { return nil }
      (self.text, word) = (String(first), nil)
    } else if first == "(" || first == "（" {
      guard let close = text.prefix(8).firstIndex(where: { $0 == ")" || $0 == "）" }) else {
        return nil
      }
      let inner = text[..<close].dropFirst()
      let isLabel =
        !inner.isEmpty
        && (inner.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
          && inner.count <= 5 && Self.isCount(inner) || ChineseNumeral.value(of: inner) != nil)
      guard isLabel else { return nil }
      (self.text, word) = (String(text[...close]), String(inner))
    } else {
      return nil
    }
    let rest = line.dropFirst(self.text.utf8.count).prefix { WordCollector.isSpace($0) }
    length = self.text.utf8.count + rest.count
  }

  /// Letters that count: `a`, `aa`, `xii`; digits.
  private static func isCount(_ word: some StringProtocol) -> Bool {
    if word.count == 1 || word.allSatisfy(\.isNumber) { return true }
    return Set(word).count == 1 || RomanNumeral.value(of: word) != nil
  }

  /// Whether it may open the item whose anchor ends with `step` and whose printed label is `printed`.
  ///
  /// `(ii)` and `(二)` both open `…__ii`, a bullet opens what is printed with one.
  func opens(_ step: String, printed: String) -> Bool {
    guard let word else { return !printed.contains { "()（）㈠".contains($0) } }
    if word == step { return true }
    let value = ChineseNumeral.value(of: word)
    return value != nil && value == (Int(step) ?? RomanNumeral.value(of: step))
  }
}
