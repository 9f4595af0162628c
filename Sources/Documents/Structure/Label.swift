import Core

/// The mark in front of a heading, paragraph or item, as recognised by its shape alone.
///
/// Whether `一.` opens a section or a paragraph is decided later, from the sequence and the text.
struct Label: Sendable, Hashable {
  /// The family of a label; labels of one family count on from each other.
  enum Family: Sendable, Hashable {
    /// `14.`, `2．`
    case number
    /// `一.`, `二、`
    case han
    /// `A.`
    case letter
    /// `IV.`
    case roman
    /// `(a)`
    case itemLetter
    /// `(一)`, `㈠`
    case itemHan
    /// `(i)`
    case itemRoman
    /// `(1)`, `①`
    case itemNumber
    /// `•`, `–`
    case bullet
    /// `附件`, `附件二`, `Annex II`; the ordinal is 0 when none is printed.
    case annex

    var isItem: Bool {
      switch self {
      case .itemLetter, .itemHan, .itemRoman, .itemNumber, .bullet: true
      default: false
      }
    }
  }

  var family: Family
  /// 1-based: `c` is 3, `四` is 4.
  var ordinal: Int
  /// As printed.
  var text: String
  /// How many scalars of the line it takes, the blanks after it included.
  var length: Int
}

extension Label {
  /// The label a line starts with, if any.
  ///
  /// `14. 下列 70 个国家` gives number 14; `1.0%“不愿说”` gives nil, for a digit follows the point.
  init?(at line: [Unicode.Scalar]) {
    var scanner = LabelScanner(line)
    guard let found = scanner.label() else { return nil }
    self = found
  }
}

/// Reads one label from the start of a line.
private struct LabelScanner {
  private let line: [Unicode.Scalar]

  init(_ line: [Unicode.Scalar]) { self.line = line }

  mutating func label() -> Label? {
    guard let first = line.first else { return nil }
    if first.digit != nil { return number() }
    if "•●▪◦‣·–—".unicodeScalars.contains(first) { return bullet() }
    if "-*".unicodeScalars.contains(first), line.count > 2, line[1].isBlank { return listMark() }
    if "(（".unicodeScalars.contains(first) { return bracketed() }
    if let enclosed = EnclosedNumeral.value(of: first) {
      let family: Label.Family = enclosed.isHan ? .itemHan : .itemNumber
      return make(family, enclosed.value, upTo: 1)
    }
    return annex() ?? han() ?? capitals()
  }

  private func make(_ family: Label.Family, _ ordinal: Int, upTo end: Int) -> Label {
    var length = end
    while length < line.count, line[length].isBlank { length += 1 }
    let text = String(String.UnicodeScalarView(line[..<end]))
    return Label(family: family, ordinal: ordinal, text: text, length: length)
  }

  private func isPoint(_ index: Int) -> Bool {
    index < line.count && ".．、".unicodeScalars.contains(line[index])
  }

  private func number() -> Label? {
    var (index, value) = (0, 0)
    while index < line.count, let digit = line[index].digit {
      value = value * 10 + digit
      index += 1
      if index > 4 { return nil }
    }
    guard isPoint(index), value > 0 else { return nil }
    let next = index + 1
    if next < line.count, line[next].digit != nil { return nil }
    return make(.number, value, upTo: next)
  }

  private func han() -> Label? {
    let count = line.prefix(5).prefix { HanOrdinal.isDigit($0) }.count
    guard count > 0, isPoint(count), let value = HanOrdinal.value(of: text(..<count)) else {
      return nil
    }
    return make(.han, value, upTo: count + 1)
  }

  private func capitals() -> Label? {
    let run = line.prefix(6).prefix { ("A"..."Z").contains($0) }
    guard !run.isEmpty, isPoint(run.count) else { return nil }
    let end = run.count + 1
    let followed = end == line.count || line[end].isBlank || Script.isChinese(line[end])
    guard followed else { return nil }
    let text = String(String.UnicodeScalarView(run))
    if let value = RomanNumeral.value(of: text), run.count > 1 || text == "I" {
      return make(.roman, value, upTo: end)
    }
    guard run.count == 1, let letter = run.first else { return nil }
    return make(.letter, Int(letter.value) - 64, upTo: end)
  }

