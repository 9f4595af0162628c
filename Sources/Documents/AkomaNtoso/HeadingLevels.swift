/// The levels of headings, learnt from the order in which their kinds appear.
///
/// `Part A`, `I.`, `Objective 1`, `II.`, `Part B` stand at 1 2 3 2 1: a new kind opens a level below the
/// heading before, a known one closes the levels under it.
struct HeadingLevels: Sendable {
  /// What makes two headings of one kind.
  enum Kind: Sendable, Hashable {
    case division(String)
    case label(MarkupLabel.Kind)
    case rank(MarkupEntry.Rank)
  }

  private var kinds: [Kind] = []

  /// The level of the next heading, from 1.
  mutating func level(of kind: Kind) -> Int {
    if let known = kinds.firstIndex(of: kind) {
      kinds.removeLast(kinds.count - known - 1)
    } else {
      kinds.append(kind)
    }
    return kinds.count
  }
}
