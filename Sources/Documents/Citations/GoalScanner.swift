/// Finds Sustainable Development Goals by number: `可持续发展目标 4`, `SDG 4`, `Goals 4 and 5`.
struct GoalScanner {
  let text: FoldedText

  func goals() -> [Found] {
    var found: [Found] = []
    for name in Self.names {
      text.forEach(name) { index in
        let before = text.byte(index - 1)
        guard !FoldedText.isLetter(before) || !FoldedText.isLetter(text.byte(index)) else { return }
        found += numbers(from: index, at: index + name.utf8.count)
      }
    }
    return found
  }

  private func numbers(from start: Int, at index: Int) -> [Found] {
    var found: [Found] = []
    var position = text.skippingSpace(at: index)
    while let (number, end) = text.number(at: position), (1...17).contains(number) {
      // `4.7` is a target of Goal 4.
      let whole = text.byte(end) == 0x2E ? text.number(at: end + 1)?.end ?? end : end
      guard text.end(ofAny: Self.units, at: text.skippingSpace(at: whole)) == nil,
        !FoldedText.isWord(text.byte(whole)), text.byte(whole) != UInt8(ascii: "/")
      else { break }
      let range = (found.isEmpty ? start : position)..<whole
      found.append(Found(kind: .sdg, target: "SDG \(number)", range: range))
      guard let link = text.end(ofAny: Self.links, at: whole) else { break }
      position = link
    }
    return found
  }

  private static let names = [
    "可持续发展目标", "Sustainable Development Goals", "Sustainable Development Goal ", "SDGs ", "SDG",
  ]
  /// What makes the number before it a count.
  private static let units = ["项", "个", "年", "月", "日", "次", "%", "per cent", "years"]
  private static let links = ["以及", "和", "及", "与", "、", ", and ", " and ", ", ", "-", "至"]
}
