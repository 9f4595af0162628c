import Core
import Formats

/// `evidence-missing`: a sentence or list item that rests on nothing and is not declared the editors' own.
///
/// A sentence whose evidence is not understood is told so by `evidence-malformed` alone.
enum EvidenceMissingCheck {
  static func diagnostics(_ check: EvidenceCheck) -> [Diagnostic] {
    check.summary.sections.flatMap(\.blocks).flatMap { block in
      let isItem = if case .item = block.kind { block.sentences.count == 1 } else { false }
      return block.sentences.filter(isBare).map { sentence in
        check.source.diagnostic(
          "evidence-missing", .error, at: sentence.source,
          message: isItem
            ? Bilingual(zh: "这一条目没有注明依据", en: "this list item has no evidence")
            : Bilingual(zh: "这句话没有注明依据", en: "this sentence has no evidence"),
          help: Bilingual(
            zh: "在句后写上依据的段落，例如[第14段]；编者自己的话则写{editor: 理由}",
            en:
              "name the passage after it, as in [¶14]; mark the editors' own words with {editor: reason}"
          ))
      }
    }
  }

  private static func isBare(_ sentence: SummarySentence) -> Bool {
    sentence.evidence.isEmpty && sentence.editor == nil && sentence.faults.isEmpty
      && !sentence.text.isEmpty
  }
}
