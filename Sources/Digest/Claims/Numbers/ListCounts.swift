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
    if citations(figure, in: context).contains(count) || isOneEach(figure, in: context) {
      return true
    }
    if case .known(let id)? = figure.unit, states.contains(id), stateNames(in: context) < count {
      return false
    }
    return context.passages.contains { passage in
      itemCount(passage) == count
        || passage.pieces.contains { lengths(in: $0.text).contains(count) }
    }
  }

  private static let states: Set<String> = [
    "country", "member-state", "state", "state-party", "state-member",
  ]

  private static func stateNames(in context: ClaimContext) -> Int {
    Set(
      context.grounds.flatMap(\.names).flatMap(\.slugs).filter {
        context.vocabulary[$0]?.kind == .state
      }
    ).count
  }

  /// How many resolutions or treaties a passage, or all of them together, name, where the figure counts such.
  private static func citations(_ figure: FigureMention, in context: ClaimContext) -> Set<Int> {
    let kinds: [String: Citation.Kind] = ["resolution": .resolution, "treaty": .treaty]
    guard case .known(let id)? = figure.unit, let kind = kinds[id] else { return [] }
    let targets = context.grounds.map { ground in
      Set(ground.citations.filter { $0.kind == kind }.map(\.target))
    }
    return Set(targets.map(\.count) + [targets.reduce(into: Set()) { $0.formUnion($1) }.count])
  }

  /// Whether each of as many passages speaks of one of what the figure counts: three working groups,
  /// one to each cited paragraph.
  private static func isOneEach(_ figure: FigureMention, in context: ClaimContext) -> Bool {
    guard case .known(let id)? = figure.unit, context.passages.count == figure.value.numerator,
      let noun = FigureNouns.all.first(where: { $0.id == id })
    else { return false }
    return context.passages.allSatisfy { passage in
      let text = passage.text.lowercased()
      return (noun.chinese + noun.english).contains { text.contains($0.lowercased()) }
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
    // A member of a list may have a colon of its own.
    for sentence in text.split(whereSeparator: { "。\n".contains($0) }) {
      lengths.insert(sentence.split(whereSeparator: { "；;".contains($0) }).count)
    }
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
