/// Reads numbers written in Chinese characters: `一百二十`, `四十五点七`, `三分之二`, `百分之45.7`, `三四`, `半`.
struct ChineseNumberScanner {
  let text: FoldedText

  /// The number whose first character stands at `index`; nothing where no character of a number does.
  func step(at index: Int) -> NumberStep? {
    guard let (scalar, next) = text.scalar(at: index) else { return nil }
    if scalar == Self.half { return NumberStep(token: halfToken(at: index, end: next), end: next) }
    if scalar == Self.head { return NumberStep(token: first(at: index, end: next), end: next) }
    guard ChineseNumeral.isNumeral(scalar) else { return nil }
    if let share = share(at: index) {
      return NumberStep(token: share, end: share.range.upperBound)
    }
    let run = run(at: index)
    guard let token = token(run, at: index) else { return NumberStep(token: nil, end: run.end) }
    return NumberStep(token: token, end: max(run.end, token.range.upperBound))
  }

  private struct Run {
    var scalars: [UInt32]
    var end: Int
    /// Where the last scalar begins.
    var last: Int
  }

  /// All numerals from `index` on; more than sixteen are counted but not kept.
  private func run(at index: Int) -> Run {
    var run = Run(scalars: [], end: index, last: index)
    while let (scalar, end) = text.scalar(at: run.end), ChineseNumeral.isNumeral(scalar) {
      if run.scalars.count <= 16 { run.scalars.append(scalar) }
      (run.last, run.end) = (run.end, end)
    }
    return run
  }

  private func token(_ run: Run, at index: Int) -> NumberToken? {
    var run = run
    guard run.scalars.count <= 16 else { return nil }
    // `五千克` is five kilograms, and `五千` no number there.
    if run.scalars.count > 1, let (_, end) = NounLookup.standard.chinese(at: run.last, in: text),
      end > run.end
    {
      run.scalars.removeLast()
      run.end = run.last
    }
    if let pair = pair(run, at: index) { return pair }
    guard isWellFormed(run.scalars), let whole = ChineseNumeral.value(of: run.scalars) else {
      return nil
    }
    var token = NumberToken(
      range: index..<run.end, value: FigureValue(whole), script: .chinese,
      isOne: run.scalars == [0x4E00])
    if let (value, end) = decimals(after: whole, at: run.end) {
      (token.value, token.range, token.isOne) = (value, index..<end, false)
    } else if whole == 1, token.isOne, let end = text.end(of: "半", at: run.end) {
      guard let half = FigureValue(1, over: 2) else { return nil }
      (token.value, token.kind, token.isOne) = (half, .fraction, false)
      token.range = index..<end
    }
    return token
  }

  /// A row of digits is a number only with a zero in it: `二〇`, not `七七`.
  private func isWellFormed(_ scalars: [UInt32]) -> Bool {
    let isRow = scalars.count > 1 && scalars.allSatisfy { ChineseNumeral.digit($0) != nil }
    return !isRow || scalars.contains(0x3007) || scalars.contains(0x96F6)
  }

  /// `三四`, `七八十`: two digits that follow each other, with what they count.
  private func pair(_ run: Run, at index: Int) -> NumberToken? {
    guard run.scalars.count >= 2, let low = ChineseNumeral.digit(run.scalars[0]),
      let high = ChineseNumeral.digit(run.scalars[1]), low > 0, high == low + 1
    else { return nil }
    let rest = Array(run.scalars.dropFirst(2))
    guard rest.isEmpty || ChineseNumeral.digit(rest[0]) == nil,
      let first = ChineseNumeral.value(of: [run.scalars[0]] + rest),
      let second = ChineseNumeral.value(of: [run.scalars[1]] + rest)
    else { return nil }
    return NumberToken(
      range: index..<run.end, value: FigureValue(first), upper: FigureValue(second),
      script: .chinese, bound: .about, needsUnit: true)
  }

