import Glibc

/// The words of a document's passages, and how much each says: a word in few passages says more.
struct DocumentWords: Sendable {
  /// The words of each passage with those of its items and notes, by its anchor, in reading order.
  private(set) var passages: [(anchor: String, words: Set<UInt64>)] = []
  private var places: [String: Int] = [:]
  /// In how many passages a word stands.
  private var counts: [UInt64: Int] = [:]

  /// The words of every passage, each with those of all that belongs to it.
  init(_ index: PassageIndex) {
    for anchor in index.passages.lazy.map(\.anchor) {
      let words = Set(WordTokens.tokens(of: index.text(of: anchor)).map(\.id))
      places[anchor] = passages.count
      passages.append((anchor, words))
      for word in words { counts[word, default: 0] += 1 }
    }
  }

  /// What a word says: 0 for one that the document does not have.
  func weight(of word: UInt64) -> Double {
    guard let count = counts[word] else { return 0 }
    return log(Double(passages.count + 1) / (Double(count) + 0.5))
  }

  /// The words of a passage.
  subscript(anchor: String) -> Set<UInt64>? { places[anchor].map { passages[$0].words } }
}
