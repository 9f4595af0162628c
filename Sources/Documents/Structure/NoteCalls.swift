/// Finds where footnotes are called, and takes the calls out of the text.
///
/// Superscripts are always calls. Plain digits are calls only where the next footnotes due say so
/// and the print agrees: glued to the word or mark before, and no measure word behind.
struct NoteCalls {
  private let numbers: [String]
  private var next = 0
  /// The calls found, per footnote number, as anchors.
  private(set) var places: [String: [String]] = [:]

  /// `numbers` of the definitions, in order.
  init(numbers: [String]) { self.numbers = numbers }

  /// The prose without its calls.
  ///
  /// `原则条约》1 第四条` becomes `原则条约》第四条` with a call after `》`.
  mutating func take(from text: String, at anchor: String) -> Prose {
    let scalars = Array(text.unicodeScalars)
    var (kept, calls) = ([Unicode.Scalar](), [NoteCall]())
    var index = 0
    while index < scalars.count {
      guard let (number, end) = call(in: scalars, at: index) else {
        kept.append(scalars[index])
        index += 1
        continue
      }
      let offset = String(String.UnicodeScalarView(kept)).utf8.count
      calls.append(
        NoteCall(
          offset: offset, number: number, footnote: numbers.contains(number) ? "fn_\(number)" : nil)
      )
      places[number, default: []].append(anchor)
      index = end
      if let following = scalars.dropFirst(index).first, following.isBlank,
        !continuesLatin(kept.last, scalars.dropFirst(index + 1).first)
      {
        index += 1
      }
    }
    return Prose(String(String.UnicodeScalarView(kept)), calls: calls)
  }

  /// Latin words on both sides keep the space between them.
  private func continuesLatin(_ last: Unicode.Scalar?, _ following: Unicode.Scalar?) -> Bool {
    guard let last, let following else { return false }
    return last.value < 0x2E80 && following.isLatinOrDigit && following.properties.isAlphabetic
  }

  private mutating func call(in text: [Unicode.Scalar], at index: Int) -> (String, Int)? {
    if text[index].superscriptDigit != nil {
      let digits = text[index...].prefix { $0.superscriptDigit != nil }
      let number = digits.reduce(into: "") { $0 += String($1.superscriptDigit ?? 0) }
      if let due = numbers.firstIndex(of: number) { next = max(next, due + 1) }
      return (number, index + digits.count)
    }
    guard text[index].digit != nil, index > 0, next < numbers.count else { return nil }
    let digits = text[index...].prefix { $0.digit != nil }
    let number = digits.reduce(into: "") { $0 += String($1.digit ?? 0) }
    guard let due = numbers[next...].prefix(4).firstIndex(of: number) else { return nil }
    let end = index + digits.count
    guard isGlued(text[index - 1]), isFree(text, at: end, after: text[index - 1]) else {
      return nil
    }
    // Out of turn, only a call behind a mark is sure enough; the ones passed over stay uncalled.
    guard due == next || "，。；》”）".unicodeScalars.contains(text[index - 1]) else { return nil }
    next = due + 1
    return (number, end)
  }

  /// A call stands right behind a word or a mark, not behind 第, a digit or a sign.
  private func isGlued(_ before: Unicode.Scalar) -> Bool {
    if before.isBlank || before.digit != nil { return false }
    return !"第至-–—/.(（[+×=".unicodeScalars.contains(before)
  }

  /// Behind a call stands a space, a mark, the end, or, after a mark, any word that is no measure.
  private func isFree(_ text: [Unicode.Scalar], at end: Int, after before: Unicode.Scalar) -> Bool {
    guard end < text.count else { return true }
    let following = text[end]
    if "%％/-–.．".unicodeScalars.contains(following) || following.digit != nil { return false }
    if following.isBlank {
      let word = text.dropFirst(end + 1).first
      return word.map { !Self.measures.contains($0) } ?? true
    }
    if "，。；：、！？）)》”,;:".unicodeScalars.contains(following) { return true }
    let afterMark = "，。；：》”）,;:)".unicodeScalars.contains(before)
    return afterMark && !Self.measures.contains(following)
  }

  /// The first characters of what a number may count or name.
  private static let measures = Set(
    "年月日时分个名项次届段条款章节卷号国人家场位种份期周天公吨米克万亿千百十枚颗台岁点倍成".unicodeScalars)
}
