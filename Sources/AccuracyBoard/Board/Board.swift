/// The scores of all that was read, by family and by form of citation.
package struct Board: Sendable, Hashable {
  /// A family of documents in a layout, such as `seed wsf-2023` or `official, pages, zh`.
  package struct Row: Sendable, Hashable {
    package var family: String
    package var measures: [Measure: Tally]

    package init(family: String, measures: [Measure: Tally]) {
      self.family = family
      self.measures = measures
    }
  }

  /// In the order in which they were scored.
  package private(set) var rows: [Row]
  /// The forms of citations in the committed keys.
  package private(set) var forms: [String: Tally]

  package init(rows: [Row] = [], forms: [String: Tally] = [:]) {
    self.rows = rows
    self.forms = forms
  }

  /// Adds the score of a document to its family, which goes last where it is new.
  package mutating func add(_ score: DocumentScore, to family: String, forms counts: Bool = true) {
    let index = rows.firstIndex { $0.family == family } ?? rows.count
    if index == rows.count { rows.append(Row(family: family, measures: [:])) }
    for (measure, tally) in score.measures {
      rows[index].measures[measure, default: Tally()] += tally
    }
    guard counts else { return }
    for (form, tally) in score.forms { forms[form, default: Tally()] += tally }
  }

  /// The names of the forms, sorted.
  package var formNames: [String] { forms.keys.sorted() }
}
