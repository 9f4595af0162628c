/// A number read with its surroundings, and what its neighbours still may give it.
struct FigureCandidate {
  var figure: FigureMention
  var token: NumberToken
  /// Whether it is a figure only as part of a list or span whose last number has a unit.
  var isOpen: Bool
  /// Where the text goes on behind all that belongs to the number.
  var end: Int
}

/// Reads what stands around one number and decides whether it is a figure.
struct FigureContext {
  let scanner: FigureScanner
  private var text: FoldedText { scanner.text }

  func candidate(_ token: NumberToken) -> FigureCandidate? {
    var token = token
    let ordinalStart = ordinalStart(of: token)
    if ordinalStart != nil { token.kind = .ordinal }
    if token.kind == .ordinal, isNoOrdinal(token) { return nil }
    guard !FigureLabels(text: text).isLabelled(token), !isWord(token) else { return nil }
    var reading = reading(after: token)
    let currency = Currency.ending(at: token.range.lowerBound, in: text)
    if let currency, reading.unit == nil { reading.unit = .known(currency.id) }
    guard !reading.isLabel, !isNamedThing(token, reading), let value = value(of: token, reading)
    else { return nil }
    let kind = reading.kind ?? token.kind
    let isOpen = isOpen(token, reading, kind)
    if token.isOne, kind == .cardinal, reading.unit == nil { return nil }
    let start = ordinalStart ?? currency?.start ?? token.range.lowerBound
    let isTime = reading.unit.map(Self.isTime) ?? false
    let isMeasure = reading.unit.map(Self.isMeasure) ?? false
    let bound = FigureBoundReader(text: text).bound(
      endingAt: start, isSpanOfTime: isTime && value <= FigureValue(20),
      isAmount: isMeasure || kind == .percentage || reading.unit == .known("person"))
    let isShare = kind == .percentage || kind == .fraction
    let range = token.range.lowerBound..<numberEnd(token, reading, kind)
    let extent = (bound?.start ?? start)..<max(range.upperBound, reading.end)
    let bearer = FigureBearer(text: text)
    return FigureCandidate(
      figure: FigureMention(
        range: range, extent: extent, value: value,
        upper: token.upper, kind: kind,
        unit: reading.unit ?? (isShare ? bearer.wholeOfShare(extent) : nil),
        about: isShare
          ? bearer.ofShare(extent) : isMeasure && !isTime ? bearer.ofMeasure(extent) : nil,
        bound: reading.bound ?? token.bound ?? bound?.bound ?? .exact,
        isArticle: value == FigureValue(1) && isArticle(token, kind, reading.unit)),
      token: token, isOpen: isOpen, end: reading.andHalf ? reading.end : range.upperBound)
  }

  private func reading(after token: NumberToken) -> UnitReading {
    let end = token.range.upperBound
    if token.script == .english { return EnglishUnitReader(text: text).reading(after: token) }
    if token.script == .chinese { return ChineseUnitReader(text: text).reading(after: token) }
    let next = text.byte(end)
    return next >= 0x80 && next != 0xC2
      ? ChineseUnitReader(text: text).reading(after: token)
      : english(after: token)
  }

  /// Behind digits in a Chinese text a unit may be `kg` or `%`, and go on in Chinese.
  private func english(after token: NumberToken) -> UnitReading {
    let reading = EnglishUnitReader(text: text).reading(after: token)
    guard reading.kind == .percentage, text.byte(reading.end) >= 0x80 else { return reading }
    return ChineseUnitReader(text: text).reading(after: token)
  }

  /// `Apollo 11 mission`, the 2009 session: digits behind a name or for a year, with one thing behind them.
  private func isNamedThing(_ token: NumberToken, _ reading: UnitReading) -> Bool {
    guard token.script == .arabic, token.kind == .cardinal, reading.kind == nil else {
      return false
    }
    let isYear =
      token.range.count == 4 && token.value >= FigureValue(1900) && token.value < FigureValue(2100)
    guard reading.end > token.range.upperBound else { return isYear && reading.unit == nil }
    guard FoldedText.isLetter(text.byte(reading.end - 1)) else { return false }
    guard isYear || FigureLabels(text: text).isNamed(token) else { return false }
    return !["s", "en", "people", "staff", "youth"].contains {
      text.start(of: $0, endingAt: reading.end) != nil
    }
  }

  private func value(of token: NumberToken, _ reading: UnitReading) -> FigureValue? {
    var value = token.value
    if reading.andHalf {
      guard let half = FigureValue(1, over: 2), let sum = value.plus(half) else { return nil }
      value = sum
    }
    return reading.factor == 1 ? value : value.times(FigureValue(reading.factor))
  }

  /// `45.7%` is the number of a percentage; of other figures the number ends before the unit.
  private func numberEnd(
    _ token: NumberToken, _ reading: UnitReading, _ kind: FigureKind
  ) -> Int {
    let end = token.range.upperBound
    guard reading.kind == .percentage else { return end }
    return text.end(ofAny: ["%", " %", " per cent", " percent", "-per-cent"], at: end) ?? end
  }

