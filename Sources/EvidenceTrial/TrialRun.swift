import Core
package import Digest
package import Documents

/// Plants faults into digests and counts what the checks find.
package struct TrialRun {
  private let documents: [CorpusDocument]
  private let checker: ClaimChecker

  package init(_ documents: [CorpusDocument], vocabulary: Vocabulary) {
    self.documents = documents
    let reader = ClaimTextReader(vocabulary: vocabulary)
    let all = Dictionary(
      documents.map { ($0.slug, Set($0.primary.passages.passages.map(\.anchor))) },
      uniquingKeysWith: { $0.union($1) })
    checker = ClaimChecker(
      reader: reader, readings: PassageReadings(of: all, in: documents, reader: reader))
  }

  /// What was planted and caught in every digest; `missed` is told of each fault that was not caught.
  package func result(missed: (_ place: String, PlantedFault) -> Void = { _, _ in }) -> TrialResult
  {
    var result = TrialResult()
    for document in documents {
      for language in Language.allCases {
        guard let summary = document.summaries[language] else { continue }
        try? run(summary, of: document, into: &result, missed: missed)
      }
    }
    return result
  }

  private func run(
    _ summary: Summary, of document: CorpusDocument, into result: inout TrialResult,
    missed: (String, PlantedFault) -> Void
  ) throws {
    let facts = CitedDocumentFacts(document)
    let paragraphs = document.primary.passages.passages.filter(\.isParagraph).map(\.anchor)
    let contexts = checker.contexts(of: summary, document: facts)
    for (number, context) in contexts.enumerated() where !context.passages.isEmpty {
      let clean = checker.findings(in: context).filter { $0.severity != .note }
      result.clean.sentences += 1
      result.clean.alarms += clean.count
      let planter = FaultPlanter(
        context: context, paragraphs: paragraphs, seed: number + document.slug.utf8.count)
      for fault in planter.faults() {
        let changed = checker.context(
          ofSentence: number, in: summary, document: facts, saying: fault.text,
          restingOn: fault.anchors)
        let found = checker.findings(in: changed).filter { $0.severity != .note }
        let isCaught = found.contains { finding in
          !clean.contains { $0.id == finding.id && $0.message == finding.message }
        }
        result.count(fault.kind, summary.language, caught: isCaught)
        if !isCaught { missed("\(summary.file) \(number + 1)", fault) }
      }
    }
  }
}
