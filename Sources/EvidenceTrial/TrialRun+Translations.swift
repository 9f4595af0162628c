import Core
import Digest
import Documents

extension TrialRun {
  /// Plants values and names into the passages of a translation, and counts where it then differs from its
  /// source in another way than before.
  func run(
    _ translation: Translation, of document: CorpusDocument, into result: inout TrialResult,
    missed: (String, PlantedFault) -> Void
  ) {
    guard FaultKind.allCases.contains(where: { $0.isOfTranslations && kinds.contains($0) }) else {
      return
    }
    let parity = PassageParity(document: document, translation: translation, reader: reader)
    for (number, passage) in document.primary.passages.passages.enumerated() {
      let text = translation[passage.anchor]?.prose.text ?? ""
      guard !text.isEmpty,
        let context = context(
          saying: text, at: passage.anchor, of: document, in: translation.language)
      else { continue }
      let before = parity.differences(at: passage.anchor, saying: text)
      let planter = FaultPlanter(context: context, paragraphs: [], seed: number)
      for fault in planter.translationFaults() where kinds.contains(fault.kind) {
        let after = parity.differences(at: passage.anchor, saying: fault.text)
        let isCaught = !after.isSubset(of: before)
        result.count(fault.kind, translation.language, caught: isCaught)
        if !isCaught { missed("\(translation.file.source.file) \(passage.anchor)", fault) }
      }
    }
  }

  /// A passage of a translation as a sentence that rests on what it translates.
  private func context(
    saying text: String, at anchor: String, of document: CorpusDocument, in language: Language
  ) -> ClaimContext? {
    let frame = SourceText(file: "", text: language == .chinese ? "一。[第1段]\n" : "One. [¶1]\n")
    let summary = SummaryReader.summary(frame, language: language).summary
    guard !summary.sentences.isEmpty else { return nil }
    return checker.context(
      ofSentence: 0, in: summary, document: CitedDocumentFacts(document), saying: text,
      restingOn: [anchor])
  }
}

extension FaultPlanter {
  /// The values and names that are planted into sentences, as faults of a translation.
  func translationFaults() -> [PlantedFault] {
    func planted(_ faults: [PlantedFault], _ kind: FaultKind) -> [PlantedFault] {
      faults.prefix(Self.mostOfAKind).map { fault in
        PlantedFault(kind: kind, text: fault.text, anchors: nil)
      }
    }
    return planted(farValues(), .translatedValue) + planted(nearValues(), .translatedValue)
      + planted(wrongNames(), .translatedName) + planted(nearNames(), .translatedName)
  }
}