  /// Whether no unit was read where one is needed.
  private func isOpen(_ token: NumberToken, _ reading: UnitReading, _ kind: FigureKind) -> Bool {
    guard reading.unit == nil, reading.kind == nil, kind == .cardinal || kind == .ordinal else {
      return false
    }
    if token.needsUnit { return true }
    switch token.script {
    case .english:
      return kind == .cardinal && token.value < FigureValue(10)
        && text.byte(token.range.upperBound) != 0x20
    case .chinese: return true
    case .arabic:
      if FigureLabels(text: text).isNamed(token) { return true }
      let start = token.range.lowerBound
      guard text.byte(start - 1) >= 0x80 else { return false }
      if let (scalar, _) = text.scalar(endingAt: start), !(0x3400...0x9FFF).contains(scalar) {
        return false
      }
      return text.start(ofAny: Self.countingWords, endingAt: start) == nil
    }
  }

  private static func isMeasure(_ unit: FigureUnit) -> Bool {
    if case .known(let id) = unit { return FigureNouns.isMeasure(id) }
    return false
  }

  private static func isTime(_ unit: FigureUnit) -> Bool {
    if case .known(let id) = unit {
      return ["year", "month", "week", "day", "hour", "minute", "second", "working-day"].contains(
        id)
    }
    return false
  }

  private static let countingWords = [
    "为", "是", "达", "到", "至", "共", "计", "有", "约", "近", "过", "了", "于", "数", "占", "比", "均", "分", "和",
    "及", "与", "得", "自", "由",
  ]
}

extension FigureContext {
  /// Where `第` stands before the number.
  private func ordinalStart(of token: NumberToken) -> Int? {
    token.script == .english ? nil : text.start(of: "第", endingAt: token.range.lowerBound)
  }

  /// `第三方`, `第12条`, `第一，`, Second World War, third parties, 21 seconds.
  private func isNoOrdinal(_ token: NumberToken) -> Bool {
    let end = token.range.upperBound
    if token.script == .english {
      if text.end(ofAny: Self.noEnglishOrdinals, at: end) != nil { return true }
      return text.start(ofAny: ["-", "per ", "a split "], endingAt: token.range.lowerBound) != nil
        && token.script == .english
        && text.byte(token.range.lowerBound - 1) == 0x2D
    }
    return text.end(ofAny: Self.noChineseOrdinals, at: end) != nil || text.byte(end) == 0x2C
  }

  /// `十分`, `一致`, `两者`, `数十`, `每一个`, one another: words in which nothing is counted.
  private func isWord(_ token: NumberToken) -> Bool {
    let (start, end) = (token.range.lowerBound, token.range.upperBound)
    switch token.script {
    case .arabic: return false
    case .english:
      guard token.isOne else { return false }
      return token.kind == .cardinal
        && (text.end(
          ofAny: [
            " of", " another", " or more", "-", " by one", " hand", "'s", "’s", " can", " could",
            " such", " way",
          ], at: end) != nil
          || text.start(
            ofAny: [
              "no ", "No ", "the ", "this ", "that ", "which ", "any ", "every ", "each ",
              "another ",
            ], endingAt: start) != nil)
    case .chinese:
      if text.end(ofAny: Self.words, at: start) != nil { return true }
      if token.isOne {
        return text.start(ofAny: Self.beforeOne, endingAt: start) != nil
          || text.end(ofAny: Self.afterOne, at: end) != nil
      }
      return text.start(ofAny: ["数", "几", "上", "成", "再", "若干"], endingAt: start) != nil
        || text.end(of: "几", at: end) != nil
    }
  }

  private func isArticle(_ token: NumberToken, _ kind: FigureKind, _ unit: FigureUnit?) -> Bool {
    guard token.isOne else { return false }
    if kind == .cardinal { return true }
    guard kind == .ordinal else { return false }
    return unit != .known("session") && unit != .known("anniversary")
  }

  private static let noEnglishOrdinals = [
    " World War", " Committee", " party", " parties", " part", " country", " countries", "-hand",
    "ly", "-party", "-class", "-rate",
    "-ever", " and foremost", " place", " half",
  ]
  private static let noChineseOrdinals = [
    "方", "国", "世界", "线", "产业", "条", "手", "时间", "把手", "、", "，", "。", "：",
  ]
  private static let words = [
    "十分", "万一", "千万别", "百分百", "三角", "三维", "两用", "两极", "两栖", "两者", "两性", "二氧化", "二维", "四面", "四周",
    "五花八门", "八方",
    "一次性", "一个个", "一方面", "一些", "一系列", "一带一路", "千年发展", "千年宣言", "一级", "一代人",
  ]
  private static let beforeOne = [
    "统", "唯", "同", "逐", "单", "划", "专", "万", "之", "其", "任", "某", "每", "另", "这", "那", "该", "哪", "不",
    "有", "此",
  ]
  private static let afterOne = ["度", "代", "级", "批", "步", "般", "期", "体"]
}
