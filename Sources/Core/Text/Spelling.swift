/// Guesses what a mistyped word was meant to be.
package enum Spelling {
  /// The word of `known` that `word` is most likely a slip for; nil when none is near.
  ///
  /// Near means: at most a third of the letters changed, added, left out or swapped with their neighbour,
  /// but not all of them; or else the beginning, of three letters or more, of a single known word.
  /// `nearest(to: "titel", among: ["title", "date"])` is `title`. Of several equally near the first in
  /// byte order is taken; capitals count as small letters.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(65))
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var best: (distance: Int, word: String)?
    var longer: [String] = []
    for candidate in known {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(130))
      if letters.count >= 3, other.count <= 64, other.starts(with: letters) {
        longer.append(candidate)
      }
      let length = max(letters.count, other.count)
      let limit = max(1, length / 3)
      guard abs(letters.count - other.count) <= limit else { continue }
      let distance = distance(letters, other)
      guard distance <= limit, distance < length else { continue }
      if let best, (best.distance, best.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word ?? (longer.count == 1 ? longer[0] : nil)
  }

  /// The restricted Damerau–Levenshtein distance.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let substituted = previous[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(substituted, previous[column + 1] + 1, current[column] + 1)
        let swapped =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if swapped { best = min(best, before[column - 1] + 1) }
        current.append(best)
      }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
