/// One reading scored against its key.
package struct DocumentScore: Sendable {
  /// The tallies of what the key speaks of.
  package private(set) var measures: [Measure: Tally] = [:]
  /// Citations by the form in which they are printed; what was made up counts for its kind.
  package private(set) var forms: [String: Tally] = [:]
  /// Each disagreement on a line: `- ` before what was missed, `+ ` before what was made up.
  package private(set) var differences: [String] = []

  package init(of actual: DocumentFacts, with key: DocumentFacts, measures: [Measure]) {
    for measure in measures {
      switch measure {
      case .paragraphs: add(Comparison(of: actual.paragraphs, with: key.paragraphs), as: measure)
      case .headings: add(Self.headings(actual, key), as: measure)
      case .footnotes: add(Comparison(of: actual.footnotes, with: key.footnotes), as: measure)
      case .others: add(Comparison(of: actual.others, with: key.others), as: measure)
      case .citations: addCitations(actual, key)
      case .pinpoints: add(Self.pinpoints(actual, key), as: measure)
      }
    }
  }

  private mutating func add<Fact: CustomStringConvertible>(
    _ comparison: Comparison<Fact>, as measure: Measure
  ) {
    measures[measure] = comparison.tally
    differences += comparison.missing.map { "- \(measure.rawValue): \($0)" }
    differences += comparison.extra.map { "+ \(measure.rawValue): \($0)" }
  }

  private static func headings(
    _ actual: DocumentFacts, _ key: DocumentFacts
  ) -> Comparison<HeadingFact> {
    let unlevelled = Set(key.headings.filter { $0.level == nil }.map(\.text))
    let found = actual.headings.map {
      HeadingFact(text: $0.text, level: unlevelled.contains($0.text) ? nil : $0.level)
    }
    let optional = key.headings.filter(\.isOptional).map {
      HeadingFact(text: $0.text, level: $0.level)
    }
    return Comparison(
      of: found, with: key.headings.filter { !$0.isOptional }, optional: Set(optional))
  }

  private mutating func addCitations(_ actual: DocumentFacts, _ key: DocumentFacts) {
    let expected = key.citations.filter { !$0.isOptional }
    let optional = key.citations.filter(\.isOptional).map(\.bare)
    let comparison = Comparison(
      of: actual.citations.map(\.bare).withoutRepetition,
      with: expected.map(\.bare).withoutRepetition, optional: Set(optional))
    add(comparison, as: .citations)

    var printed: [CitationFact: String] = [:]
    for citation in expected where printed[citation.bare] == nil {
      printed[citation.bare] = citation.form
    }
    for fact in comparison.right { forms[printed[fact] ?? fact.kind, default: Tally()].right += 1 }
    for fact in comparison.missing {
      forms[printed[fact] ?? fact.kind, default: Tally()].missing += 1
    }
    for fact in comparison.extra { forms[fact.kind, default: Tally()].extra += 1 }
  }

  private static func pinpoints(
    _ actual: DocumentFacts, _ key: DocumentFacts
  ) -> Comparison<CitationFact> {
    let optional = Set(key.citations.filter(\.isOptional).map(\.bare))
    let found = actual.citations.filter { $0.pinpoint != nil && !optional.contains($0.bare) }
    let expected = key.citations.filter { $0.pinpoint != nil && !$0.isOptional }
    return Comparison(
      of: found.map(\.pinpointed).withoutRepetition,
      with: expected.map(\.pinpointed).withoutRepetition)
  }
}

extension CitationFact {
  /// Target and place alone.
  fileprivate var bare: CitationFact { CitationFact(target: target, kind: kind, at: at) }

  fileprivate var pinpointed: CitationFact {
    CitationFact(target: target, kind: kind, at: at, pinpoint: pinpoint)
  }
}

extension [CitationFact] {
  fileprivate var withoutRepetition: [CitationFact] {
    var seen: Set<CitationFact> = []
    return filter { seen.insert($0).inserted }
  }
}
