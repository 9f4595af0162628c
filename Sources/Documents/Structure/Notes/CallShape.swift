import Core

/// Digits or marks in a text that may be a footnote call, judged by what stands around them.
struct CallShape: Sendable {
  /// Scalars of the text.
  var range: Range<Int>
  /// In Arabic digits, or asterisks.
  var number: String
  /// The higher the surer; superscripts are sure.
  var quality: Int
  /// Whether only the last digits of a number are meant, behind a year or a symbol.
  var isSplit = false
  /// Brackets or a ring around the digits.
  var enclosure: EnclosedCall.Style?
  /// Whether blanks stand around the digits, and no mark before them: `Treaty 1 and`.
  var isLoose = false

  static let sure = 100
  /// Brackets and rings are sure where a note of that number is defined.
  static let enclosed = 30
  /// Digits between blanks, to which nothing else points.
  static let loose = 1

  /// Every place in `text` that may call a note, in order.
  ///
  /// `贡献；28` and `in 20061` (note 1 behind a year) are candidates; `21 项准则` and `第 8 段` are not.
  static func candidates(in text: [Unicode.Scalar]) -> [CallShape] {
    var result: [CallShape] = []
    var index = 0
    while index < text.count {
      if text[index].superscriptDigit != nil {
        let digits = text[index...].prefix { $0.superscriptDigit != nil }
        let number = digits.reduce(into: "") { $0 += String($1.superscriptDigit ?? 0) }
        if !isPower(digits, in: text) {
          result.append(CallShape(range: digits.indices, number: number, quality: sure))
        }
        index = digits.endIndex
      } else if let call = EnclosedCall(in: text, at: index) {
        result.append(
          CallShape(
            range: call.range, number: call.number, quality: enclosed,
            enclosure: EnclosedCall.style(of: text[call.range])))
        index = call.range.upperBound
      } else if text[index].digit != nil {
        let digits = text[index...].prefix { $0.digit != nil }
        appendPlain(digits.indices, in: text, to: &result)
        index = digits.endIndex
      } else {
        index += 1
      }
    }
    return result
  }

  /// `12 km²`, `400 m³`: the power of a unit behind a number.
  private static func isPower(
    _ digits: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar]
  ) -> Bool {
    guard digits.count == 1, let power = digits.first?.superscriptDigit, power == 2 || power == 3
    else { return false }
    let unit = text[..<digits.startIndex].suffix(3).reversed().prefix { $0.isLetter }
    guard ["m", "mk", "mc", "mm"].contains(String(String.UnicodeScalarView(unit))) else {
      return false
    }
    let before = text[..<(digits.startIndex - unit.count)].last { !$0.isBlank }
    return before?.digit != nil
  }

  private static func appendPlain(
    _ run: Range<Int>, in text: [Unicode.Scalar], to result: inout [CallShape]
  ) {
    guard run.count <= 8, run.lowerBound > 0 else { return }
    if LooseCall.stands(at: run, in: text) {
      let number = text[run].reduce(into: "") { $0 += String($1.digit ?? 0) }
      result.append(CallShape(range: run, number: number, quality: loose, isLoose: true))
      return
    }
    let behind = qualityBehind(text, run.upperBound)
    guard behind > 0 else { return }
    for length in 1...min(3, run.count) {
      let range = run.upperBound - length..<run.upperBound
      guard text[range.lowerBound].digit != 0 else { continue }
      let before =
        length == run.count
        ? qualityBefore(text, range.lowerBound, behind: range.upperBound)
        : qualityBehindNumber(text, run.lowerBound..<range.lowerBound)
      guard before > 0 else { continue }
      let number = text[range].reduce(into: "") { $0 += String($1.digit ?? 0) }
      result.append(
        CallShape(
          range: range, number: number, quality: before + behind, isSplit: length < run.count))
    }
  }

  /// What stands right before the digits: a closing mark is best, then a letter, then Han.
  private static func qualityBefore(_ text: [Unicode.Scalar], _ start: Int, behind end: Int) -> Int
  {
    let before = text[start - 1]
    if "，。；：、》”）】」".unicodeScalars.contains(before) { return 12 }
    if before.digit != nil || "第至-–—/(（[+×=~$€£#%".unicodeScalars.contains(before) { return 0 }
    if before.isBlank { return qualityAfterBlank(text, start, end) }
    if ",;:)]’\"".unicodeScalars.contains(before) { return 12 }
    if before == "." {
      // `2018.5` is a number; `session.5 At` and `in 2018.5 At` are not.
      guard start > 1 else { return 0 }
      let isNumber = text[start - 2].digit != nil
      let opens = text.dropFirst(end).first { !$0.isBlank }?.isCapital ?? true
      return isNumber ? (opens ? 3 : 0) : 10
    }
    if before.isLetter { return start > 1 && text[start - 2].isLetter ? 8 : 2 }
    if Script.isHan(before) { return "标標件目表图圖题題案约約共约".unicodeScalars.contains(before) ? 1 : 4 }
    return 1
  }

  /// Behind a blank, only where a sentence or clause has just ended: `outer space, 1 and`.
  private static func qualityAfterBlank(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Int {
    guard start > 1 else { return 0 }
    let marks = end == text.count ? ",;，；。》”.:)）" : ",;，；。》”"
    guard marks.unicodeScalars.contains(text[start - 2]) else { return 0 }
    return end == text.count ? 4 : 1
  }

  /// Behind another number: a year, or the end of a symbol.
  private static func qualityBehindNumber(_ text: [Unicode.Scalar], _ number: Range<Int>) -> Int {
    let value = text[number].reduce(0) { $0 * 10 + ($1.digit ?? 0) }
    let before = number.lowerBound > 0 ? text[number.lowerBound - 1] : " "
    if number.count == 4, (1900...2099).contains(value), before.isBlank || before.isLetter {
      return 7
    }
    return before == "/" || before == "." ? 2 : 1
  }

  /// What stands right behind the digits; 0 where they cannot be a call.
  private static func qualityBehind(_ text: [Unicode.Scalar], _ end: Int) -> Int {
    guard end < text.count else { return 6 }
    let following = text[end]
    if "%％/-–~‰°".unicodeScalars.contains(following) { return 0 }
    if following == "." || following == "．" {
      return end + 1 == text.count || text[end + 1].isBlank ? 3 : 0
    }
    if following == ",", end + 1 < text.count, text[end + 1].digit != nil { return 0 }
    if following.isBlank {
      guard let word = text[end...].first(where: { !$0.isBlank }) else { return 6 }
      return Measures.contains(word) ? 0 : 5
    }
    if "，。；：、！？）)》”’,;:]".unicodeScalars.contains(following) { return 5 }
    if Script.isHan(following) { return Measures.contains(following) ? 0 : 3 }
    return following.isLetter ? (following.isCapital ? 1 : 0) : 2
  }
}
