import Glibc

/// The words of a document's passages, and how much each says: a word in few passages says more.
struct DocumentWords: Sendable {
  /// The words of each passage with those of its items and notes, by its anchor, in reading order.
  private(set) var passages: [(anchor: String, words: Set<UInt64>)] = []
  private var places: [String: Int] = [:]
  /// In how many passages a word stands.
  private var counts: [UInt64: Int] = [:]
  /// Whether these are words that both languages have, for comparing with a text in the other one.
  let areShared: Bool

  /// The words of every passage, each with those of all that belongs to it.
  init(_ index: PassageIndex) {
    areShared = false
    for anchor in index.passages.lazy.map(\.anchor) {
      add(Set(WordTokens.tokens(of: index.text(of: anchor)).map(\.id)), at: anchor)
    }
  }

  /// The words that both languages have; `read` reads one passage.
  init(sharedOf index: PassageIndex, read: (IndexedPassage) -> ClaimText) {
    areShared = true
    let words = Dictionary(
      index.passages.map { ($0.anchor, Set(SharedWords.tokens(of: read($0)).map(\.id))) },
      uniquingKeysWith: { first, _ in first })
    for anchor in index.passages.lazy.map(\.anchor) {
      let all = index.pieces(of: anchor).reduce(into: Set<UInt64>()) { all, piece in
        all.formUnion(words[piece.anchor] ?? [])
      }
      add(all, at: anchor)
    }
  }

  private mutating func add(_ words: Set<UInt64>, at anchor: String) {
    places[anchor] = passages.count
    passages.append((anchor, words))
    for word in words { counts[word, default: 0] += 1 }
  }

  /// A text's words of the kind that these are.
  func tokens(of text: ClaimText) -> [WordToken] {
    areShared ? SharedWords.tokens(of: text) : WordTokens.tokens(of: text.text)
  }

  /// What a word says: 0 for one that the document does not have.
  func weight(of word: UInt64) -> Double {
    guard let count = counts[word] else { return 0 }
    return log(Double(passages.count + 1) / (Double(count) + 0.5))
  }

  /// What a word says that stands in one passage or two.
  var rareWeight: Double { log(Double(passages.count + 1) / 2.5) }

  /// The words of a passage.
  subscript(anchor: String) -> Set<UInt64>? { places[anchor].map { passages[$0].words } }
}
