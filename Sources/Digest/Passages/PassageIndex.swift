package import Documents

/// Every passage of a document by its anchor, in reading order, footnotes last.
package struct PassageIndex: Sendable {
  package private(set) var passages: [IndexedPassage] = []
  private var places: [String: Int] = [:]

  /// An index without passages.
  package init() {}

  /// Lists what `document` holds.
  ///
  /// Where two blocks carry the same anchor the first keeps it.
  package init(_ document: Document) {
    var builder = PassageIndexBuilder(document)
    for passage in builder.passages() where places[passage.anchor] == nil {
      places[passage.anchor] = passages.count
      passages.append(passage)
    }
  }

  /// The passage with this anchor.
  package subscript(anchor: String) -> IndexedPassage? {
    places[anchor].map { passages[$0] }
  }

  /// The place of a passage in reading order, from 0.
  package func order(of anchor: String) -> Int? { places[anchor] }

  /// Everything that belongs to a passage, one piece each, in reading order.
  ///
  /// Its own words, its items' and the footnotes called in them; of a whole annex all that stands in
  /// it. Empty when there is no such passage.
  package func pieces(of anchor: String) -> [IndexedPassage] {
    guard let passage = self[anchor] else { return [] }
    var pieces: [IndexedPassage] = []
    if passage.kind == .annex {
      pieces = passages.filter { $0.part == passage.part && $0.anchor != anchor }
    } else {
      var pending = [passage]
      while let next = pending.popLast() {
        pieces.append(next)
        pending.append(contentsOf: next.items.reversed().compactMap { self[$0] })
      }
    }
    var notes: [String] = []
    for note in pieces.flatMap(\.notes) where !notes.contains(note) { notes.append(note) }
    return pieces + notes.compactMap { self[$0] }
  }

  /// The whole text that ``pieces(of:)`` lists, in lines.
  package func text(of anchor: String) -> String {
    pieces(of: anchor).map(\.text).joined(separator: "\n")
  }
}
