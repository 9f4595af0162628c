/// Finds Sustainable Development Goals by number: `可持续发展目标 4`, `SDG 4`, `Goals 4 and 5`.
///
/// `目标13` or `Goal 13` alone is one only where the passage named the Goals or the 2030 Agenda before
/// it, or names them right behind (`Goal 13 of the Sustainable Development Goals`); other goals have
/// numbers too.
struct GoalScanner {
  let text: FoldedText

  func goals() -> [Found] {
    let context = Self.context.compactMap { first($0) }.min()
    var (found, covered) = ([Found](), 0)
    for name in names() where name.start >= covered {
      let (goals, hasTitle) = numbers(from: name.start, at: name.start + name.length)
      guard let end = goals.last?.range.upperBound else { continue }
      covered = end
      if name.isBare, !hasTitle {
        let isNamed = context.map { $0 < name.start } ?? false
        guard isNamed || text.end(ofAny: Self.contextBehind, at: end) != nil else { continue }
      }
      found += goals
    }
    return found
  }

  /// Where a name stands that numbers may follow, the longest first where several start together.
  private func names() -> [(start: Int, length: Int, isBare: Bool)] {
    var names: [(start: Int, length: Int, isBare: Bool)] = []
    for name in Self.names {
      text.forEach(name) { index in
        if !isInsideWord(index) { names.append((index, name.utf8.count, false)) }
      }
    }
    for name in Self.bareNames {
      text.forEach(name) { index in
        if stands(at: index, length: name.utf8.count) {
          names.append((index, name.utf8.count, true))
        }
      }
    }
    return names.sorted { ($0.start, $1.length) < ($1.start, $0.length) }
  }

  private func isInsideWord(_ index: Int) -> Bool {
    FoldedText.isLetter(text.byte(index - 1)) && FoldedText.isLetter(text.byte(index))
  }

  /// Whether `目标` or `Goal` is a word of its own: not `总体目标`, `Millennium Development Goal`.
  private func stands(at index: Int, length: Int) -> Bool {
    guard FoldedText.isUpper(text.byte(index)) else {
      return ChineseContext(text: text).standsAlone(index..<index + length)
    }
    let before = text.byte(index - 1)
    if before == 0x20 { return !endsCapitalisedWord(at: index - 1) }
    return before == UInt8(ascii: "(") || before == 0 || before >= 0x80
  }

  private func endsCapitalisedWord(at end: Int) -> Bool {
    var word = end
    while word > 0, FoldedText.isWord(text.byte(word - 1)) { word -= 1 }
    return FoldedText.isUpper(text.byte(word))
  }

  private func first(_ word: String) -> Int? {
    var place: Int?
    text.forEach(word) { place = place ?? $0 }
    return place
  }

  /// The Goals of a list, and whether one of them carries its title in brackets.
  private func numbers(from start: Int, at index: Int) -> (goals: [Found], hasTitle: Bool) {
    var (found, hasTitle) = ([Found](), false)
    var position = text.skippingSpace(at: index)
    position = text.end(ofAny: ["(SDGs) ", "(SDG) ", "-"], at: position) ?? position
    while let (number, end) = number(at: position), (1...17).contains(number) {
      // `4.7` is a target of Goal 4.
      let whole = target(after: end)
      guard text.end(ofAny: Self.units, at: text.skippingSpace(at: whole)) == nil,
        !FoldedText.isWord(text.byte(whole)), text.byte(whole) != UInt8(ascii: "/")
      else { break }
      let range = (found.isEmpty ? start : position)..<whole
      found.append(Found(kind: .sdg, target: "SDG \(number)", range: range))
      let title = titleEnd(of: number, after: whole)
      hasTitle = hasTitle || title != nil
      guard let link = text.end(ofAny: Self.links, at: title ?? whole) else { break }
      position = text.end(ofAny: ["具体目标", "目标", "Goals ", "Goal ", "SDG "], at: link) ?? link
    }
    return (found, hasTitle)
  }

