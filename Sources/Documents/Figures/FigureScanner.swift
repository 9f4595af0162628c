/// Goes through a folded text once and reads each number with its surroundings.
struct FigureScanner {
  let text: FoldedText
  private let arabic: ArabicNumberScanner
  private let chinese: ChineseNumberScanner
  private let english: EnglishNumberScanner

  init(text: FoldedText) {
    self.text = text
    arabic = ArabicNumberScanner(text: text)
    chinese = ChineseNumberScanner(text: text)
    english = EnglishNumberScanner(text: text)
  }

  /// All figures in order, none inside another; ranges are folded.
  func figures() -> [FigureMention] {
    var dates = RangeCursor(DateReader.dates(in: text).map(\.range))
    var names = RangeCursor(NameMarks.spans(in: text))
    var list = FigureList(text: text)
    var index = 0
    while index < text.count {
      if let end = dates.end(covering: index) {
        index = end
        continue
      }
      if let end = addressEnd(at: index) {
        index = end
        continue
      }
      guard let step = step(at: index) else {
        index += 1
        continue
      }
      index = step.end
      guard let token = step.token else { continue }
      let isInName = names.contains(token.range.lowerBound)
      guard let reading = FigureContext(scanner: self).candidate(token) else {
        list.refuse(token)
        continue
      }
      var candidate = reading
      candidate.figure.insideName = isInName
      index = max(index, candidate.end)
      list.add(candidate)
    }
    return list.figures()
  }

  /// The number or the word at `index`; nil for any other character.
  func step(at index: Int) -> NumberStep? {
    let byte = text.bytes[index]
    if FoldedText.isDigit(byte) { return arabic.step(at: index) }
    if byte >= 0xE3 { return chinese.step(at: index) }
    guard FoldedText.isLetter(byte) else { return nil }
    let step = english.step(at: index)
    let before = text.byte(index - 1)
    let isInside =
      FoldedText.isWord(before) || (before == 0x2D && FoldedText.isWord(text.byte(index - 2)))
    return isInside ? NumberStep(token: nil, end: step.end) : step
  }

  /// The end of `http://…`, `www.…`: up to a space or a Chinese character.
  private func addressEnd(at index: Int) -> Int? {
    guard text.end(ofAny: ["http://", "https://", "www."], at: index) != nil else { return nil }
    var end = index
    while text.byte(end) > 0x20, text.byte(end) < 0x80 { end += 1 }
    return end
  }
}
