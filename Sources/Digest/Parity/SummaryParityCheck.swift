package import Core
package import Documents
import Formats

/// `summary-parity`: the two languages of a summary or introduction that rest on different passages or give
/// different values.
package struct SummaryParityCheck: Sendable {
  /// One language, with its sentences read for their claims.
  package struct Side: Sendable {
    var summary: Summary
    /// One for each sentence of the summary, in order.
    var claims: [ClaimText]

    package init(_ summary: Summary, contexts: [ClaimContext]) {
      self.summary = summary
      claims = contexts.map(\.claim)
    }
  }

  private let first: Side
  private let second: Side
  private let document: String?
  private let vocabulary: Vocabulary

  /// `document` is the slug of the document that is summarised; nil for an introduction.
  package init(_ first: Side, _ second: Side, document: String?, vocabulary: Vocabulary) {
    (self.first, self.second) = (first, second)
    (self.document, self.vocabulary) = (document, vocabulary)
  }

  /// Errors at the mark or words that the other language does not have, each naming its counterpart.
  ///
  /// Sections are compared in order, and in them paragraphs and list items in order; where one language has
  /// more of them, only that is said.
  package func diagnostics() -> [Diagnostic] {
    let (left, right) = (sections(of: first), sections(of: second))
    if let extra = extra(left, right, what: .section) { return [extra] }
    return zip(left, right).flatMap { differences($0, $1) }
  }

  // MARK: Division

  /// A paragraph or list item, and which sentences of the text it holds.
  private struct Unit {
    var side: Side
    var sentences: [SummarySentence]
    var claims: [ClaimText]
  }

  private func sections(of side: Side) -> [[Unit]] {
    var claims = side.claims[...]
    return side.summary.sections.map { section in
      section.blocks.map { block in
        let own = Array(claims.prefix(block.sentences.count))
        claims = claims.dropFirst(own.count)
        return Unit(side: side, sentences: block.sentences, claims: own)
      }
    }.filter { !$0.isEmpty }
  }

  private func differences(_ left: [Unit], _ right: [Unit]) -> [Diagnostic] {
    if let extra = extra(left.map { [$0] }, right.map { [$0] }, what: .block) { return [extra] }
    return zip(left, right).flatMap { differences($0, $1) }
  }

  /// The first section or paragraph for which the other language has none.
  private func extra(
    _ left: [[Unit]], _ right: [[Unit]], what: ParityMessages.Division
  ) -> Diagnostic? {
    guard left.count != right.count else { return nil }
    let (more, less) = left.count > right.count ? (left, right) : (right, left)
    guard let unit = more[less.count].first, let sentence = unit.sentences.first else { return nil }
    return ParityMessages.division(
      what, more.count, less.count, unit.side.summary.language, at: sentence.source,
      in: unit.side.summary.markdown.source)
  }

  // MARK: Evidence and values

  private func differences(_ left: Unit, _ right: Unit) -> [Diagnostic] {
    // Said once: of two things that stand for each other, the English one.
    let english = right.side.summary.language == .english
    let (lead, follow) = english ? (right, left) : (left, right)
    let evidence =
      evidence(of: lead, lackingIn: follow) ?? evidence(of: follow, lackingIn: lead)
    var result = evidence.map { [$0] } ?? []
    let comparison = ParityComparison(lead.claims, follow.claims, vocabulary: vocabulary)
    let (leading, following) = (comparison.onlyFirst, comparison.onlySecond)
    result += leading.map { place in
      let instead = following.filter { $0.value.kind == place.value.kind }
      return value(place, in: lead, against: follow, instead: instead)
    }
    result += following.filter { place in
      !leading.contains { $0.value.kind == place.value.kind }
    }.map { value($0, in: follow, against: lead, instead: []) }
    return result
  }

  private func references(_ sentence: SummarySentence) -> Set<PassageID> {
    Set(
      sentence.references.map {
        PassageID(document: $0.document ?? document ?? "", anchor: $0.anchor)
      })
  }

  /// At the first mark of `unit` that names a passage on which nothing in `other` rests.
  private func evidence(of unit: Unit, lackingIn other: Unit) -> Diagnostic? {
    let there = other.sentences.reduce(into: Set<PassageID>()) { $0.formUnion(references($1)) }
    for mark in unit.sentences.flatMap(\.evidence) {
      for entry in mark.mark.entries {
        let isThere = entry.references.allSatisfy {
          there.contains(
            PassageID(document: $0.document ?? document ?? "", anchor: $0.anchor))
        }
        guard !isThere else { continue }
        let label = PassageLabel(entry.first, through: entry.last, operative: entry.operative)
        return ParityMessages.evidence(
          label, unit.side.summary.language, counterpart: position(of: other),
          has: marks(of: other), at: mark.source, in: unit.side.summary.markdown.source)
      }
    }
    return nil
  }

  private func marks(of unit: Unit) -> String {
    unit.sentences.flatMap(\.evidence).map { evidence in
      String(decoding: unit.side.summary.markdown.source.bytes[evidence.source], as: UTF8.self)
    }.joined(separator: " ")
  }

  private func value(
    _ place: ParityComparison.Place, in unit: Unit, against other: Unit,
    instead: [ParityComparison.Place]
  ) -> Diagnostic {
    let (value, claim) = (place.value, unit.claims[place.text])
    return ParityMessages.value(
      value.kind, claim[value.range], unit.side.summary.language,
      counterpart: position(of: other),
      instead: instead.map { other.claims[$0.text][$0.value.range] },
      at: unit.sentences[place.text].places.source(of: value.range),
      in: unit.side.summary.markdown.source)
  }

  /// `summary.zh.md:12`.
  private func position(of unit: Unit) -> String {
    let file = unit.side.summary.file.split(separator: "/").last ?? ""
    return "\(file):\(unit.sentences.first?.position.line ?? 1)"
  }
}
