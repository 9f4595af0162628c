/// The mark of a paragraph that was put in between two numbered ones: `13 bis.`, `13之二`.
enum InsertedNumber {
  private static let latin = ["bis", "ter", "quater", "quinquies", "sexies", "septies"]
    .map { (word: $0, scalars: Array($0.unicodeScalars)) }

  /// The mark at `start` of `line`, in Latin whatever is printed, and the index behind it.
  ///
  /// `之二` is `bis` and `之三` is `ter`; behind a mark stands a point, a blank or nothing.
  static func mark(in line: [Unicode.Scalar], at start: Int) -> (name: String, end: Int)? {
    let first = start + line[start...].prefix(2).prefix { $0.isBlank }.count
    var found: (name: String, end: Int)?
    if let mark = latin.first(where: { line[first...].starts(with: $0.scalars) }) {
      found = (mark.word, first + mark.scalars.count)
    } else if line[first...].first == "之", first + 1 < line.count,
      let ordinal = HanOrdinal.value(of: String(Character(line[first + 1]))),
      latin.indices.contains(ordinal - 2)
    {
      found = (latin[ordinal - 2].word, first + 2)
    }
    guard let found, found.end < line.count else { return found }
    return line[found.end].isBlank || ".．、".unicodeScalars.contains(line[found.end])
      ? found : nil
  }
}