  /// `点七` behind a whole number.
  private func decimals(after whole: Int, at index: Int) -> (FigureValue, end: Int)? {
    guard var position = text.end(of: "点", at: index) else { return nil }
    var (number, scale) = (whole, 1)
    while let (scalar, end) = text.scalar(at: position), ChineseNumeral.isNumeral(scalar) {
      guard let digit = ChineseNumeral.digit(scalar), scale < 1_000_000, whole < 1_000_000_000
      else { return nil }
      (number, scale, position) = (number * 10 + digit, scale * 10, end)
    }
    guard scale > 1, let value = FigureValue(number, over: scale) else { return nil }
    return (value, position)
  }
}

extension ChineseNumberScanner {
  /// `百分之四十五点七`, `百分之45.7`, `千分之三`, `三分之二`.
  private func share(at index: Int) -> NumberToken? {
    var (position, scalars) = (index, [UInt32]())
    while scalars.count < 4, let (scalar, end) = text.scalar(at: position),
      ChineseNumeral.isNumeral(scalar)
    {
      scalars.append(scalar)
      position = end
    }
    guard let link = text.end(of: "分之", at: position), let top = plainNumber(at: link),
      let bottom = Self.whole(scalars)
    else { return nil }
    let range = index..<top.end
    if bottom == 100 {
      return NumberToken(range: range, value: top.value, script: .chinese, kind: .percentage)
    }
    guard let one = FigureValue(1, over: bottom), let value = top.value.times(one) else {
      return nil
    }
    return NumberToken(range: range, value: value, script: .chinese, kind: .fraction)
  }

  /// `百`, `千` and `万` before `分之` are a hundred, a thousand and ten thousand.
  private static func whole(_ scalars: [UInt32]) -> Int? {
    let value = ChineseNumeral.value(of: scalars) ?? ChineseNumeral.value(of: [0x4E00] + scalars)
    return value.flatMap { $0 > 0 ? $0 : nil }
  }

  private func plainNumber(at index: Int) -> (value: FigureValue, end: Int)? {
    if text.isDigit(index) {
      let token = ArabicNumberScanner(text: text).step(at: index).token
      return token.map { ($0.value, $0.range.upperBound) }
    }
    let run = run(at: index)
    guard run.scalars.count <= 16, !run.scalars.isEmpty,
      let value = ChineseNumeral.value(of: run.scalars)
    else { return nil }
    return decimals(after: value, at: run.end) ?? (FigureValue(value), run.end)
  }

  /// `半天`, `半年`, `半个月`, `半数`; no `半导体`.
  private func halfToken(at index: Int, end: Int) -> NumberToken? {
    guard let half = FigureValue(1, over: 2),
      text.start(
        ofAny: ["大", "多", "上", "下", "前", "后", "过", "对", "另", "南", "北", "东", "西"], endingAt: index)
        == nil
    else { return nil }
    if let end = text.end(of: "数", at: end) {
      return NumberToken(range: index..<end, value: half, script: .chinese, kind: .fraction)
    }
    guard text.end(ofAny: Self.halved, at: end) != nil else { return nil }
    return NumberToken(range: index..<end, value: half, script: .chinese, needsUnit: true)
  }

  /// `首次`, `首届会议`: the first of its kind.
  private func first(at index: Int, end: Int) -> NumberToken? {
    guard
      text.end(
        ofAny: ["次", "届", "个", "颗", "场", "轮", "批", "座", "枚", "项", "份", "部", "名", "位"], at: end)
        != nil
    else { return nil }
    return NumberToken(
      range: index..<end, value: FigureValue(1), script: .chinese, kind: .ordinal, isOne: true)
  }

  private static let half: UInt32 = 0x534A
  private static let head: UInt32 = 0x9996
  private static let halved = ["天", "日", "年", "个月", "小时", "个小时", "个世纪", "世纪", "周", "个工作日"]
}
