/// Reads numbers written in English words: `seventy`, `one hundred and ten`, `two thirds`, `half`, `twenty-first`,
/// `threefold`, `a dozen`, `two and a half`.
struct EnglishNumberScanner {
  let text: FoldedText

  /// The number whose first letter stands at `index`, the start of a word; otherwise the end of that word.
  func step(at index: Int) -> NumberStep {
    guard let first = word(at: index) else { return NumberStep(token: nil, end: index + 1) }
    guard
      Self.openers.contains(first.text) || EnglishNumeral.isNumberWord(first.text)
        || EnglishNumeral.cardinalWord(ofOrdinal: first.text) != nil
    else { return NumberStep(token: nil, end: first.end) }
    let token = special(first, at: index) ?? cardinal(at: index)
    return NumberStep(token: token, end: max(first.end, token?.range.upperBound ?? 0))
  }

  struct Word {
    var text: String
    var end: Int
  }

  /// The lower-case letters at `index`; nil for none and for more than sixteen.
  func word(at index: Int) -> Word? {
    var end = index
    while FoldedText.isLetter(text.byte(end)) { end += 1 }
    guard end > index, end - index <= 16 else {
      return end > index ? Word(text: "", end: end) : nil
    }
    return Word(text: text.text(index..<end).lowercased(), end: end)
  }

  /// The word after a space or a hyphen.
  private func next(after index: Int) -> Word? {
    guard text.byte(index) == 0x20 || text.byte(index) == 0x2D else { return nil }
    return word(at: index + 1)
  }

  private func make(
    _ range: Range<Int>, _ value: FigureValue?, _ kind: FigureKind = .cardinal,
    unit: FigureUnit? = nil
  ) -> NumberToken? {
    value.map {
      NumberToken(range: range, value: $0, script: .english, kind: kind, unit: unit)
    }
  }
}

extension EnglishNumberScanner {
  private static let openers: Set<String> = [
    "half", "both", "twice", "thrice", "a", "dozen", "threefold", "twofold", "tenfold", "fourfold",
    "fivefold", "doubled", "tripled", "quadrupled",
  ]
  private static let folds = [
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "tenfold": 10, "doubled": 2,
    "tripled": 3, "quadrupled": 4,
  ]
  private static let parts = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixths": 6, "eighths": 8, "tenth": 10, "tenths": 10,
  ]

  private func special(_ first: Word, at index: Int) -> NumberToken? {
    if let value = Self.folds[first.text] {
      return make(index..<first.end, FigureValue(value), .multiple)
    }
    switch first.text {
    case "half": return half(first, at: index)
    case "twice", "thrice":
      let value = FigureValue(first.text == "twice" ? 2 : 3)
      if text.end(ofAny: [" as ", " the "], at: first.end) != nil {
        return make(index..<first.end, value, .multiple)
      }
      return make(index..<first.end, value, unit: .known("time"))
    case "a": return article(first, at: index)
    case "both": return both(first, at: index)
    default: return nil
    }
  }

  /// `half a million`, `half a day`, `half-day`, `half an hour`, `half of the participants`; no `first half`.
  private func half(_ first: Word, at index: Int) -> NumberToken? {
    let value = FigureValue(1, over: 2)
    let article = text.end(ofAny: [" a ", " an "], at: first.end)
    let after =
      article
      ?? (text.byte(first.end) == 0x2D || text.byte(first.end) == 0x20 ? first.end + 1 : first.end)
    if let scale = word(at: after),
      let factor = ["million": 1_000_000, "billion": 1_000_000_000, "century": 50, "dozen": 6][
        scale.text]
    {
      if scale.text == "century" {
        return make(index..<scale.end, FigureValue(50), unit: .known("year"))
      }
      return make(index..<scale.end, value?.times(FigureValue(factor)))
    }
    if let unit = word(at: after), ["day", "hour", "year", "month"].contains(unit.text) {
      var token = make(index..<first.end, value)
      token?.unit = .known(unit.text)
      token?.range = index..<first.end
      return token
    }
    if text.start(
      ofAny: ["first ", "second ", "latter ", "other ", "one ", "first-", "each "], endingAt: index)
      != nil
    {
      return nil
    }
    guard
      text.end(ofAny: [" of ", " the ", " its ", " their ", " were ", " are "], at: first.end)
        != nil
    else { return nil }
    return make(index..<first.end, value, .fraction)
  }

  /// `both countries`, `both of these areas`; no `both in Vienna and in Geneva`.
  private func both(_ first: Word, at index: Int) -> NumberToken? {
    let reader = EnglishUnitReader(text: text)
    let start = text.end(ofAny: [" of these ", " of the ", " of those ", " "], at: first.end)
    guard let start, let head = reader.head(reader.words(at: start, limit: 3)),
      case .known = head.unit, text.byte(head.end - 1) == 0x73
    else { return nil }
    return make(index..<first.end, FigureValue(2))
  }

  /// `a dozen`, `a hundred`, `a third of`, `a quarter of`.
  private func article(_ first: Word, at index: Int) -> NumberToken? {
    guard let noun = next(after: first.end) else { return nil }
    let scales = [
      "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    ]
    if let value = scales[noun.text] { return make(index..<noun.end, FigureValue(value)) }
    guard noun.text != "half", let bottom = Self.parts[noun.text],
      text.end(of: " of ", at: noun.end) != nil
    else {
      return nil
    }
    return make(index..<noun.end, FigureValue(1, over: bottom), .fraction)
  }
}