  private func bracketed() -> Label? {
    guard let close = line.prefix(8).firstIndex(where: { ")）".unicodeScalars.contains($0) }),
      close > 1
    else { return nil }
    let inner = Array(line[1..<close]).trimmed
    guard !inner.isEmpty else { return nil }
    let text = String(String.UnicodeScalarView(inner))
    if inner.allSatisfy({ $0.digit != nil }), inner.count <= 2 {
      return make(.itemNumber, inner.reduce(0) { $0 * 10 + ($1.digit ?? 0) }, upTo: close + 1)
    }
    if inner.allSatisfy({ HanOrdinal.isDigit($0) }), let value = HanOrdinal.value(of: text) {
      return make(.itemHan, value, upTo: close + 1)
    }
    guard inner.allSatisfy({ ("a"..."z").contains($0) }) else { return nil }
    if inner.count == 1, let letter = inner.first {
      return make(.itemLetter, Int(letter.value) - 96, upTo: close + 1)
    }
    if let value = RomanNumeral.value(of: text) { return make(.itemRoman, value, upTo: close + 1) }
    if inner.count == 2, inner[0] == inner[1] {
      return make(.itemLetter, Int(inner[0].value) - 70, upTo: close + 1)
    }
    return nil
  }

  private func bullet() -> Label? {
    let isDot = line[0] == "•" || line[0] == "●" || line[0] == "▪"
    guard line.count > 1, isDot || line[1].isBlank else { return nil }
    return make(.bullet, 1, upTo: 1)
  }

  /// A hyphen as list mark, alone or in front of an item's own label: `- (a) 专题讨论会`.
  private func listMark() -> Label? {
    let blanks = line.dropFirst().prefix { $0.isBlank }.count
    guard let inner = Label(at: Array(line[(1 + blanks)...])), inner.family.isItem else {
      return make(.bullet, 1, upTo: 1)
    }
    let start = String(String.UnicodeScalarView(line[..<(1 + blanks)]))
    return Label(
      family: inner.family, ordinal: inner.ordinal, text: start + inner.text,
      length: inner.length + 1 + blanks)
  }

  /// `附件`, `附件二`, `附件. 标题`, `Annex II` on a line that is no sentence.
  private func annex() -> Label? {
    for word in ["附件", "附录", "Annex", "ANNEX", "Appendix"] {
      let scalars = Array(word.unicodeScalars)
      guard line.starts(with: scalars) else { continue }
      var end = scalars.count
      let blanks = line[end...].prefix { $0.isBlank }.count
      let ordinalText = line[(end + blanks)...].prefix {
        HanOrdinal.isDigit($0) || $0.digit != nil || "IVX".unicodeScalars.contains($0)
      }
      var ordinal = 0
      if !ordinalText.isEmpty {
        guard let value = ordinalValue(Array(ordinalText)) else { return nil }
        ordinal = value
        end += blanks + ordinalText.count
      }
      if end < line.count, ".．：:".unicodeScalars.contains(line[end]) { end += 1 }
      let standsAlone = end == line.count || line[end].isBlank
      guard standsAlone, TextEnding(line) == .open || end == line.count else { return nil }
      return make(.annex, ordinal, upTo: end)
    }
    return nil
  }

  private func ordinalValue(_ scalars: [Unicode.Scalar]) -> Int? {
    let text = String(String.UnicodeScalarView(scalars))
    if scalars.allSatisfy({ $0.digit != nil }) {
      return scalars.count <= 2 ? scalars.reduce(0) { $0 * 10 + ($1.digit ?? 0) } : nil
    }
    return HanOrdinal.value(of: text) ?? RomanNumeral.value(of: text)
  }

  private func text(_ range: PartialRangeUpTo<Int>) -> String {
    String(String.UnicodeScalarView(line[range]))
  }
}
