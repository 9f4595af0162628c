/// Reads the words around a date: which part of it is meant, and what it is the date of.
struct DateContext {
  let text: FoldedText
  let mention: DateMention

  /// `年初`, `底`, `上半年` behind, `early`, `mid-`, `the end of` before; with where these words end or start.
  var part: (part: DatePart, range: Range<Int>)? {
    let range = mention.range
    for (word, part) in Self.partsBehind {
      guard let end = text.end(of: word, at: range.upperBound),
        text.end(ofAny: Self.longerWords, at: range.upperBound) == nil
      else { continue }
      return (part, range.lowerBound..<end)
    }
    for (word, part) in Self.partsBefore {
      if let start = text.start(of: word, endingAt: range.lowerBound)
        ?? capital(word, endingAt: range.lowerBound),
        !FoldedText.isLetter(text.byte(start - 1))
      {
        return (part, start..<range.upperBound)
      }
    }
    return nil
  }

  /// The role: words right beside the date first, then the nearest verb of the clause.
  var role: DateRole? {
    let range = part?.range ?? mention.range
    return beside(range) ?? DateVerbs(text: text).role(around: range)
  }

  private func beside(_ range: Range<Int>) -> DateRole? {
    for (word, role) in Self.behind where text.end(of: word, at: range.upperBound) != nil {
      if word == "前", text.end(ofAny: ["前往", "前景", "前夕", "前期"], at: range.upperBound) != nil {
        continue
      }
      return role
    }
    if isResolution(at: range.upperBound) { return .adoption }
    let begin =
      text.start(ofAny: ["the year ", "the month of "], endingAt: range.lowerBound)
      ?? range.lowerBound
    for (word, role) in Self.before {
      guard let start = text.start(of: word, endingAt: begin) ?? capital(word, endingAt: begin),
        !FoldedText.isLetter(text.byte(start - 1))
      else { continue }
      let isSpan = mention.start != mention.end && !mention.isDecade
      if isSpan, Self.opensSpans.contains(word) { continue }
      return role
    }
    return text.start(of: " of ", endingAt: range.lowerBound).flatMap {
      resolutionRole(endingAt: $0)
    }
  }

  /// `第72/77号决议` behind a date.
  private func isResolution(at index: Int) -> Bool {
    if text.end(ofAny: ["大会决议", "大会通过"], at: index) != nil { return true }
    guard var position = text.end(of: "第", at: index) else { return false }
    var hasSlash = false
    while position < index + 32, text.byte(position) > 0x20, text.byte(position) < 0x80 {
      hasSlash = hasSlash || text.byte(position) == 0x2F
      position += 1
    }
    return hasSlash || text.end(of: "号决", at: position) != nil
  }

  /// `72/77`, `48/74 A` or `resolution 186` that ends at `index`.
  private func resolutionRole(endingAt index: Int) -> DateRole? {
    var end = index
    if FoldedText.isUpper(text.byte(end - 1)), text.byte(end - 2) == 0x20 { end -= 2 }
    var start = end
    while end - start < 24, text.byte(start - 1) > 0x20, text.byte(start - 1) < 0x80 { start -= 1 }
    let number = text.bytes[start..<end]
    guard let first = number.first, FoldedText.isDigit(first) else { return nil }
    let isNumber =
      number.contains(0x2F)
      || text.start(ofAny: ["esolution ", "esolutions ", "ecision "], endingAt: start) != nil
    return isNumber ? .adoption : nil
  }

  private func capital(_ word: String, endingAt index: Int) -> Int? {
    let start = index - word.utf8.count
    guard start >= 0, let first = word.utf8.first, first >= 0x61, first < 0x7B,
      text.byte(start) == first - 0x20, text.end(of: String(word.dropFirst()), at: start + 1) != nil
    else { return nil }
    return start
  }

  private static let opensSpans: Set<String> = ["from ", "自", "从", "至", "到", "through "]

  private static let behind: [(String, DateRole)] = [
    ("之前", .deadline), ("以前", .deadline), ("前", .deadline), ("截止", .deadline), ("为截止", .deadline),
    ("起", .start),
    ("开始", .start), ("以来", .start), ("为止", .end), ("止", .end),
  ]
  private static let before: [(String, DateRole)] = [
    ("截止日期为", .deadline), ("截止日期是", .deadline), ("截止期为", .deadline), ("期限为", .deadline),
    ("截止于", .deadline), ("不迟于", .deadline), ("不晚于", .deadline),
    ("最迟于", .deadline), ("最迟在", .deadline), ("最迟", .deadline), ("最晚", .deadline), ("截至", .asOf),
    ("直至", .end), ("直到", .end),
    ("持续到", .end), ("延续至", .end), ("延长至", .end), ("自从", .start), ("自", .start), ("从", .start),
    ("日期为", .issue),
    ("no later than ", .deadline), ("not later than ", .deadline), ("due by ", .deadline),
    ("due on ", .deadline),
    ("deadline of ", .deadline), ("deadline is ", .deadline), ("deadline was ", .deadline),
    ("deadline: ", .deadline),
    ("prior to ", .deadline), ("before ", .deadline), ("by ", .deadline), ("as at ", .asOf),
    ("as of ", .asOf),
    ("as from ", .start), ("with effect from ", .start), ("starting on ", .start),
    ("starting in ", .start), ("starting from ", .start),
    ("beginning on ", .start), ("beginning in ", .start), ("since its establishment in ", .start),
    ("since its creation in ", .start), ("since its inception in ", .start), ("since ", .start),
    ("from ", .start),
    ("until ", .end),
    ("till ", .end), ("through ", .end), ("up to ", .end), ("dated ", .issue),
  ]

  private static let partsBehind: [(String, DatePart)] = [
    ("上半年", .firstHalf), ("下半年", .secondHalf), ("上旬", .beginning), ("中旬", .middle), ("下旬", .end),
    ("初期", .beginning),
    ("中期", .middle), ("后期", .end), ("末期", .end), ("初", .beginning), ("底", .end), ("末", .end),
    ("年中", .middle),
  ]
  private static let longerWords = ["初步", "初始", "初创", "初级", "底部", "末端"]
  private static let partsBefore: [(String, DatePart)] = [
    ("the first half of ", .firstHalf), ("the second half of ", .secondHalf),
    ("the beginning of ", .beginning),
    ("the start of ", .beginning), ("the middle of ", .middle), ("the end of ", .end),
    ("early in ", .beginning), ("late in ", .end),
    ("early ", .beginning), ("mid-", .middle), ("mid ", .middle), ("late ", .end),
  ]
}
