/// Finds treaties by the names of the vocabulary: `《外层空间条约》第四条`, `article VII of the Liability
/// Convention`.
struct TreatyScanner {
  let scan: Scan
  let vocabulary: Vocabulary
  let pinpoints: PinpointReader
  private var text: FoldedText { scan.text }

  func treaties() -> [Found] {
    scan.mentions.compactMap { mention in
      guard let slug = mention.slugs.first, mention.slugs.count == 1,
        vocabulary[slug]?.kind == .treaty, let range = range(of: mention)
      else { return nil }
      let end = text.end(of: "的第", at: range.upperBound) == nil ? 0 : "的".utf8.count
      return Found(
        kind: .treaty, target: slug, range: range,
        pinpoint: pinpoints.pinpoint(after: range.upperBound + end)
          ?? pinpoints.pinpoint(before: range.lowerBound))
    }
  }

  /// The name with its title marks, which belong to it only where they enclose it alone; nil where
  /// it is the end of a longer name (`《民事责任公约》`, `Civil Liability Convention`).
  private func range(of mention: VocabularyMention) -> Range<Int>? {
    let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
    if let open = text.start(of: "《", endingAt: start), let close = text.end(of: "》", at: end) {
      return open..<close
    }
    if mention.isShortForm { return nil }
    if FoldedText.isUpper(text.byte(start)) { return endsName(at: start) ? nil : mention.range }
    // Short Chinese names end others; the long ones are their own.
    let isShort = end - start <= Self.longestShort
    guard isShort else { return mention.range }
    let isQuoted = text.start(ofAny: ["《", "〈", "“"], endingAt: start) != nil
    return isQuoted || ChineseContext(text: text).standsAlone(mention.range) ? mention.range : nil
  }

  /// Whether a capitalised word that no sentence begins with stands before: `Civil`.
  private func endsName(at start: Int) -> Bool {
    guard text.byte(start - 1) == 0x20 else { return false }
    var word = start - 1
    while word > 0, FoldedText.isWord(text.byte(word - 1)) { word -= 1 }
    return FoldedText.isUpper(text.byte(word))
      && text.end(ofAny: Self.sentenceWords, at: word) != start
  }

  private static let sentenceWords = [
    "The ", "In ", "Of ", "To ", "And ", "Both ", "Under ", "While ", "When ", "Nations ",
    "States ",
    "Recalling ", "Noting ", "By ", "Since ", "As ", "For ", "With ", "Through ", "ITU ", "UN ",
  ]
  /// Five Chinese characters in bytes.
  private static let longestShort = 15
}
