extension EnglishUnitReader {
  struct Word {
    var text: String
    var end: Int
  }

  /// The words at `index`, to a mark of punctuation, a digit, or a word that ends a noun phrase.
  func words(at index: Int, limit: Int) -> [Word] {
    var (words, position) = ([Word](), index)
    while words.count < limit {
      var end = position
      while FoldedText.isLetter(text.byte(end)), end - position <= 24 { end += 1 }
      guard end > position, end - position <= 24 else { break }
      let word = text.text(position..<end)
      // `29 earlier resolutions`, but `two years earlier`.
      let isAdjective = words.isEmpty && Self.comparatives.contains(word.lowercased())
      if Self.enders.contains(word.lowercased()), !isAdjective { break }
      words.append(Word(text: word, end: end))
      guard text.byte(end) == 0x20 || text.byte(end) == 0x2D else { break }
      position = end + 1
    }
    return words
  }

  /// The first known noun and those right behind it, or the last word of a short unknown phrase.
  func head(_ words: [Word]) -> (unit: FigureUnit, end: Int, factor: Int)? {
    let texts = words.map(\.text)
    var index = 0
    while index < words.count {
      if ["decade", "decades"].contains(texts[index].lowercased()) {
        return (.known("year"), words[index].end, 10)
      }
      if var found = NounLookup.standard.english(texts[index...]) {
        var last = index + found.count
        while last < words.count, !FigureNouns.isMeasure(found.id),
          let next = NounLookup.standard.english(texts[last...]), !Self.isVerb(texts[last])
        {
          found = next
          last += next.count
        }
        return (.known(found.id), words[last - 1].end, 1)
      }
      if Self.isPlural(texts[index]) { break }
      index += 1
    }
    guard let noun = unknown(words) else { return nil }
    return (.noun(NounLookup.singular(noun.text.lowercased())), noun.end, 1)
  }

  /// A plural among the first three words, or the first word.
  private func unknown(_ words: [Word]) -> Word? {
    words.prefix(3).first { Self.isPlural($0.text) } ?? words.first
  }

  private static func isPlural(_ word: String) -> Bool {
    word.count > 3 && word.hasSuffix("s") && !["ss", "us", "is"].contains { word.hasSuffix($0) }
  }

  /// Words that are nouns in the table and verbs behind a noun: `States report`.
  private static func isVerb(_ word: String) -> Bool {
    [
      "report", "launch", "state", "states", "target", "aim", "case", "second", "focus", "issue",
      "document", "measure", "chair", "lecture",
    ].contains(
      word)
  }

  private static let comparatives: Set<String> = ["earlier", "later"]

  private static let enders: Set<String> = [
    "of", "in", "from", "at", "to", "and", "or", "with", "for", "on", "by", "who", "which", "that",
    "were", "was", "are",
    "is", "be", "been", "had", "have", "has", "took", "take", "the", "a", "an", "as", "than",
    "through", "during", "when",
    "where", "but", "will", "would", "should", "could", "can", "may", "shall", "participated",
    "attended", "represented",
    "registered", "spoke", "made", "held", "aboard", "into", "under", "within", "per", "between",
    "among", "after",
    "before", "since", "until", "while", "including", "based", "submitted", "established",
    "adopted", "agreed",
    "joined", "came", "gave", "said", "it", "its", "their", "they", "this", "these", "those", "not",
    "each", "also",
    "only", "about", "over", "more", "using", "via", "onto", "did", "do", "if", "ago", "later",
    "earlier", "old", "so",
    "noted", "provided", "took", "whose", "across", "against", "without", "we", "he", "she",
  ]
}