extension EnglishNumberScanner {
  /// Number words with what changes them behind: parts, ordinals, `dozen`, `and a half`, `-fold`.
  private func cardinal(at index: Int) -> NumberToken? {
    var (words, end, position) = ([String](), index, index)
    while words.count < 14, let word = word(at: position) {
      if EnglishNumeral.isNumberWord(word.text) {
        words.append(word.text)
        end = word.end
      } else if word.text == "and", let last = words.last, Self.mayContinue(last) {
        guard let after = next(after: word.end),
          EnglishNumeral.isNumberWord(after.text)
            || EnglishNumeral.cardinalWord(ofOrdinal: after.text) != nil
        else { break }
        words.append("and")
      } else {
        return finish(words, at: index, end: end, last: word)
      }
      guard text.byte(word.end) == 0x20 || text.byte(word.end) == 0x2D else { break }
      position = word.end + 1
    }
    return finish(words, at: index, end: end, last: nil)
  }

  private static func mayContinue(_ word: String) -> Bool {
    ["hundred", "thousand", "million"].contains(word)
  }

  private func finish(
    _ words: [String], at index: Int, end: Int, last: Word?
  ) -> NumberToken? {
    if let last, let ordinal = EnglishNumeral.cardinalWord(ofOrdinal: last.text),
      let value = EnglishNumeral.cardinal(words: words + [ordinal])
    {
      var token = make(index..<last.end, FigureValue(value), .ordinal)
      token?.isOne = value == 1
      return token
    }
    var words = words
    while words.last == "and" { words.removeLast() }
    guard let value = EnglishNumeral.cardinal(words: words) else { return nil }
    if let last, let bottom = Self.parts[last.text], value < bottom, last.text != "half" {
      return make(index..<last.end, FigureValue(value, over: bottom), .fraction)
    }
    if let last, last.text == "half", value == 1 {
      return make(index..<last.end, FigureValue(1, over: 2), .fraction)
    }
    if let last, last.text == "dozen" { return make(index..<last.end, FigureValue(value * 12)) }
    if let last, last.text == "fold" {
      return make(index..<last.end, FigureValue(value), .multiple)
    }
    if let point = decimals(after: value, last: last, at: index) { return point }
    if let share = share(value, at: index, end: end) { return share }
    var token = make(index..<end, FigureValue(value))
    if let half = text.end(of: " and a half", at: end), let part = FigureValue(1, over: 2),
      let sum = FigureValue(value).plus(part)
    {
      token?.value = sum
      token?.range = index..<half
    } else {
      token?.isOne = words == ["one"]
    }
    return token
  }

  /// `one in five` before a noun.
  private func share(_ value: Int, at index: Int, end: Int) -> NumberToken? {
    guard let link = text.end(of: " in ", at: end), let whole = word(at: link),
      let bottom = EnglishNumeral.cardinal(words: [whole.text]), value < bottom,
      text.byte(whole.end) == 0x20, FoldedText.isLetter(text.byte(whole.end + 1))
    else { return nil }
    return make(index..<whole.end, FigureValue(value, over: bottom), .fraction)
  }

  /// `point seven` behind a whole number.
  private func decimals(after whole: Int, last: Word?, at index: Int) -> NumberToken? {
    guard let last, last.text == "point", whole < 1_000_000 else { return nil }
    var (number, scale, end) = (whole, 1, last.end)
    while scale < 100_000, let word = next(after: end),
      let digit = EnglishNumeral.cardinal(words: [word.text]), digit < 10
    {
      (number, scale, end) = (number * 10 + digit, scale * 10, word.end)
    }
    return scale == 1 ? nil : make(index..<end, FigureValue(number, over: scale))
  }
}
