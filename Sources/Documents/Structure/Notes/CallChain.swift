/// Picks, among all places that may call a note, the best ones in the order of the notes.
///
/// Calls come in the order of their definitions, so the likeliest reading is the heaviest strictly
/// rising chain of candidates. Time grows with the number of candidates, logarithm apart.
struct CallChain: Sendable {
  /// A candidate at a place in the text that could call the note at `note`, an index in order.
  struct Link: Sendable {
    var candidate: Int
    var note: Int
    var weight: Int
  }

  /// The chosen links.
  ///
  /// `links` come in the order of the text; those of one place, of which one at most can hold, with
  /// the higher notes first.
  static func heaviest(_ links: [Link], noteCount: Int) -> [Link] {
    var best = [(weight: Int, link: Int)](repeating: (0, -1), count: noteCount + 1)
    var previous = [Int](repeating: -1, count: links.count)
    var weights = [Int](repeating: 0, count: links.count)
    for (index, link) in links.enumerated() {
      // The heaviest chain that ends with an earlier note.
      var (place, found) = (link.note, (weight: 0, link: -1))
      while place > 0 {
        if best[place].weight > found.weight { found = best[place] }
        place &= place - 1
      }
      (previous[index], weights[index]) = (found.link, found.weight + link.weight)
      place = link.note + 1
      while place <= noteCount {
        if weights[index] > best[place].weight { best[place] = (weights[index], index) }
        place += place & -place
      }
    }
    var result: [Link] = []
    var current = weights.indices.max { (weights[$0], -$0) < (weights[$1], -$1) } ?? -1
    while current >= 0 {
      result.append(links[current])
      current = previous[current]
    }
    return result.reversed()
  }
}
