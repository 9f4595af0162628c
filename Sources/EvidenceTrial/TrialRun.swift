import Core
package import Digest
package import Documents

/// Plants faults into digests and introductions and counts what the checks find.
package struct TrialRun {
  /// The checks that are tried: what they find in a sentence.
  package typealias Checks = (ClaimChecker, ClaimContext) -> [ClaimFinding]

  private let documents: [CorpusDocument]
  private let introductions: [Summary]
  let kinds: Set<FaultKind>
  let checker: ClaimChecker
  private let checks: Checks
  let reader: ClaimTextReader

  /// `introductions` are those of themes, meetings and resolutions; only faults of `kinds` are planted.
  package init(
    _ documents: [CorpusDocument], introductions: [Summary] = [], vocabulary: Vocabulary,
    kinds: Set<FaultKind> = Set(FaultKind.allCases),
    checks: @escaping Checks = { $0.findings(in: $1) }
  ) {
    self.documents = documents
    self.introductions = introductions
    self.kinds = kinds
    self.checks = checks
    reader = ClaimTextReader(vocabulary: vocabulary)
    let all = Dictionary(
      documents.map { ($0.slug, Set($0.primary.passages.passages.map(\.anchor))) },
      uniquingKeysWith: { $0.union($1) })
    checker = ClaimChecker(
      reader: reader, readings: PassageReadings(of: all, in: documents, reader: reader))
  }

  /// What was planted and caught in every digest; `missed` is told of each fault that was not caught,
  /// `alarmed` of what was said against a sentence as it stands.
  package func result(
    missed: (_ place: String, PlantedFault) -> Void = { _, _ in },
    alarmed: (_ place: String, ClaimFinding) -> Void = { _, _ in }
  ) -> TrialResult {
    var result = TrialResult()
    for document in documents {
      for language in Language.allCases {
        if let summary = document.summaries[language] {
          run(summary, of: document, into: &result, missed: missed, alarmed: alarmed)
        }
        if let translation = document.translations[language] {
          run(translation, of: document, into: &result, missed: missed)
        }
      }
    }
    for introduction in introductions {
      run(introduction, of: nil, into: &result, missed: missed, alarmed: alarmed)
    }
    return result
  }

  private func run(
    _ summary: Summary, of document: CorpusDocument?, into result: inout TrialResult,
    missed: (String, PlantedFault) -> Void, alarmed: (String, ClaimFinding) -> Void
  ) {
    let facts = document.map { CitedDocumentFacts($0) }
    // Another passage is another paragraph of the document that is summarised.
    let paragraphs =
      document?.primary.passages.passages.filter(\.isParagraph).map(\.anchor) ?? []
    let contexts = checker.contexts(of: summary, document: facts)
    for (number, context) in contexts.enumerated()
    where !context.passages.isEmpty && context.sentence.editor == nil {
      let clean = checks(checker, context).filter { $0.severity != .note }
      result.clean.sentences += 1
      result.clean.alarms += clean.count
      for finding in clean { alarmed("\(summary.file) \(number + 1)", finding) }
      let planter = FaultPlanter(
        context: context, paragraphs: paragraphs,
        seed: number + (document?.slug ?? summary.file).utf8.count)
      for fault in planter.faults() where kinds.contains(fault.kind) {
        let changed = checker.context(
          ofSentence: number, in: summary, document: facts, saying: fault.text,
          restingOn: fault.anchors)
        let found = checks(checker, changed).filter { $0.severity != .note }
        let isCaught = found.contains { finding in
          !clean.contains { $0.id == finding.id && $0.message == finding.message }
        }
        result.count(fault.kind, summary.language, caught: isCaught)
        if !isCaught { missed("\(summary.file) \(number + 1)", fault) }
      }
    }
  }
}
