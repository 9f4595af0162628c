/// Finds the name a person probably meant.
package enum NearName {
  /// The candidate with the fewest edits from `name`, if that is at most a third of its length (and at least one edit).
  ///
  /// Edits are insertions, deletions, replacements and swaps of neighbours, counted in Unicode
  /// scalars. Among equally near ones the first in byte order wins. `of("tilte", in: ["title"])` is `title`.
  package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.unicodeScalars.prefix(65))
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let allowed = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let scalars = Array(candidate.unicodeScalars.prefix(wanted.count + allowed + 1))
      guard abs(scalars.count - wanted.count) <= allowed, scalars.count > 1 else { continue }
      let distance = distance(wanted, scalars)
      guard distance <= allowed, distance < max(wanted.count, scalars.count) else { continue }
      if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in stride(from: 1, through: right.count, by: 1) {
        let same = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
        let swapped =
          row > 1 && column > 1 && left[row - 1] == right[column - 2]
          && left[row - 2] == right[column - 1]
        if swapped { cost = min(cost, beforeLast[column - 2] + 1) }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
