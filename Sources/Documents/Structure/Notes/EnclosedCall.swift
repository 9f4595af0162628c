/// A note number in square brackets or in a ring: `[12]`, `②`.
struct EnclosedCall: Sendable {
  /// The scalars it takes.
  var range: Range<Int>
  /// In Arabic digits.
  var number: String

  /// The `[` or the ring of `text`, a label or what calls; nil where digits stand alone.
  static func style(of text: some Sequence<Unicode.Scalar>) -> Style? {
    guard let first = text.first(where: { _ in true }) else { return nil }
    if first == "[" || first == "［" { return .brackets }
    return (0x2460...0x2473).contains(first.value) ? .ring : nil
  }

  enum Style: Sendable {
    case brackets, ring
  }

  /// The one that starts at `index` of `text`; nil for anything else, `[2025]` and `[A/79/20]` among it.
  init?(in text: [Unicode.Scalar], at index: Int) {
    guard index < text.count else { return nil }
    if (0x2460...0x2473).contains(text[index].value),
      let value = EnclosedNumeral.value(of: text[index])?.value
    {
      (range, number) = (index..<index + 1, String(value))
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
}
