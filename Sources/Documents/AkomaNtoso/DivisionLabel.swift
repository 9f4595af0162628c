/// The name and number of a division at the start of its heading: `Part A.`, `原则二`, `第三节`.
///
/// ```
/// label = name number | "第" number name | letter "部分"
/// ```
struct DivisionLabel: Sendable, Hashable {
  /// The English name, in lower case, which anchors are made of: `principle`, `part`, `section`.
  var name: String
  /// In Arabic digits or capital letters: `2`, `A.1`.
  var number: String
  /// As printed, the point behind it included.
  var text: String

  /// The beginning of anchors in the division, such as `principle_2__`.
  var prefix: String { "\(name)_\(number)__" }

  /// Reads the label a heading starts with; nil when it starts otherwise.
  ///
  /// `Part A. Agenda` gives part A, `原则三 通知` principle 3, `Partnerships` nothing.
  init?(startOf heading: String) {
    let scalars = Array(heading.unicodeScalars)
    guard let found = Self.named(scalars) ?? Self.ordinal(scalars) ?? Self.lettered(scalars) else {
      return nil
    }
    var end = found.end
    if end < scalars.count, !Self.ends(scalars[end]) { return nil }
    if end < scalars.count, ".．:：、".unicodeScalars.contains(scalars[end]) { end += 1 }
    (name, number) = (found.name, found.number)
    text = String(String.UnicodeScalarView(scalars[..<end]))
  }

  private typealias Found = (name: String, number: String, end: Int)

  /// `Principle 2`, `Guideline A.1`, `原则二`, `准则A.1`.
  private static func named(_ scalars: [Unicode.Scalar]) -> Found? {
    for (word, name) in names where starts(scalars, with: word) {
      var start = word.unicodeScalars.count
      let blanks = scalars[start...].prefix { $0.isBlank }.count
      if word.utf8.first.map({ $0 < 0x80 }) == true, blanks == 0 { continue }
      start += blanks
      if let (number, end) = number(in: scalars, at: start) { return (name, number, end) }
    }
    return nil
  }

  /// `第一部分`, `第三节`.
  private static func ordinal(_ scalars: [Unicode.Scalar]) -> Found? {
    guard scalars.first == "第", let (number, end) = number(in: scalars, at: 1) else { return nil }
    for (word, name) in counted where starts(Array(scalars[end...]), with: word) {
      return (name, number, end + word.unicodeScalars.count)
    }
    return nil
  }

  /// `A部分`.
  private static func lettered(_ scalars: [Unicode.Scalar]) -> Found? {
    guard let letter = scalars.first, ("A"..."Z").contains(letter),
      starts(Array(scalars.dropFirst()), with: "部分")
    else { return nil }
    return ("part", String(letter), 3)
  }

  /// Digits, Chinese or roman numerals, or a capital letter, with further digits behind points.
  private static func number(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (number: String, end: Int)? {
    guard start < scalars.count else { return nil }
    let han = scalars[start...].prefix { HanOrdinal.isDigit($0) }
    if let value = HanOrdinal.value(of: String(String.UnicodeScalarView(han))), !han.isEmpty {
      return (String(value), start + han.count)
    }
    let word = scalars[start...].prefix { $0.digit != nil || ("A"..."Z").contains($0) || $0 == "." }
    var parts = word.split(separator: ".", omittingEmptySubsequences: false)
    var end = start + word.count
    while let last = parts.last, last.isEmpty {
      parts.removeLast()
      end -= 1
    }
    guard let first = parts.first,
      parts.dropFirst().allSatisfy({ $0.allSatisfy { $0.digit != nil } })
    else { return nil }
    let head = String(String.UnicodeScalarView(first))
    let isNumber = first.allSatisfy { $0.digit != nil }
    let roman = first.count > 1 || head == "I" ? RomanNumeral.value(of: head) : nil
    guard isNumber || roman != nil || first.count == 1 else { return nil }
    let rest = parts.dropFirst().map { "." + String(String.UnicodeScalarView($0)) }.joined()
    return ((roman.map(String.init) ?? head) + rest, end)
  }

  private static func starts(_ scalars: [Unicode.Scalar], with word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard scalars.count >= letters.count else { return false }
    return zip(scalars, letters).allSatisfy {
      $0 == $1 || $0.properties.lowercaseMapping == String($1)
    }
  }

  /// What may follow: the end, a blank, a mark, or Chinese text.
  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || scalar.value >= 0x2E80 || ".:—–-".unicodeScalars.contains(scalar)
  }

  private static let names = [
    ("principle", "principle"), ("guideline", "guideline"), ("article", "article"),
    ("section", "section"), ("chapter", "chapter"), ("part", "part"), ("rule", "rule"),
    ("action", "action"), ("goal", "goal"), ("objective", "objective"),
    ("原则", "principle"), ("准则", "guideline"), ("规则", "rule"), ("行动", "action"),
    ("目标", "objective"),
  ]
  private static let counted = [
    ("部分", "part"), ("条", "article"), ("节", "section"), ("章", "chapter"), ("编", "title"),
  ]
}
