/// Reads numbers written in digits: `10,000`, `10 000`, `1.5`, `3.5万`, `300多万`, `2 million`, `59th`, `2/3`.
struct ArabicNumberScanner {
  let text: FoldedText

  /// The number whose first digit stands at `index`, or nothing where the digits belong to a code, a
  /// name or a number of several levels.
  func step(at index: Int) -> NumberStep {
    guard let (value, end) = decimal(at: index) else {
      return NumberStep(token: nil, end: codeEnd(from: index))
    }
    var token = NumberToken(range: index..<end, value: value, script: .arabic)
    guard isFree(before: index) else {
      return NumberStep(token: nil, end: codeEnd(from: index))
    }
    if let fraction = fraction(of: value, at: index, slash: end) {
      return NumberStep(token: fraction, end: fraction.range.upperBound)
    }
    if let ordinal = ordinalEnd(at: end) {
      token.kind = .ordinal
      token.range = index..<ordinal
    } else if let scaled = scaled(token) {
      token = scaled
    }
    guard isFree(after: token) else { return NumberStep(token: nil, end: codeEnd(from: index)) }
    return NumberStep(token: token, end: token.range.upperBound)
  }

  /// Digits with groups of three and a decimal part; nil for more than eighteen digits.
  private func decimal(at index: Int) -> (FigureValue, end: Int)? {
    guard var (number, position) = digits(at: index, limit: 18) else { return nil }
    var groups = 0
    if position - index <= 3 {
      let comma = isGroup(at: position, separator: 0x2C)
      let separator: UInt8 = comma ? 0x2C : 0x20
      while groups < 5, isGroup(at: position, separator: separator),
        let (group, end) = digits(at: position + 1, limit: 3)
      {
        (number, position) = (number * 1000 + group, end)
        groups += 1
      }
      if isGroup(at: position, separator: separator), groups > 0 { return nil }
    }
    guard text.byte(position) == 0x2E, text.isDigit(position + 1) else {
      return (FigureValue(number), position)
    }
    guard let (part, end) = digits(at: position + 1, limit: 9) else { return nil }
    var (whole, scale) = (number, 1)
    for _ in position + 1..<end {
      let (next, isTooLarge) = whole.multipliedReportingOverflow(by: 10)
      guard !isTooLarge else { return nil }
      (whole, scale) = (next, scale * 10)
    }
    let (sum, isTooLarge) = whole.addingReportingOverflow(part)
    guard !isTooLarge, let value = FigureValue(sum, over: scale) else { return nil }
    return (value, end)
  }

  /// A comma printed as an ASCII one, or a space, with exactly three digits behind it.
  private func isGroup(at index: Int, separator: UInt8) -> Bool {
    guard text.byte(index) == separator, !text.isDigit(index + 4) else { return false }
    guard separator == 0x20 || text.sourceRange(index..<index + 1).count == 1 else { return false }
    return (1...3).allSatisfy { text.isDigit(index + $0) }
  }

  private func digits(at index: Int, limit: Int) -> (value: Int, end: Int)? {
    var (value, position) = (0, index)
    while text.isDigit(position) {
      guard position - index < limit else { return nil }
      value = value * 10 + Int(text.bytes[position] - 0x30)
      position += 1
    }
    return position > index ? (value, position) : nil
  }

  /// The end of a run of digits and of what joins digits and letters to a code.
  private func codeEnd(from index: Int) -> Int {
    var position = index
    while FoldedText.isWord(text.byte(position))
      || (Self.joints.contains(text.byte(position)) && FoldedText.isWord(text.byte(position + 1)))
    {
      position += 1
    }
    return max(position, index + 1)
  }

  private static let joints = Set("./:-+_".utf8)
}

extension ArabicNumberScanner {
  /// `st`, `nd`, `rd`, `th` right behind the digits.
  private func ordinalEnd(at index: Int) -> Int? {
    guard let end = text.end(ofAny: ["st", "nd", "rd", "th"], at: index),
      !FoldedText.isWord(text.byte(end))
    else { return nil }
    return end
  }

  /// `2/3` before `of` or `的`.
  private func fraction(of top: FigureValue, at index: Int, slash: Int) -> NumberToken? {
    guard text.byte(slash) == 0x2F, let (bottom, end) = text.number(at: slash + 1), bottom <= 10,
      top < FigureValue(bottom), text.end(ofAny: [" of ", "的"], at: end) != nil,
      let value = FigureValue(top.numerator, over: bottom)
    else { return nil }
    return NumberToken(range: index..<end, value: value, script: .arabic, kind: .fraction)
  }

