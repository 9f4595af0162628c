/// The things that documents on space count and measure, in both languages.
///
/// A word that is not here is kept as printed; a new row is all it takes to make it known.
package enum FigureNouns {
  /// All rows.
  package static let all: [FigureNoun] = people + bodies + events + space + texts + measures

  /// The ids of the broader things that a thing is a kind of, nearest first: `speaker` gives `person`.
  package static func kinds(of id: String) -> [String] { byID[id]?.kinds ?? [] }

  /// Whether two ids may stand for one thing, because a word of one language covers both.
  ///
  /// 会议 is a meeting, a session or a conference; 机构 an agency or an institution; 次 counts whatever takes
  /// place.
  package static func mayBeSame(_ left: String, _ right: String) -> Bool {
    if left == "time" || right == "time" {
      return [left, right].allSatisfy { !isMeasure($0) && !isPerson($0) && !states.contains($0) }
    }
    return overlapping.contains { $0.contains(left) && $0.contains(right) }
  }

  static func isMeasure(_ id: String) -> Bool { byID[id]?.isMeasure ?? false }
  /// Whether it is a text, or a plan that stands in one.
  static func isText(_ id: String) -> Bool { textIDs.contains(id) }
  static func isPerson(_ id: String) -> Bool { id == "person" || kinds(of: id).contains("person") }

  private static let textIDs = Set(texts.map(\.id))
  private static let byID = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let states: Set<String> = [
    "country", "member-state", "state", "state-party", "state-member",
  ]

  private static let overlapping: [Set<String>] = [
    ["session", "meeting", "conference", "plenary-meeting"],
    ["agency", "institution", "entity", "organization", "institute"],
    ["workshop", "symposium", "panel"],
    ["participant", "person", "trainee", "professional"],
    ["fellow", "trainee", "researcher"],
    ["proposal", "recommendation"],
    ["project", "programme", "agenda-item"],
    ["topic", "agenda-item", "question", "priority"],
    ["report", "presentation"],
    ["statement", "presentation"],
    ["instrument", "legal-instrument"],
    ["state-member", "member"],
    ["member", "panellist"],
    ["state-party", "contracting-party"],
    ["mission", "spacecraft", "launch"],
    ["round", "time"],
    ["document", "paper"],
    ["document", "instrument", "legal-instrument"],
    ["aspect", "area"],
    ["agreement", "treaty"],
    ["part", "element", "phase"],
    ["action", "event", "measure"],
    ["option", "programme"],
  ]
}
