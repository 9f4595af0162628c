/// A note number in square brackets, in a ring or before a stroke: `[12]`, `②`, `3/`.
struct EnclosedCall: Sendable {
  /// The scalars it takes.
  var range: Range<Int>
  /// In Arabic digits.
  var number: String

  /// The `[` or the ring of `text`, a label or what calls; nil where digits stand alone.
  static func style(of text: some Sequence<Unicode.Scalar>) -> Style? {
    guard let first = text.first(where: { _ in true }) else { return nil }
    if first == "[" || first == "［" { return .brackets }
    if (0x2460...0x2473).contains(first.value) { return .ring }
    return text.reversed().first == "/" ? .stroke : nil
  }

  enum Style: Sendable {
    case brackets, ring, stroke
  }

  /// The one that starts at `index` of `text`; nil for anything else, `[2025]`, `[A/79/20]` and `1/3`
  /// among it.
  init?(in text: [Unicode.Scalar], at index: Int) {
    guard index < text.count else { return nil }
    if (0x2460...0x2473).contains(text[index].value),
      let value = EnclosedNumeral.value(of: text[index])?.value
    {
      (range, number) = (index..<index + 1, String(value))
      return
    }
    if text[index].digit != nil {
      guard let end = Self.stroke(in: text, at: index) else { return nil }
      range = index..<end + 1
      number = text[index..<end].reduce(into: "") { $0 += String($1.digit ?? 0) }
      return
    }
    guard text[index] == "[" || text[index] == "［" else { return nil }
    let digits = text[(index + 1)...].prefix(4).prefix { $0.digit != nil }
    guard (1...3).contains(digits.count), digits.first?.digit != 0,
      let close = text.dropFirst(digits.endIndex).first, close == "]" || close == "］"
    else { return nil }
    range = index..<digits.endIndex + 1
    number = digits.reduce(into: "") { $0 += String($1.digit ?? 0) }
  }

  /// Where the stroke of `outer space 1/ and` stands; old texts call notes so.
  private static func stroke(in text: [Unicode.Scalar], at index: Int) -> Int? {
    guard text[index].digit != 0, index == 0 || text[index - 1].isBlank else { return nil }
    let end = index + text[index...].prefix(4).prefix { $0.digit != nil }.count
    guard end - index <= 3, end < text.count, text[end] == "/" else { return nil }
    let isClosed = end + 1 == text.count || text[end + 1].isBlank
    return isClosed || ",.;:，。；：、)）".unicodeScalars.contains(text[end + 1]) ? end : nil
  }
}
