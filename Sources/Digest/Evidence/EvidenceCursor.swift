import Documents

/// A place in the words of an evidence mark, moving forward over signs, numbers and labels.
struct EvidenceCursor {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// The UTF-8 offset of the place, counted from where the mark's text was said to start.
  private(set) var offset: Int

  init(_ content: String, offset: Int) {
    scalars = Array(content.unicodeScalars)
    self.offset = offset
  }

  var isAtEnd: Bool { index == scalars.count }

  /// What is left, for a message.
  var rest: String { text(from: index) }

  /// A place to return to, or to take the text from.
  var mark: Int { index }

  func text(from mark: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[mark...].prefix(40))
    return String(view)
  }

  func text(from mark: Int, to end: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[mark..<end])
    return String(view).trimmed
  }

  /// Whether the label of an item follows, `(b)`.
  var startsItem: Bool { peek() == "(" || peek() == "（" }

  mutating func skipSpaces() {
    while let next = peek(), next.properties.isWhitespace { advance() }
  }

  /// Takes the first of `words` that stands here, Latin letters in either case.
  mutating func take(_ words: String...) -> String? {
    words.first { takeWord($0) }
  }

  /// Like ``take(_:)``, but only where no letter or digit follows the word.
  mutating func takeWhole(_ words: String...) -> String? {
    words.first { word in
      let start = (index, offset)
      guard takeWord(word) else { return false }
      if let next = peek(), next.isASCII, next.properties.isAlphabetic || isDigit(next) {
        (index, offset) = start
        return false
      }
      return true
    }
  }

  private mutating func takeWord(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard index + wanted.count <= scalars.count else { return false }
    let matches = wanted.indices.allSatisfy { lower(scalars[index + $0]) == lower(wanted[$0]) }
    if matches { for _ in wanted { advance() } }
    return matches
  }

  /// A document's slug followed by a space or by Chinese.
  ///
  /// `wsf-2023` is one before any place; a plain word such as `forum` before `¶` or `第`.
  mutating func takeSlug() -> String? {
    let end = scalars[index...].firstIndex { !$0.isASCII || !Slug.isAllowed(UInt8($0.value)) }
    guard let end, end > index, scalars[end] == " " || !scalars[end].isASCII else { return nil }
    let word = text(from: index, to: end)
    let place = scalars[end...].first { $0 != " " }
    let isBeforePlace = place == "¶" || place == "第"
    guard EvidenceLook.isSlug(word[...]) || (isBeforePlace && EvidenceLook.isPlainSlug(word)),
      !Self.isSign(word)
    else { return nil }
    while index < end { advance() }
    skipSpaces()
    return word
  }

  /// `PP5`, `fn22` and bare numbers are places, not slugs.
  private static func isSign(_ word: String) -> Bool {
    let lower = word.lowercased()
    let rest = ["pp", "op", "fn"].firstNonNil { lower.droppingPrefix($0) } ?? lower[...]
    return rest.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." }
  }

  /// A number in Arabic digits whatever is written: `14`, `１４`, `十四`, `6.1`, `A.1`.
  mutating func takeNumber() -> String? {
    let start = (index, offset)
    var number = ""
    if let letter = peek(), ("A"..."Z").contains(letter) {
      advance()
      guard peek() == "." else {
        (index, offset) = start
        return nil
      }
      advance()
      number = "\(letter)."
    }
    let digits = takeDigits()
    guard !digits.isEmpty else {
      (index, offset) = start
      return number.isEmpty ? takeHanNumber() : nil
    }
    number += digits
    while peek() == ".", index + 1 < scalars.count, isDigit(scalars[index + 1]) {
      advance()
      number += "." + takeDigits()
    }
    return number
  }

  /// The labels of items, `(b)(ii)` or `（b）（二）`, as they stand in anchors: `["b", "ii"]`.
  mutating func takeItems() -> [String] {
    var items: [String] = []
    while true {
      let start = (index, offset)
      skipSpaces()
      if let circled = peek(), (0x3220...0x3229).contains(circled.value) {
        advance()
        items.append(RomanNumeral.text(of: Int(circled.value) - 0x321F).lowercased())
        continue
      }
      guard take("(", "（") != nil, let label = takeLabel(), take(")", "）") != nil else {
        (index, offset) = start
        return items
      }
      items.append(label)
    }
  }

  private mutating func takeLabel() -> String? {
    skipSpaces()
    if let han = takeHanNumber(), let value = Int(han) {
      return RomanNumeral.text(of: value).lowercased()
    }
    let start = index
    while let next = peek(), next.isASCII, next.properties.isAlphabetic || isDigit(next) {
      advance()
    }
    guard index > start else { return nil }
    return text(from: start, to: index).lowercased()
  }

  /// A Roman numeral in capitals, as `annex II` has; its value.
  mutating func takeRoman() -> Int? {
    let start = (index, offset)
    while let next = peek(), "IVXL".unicodeScalars.contains(next) { advance() }
    guard let value = RomanNumeral.value(of: text(from: start.0, to: index)) else {
      (index, offset) = start
      return nil
    }
    return value
  }

  /// The letters, digits and underscores of an anchor.
  mutating func takeAnchor() -> String? {
    let start = index
    while let next = peek(), next.isASCII, Slug.isAllowed(UInt8(next.value)) { advance() }
    return index > start ? text(from: start, to: index) : nil
  }

  private mutating func takeDigits() -> String {
    var digits = ""
    while let next = peek(), let digit = Self.digit(next) {
      digits.append(digit)
      advance()
    }
    return digits
  }

  private mutating func takeHanNumber() -> String? {
    let start = index
    while let next = peek(), "〇零一二三四五六七八九十百两".unicodeScalars.contains(next) { advance() }
    return ChineseNumeral.value(of: text(from: start, to: index)).map { String($0) }
  }

  func peek() -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index += 1
  }

  private func lower(_ scalar: Unicode.Scalar) -> UInt32 {
    ("A"..."Z").contains(scalar) ? scalar.value + 32 : scalar.value
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { Self.digit(scalar) != nil }

  private static func digit(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0x30...0x39: Character(scalar)
    case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFF10 + 0x30).map { Character($0) }
    default: nil
    }
  }
}

extension Sequence {
  /// The first result that is not nil.
  func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}