  /// Past `(优质教育)` or `(quality education)` behind the number of that Goal.
  private func titleEnd(of number: Int, after end: Int) -> Int? {
    let open = text.skippingSpace(at: end)
    guard text.byte(open) == UInt8(ascii: "("), Self.titles.indices.contains(number - 1),
      text.end(ofAny: Self.titles[number - 1], at: open + 1) != nil
    else { return nil }
    var close = open
    while close - open < 120, close < text.count {
      close += 1
      if text.byte(close) == UInt8(ascii: ")") { return close + 1 }
    }
    return nil
  }

  /// Past `.7` of `4.7`, `.b` of `11.b`: targets of a Goal.
  private func target(after end: Int) -> Int {
    guard text.byte(end) == 0x2E else { return end }
    if let (_, target) = text.number(at: end + 1) { return target }
    let isLetter =
      (0x61...0x66).contains(text.byte(end + 1)) && !FoldedText.isWord(text.byte(end + 2))
    return isLetter ? end + 2 : end
  }

  /// Digits, or a Chinese number that no word goes on from.
  private func number(at index: Int) -> (value: Int, end: Int)? {
    if let number = text.number(at: index) { return number }
    var (scalars, end) = ([UInt32](), index)
    while scalars.count < 4, let (scalar, next) = text.scalar(at: end),
      ChineseNumeral.isNumeral(scalar)
    {
      scalars.append(scalar)
      end = next
    }
    guard let value = ChineseNumeral.value(of: scalars) else { return nil }
    if let (next, _) = text.scalar(at: end), (0x3400...0x9FFF).contains(next),
      text.end(ofAny: ["和", "及", "与", "的", "以及", "中"], at: end) == nil
    {
      return nil
    }
    return (value, end)
  }

  private static let names = [
    "可持续发展目标具体目标", "可持续发展目标", "Sustainable Development Goals",
    "Sustainable Development Goal target ", "Sustainable Development Goal targets ",
    "Sustainable Development Goal ", "SDG target ", "SDG targets ", "SDGs ", "SDG",
  ]
  private static let bareNames = ["目标", "Goals ", "Goal "]
  /// What shows that goals of sustainable development are spoken of.
  private static let context = [
    "可持续发展目标", "可持续发展议程", "2030年议程", "Sustainable Development Goal",
    "2030 Agenda", "SDG",
  ]
  private static let contextBehind = [
    " of the Sustainable Development", " of the 2030 Agenda", " of the SDG",
  ]
  /// What makes the number before it a count.
  private static let units = ["项", "个", "年", "月", "日", "次", "%", "per cent", "years"]
  private static let links = ["以及", "和", "及", "与", "、", ", and ", " and ", ", ", " to ", "-", "至"]
  /// How the titles of the seventeen Goals begin.
  private static let titles = [
    ["无贫穷", "no poverty", "No poverty"], ["零饥饿", "zero hunger", "Zero hunger"],
    ["良好健康", "good health", "Good health"], ["优质教育", "quality education", "Quality education"],
    ["性别平等", "gender equality", "Gender equality"],
    ["清洁饮水", "clean water", "Clean water"],
    ["经济适用的清洁能源", "affordable and clean", "Affordable and clean"],
    ["体面工作", "decent work", "Decent work"],
    ["产业、创新", "industry, innovation", "Industry, innovation"],
    ["减少不平等", "reduced inequalit", "Reduced inequalit"],
    ["可持续城市", "sustainable cities", "Sustainable cities"],
    ["负责任消费", "responsible consumption", "Responsible consumption"],
    ["气候行动", "climate action", "Climate action"], ["水下生物", "life below water", "Life below water"],
    ["陆地生物", "life on land", "Life on land"], ["和平、正义", "peace, justice", "Peace, justice"],
    ["促进目标实现的伙伴关系", "partnerships for the goals", "Partnerships for the Goals"],
  ]
}
