/// What the index lists the places of: two Han characters that stand together, the last Han character
/// of a run, a word, or words with the marks between them.
///
/// `第72/77号决议` has `第`, `72`, `77`, `72/77`, `号决`, `决议` and `议`. Every beginning of a token can be
/// looked up, so that `议` alone, `决`, `A/AC.105` and `resolut` are found too.
enum SearchToken: Sendable, Hashable {
  /// Two Han characters, the first shifted by 32 bits; the second is 0 at the end of a run.
  case han(UInt64)
  /// Anything else, folded; also `:kind:report` and its like, by which results are narrowed.
  case word(String)

  /// As the files of the index have it.
  var text: String {
    switch self {
    case .word(let text): return text
    case .han(let pair):
      let (first, second) = (UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair))
      return SearchFold.text(second == 0 ? [first] : [first, second])
    }
  }
}

/// Cuts folded text into tokens.
struct SearchTokenizer {
  /// Longer compounds are listed by their beginnings of this many words.
  static let mostWords = 8
  /// Longer words are listed by their beginnings of this many characters.
  static let longestWord = 40

  private let scalars: [UInt32]
  private var index = 0

  private init(_ scalars: [UInt32]) { self.scalars = scalars }

  /// Hands every token of a text to `body`, a token that stands there twice twice.
  static func tokens(of text: String, _ body: (SearchToken) -> Void) {
    var tokenizer = SearchTokenizer(SearchFold.scalars(of: text))
    tokenizer.run(body)
  }

  private mutating func run(_ body: (SearchToken) -> Void) {
    while index < scalars.count {
      switch SearchFold.role(scalars[index]) {
      case .han: readHan(body)
      case .word: readCompound(body)
      case .connector, .space, .mark: index += 1
      }
    }
  }

  /// A run of Han characters, blanks between them passed over.
  private mutating func readHan(_ body: (SearchToken) -> Void) {
    while true {
      let first = scalars[index]
      index += 1
      var next = index
      if next < scalars.count, scalars[next] == 0x20 { next += 1 }
      guard next < scalars.count, SearchFold.role(scalars[next]) == .han else {
        return body(.han(UInt64(first) << 32))
      }
      body(.han(UInt64(first) << 32 | UInt64(scalars[next])))
      index = next
    }
  }

  /// Words with single connectors between them: each word, and the compound from each word on.
  private mutating func readCompound(_ body: (SearchToken) -> Void) {
    var words = [readWord()]
    while index + 1 < scalars.count, SearchFold.role(scalars[index]) == .connector,
      SearchFold.role(scalars[index + 1]) == .word
    {
      index += 1
      words.append(readWord())
    }
    for (number, word) in words.enumerated() {
      body(.word(SearchFold.text(scalars[word])))
      guard number < words.count - 1 else { break }
      let last = min(number + Self.mostWords, words.count) - 1
      body(.word(SearchFold.text(scalars[word.lowerBound..<words[last].upperBound])))
    }
  }

  /// The place of the word here, cut where it is longer than any word.
  private mutating func readWord() -> Range<Int> {
    let start = index
    while index < scalars.count, SearchFold.role(scalars[index]) == .word { index += 1 }
    return start..<min(index, start + Self.longestWord)
  }
}
