/// Finds what a mistyped word was meant to be.
enum Suggestion {
  /// The nearest of `candidates`, the first of equals; nil when none is near.
  ///
  /// `biuld` among `build`, `check` gives `build`; near means at most a third of the longer word's
  /// letters wrong, but one wrong letter always is, and so is a beginning of three letters or more.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let wanted = Array(candidate.unicodeScalars)
      let allowed = max(1, max(typed.count, wanted.count) / 3)
      guard abs(typed.count - wanted.count) <= allowed else { continue }
      let distance = distance(from: typed, to: wanted)
      if distance <= allowed, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    if let best { return best.candidate }
    guard typed.count >= 3 else { return nil }
    let longer = candidates.filter { $0.unicodeScalars.starts(with: typed) }
    return longer.count == 1 ? longer[0] : nil
  }

  /// Insertions, deletions, substitutions and exchanges of neighbours between two words
  /// (Damerau-Levenshtein, each place changed at most once).
  static func distance(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var (before, previous) = ([Int](), Array(0...right.count))
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column] + (scalar == other ? 0 : 1), previous[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
