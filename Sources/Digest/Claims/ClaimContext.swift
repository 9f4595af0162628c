package import Documents

/// A sentence of the editors' with the passages it rests on, ready to be compared.
package struct ClaimContext: Sendable {
  package var sentence: SummarySentence
  /// The sentence read for its claims.
  package var claim: ClaimText
  /// What it rests on, in the order of its marks; passages that do not exist are left out.
  package var passages: [CitedPassage]
  /// The document that is summarised; nil for an introduction.
  package var document: CitedDocumentFacts?
  package var vocabulary: Vocabulary

  /// Everything a claim may rest on: the pieces of all passages and what they go on from.
  package var grounds: [ClaimText] { passages.flatMap { $0.context + $0.pieces } }

  /// The grounds whose words can be compared with the sentence's: those in its language.
  var comparableGrounds: [ClaimText] { grounds.filter { $0.language == claim.language } }
}
