/// A resolution's number as printed: `72/77`, `72/266 A`, `2601 A (XXIV)`, `1540 (2004)`, `S-10/2`.
struct ResolutionNumber {
  var form: ResolutionSeries.Form
  /// `72`, `S-10`, `XXIV`, `2004`, whatever counts as the session.
  var session: String
  /// `77`, `2601`: the number within it.
  var number: String
  /// `A` of `72/266 A`; nil for a whole resolution.
  var part: String?
  /// The byte after it.
  var end: Int

  /// The symbol in a series, or nil where the series does not number so.
  func symbol(in series: ResolutionSeries) -> String? {
    guard series.forms.contains(form) else { return nil }
    let letter = part.map { " " + $0 } ?? ""
    switch form {
    case .session:
      if let plain = Int(session), plain < series.firstSession { return nil }
      return "\(series.prefix)\(session)/\(number)\(letter)"
    case .yearFirst: return "\(series.prefix)\(session)/\(number)\(letter)"
    case .roman, .year: return "\(series.prefix)\(number)(\(session))\(letter)"
    }
  }

  /// Reads a number that starts at `index`.
  init?(in text: FoldedText, at index: Int) {
    let prefix = text.end(ofAny: ["ES-", "S-"], at: index)
    guard let (first, afterFirst) = text.number(at: prefix ?? index) else { return nil }
    if text.byte(afterFirst) == UInt8(ascii: "/") {
      guard let (second, end) = text.number(at: afterFirst + 1), second > 0, first > 0,
        text.byte(end) != UInt8(ascii: "/"), !FoldedText.isLetter(text.byte(end)),
        prefix != nil || first < 200 || (1946...2199).contains(first)
      else { return nil }
      form = first < 200 ? .session : .yearFirst
      session = text.text(index..<afterFirst)
      number = String(second)
      self.end = end
      takePart(in: text)
      return
    }
    guard prefix == nil else { return nil }
    (form, session, number, end) = (.roman, "", String(first), afterFirst)
    takePart(in: text)
    let open = text.skippingSpace(at: end)
    guard let bracket = Self.bracket(in: text, at: open) else { return nil }
    form = bracket.isYear ? .year : .roman
    session = text.text(open + 1..<bracket.end - 1)
    end = bracket.end
    if part == nil, form == .roman { takePart(in: text) }
  }

  private mutating func takePart(in text: FoldedText) {
    if let letter = Self.letter(in: text, at: text.skippingSpace(at: end)) {
      (part, end) = (letter.name, letter.end)
    }
  }

  /// A single capital that stands alone.
  static func letter(in text: FoldedText, at index: Int) -> (name: String, end: Int)? {
    guard FoldedText.isUpper(text.byte(index)), !FoldedText.isWord(text.byte(index + 1)),
      text.byte(index + 1) != UInt8(ascii: "/"), text.byte(index + 1) != UInt8(ascii: "-")
    else { return nil }
    return (text.text(index..<index + 1), index + 1)
  }

  /// `(XXIV)`, `(S-VI)`, `(ES-II)` or `(2004)`.
  static func bracket(in text: FoldedText, at index: Int) -> (isYear: Bool, end: Int)? {
    guard text.byte(index) == UInt8(ascii: "(") else { return nil }
    if let (year, end) = text.number(at: index + 1) {
      guard (1946...2199).contains(year), text.byte(end) == UInt8(ascii: ")") else { return nil }
      return (true, end + 1)
    }
    let start = text.end(ofAny: ["ES-", "S-"], at: index + 1) ?? index + 1
    var end = start
    while "IVXLC".utf8.contains(text.byte(end)) { end += 1 }
    guard end > start, text.byte(end) == UInt8(ascii: ")"),
      RomanNumeral.value(of: text.text(start..<end)) != nil
    else { return nil }
    return (false, end + 1)
  }
}
