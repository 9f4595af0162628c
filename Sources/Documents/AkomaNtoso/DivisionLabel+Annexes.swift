extension DivisionLabel {
  /// A division that has no name of its own, only a number such as `II.` or `A.`.
  init(name: String, _ label: MarkupLabel) {
    (self.name, number, text) = (name, label.number, label.text)
  }

  /// Whether a heading opens an annex: `附件`, `附件二`, `Annex II`.
  static func isAnnex(_ heading: String) -> Bool { annex(heading) != nil }

  /// The label of an annex and its number, 0 where none is printed.
  static func annex(_ heading: String) -> (label: String, ordinal: Int)? {
    guard let label = Label(at: Array(heading.unicodeScalars.prefix(200))), label.family == .annex
    else { return nil }
    return (label.text, label.ordinal)
  }
}

/// The last word of an item's anchor, from its label.
enum ItemName {
  /// `(b)` is `b`, `(ii)` `ii`, `㈡` `ii` as in English, `2.` `2`.
  static func name(of label: MarkupLabel) -> String {
    guard let item = label.itemLabel else { return label.number.lowercased() }
    switch item.family {
    case .itemHan: return RomanNumeral.text(of: item.ordinal).lowercased()
    case .itemLetter, .itemRoman:
      return String(item.text.filter { $0.isASCII && $0.isLetter }).lowercased()
    default: return String(item.ordinal)
    }
  }
}

extension MarkupEntry {
  var isHeading: Bool {
    if case .heading = role { return true }
    return false
  }
}
