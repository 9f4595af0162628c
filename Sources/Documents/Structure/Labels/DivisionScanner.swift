import Core

/// Reads the label of a division.
///
/// `原则一`, `准则 A.1`, `第二条`, `B部分`, `Principle 1`, `Part B.`
struct DivisionScanner {
  private let line: [Unicode.Scalar]

  init(_ line: [Unicode.Scalar]) { self.line = line }

  func label() -> Label? {
    guard let first = line.first else { return nil }
    if first.isCapital, line.count > 5, line[1].isLetter { return english() }
    if first == "第" || first.isCapital || "甲乙丙丁".unicodeScalars.contains(first) {
      return suffixed()
    }
    return Self.starts.contains(first) ? prefixed() : nil
  }

  private func english() -> Label? {
    let word = line.prefix(12).prefix { $0.isLetter }
    let lower = String(String.UnicodeScalarView(word)).lowercased()
    guard let division = Division(rawValue: lower), line.count > word.count,
      line[word.count].isBlank
    else { return nil }
    let blanks = line[word.count...].prefix { $0.isBlank }.count
    return make(division, ordinalFrom: word.count + blanks)
  }

  private func prefixed() -> Label? {
    for (division, word) in Self.prefixes where line.starts(with: word) {
      let blanks = line[word.count...].prefix(3).prefix { $0.isBlank }.count
      return make(division, ordinalFrom: word.count + blanks)
    }
    return nil
  }

  /// `第一条`, `第 2 部分`, `B部分`.
  private func suffixed() -> Label? {
    let start = line[0] == "第" ? 1 : 0
    var index = start
    while index < min(line.count, 10),
      line[index].isBlank || HanOrdinal.isDigit(line[index]) || line[index].digit != nil
        || line[index].isCapital || "甲乙丙丁".unicodeScalars.contains(line[index])
    {
      index += 1
    }
    let printed = Array(line[start..<index]).trimmed
    guard !printed.isEmpty, let ordinal = Self.ordinal(printed) else { return nil }
    for (division, word) in Self.suffixes where line[index...].starts(with: word) {
      if start == 0, division != .part { return nil }
      return finish(division, ordinal, Self.name(printed, ordinal), end: index + word.count)
    }
    return nil
  }

  private func make(_ division: Division, ordinalFrom start: Int) -> Label? {
    let printed = line[start...].prefix(10).prefix {
      HanOrdinal.isDigit($0) || $0.digit != nil || $0.isCapital || $0 == "."
    }
    var parts = Array(printed).split(separator: ".", omittingEmptySubsequences: false).map(
      Array.init)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard let last = parts.last, let ordinal = Self.ordinal(last),
      parts.dropLast().allSatisfy({ Self.ordinal($0) != nil })
    else { return nil }
    let length = parts.map(\.count).reduce(0, +) + parts.count - 1
    let name = parts.enumerated().map { index, part in
      index == parts.count - 1
        ? Self.name(part, ordinal) : Self.name(part, Self.ordinal(part) ?? 0)
    }
    return finish(division, ordinal, name.joined(separator: "."), end: start + length)
  }

  /// Behind a label stands nothing, a mark or a blank: `原则一致` is no label.
  private func finish(_ division: Division, _ ordinal: Int, _ name: String, end: Int) -> Label? {
    var end = end
    if end < line.count {
      if ".．：:、".unicodeScalars.contains(line[end]) {
        end += 1
      } else if !line[end].isBlank {
        return nil
      }
    }
    var length = end
    while length < line.count, line[length].isBlank { length += 1 }
    let text = String(String.UnicodeScalarView(line[..<end]))
    return Label(
      family: .division(division), ordinal: ordinal, text: text, length: length, number: name)
  }

  /// A number in digits, Han, roman numerals, or a single letter.
  static func ordinal(_ scalars: [Unicode.Scalar]) -> Int? {
    let text = String(String.UnicodeScalarView(scalars))
    if scalars.allSatisfy({ $0.digit != nil }) {
      return (1...3).contains(scalars.count)
        ? scalars.reduce(0) { $0 * 10 + ($1.digit ?? 0) } : nil
    }
    if scalars.count == 1, let place = "甲乙丙丁".unicodeScalars.map({ $0 }).firstIndex(of: scalars[0])
    {
      return place + 1
    }
    if let value = HanOrdinal.value(of: text) ?? RomanNumeral.value(of: text) { return value }
    guard scalars.count == 1, ("A"..."Z").contains(scalars[0]) else { return nil }
    return Int(scalars[0].value) - 64
  }

  /// Letters stay as printed, numerals of any kind become Arabic ones.
  private static func name(_ scalars: [Unicode.Scalar], _ ordinal: Int) -> String {
    let text = String(String.UnicodeScalarView(scalars))
    let isLetter = scalars.count == 1 && ("A"..."Z").contains(scalars[0])
    let isRoman = RomanNumeral.value(of: text) != nil && !"CDLM".contains(text)
    if scalars.count == 1, "甲乙丙丁".unicodeScalars.contains(scalars[0]) {
      return ["A", "B", "C", "D"][min(ordinal, 4) - 1]
    }
    return isLetter && !isRoman ? text : String(ordinal)
  }

  private static let prefixes = Division.allCases.filter { !$0.isSuffixed }.flatMap { division in
    division.chinese.map { (division, Array($0.unicodeScalars)) }
  }
  private static let suffixes = Division.allCases.filter(\.isSuffixed).flatMap { division in
    division.chinese.map { (division, Array($0.unicodeScalars)) }
  }
  private static let starts = Set(prefixes.compactMap { $0.1.first })
}
