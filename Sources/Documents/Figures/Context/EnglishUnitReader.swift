/// Reads what a number counts in English: `countries`, `kg`, `per cent`, `of the nine projects`, `-day`.
struct EnglishUnitReader {
  let text: FoldedText

  func reading(after token: NumberToken) -> UnitReading {
    var reading = UnitReading(unit: token.unit, end: token.range.upperBound)
    if token.unit != nil, token.value == FigureValue(1, over: 2) { return half(reading) }
    guard token.unit == nil else { return reading }
    if let more = text.end(of: "+", at: reading.end) {
      (reading.bound, reading.end) = (.atLeast, more)
    }
    if let share = share(reading) { return share }
    if token.kind == .fraction || token.kind == .multiple {
      return whole(reading, isShare: token.kind == .fraction)
    }
    return trailing(counted(reading, isWord: token.script == .english))
  }

  /// `half a day`, `half-day`: up to the unit.
  private func half(_ start: UnitReading) -> UnitReading {
    var reading = start
    let after = text.end(ofAny: [" a ", " an ", " ", "-"], at: start.end) ?? start.end
    reading.end = words(at: after, limit: 1).first?.end ?? start.end
    return reading
  }

  /// `%`, `per cent`, `percentage points`, `times`.
  private func share(_ start: UnitReading) -> UnitReading? {
    var reading = start
    for words in [" percentage points", " percentage point", "-percentage-point"] {
      if let end = text.end(of: words, at: start.end) {
        (reading.kind, reading.end) = (.percentagePoint, end)
        return reading
      }
    }
    for words in ["%", " %", " per cent", " percent", "-per-cent", " per-cent"] {
      if let end = text.end(of: words, at: start.end), !FoldedText.isLetter(text.byte(end)) {
        (reading.kind, reading.end) = (.percentage, end)
        return trailing(whole(reading))
      }
    }
    for words in ["-fold", " times as ", " times more ", " times the "] {
      if text.end(of: words, at: start.end) != nil {
        (reading.kind, reading.end) = (.multiple, start.end + (words == "-fold" ? 5 : 6))
        return reading
      }
    }
    return nil
  }

  /// `of the participants` behind a share.
  private func whole(_ start: UnitReading, isShare: Bool = false) -> UnitReading {
    var reading = start
    let of =
      text.end(ofAny: Self.ofWords, at: start.end)
      ?? text.end(ofAny: isShare ? [" the ", " "] : [" the "], at: start.end)
    guard let of, let head = head(words(at: of, limit: 6)) else { return reading }
    (reading.unit, reading.end) = (head.unit, head.end)
    return reading
  }

  private func counted(_ start: UnitReading, isWord: Bool) -> UnitReading {
    var reading = start
    let next = text.byte(start.end)
    if let symbol = symbol(at: start.end), !isWord {
      (reading.unit, reading.end) = (.known(symbol.id), symbol.end)
      return reading
    }
    if next == 0x2D {
      guard let head = head(words(at: start.end + 1, limit: 2)), case .known = head.unit else {
        reading.isLabel = FoldedText.isLetter(text.byte(start.end + 1))
        return reading
      }
      (reading.unit, reading.end) = (head.unit, head.end)
      return reading
    }
    if let more = text.end(of: " or more", at: start.end) {
      (reading.bound, reading.end) = (.atLeast, more)
    } else if let fewer = text.end(ofAny: [" or fewer", " or less"], at: start.end) {
      (reading.bound, reading.end) = (.atMost, fewer)
    }
    let start = reading
    guard text.byte(start.end) == 0x20 else { return reading }
    let begin = text.end(ofAny: Self.ofWords, at: start.end) ?? start.end + 1
    guard let head = head(words(at: afterLength(begin), limit: 7)) else { return reading }
    (reading.unit, reading.end, reading.factor) = (head.unit, head.end, head.factor)
    return reading
  }

  /// Past `2-week ` in `two 2-week sessions`.
  private func afterLength(_ index: Int) -> Int {
    var position = index
    while position < index + 3, text.isDigit(position) { position += 1 }
    guard position > index, text.byte(position) == 0x2D,
      let word = words(at: position + 1, limit: 1).first, text.byte(word.end) == 0x20
    else { return index }
    return word.end + 1
  }

  private func symbol(at index: Int) -> (id: String, end: Int)? {
    if text.byte(index) == 0x2D { return NounLookup.standard.symbol(at: index + 1, in: text) }
    return NounLookup.standard.symbol(at: text.skippingSpace(at: index), in: text)
  }

  /// `or more`, `or fewer`.
  private func trailing(_ reading: UnitReading) -> UnitReading {
    var reading = reading
    if let end = text.end(ofAny: [" or more", " and more", " or over"], at: reading.end),
      text.end(of: " than", at: end) == nil
    {
      (reading.bound, reading.end) = (.atLeast, end)
    } else if let end = text.end(ofAny: [" or fewer", " or less"], at: reading.end) {
      (reading.bound, reading.end) = (.atMost, end)
    }
    return reading
  }

  private static let ofWords = [
    " of the ", " of its ", " of their ", " of all ", " of those ", " of these ", " of ",
  ]
}
