package import Documents

/// A sentence of the editors' with the passages it rests on, ready to be compared.
package struct ClaimContext: Sendable {
  package var sentence: SummarySentence
  /// The sentence read for its claims.
  package var claim: ClaimText
  /// The sentence before it in its paragraph or list item; nil for the first.
  package var before: ClaimText?
  /// What it rests on, in the order of its marks; passages that do not exist are left out.
  package var passages: [CitedPassage]
  /// The document that is summarised; nil for an introduction.
  package var document: CitedDocumentFacts?
  package var vocabulary: Vocabulary
  /// What may be quoted as a title without standing in a passage.
  package var titles = KnownTitles()

  /// Everything a claim may rest on: the pieces of all passages and what they go on from.
  package var grounds: [ClaimText] { passages.flatMap { $0.context + $0.pieces } }

  /// The cited passages in the language of the sentence, for comparing words: the source's, or ours.
  ///
  /// Empty unless each passage has such a text.
  var comparableGrounds: [ClaimText] {
    let wordings = passages.compactMap { $0.wordings[claim.language] }
    return wordings.count == passages.count ? wordings.flatMap(\.texts) : []
  }

  /// The words of the documents that ``comparableGrounds`` stand in; nil where there are none.
  var comparableWords: DocumentWords? { passages.first?.wordings[claim.language]?.words }
}
