/// Finds the name that was probably meant.
enum NearestName {
  /// The known name that differs from `name` by the fewest letters, at most a third of them.
  static func of(_ name: String, among known: [String]) -> String? {
    let letters = Array(name.utf8.prefix(80))
    let candidates = known.map { (distance(letters, Array($0.utf8.prefix(80))), $0) }
    guard let best = candidates.min(by: { $0.0 < $1.0 }), best.0 * 3 <= max(letters.count, 3) else {
      return nil
    }
    return best.1
  }

  /// Insertions, deletions and replacements that turn one into the other (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
