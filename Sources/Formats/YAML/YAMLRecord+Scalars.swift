import Core

extension YAMLRecord {
  /// A text, as written: `2023`, `yes` and `"报告"` are all text.
  package mutating func string(_ key: String, required: Bool = false) -> String? {
    scalar(key, required, .text)?.text
  }

  /// A whole number, written plainly in decimal digits, with a sign before it if need be.
  package mutating func int(_ key: String, required: Bool = false) -> Int? {
    guard let (text, quoted, value) = scalar(key, required, .integer) else { return nil }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    if !quoted, !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
    {
      return number
    }
    report(.integer, key, value)
    return nil
  }

  /// `true` or `false`, written plainly; YAML 1.1's other words (`yes`, `on`) are refused.
  package mutating func bool(_ key: String, required: Bool = false) -> Bool? {
    guard let (text, quoted, value) = scalar(key, required, .boolean) else { return nil }
    if !quoted, let answer = Bool(text) { return answer }
    report(.boolean, key, value)
    return nil
  }

  /// A day of the Gregorian calendar in the form `2023-12-12` (ISO 8601), as written.
  package mutating func date(_ key: String, required: Bool = false) -> String? {
    guard let (text, _, value) = scalar(key, required, .date) else { return nil }
    if CalendarDay.isValid(text) { return text }
    report(.date, key, value)
    return nil
  }

  /// One of the raw values of an enumeration; another is `yaml-unknown-value`.
  package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type, required: Bool = false
  ) -> Choice? {
    guard let (text, _, value) = scalar(key, required, .text) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(
      source.diagnostic(
        "yaml-unknown-value", .error, at: value.range,
        message: Bilingual(
          zh: "“\(key)”不能是“\(text)”", en: "“\(key)” cannot be “\(text)”"),
        help: Bilingual(
          zh: "可用：\(known.joined(separator: "、"))", en: "one of: \(known.joined(separator: ", "))"))
    )
    return nil
  }

  private mutating func scalar(
    _ key: String, _ required: Bool, _ type: ExpectedType
  ) -> (text: String, quoted: Bool, value: YAMLValue)? {
    guard let value = value(key, required: required) else { return nil }
    guard case .scalar(let text, let quoted) = value.content else {
      report(type, key, value)
      return nil
    }
    return (text, quoted, value)
  }
}

/// Dates of the Gregorian calendar.
enum CalendarDay {
  /// Whether `text` is a day that exists, in the form `2024-02-29`.
  static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return false }
    let digits = [0, 1, 2, 3, 5, 6, 8, 9].map { Int(bytes[$0]) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let year = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    let (month, day) = (digits[4] * 10 + digits[5], digits[6] * 10 + digits[7])
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }
}
