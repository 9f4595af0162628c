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
    case .roman:
      // Once an organ counts by session it gives no roman sessions any more.
      if series.firstSession > 1, let value = RomanNumeral.value(of: session),
        value >= series.firstSession
      {
        return nil
      }
      return "\(series.prefix)\(number)(\(session))\(letter)"
    case .year: return "\(series.prefix)\(number)(\(session))\(letter)"
    }
  }

  /// Reads a number that starts at `index`.
  init?(in text: FoldedText, at index: Int) {
    guard let first = Self.numbers(in: text, at: index).first else { return nil }
    self = first.number
  }

  /// The numbers that one printed number stands for: two for `1721 A and B (XVI)`, where one session
  /// closes a list of letters, one for all other forms; none where no number starts at `index`.
  static func numbers(
    in text: FoldedText, at index: Int
  ) -> [(number: ResolutionNumber, range: Range<Int>)] {
    if let bySession = bySession(in: text, at: index) {
      return [(bySession, index..<bySession.end)]
    }
    guard let (name, digitsEnd) = runningNumber(in: text, at: index) else { return [] }
    var letters: [(name: String?, range: Range<Int>)] = [(nil, index..<digitsEnd)]
    if let letter = letter(in: text, at: text.skippingSpace(at: digitsEnd)) {
      letters = [(letter.name, index..<letter.end)]
    }
    while letters[0].name != nil, letters.count < 26,
      let link = text.end(ofAny: letterLinks, at: letters[letters.count - 1].range.upperBound),
      let letter = letter(in: text, at: link)
    {
      letters.append((letter.name, link..<letter.end))
    }
    let lettersEnd = letters[letters.count - 1].range.upperBound
    guard let bracket = bracket(in: text, at: text.skippingSpace(at: lettersEnd)) else { return [] }
    var end = bracket.end
    if letters[0].name == nil, !bracket.isYear,
      let letter = letter(in: text, at: text.skippingSpace(at: end))
    {
      (letters[0].name, end) = (letter.name, letter.end)
    }
    return letters.enumerated().map { place, letter in
      let last = place == letters.count - 1 ? end : letter.range.upperBound
      return (
        ResolutionNumber(
          form: bracket.isYear ? .year : .roman, session: bracket.name, number: name,
          part: letter.name, end: last), letter.range.lowerBound..<last
      )
    }
  }

  private init(
    form: ResolutionSeries.Form, session: String, number: String, part: String?, end: Int
  ) {
    (self.form, self.session, self.number) = (form, session, number)
    (self.part, self.end) = (part, end)
  }

  /// `72/77`, `72/266 A`, `S-10/2`, `2018/5`.
  private static func bySession(in text: FoldedText, at index: Int) -> ResolutionNumber? {
    let prefix = text.end(ofAny: ["ES-", "S-"], at: index)
    guard let (first, slash) = text.number(at: prefix ?? index),
      text.byte(slash) == UInt8(ascii: "/"), let (second, end) = text.number(at: slash + 1),
      second > 0, first > 0, text.byte(end) != UInt8(ascii: "/"),
      prefix != nil || first < 200 || (1946...2199).contains(first)
    else { return nil }
    let letter = letter(in: text, at: text.skippingSpace(at: end))
    guard letter != nil || !FoldedText.isLetter(text.byte(end)) else { return nil }
    return ResolutionNumber(
      form: first < 200 ? .session : .yearFirst, session: text.text(index..<slash),
      number: String(second), part: letter?.name, end: letter?.end ?? end)
  }

  /// `1721`, also written `一七二一` behind `第`.
  private static func runningNumber(
    in text: FoldedText, at index: Int
  ) -> (name: String, end: Int)? {
    if let (number, end) = text.number(at: index) { return (String(number), end) }
    guard let (value, end) = chineseNumber(in: text, at: index), value > 0 else { return nil }
    return (String(value), end)
  }

  /// A number in Chinese characters, of at most eight.
  private static func chineseNumber(
    in text: FoldedText, at index: Int
  ) -> (value: Int, end: Int)? {
    var (scalars, end) = ([UInt32](), index)
    while scalars.count < 8, let (scalar, next) = text.scalar(at: end),
      ChineseNumeral.isNumeral(scalar)
    {
      scalars.append(scalar)
      end = next
    }
    return ChineseNumeral.value(of: scalars).map { ($0, end) }
  }

  /// A single capital that stands alone.
  static func letter(in text: FoldedText, at index: Int) -> (name: String, end: Int)? {
    guard FoldedText.isUpper(text.byte(index)), !FoldedText.isWord(text.byte(index + 1)),
      text.byte(index + 1) != UInt8(ascii: "/"), text.byte(index + 1) != UInt8(ascii: "-")
    else { return nil }
    return (text.text(index..<index + 1), index + 1)
  }

  /// `(XXIV)`, `(S-VI)`, `(ES-II)`, `(2004)`; `(十三)` is `(XIII)`.
  static func bracket(
    in text: FoldedText, at index: Int
  ) -> (isYear: Bool, name: String, end: Int)? {
    guard text.byte(index) == UInt8(ascii: "(") else { return nil }
    if let (year, end) = text.number(at: index + 1) ?? chineseNumber(in: text, at: index + 1) {
      guard text.byte(end) == UInt8(ascii: ")") else { return nil }
      if (1946...2199).contains(year) { return (true, String(year), end + 1) }
      guard !text.isDigit(index + 1), (1...99).contains(year) else { return nil }
      return (false, RomanNumeral.text(of: year), end + 1)
    }
    let start = text.end(ofAny: ["ES-", "S-"], at: index + 1) ?? index + 1
    var end = start
    while end - start < 12, "IVXLC".utf8.contains(text.byte(end)) { end += 1 }
    guard end > start, text.byte(end) == UInt8(ascii: ")"),
      RomanNumeral.value(of: text.text(start..<end)) != nil
    else { return nil }
    return (false, text.text(index + 1..<end), end + 1)
  }

  private static let letterLinks = [
    ", and ", " and ", ", ", ",", "以及", "和", "及", "与", "、", " to ", "至", "-",
  ]
}
