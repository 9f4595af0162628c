/// How deep the next item of a paragraph stands, and what its anchor is.
///
/// A new family of labels opens a level below the one before; a family seen before closes the
/// levels under it: `(a) (b) (一) (二) (c)` stand at depths 1 1 2 2 1.
struct ItemNesting: Sendable {
  private var families: [Label.Family] = []
  private var last: [Int] = []

  /// Where an item belongs: its depth (1 for the outermost) and anchor.
  ///
  /// Where the item before announces a list, `(ii) …:`, a first label opens a level below it even if
  /// its family is one seen before: `(a) (i) (ii) (a) (b) (iii)` stand at depths 1 2 2 3 3 2.
  mutating func place(_ label: Label, in paragraph: Paragraph) -> (depth: Int, anchor: String) {
    let (family, ordinal) = reading(of: label)
    let isNested =
      ordinal == 1 && family != .bullet && families.last != family
      && paragraph.items.endsInColon
    if !isNested, let level = families.lastIndex(of: family) {
      families.removeLast(families.count - level - 1)
      last.removeLast(last.count - level - 1)
    } else {
      families.append(family)
      last.append(0)
    }
    let depth = families.count
    last[depth - 1] = family == .bullet ? last[depth - 1] + 1 : ordinal
    let parent = paragraph.items.lastAnchor(atDepth: depth - 1) ?? paragraph.id
    return (depth, "\(parent)__\(Self.name(family, last[depth - 1]))")
  }

  /// Whether `label` is the next of a list that is open.
  func continues(_ label: Label) -> Bool {
    guard label.family.isItem else { return false }
    let (family, ordinal) = reading(of: label)
    guard let level = families.lastIndex(of: family) else { return false }
    return family == .bullet || last[level] + 1 == ordinal
  }

  /// `(i)` is a letter after `(h)` and a roman one elsewhere; likewise `(v)` and `(x)`.
  private func reading(of label: Label) -> (Label.Family, Int) {
    guard label.family == .itemLetter, let roman = [9: 1, 22: 5, 24: 10][label.ordinal] else {
      return (label.family, label.ordinal)
    }
    if let level = families.lastIndex(of: .itemRoman), last[level] == roman - 1 {
      return (.itemRoman, roman)
    }
    if let level = families.lastIndex(of: .itemLetter), last[level] == label.ordinal - 1 {
      return (.itemLetter, label.ordinal)
    }
    return roman == 1 ? (.itemRoman, 1) : (.itemLetter, label.ordinal)
  }

  /// The anchor's last word: `c`, `aa`, `ii`, `3`; Chinese numerals read as roman ones, as in English.
  private static func name(_ family: Label.Family, _ ordinal: Int) -> String {
    switch family {
    case .itemLetter:
      let letter = Character(Unicode.Scalar(UInt8(max(ordinal - 1, 0) % 26 + 97)))
      return String(repeating: letter, count: max(ordinal - 1, 0) / 26 + 1)
    case .itemHan, .itemRoman: return RomanNumeral.text(of: ordinal).lowercased()
    default: return String(ordinal)
    }
  }
}

extension [Item] {
  /// Adds an item under the last item of each level above it.
  mutating func append(_ item: Item, depth: Int) {
    if depth <= 1 || isEmpty {
      append(item)
    } else {
      self[count - 1].items.append(item, depth: depth - 1)
    }
  }

  /// Adds text to the innermost item at the end.
  mutating func appendToLast(_ text: String) {
    guard !isEmpty else { return }
    if self[count - 1].items.isEmpty {
      self[count - 1].prose.text += text
    } else {
      self[count - 1].items.appendToLast(text)
    }
  }

  /// Whether the innermost item at the end leads on to a list.
  var endsInColon: Bool {
    guard let last else { return false }
    if !last.items.isEmpty { return last.items.endsInColon }
    return last.prose.text.unicodeScalars.last.map { ":：".unicodeScalars.contains($0) } ?? false
  }

  /// The anchor of the last item at `depth`; nil at depth 0 or where there is none.
  func lastAnchor(atDepth depth: Int) -> String? {
    guard depth > 0, let last else { return nil }
    return depth == 1 ? last.id : last.items.lastAnchor(atDepth: depth - 1)
  }
}
