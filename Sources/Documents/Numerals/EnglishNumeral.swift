/// Numbers written in English words: `seventy-two`, `sixty-first`, `one hundred and fifth`, `61st`.
package enum EnglishNumeral {
  /// The value of words as they stand, lower-case.
  static func cardinal(words: [String]) -> Int? { value(of: words) }

  /// The cardinal of a word such as `twelfth`.
  static func cardinalWord(ofOrdinal word: String) -> String? { cardinals[word] }

  /// Whether a word can stand in a cardinal, `and` left out.
  static func isNumberWord(_ word: String) -> Bool {
    values[word] != nil || scales[word] != nil || word == "hundred"
  }

  /// The value of cardinal words, nil for anything else, in any case: `seventy-two` is 72.
  package static func cardinal(of text: some StringProtocol) -> Int? {
    guard mayBegin(text) else { return nil }
    return value(of: words(in: text))
  }

  /// The value of an ordinal, nil for anything else: `sixty-first`, `thirty-eighth`, `61st`.
  package static func ordinal(of text: some StringProtocol) -> Int? {
    guard mayBegin(text) else { return nil }
    var words = words(in: text)
    if words.count == 1, let value = digits(words[0]) { return value }
    guard let last = words.popLast(), let cardinal = cardinals[last] else { return nil }
    return value(of: words + [cardinal])
  }

  /// Whether a number may begin as `text` does: most words are told apart by three letters, which costs
  /// little where every word of a text is asked for.
  private static func mayBegin(_ text: some StringProtocol) -> Bool {
    var (key, count) = (UInt32(0), 0)
    for byte in text.utf8 {
      if byte < 0x61 && !(0x41...0x5A).contains(byte) || byte >= 0x80 { return true }
      key = key << 8 | UInt32(byte | 0x20)
      count += 1
      if count == 3 { return beginnings.contains(key) }
    }
    return false
  }

  private static let beginnings = Set(
    (Array(values.keys) + Array(cardinals.keys)).map { word in
      word.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    })

  private static func words(in text: some StringProtocol) -> [String] {
    text.lowercased().split { " -\u{2010}\u{2011}\u{2013}".contains($0) }.map(String.init)
  }

  /// `61st` is 61; the ending has to fit the number.
  private static func digits(_ word: String) -> Int? {
    guard let value = Int(word.dropLast(2)), value > 0 else { return nil }
    let ending =
      switch (value % 10, value % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return word.hasSuffix(ending) ? value : nil
  }

  private static func value(of words: [String]) -> Int? {
    guard !words.isEmpty, words.count <= 12, words.last != "and" else { return nil }
    var smallest = Int.max
    // `room` is what may still be added below the last word: 9 after `sixty`, 99 after `hundred`.
    var (total, section, room) = (0, 0, 99)
    for word in words {
      if word == "and" {
        guard room == 99, section + total > 0 else { return nil }
      } else if word == "hundred" {
        guard (1...99).contains(section) else { return nil }
        (section, room) = (section * 100, 99)
      } else if let scale = scales[word] {
        guard section > 0, scale < smallest else { return nil }
        (total, section, room, smallest) = (total + section * scale, 0, 99, scale)
      } else {
        guard let value = values[word], value <= room else { return nil }
        section += value
        room = value >= 20 ? 9 : 0
      }
    }
    return total + section
  }

  private static let values: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let scales = [
    "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
  ]
  private static let cardinals: [String: String] = [
    "first": "one", "second": "two", "third": "three", "fourth": "four", "fifth": "five",
    "sixth": "six", "seventh": "seven", "eighth": "eight", "ninth": "nine", "tenth": "ten",
    "eleventh": "eleven", "twelfth": "twelve", "thirteenth": "thirteen",
    "fourteenth": "fourteen", "fifteenth": "fifteen", "sixteenth": "sixteen",
    "seventeenth": "seventeen", "eighteenth": "eighteen", "nineteenth": "nineteen",
    "twentieth": "twenty", "thirtieth": "thirty", "fortieth": "forty", "fiftieth": "fifty",
    "sixtieth": "sixty", "seventieth": "seventy", "eightieth": "eighty", "ninetieth": "ninety",
    "hundredth": "hundred", "thousandth": "thousand",
  ]
}
