/// A number or mark in front of a paragraph or heading, as printed, and what it counts.
struct MarkupLabel: Sendable, Hashable {
  /// What a label counts.
  enum Kind: Sendable, Hashable {
    /// `14.`, `3 –`
    case number
    /// `6.1`, `A.1`
    case decimal
    /// `一.`, `IV.`: sections are counted so, in Chinese and in English
    case section
    /// `A.`
    case letter
    /// `(a)`, `㈠`, `•`
    case item(Label)
  }

  var kind: Kind
  /// As printed.
  var text: String
  /// In Arabic digits whatever is printed: `一` is `1`; `6.1` and `A.1` stay.
  var number: String

  var isItem: Bool {
    if case .item = kind { return true }
    return false
  }

  /// The items' own label.
  var itemLabel: Label? {
    if case .item(let label) = kind { return label }
    return nil
  }

  /// Reads the content of a `num` element; nil for anything that is no such label.
  ///
  /// `1.1` gives the number `1.1`, `二.` the number `2`, `(a)` an item.
  init?(_ printed: String) {
    let text = printed.trimmingLayout
    let scalars = Array(text.unicodeScalars)
    if let decimal = Self.decimal(scalars) {
      (kind, number) = (.decimal, decimal)
    } else if let label = Label(at: scalars), label.length == scalars.count {
      guard let kind = Self.kind(of: label) else { return nil }
      (self.kind, number) = (kind, Self.number(of: label))
    } else if let value = Self.plainNumber(scalars) {
      (kind, number) = (.number, String(value))
    } else {
      return nil
    }
    self.text = text
  }

  /// Reads a label that stands in front of a text, where the markup has none: `(a) 开展合作`, `㈠开发`.
  init?(startOf text: String) {
    let head = Array(text.unicodeScalars.prefix(24))
    guard let label = Label(at: head), label.length < text.unicodeScalars.count,
      let kind = Self.kind(of: label)
    else { return nil }
    switch kind {
    case .item, .number: break
    case .decimal, .section, .letter: return nil
    }
    (self.kind, number, self.text) = (kind, Self.number(of: label), label.text)
  }

  private static func kind(of label: Label) -> Kind? {
    switch label.family {
    case .number: .number
    case .han, .roman: .section
    case .letter: .letter
    case .itemLetter, .itemHan, .itemRoman, .itemNumber, .bullet: .item(label)
    default: nil
    }
  }

  private static func number(of label: Label) -> String {
    if case .letter = label.family { return String(label.text.prefix(1)) }
    return String(label.ordinal)
  }

  /// `6.1`, `3.10.`, `A.1`: a letter or digits, then points and digits; a point may end it.
  private static func decimal(_ scalars: [Unicode.Scalar]) -> String? {
    var parts = scalars.split(separator: ".", omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    guard parts.count > 1, let first = parts.first else { return nil }
    let opensWithLetter = first.count == 1 && ("A"..."Z").contains(first[first.startIndex])
    let numeric = opensWithLetter ? parts.dropFirst() : parts[...]
    guard numeric.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy { $0.digit != nil } })
    else { return nil }
    return parts.map { part in
      part.reduce(into: "") { $0 += $1.digit.map(String.init) ?? String($1) }
    }.joined(separator: ".")
  }

  /// `14`, `3 –`, `5-`: digits with a mark behind them or none.
  private static func plainNumber(_ scalars: [Unicode.Scalar]) -> Int? {
    let digits = scalars.prefix { $0.digit != nil }
    let rest = scalars.dropFirst(digits.count)
    guard (1...4).contains(digits.count),
      rest.allSatisfy({ $0.isBlank || ".．、-–—:：".unicodeScalars.contains($0) })
    else { return nil }
    let value = digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
    return value > 0 ? value : nil
  }
}
