/// What stands before a Chinese name, where no space says whether a longer name ends there.
struct ChineseContext {
  let text: FoldedText

  /// Whether a short form at `index` can stand alone: `注意到委员会` does, `国家空间活动委员会` does not.
  ///
  /// True after punctuation, other scripts, and characters that end verbs, prepositions and
  /// conjunctions; a character that may belong to a name makes it false.
  func isFree(at index: Int) -> Bool {
    guard let (scalar, _) = text.scalar(endingAt: index) else { return true }
    guard FoldedText.isChinese(scalar), let character = Unicode.Scalar(scalar) else { return true }
    return !Self.isIdeograph(scalar) || Self.functional.contains(character)
  }

  private static func isIdeograph(_ scalar: UInt32) -> Bool { (0x3400...0x9FFF).contains(scalar) }

  private static let functional = Set(
    "在由供向请意到及和与将经使为给于据照关按了对并即但而的该本其至就以从因励可顾交迎促托定示年日号段前后时上下中届有无或让令凭随经过据是称"
      .unicodeScalars)
}

extension FoldedText {
  /// The start of the clause in which the byte at `index` stands: after a comma, a colon or a
  /// sentence end. Looks back at most ``reach`` bytes.
  func clauseStart(before index: Int) -> Int {
    var position = index
    while position > max(0, index - Self.reach) {
      if ",;:!?".utf8.contains(bytes[position - 1]) { return position }
      if bytes[position - 1] == 0x82, start(of: "。", endingAt: position) != nil { return position }
      position -= 1
    }
    return position
  }
}