  /// `万`, `百万`, `亿` or million behind the digits, a further part (`1亿2000万`) included.
  private func scaled(_ token: NumberToken) -> NumberToken? {
    var (token, position, limit) = (token, token.range.upperBound, Int.max)
    var total = FigureValue?.none
    var part = token.value
    while let scale = scale(at: position), scale.value < limit {
      guard let product = part.times(FigureValue(scale.value)),
        let sum = total.map({ $0.plus(product) }) ?? product
      else { return nil }
      (total, position, limit) = (sum, scale.end, scale.value)
      token.bound = scale.isMore ? .moreThan : token.bound
      guard scale.isChinese, !scale.isMore, text.isDigit(position),
        let (next, end) = decimal(at: position), self.scale(at: end) != nil
      else { break }
      (part, position) = (next, end)
    }
    guard let total else { return nil }
    token.value = total
    token.range = token.range.lowerBound..<position
    return token
  }

  private struct Scale {
    var value: Int
    var end: Int
    var isChinese = true
    var isMore = false
  }

  private func scale(at index: Int) -> Scale? {
    for (word, value) in Self.english {
      if let end = text.end(of: word, at: index), !FoldedText.isLetter(text.byte(end)) {
        return Scale(value: value, end: end, isChinese: false)
      }
    }
    let more = text.end(ofAny: ["多", "余"], at: index)
    var (position, scalars) = (more ?? index, [UInt32]())
    while scalars.count < 4, let (scalar, end) = text.scalar(at: position),
      ChineseNumeral.isNumeral(scalar), ChineseNumeral.digit(scalar) == nil
    {
      if scalars.isEmpty || scalar < 0x5000 || scalar > 0x4E00,
        let (_, unitEnd) = NounLookup.standard.chinese(at: position, in: text), unitEnd > end
      {
        break
      }
      scalars.append(scalar)
      position = end
    }
    guard !scalars.isEmpty, let value = ChineseNumeral.value(of: [0x4E00] + scalars) else {
      return nil
    }
    return Scale(value: value, end: position, isMore: more != nil)
  }

  private static let english: [(String, Int)] = [
    (" million", 1_000_000), ("-million", 1_000_000), (" billion", 1_000_000_000),
    (" trillion", 1_000_000_000_000), (" thousand", 1000),
  ]
}

extension ArabicNumberScanner {
  private func isFree(before index: Int) -> Bool {
    let before = text.byte(index - 1)
    // `登记：82个国家`, but `12:30`.
    if before == 0x3A { return !FoldedText.isWord(text.byte(index - 2)) }
    if FoldedText.isLetter(before) || "/+._#@'\\=&".utf8.contains(before) { return false }
    guard before == 0x2D else { return true }
    let further = text.byte(index - 2)
    if FoldedText.isDigit(further) { return !isChained(before: index - 1) }
    // `Chang'e-6`, `嫦娥-6`
    return !FoldedText.isWord(further) && further < 0x80
  }

  private func isFree(after token: NumberToken) -> Bool {
    let end = token.range.upperBound
    let next = text.byte(end)
    if FoldedText.isLetter(next) {
      // `1970s` counts no seconds.
      return NounLookup.standard.symbol(at: end, in: text).map { $0.id != "second" } ?? false
    }
    if next == 0x20, isDesignation(at: end + 1) { return false }
    if next == 0x2D, text.isDigit(end + 1), isChained(after: end + 1) { return false }
    switch next {
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "'"), UInt8(ascii: "@"): return false
    case UInt8(ascii: "."), UInt8(ascii: ":"): return !text.isDigit(end + 1)
    case UInt8(ascii: "("): return !isPinpoint(at: end)
    default: return true
    }
  }

  /// Whether the number that ends at `index` goes on to the left, as in `2-3-4` and `05-12`.
  private func isChained(before index: Int) -> Bool {
    var start = index
    while index - start < 20, text.isDigit(start - 1) || text.byte(start - 1) == 0x2E { start -= 1 }
    let before = text.byte(start - 1)
    return FoldedText.isWord(before) || before == 0x2D || before == 0x2F || before == 0x2E
  }

  private func isChained(after index: Int) -> Bool {
    var end = index
    while end - index < 20, text.isDigit(end) || text.byte(end) == 0x2E { end += 1 }
    return text.byte(end) == 0x2F || (text.byte(end) == 0x2D && text.isDigit(end + 1))
  }

  /// `VL5` in `2019 VL5`: capitals with digits right behind them.
  private func isDesignation(at index: Int) -> Bool {
    var position = index
    while position < index + 4, FoldedText.isUpper(text.byte(position)) { position += 1 }
    return position > index && text.isDigit(position)
  }

  /// `(u)`, `(b)(ii)` behind a number: a letter, or small Roman numerals.
  private func isPinpoint(at index: Int) -> Bool {
    var position = index + 1
    while position < index + 5, text.byte(position) >= 0x61, text.byte(position) <= 0x7A {
      position += 1
    }
    guard text.byte(position) == UInt8(ascii: ")"), position > index + 1 else { return false }
    return position == index + 2
      || text.bytes[index + 1..<position].allSatisfy { "ivxl".utf8.contains($0) }
  }
}
