import Core
import Documents

/// Numbers that a passage does not print and that can be counted: six speakers, where six are listed.
enum ListCounts {
  /// Whether the number of members of a list in the cited passages is the figure's value.
  static func contains(_ figure: FigureMention, in context: ClaimContext) -> Bool {
    guard figure.kind == .cardinal, figure.upper == nil, figure.bound == .exact,
      figure.value.denominator == 1, (2...200).contains(figure.value.numerator)
    else { return false }
    let count = figure.value.numerator
    return context.passages.contains { passage in
      itemCount(passage) == count
        || passage.pieces.contains { lengths(in: $0.text).contains(count) }
    }
  }

  /// How many items stand directly below the passage.
  private static func itemCount(_ passage: CitedPassage) -> Int {
    let own = passage.id.anchor + "__"
    return passage.pieces.count { piece in
      guard let anchor = piece.anchor, anchor.hasPrefix(own) else { return false }
      return !anchor.dropFirst(own.count).contains("__")
    }
  }

  /// The lengths of the lists in a text: `甲、乙和丙` is 3, `A; B; and C` is 3.
  static func lengths(in text: String) -> Set<Int> {
    var lengths: Set<Int> = []
    for sentence in text.split(whereSeparator: { "。\n：:".contains($0) }) {
      let clauses = sentence.split(whereSeparator: { "；;".contains($0) })
      lengths.insert(clauses.count)
      for clause in clauses {
        for run in clause.split(whereSeparator: { "，".contains($0) }) {
          let members = run.split(separator: "、")
          guard let last = members.last else { continue }
          let joins = last.contains("和") || last.contains("以及") || last.contains("与")
          lengths.formUnion([members.count, members.count + (joins ? 1 : 0)])
        }
        let members = clause.split(separator: ",")
        let joins = (members.last.map(String.init) ?? "").contains(" and ")
        let isSerial = (members.last.map(String.init) ?? "").trimmed.hasPrefix("and ")
        lengths.insert(members.count + (joins && !isSerial ? 1 : 0))
      }
    }
    lengths.subtract([0, 1])
    return lengths
  }
}
