import Core

/// `evidence-broad`: one sentence that rests on more than three paragraphs.
enum EvidenceBroadCheck {
  static let mostParagraphs = 3

  static func diagnostics(_ check: EvidenceCheck) -> [Diagnostic] {
    check.summary.sentences.compactMap { sentence in
      let count = paragraphs(of: sentence, in: check.document)
      guard count > mostParagraphs, let first = sentence.evidence.first else { return nil }
      return check.source.diagnostic(
        "evidence-broad", .note, at: first.source,
        message: Bilingual(
          zh: "一句话依据\(count)段，读者难以核对",
          en: "one sentence rests on \(count) paragraphs, which is hard to verify"),
        help: Bilingual(
          zh: "只注明最要紧的几段，或把这句话分开",
          en: "name the paragraphs that matter most, or divide the sentence"))
    }
  }

  /// Items count as their paragraph; titles, notes and closing lines are no paragraphs.
  private static func paragraphs(of sentence: SummarySentence, in document: String?) -> Int {
    var paragraphs: Set<PassageID> = []
    for reference in sentence.references {
      var name = PassageName(anchor: reference.anchor)
      guard [.paragraph, .preambular, .unnumbered].contains(name.kind) else { continue }
      name.items = []
      paragraphs.insert(
        PassageID(document: reference.document ?? document ?? "", anchor: name.anchor))
    }
    return paragraphs.count
  }
}
