/// The scores of all that was read, by family and by form of citation.
package struct Board: Sendable, Hashable {
  /// A family of documents in a layout, such as `seed wsf-2023` or `official, pages, zh`.
  package struct Row: Sendable, Hashable {
    package var family: Family
    /// How many texts were scored.
    package var texts: Int
    package var measures: [Measure: Tally]

    package init(family: Family, texts: Int, measures: [Measure: Tally]) {
      self.family = family
      self.texts = texts
      self.measures = measures
    }
  }

  /// By group and family.
  package private(set) var rows: [Row]
  /// The forms of citations in the committed keys.
  package private(set) var forms: [String: Tally]

  package init(rows: [Row] = [], forms: [String: Tally] = [:]) {
    self.rows = rows.ranked
    self.forms = forms
  }

  /// Adds the score of a document to its family.
  package mutating func add(_ score: DocumentScore, to family: Family, forms counts: Bool = true) {
    if !rows.contains(where: { $0.family == family }) {
      rows = (rows + [Row(family: family, texts: 0, measures: [:])]).ranked
    }
    let index = rows.firstIndex { $0.family == family } ?? 0
    rows[index].texts += 1
    for (measure, tally) in score.measures {
      rows[index].measures[measure, default: Tally()] += tally
    }
    guard counts else { return }
    for (form, tally) in score.forms { forms[form, default: Tally()] += tally }
  }

  /// The names of the forms, sorted.
  package var formNames: [String] { forms.keys.sorted() }
}

extension [Board.Row] {
  fileprivate var ranked: [Board.Row] {
    enumerated().sorted {
      ($0.element.family.rank, $0.offset) < ($1.element.family.rank, $1.offset)
    }.map(\.element)
  }
}
