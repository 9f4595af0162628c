package import Core
import Formats

/// Compares the sentences of summaries and introductions with the passages they rest on.
///
/// It compares values, names and words, not meaning (design: "the promise").
package struct ClaimChecker: Sendable {
  private let reader: ClaimTextReader
  private let readings: PassageReadings
  private let titles: KnownTitles

  package init(
    reader: ClaimTextReader, readings: PassageReadings, titles: KnownTitles = KnownTitles()
  ) {
    self.reader = reader
    self.readings = readings
    self.titles = titles
  }

  /// The checks, each of one kind of claim.
  private static let checks: [@Sendable (ClaimContext) -> ClaimOutcome] = [
    SymbolClaims.outcome, SessionClaims.outcome, DateClaims.outcome, FigureClaims.outcome,
    ClaimNameCheck.outcome, AppositionCheck.outcome, ResolutionOrganCheck.outcome,
    ListCheck.outcome, SubjectCheck.outcome, RoleCheck.outcome, NeighbourCheck.outcome,
    UncheckedNames.outcome, ClaimQuoteCheck.outcome, BindingCheck.outcome,
    ClauseChecks.outcome,
  ]

  /// What the checks find in one sentence, each in its turn.
  ///
  /// Where one has found an error, that the sentence reads like another passage is no news.
  private static func outcomes(_ context: ClaimContext) -> [ClaimOutcome] {
    var outcomes = checks.map { $0(context) }
    // That a number stands with something else is no news where it stands nowhere with what it counts.
    var wrong: [Range<Int>] = []
    for index in outcomes.indices {
      outcomes[index].findings.removeAll { finding in
        finding.severity == .error && wrong.contains { $0.overlaps(finding.range) }
      }
      wrong += outcomes[index].findings.filter { $0.severity == .error }.map(\.range)
    }
    let hasError = outcomes.contains { $0.findings.contains { $0.severity == .error } }
    return hasError ? outcomes : outcomes + [EvidenceElsewhere.outcome(context)]
  }

  /// Every sentence of `summary` ready to be compared, also those without evidence.
  package func contexts(of summary: Summary, document: CitedDocumentFacts?) -> [ClaimContext] {
    let sentences = summary.sentences
    let claims = reader.read(
      sentences: sentences.map(\.text), language: summary.language,
      title: document?.title[summary.language], symbol: document?.symbol,
      bodies: document.map { readings.bodiesOfShortForms(in: $0.slug) } ?? [])
    return sentences.indices.map { number in
      context(
        sentences[number], claims[number], sentences[number].references, document, summary.language,
        before: before(number, in: summary, claims))
    }
  }

  /// A sentence (its number from 0) ready to be compared, were its words and its evidence others.
  ///
  /// `anchors` name passages of the document that is summarised; nil leaves the evidence as it is.
  package func context(
    ofSentence number: Int, in summary: Summary, document: CitedDocumentFacts?,
    saying text: String, restingOn anchors: [String]?
  ) -> ClaimContext {
    var sentences = summary.sentences
    sentences[number].text = text
    let claims = reader.read(
      sentences: sentences.map(\.text), language: summary.language,
      title: document?.title[summary.language], symbol: document?.symbol,
      bodies: document.map { readings.bodiesOfShortForms(in: $0.slug) } ?? [])
    let cited =
      anchors.map { $0.map { PassageReference(document: nil, anchor: $0) } }
      ?? sentences[number].references
    return context(
      sentences[number], claims[number], cited, document, summary.language,
      before: before(number, in: summary, claims))
  }

  /// What the checks of claims find in one sentence.
  package func findings(in context: ClaimContext) -> [ClaimFinding] {
    guard !context.passages.isEmpty, context.sentence.editor == nil else { return [] }
    return Self.outcomes(context).flatMap(\.findings)
  }

  private func context(
    _ sentence: SummarySentence, _ claim: ClaimText, _ cited: [PassageReference],
    _ document: CitedDocumentFacts?, _ language: Language, before: ClaimText?
  ) -> ClaimContext {
    let passages = cited.compactMap { reference -> CitedPassage? in
      guard let slug = reference.document ?? document?.slug else { return nil }
      return readings.passage(
        PassageID(document: slug, anchor: reference.anchor), preferring: language)
    }
    return ClaimContext(
      sentence: sentence, claim: claim, before: before, passages: passages, document: document,
      vocabulary: reader.vocabulary, titles: titles)
  }

  /// The sentence before one in its paragraph or list item.
  private func before(_ number: Int, in summary: Summary, _ claims: [ClaimText]) -> ClaimText? {
    var start = 0
    for block in summary.sections.lazy.flatMap(\.blocks) {
      if number < start + block.sentences.count { return number > start ? claims[number - 1] : nil }
      start += block.sentences.count
    }
    return nil
  }

  /// What is wrong in `summary`, at its words, unsorted, and how much was looked at.
  package func check(
    _ summary: Summary, document: CitedDocumentFacts?
  ) -> (diagnostics: [Diagnostic], tally: ClaimTally) {
    check(contexts(of: summary, document: document), of: summary)
  }

  /// What is wrong in the sentences of `summary`, which stand ready in `contexts`.
  package func check(
    _ contexts: [ClaimContext], of summary: Summary
  ) -> (diagnostics: [Diagnostic], tally: ClaimTally) {
    var (diagnostics, tally) = ([Diagnostic](), ClaimTally())
    for context in contexts {
      tally.sentences += 1
      guard !context.passages.isEmpty, context.sentence.editor == nil else { continue }
      tally.withEvidence += 1
      for outcome in Self.outcomes(context) {
        tally = tally + outcome.tally
        tally.failed += outcome.findings.count { $0.severity != .note }
        diagnostics += outcome.findings.map {
          $0.diagnostic(context, in: summary.markdown.source)
        }
      }
    }
    return (diagnostics, tally)
  }
}
