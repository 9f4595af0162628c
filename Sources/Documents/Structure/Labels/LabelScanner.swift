import Core

/// Reads one label from the start of a line.
struct LabelScanner {
  private let line: [Unicode.Scalar]

  init(_ line: [Unicode.Scalar]) { self.line = line }

  func label() -> Label? {
    guard let first = line.first else { return nil }
    if first.digit != nil { return number() }
    if "•●▪◦‣·–—".unicodeScalars.contains(first) { return bullet() }
    if "-*".unicodeScalars.contains(first), line.count > 2, line[1].isBlank { return listMark() }
    if first == "(" || first == "（" { return bracketed() }
    if let enclosed = EnclosedNumeral.value(of: first) {
      let family: Label.Family = enclosed.isHan ? .itemHan : .itemNumber
      return make(family, enclosed.value, upTo: 1)
    }
    if ("a"..."z").contains(first), closesItem(1) || isPointedItem(first) {
      return make(.itemLetter, Int(first.value) - 96, upTo: 2)
    }
    return annex() ?? DivisionScanner(line).label() ?? han() ?? capitals()
  }

  private func make(
    _ family: Label.Family, _ ordinal: Int, upTo end: Int, number: String? = nil
  ) -> Label {
    var length = end
    while length < line.count, line[length].isBlank { length += 1 }
    return Label(
      family: family, ordinal: ordinal, text: text(0..<end), length: length,
      number: number ?? String(ordinal))
  }

  private func isPoint(_ index: Int) -> Bool {
    index < line.count && ".．、".unicodeScalars.contains(line[index])
  }

  /// A bracket that closes a label without one that opens it: `1) 请`, `a) the`.
  private func closesItem(_ index: Int) -> Bool {
    guard index + 1 < line.count, line[index] == ")" || line[index] == "）" else { return false }
    return line[index + 1].isBlank || Script.isHan(line[index + 1])
  }

  /// `a. Alpha;` below an item `(ii)`; later letters are rather abbreviations, `p. 12`.
  private func isPointedItem(_ first: Unicode.Scalar) -> Bool {
    line.count > 3 && line[1] == "." && line[2].isBlank && ("a"..."h").contains(first)
      && line[3].digit == nil
  }

  private func integer(at start: Int) -> (value: Int, end: Int)? {
    var (index, value) = (start, 0)
    while index < line.count, let digit = line[index].digit {
      value = value * 10 + digit
      index += 1
      if index - start > 4 { return nil }
    }
    return value > 0 ? (value, index) : nil
  }

  private func number() -> Label? {
    guard let (value, end) = integer(at: 0) else { return nil }
    if value <= 99, closesItem(end) { return make(.itemNumber, value, upTo: end + 1) }
    if let inserted = InsertedNumber.mark(in: line, at: end), isPoint(inserted.end) {
      return make(.number, value, upTo: inserted.end + 1, number: "\(value) \(inserted.name)")
    }
    guard isPoint(end) else { return nil }
    let next = end + 1
    guard next < line.count, line[next].digit != nil, line[end] != "、" else {
      return make(.number, value, upTo: next)
    }
    return isDate(at: next) ? make(.number, value, upTo: next) : decimal(value, at: next)
  }

  /// A Chinese date behind a point: `1.2023年2月6日`, `3.2月6日`.
  private func isDate(at start: Int) -> Bool {
    guard let (_, end) = integer(at: start), end < line.count else { return false }
    return end - start == 4 && line[end] == "年"
      || end - start <= 2 && line[end] == "月" && line.dropFirst(end + 1).first?.digit != nil
  }

  /// `6.1`, `6.12.`, with a blank or Han behind; `1.5亿` and `1.0%` are quantities.
  private func decimal(_ parent: Int, at start: Int) -> Label? {
    guard parent <= 99, let (value, end) = integer(at: start), end - start <= 2,
      line[start].digit != 0
    else { return nil }
    var stop = end
    if stop < line.count, line[stop] == "." || line[stop] == "．" { stop += 1 }
    let isPrinted = stop == line.count || line[stop].isBlank
    let isGlued = stop > end && stop < line.count && line[stop].digit == nil
    guard isPrinted || isGlued else { return nil }
    if let word = line[stop...].first(where: { !$0.isBlank }), Measures.contains(word), stop == end
    {
      return nil
    }
    return make(.decimal, value, upTo: stop, number: "\(parent).\(value)")
  }

  private func han() -> Label? {
    let count = line.prefix(5).prefix { HanOrdinal.isDigit($0) }.count
    if count > 0, count == line.count, let value = HanOrdinal.value(of: text(0..<count)) {
      return make(.han, value, upTo: count)
    }
    guard count > 0, isPoint(count), let value = HanOrdinal.value(of: text(0..<count)) else {
      return nil
    }
    return make(.han, value, upTo: count + 1)
  }

  private func capitals() -> Label? {
    let run = line.prefix(6).prefix { ("A"..."Z").contains($0) }
    let isAlone = run.count == line.count
    if isAlone, let value = RomanNumeral.value(of: text(0..<run.count)), run.first != "C",
      run.first != "D", run.first != "L", run.first != "M"
    {
      return make(.roman, value, upTo: run.count)
    }
    guard !run.isEmpty, isPoint(run.count) else { return nil }
    let end = run.count + 1
    let followed = end == line.count || line[end].isBlank || Script.isChinese(line[end])
    guard followed else { return nil }
    let printed = text(0..<run.count)
    if let value = RomanNumeral.value(of: printed), run.count > 1 || printed == "I" {
      return make(.roman, value, upTo: end)
    }
    guard run.count == 1, let letter = run.first else { return nil }
    return make(.letter, Int(letter.value) - 64, upTo: end)
  }

  private func bracketed() -> Label? {
    guard let close = line.prefix(8).firstIndex(where: { $0 == ")" || $0 == "）" }), close > 1
    else { return nil }
    let inner = Array(line[1..<close]).trimmed.map(\.halfWidthLetter)
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
    let inner = LabelScanner(Array(line[(1 + blanks)...].prefix(16)))
    guard "(（".unicodeScalars.contains(line[1 + blanks]), let label = inner.bracketed() else {
      return make(.bullet, 1, upTo: 1)
    }
    let end = 1 + blanks + label.text.unicodeScalars.count
    return make(label.family, label.ordinal, upTo: end)
  }

  /// `附件`, `附件二`, `附件. 标题`, `Annex II` on a line that is no sentence.
  private func annex() -> Label? {
    for word in Self.annexWords where line.starts(with: word) {
      var end = word.count
      let blanks = line[end...].prefix { $0.isBlank }.count
      let printed = line[(end + blanks)...].prefix(8).prefix {
        HanOrdinal.isDigit($0) || $0.digit != nil || "IVX".unicodeScalars.contains($0)
      }
      var ordinal = 0
      if !printed.isEmpty {
        guard let value = DivisionScanner.ordinal(Array(printed)) else { return nil }
        ordinal = value
        end += blanks + printed.count
      }
      var standsAlone = end == line.count || line[end].isBlank || line[end] == "*"
      if end < line.count, ".．：:".unicodeScalars.contains(line[end]) {
        end += 1
        standsAlone = true
      }
      guard standsAlone, end == line.count || TextEnding(line) == .open else { return nil }
      return make(.annex, ordinal, upTo: end)
    }
    return nil
  }

  private static let annexWords = [
    "附件", "附录", "附錄", "Annex", "ANNEX", "Appendix", "APPENDIX",
  ].map { Array($0.unicodeScalars) }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(line[range]))
  }
}
