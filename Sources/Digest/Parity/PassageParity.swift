import Core
import Documents

/// What `translation-parity` would say of single passages if the translation said something else there.
package struct PassageParity: Sendable {
  private let document: CorpusDocument
  private let language: Language
  private let reader: ClaimTextReader
  private let source: [String: ClaimText]

  package init(document: CorpusDocument, translation: Translation, reader: ClaimTextReader) {
    (self.document, self.reader, language) = (document, reader, translation.language)
    source =
      TranslationParityCheck(
        document: document, translation: translation, reader: reader
      ).sourceTexts
  }

  /// What a passage and `text` do not have in common, each as kind and value: `number 14`; empty where they
  /// agree or the passage does not exist.
  package func differences(at anchor: String, saying text: String) -> Set<String> {
    guard let original = source[anchor] else { return [] }
    let claims = reader.read(
      sentences: [text], language: language, title: document.facts.title[language],
      symbol: document.symbol, bodies: [])
    let comparison = ParityComparison(claims, [original], vocabulary: reader.vocabulary)
    let values = (comparison.onlyFirst + comparison.onlySecond).map(\.value)
    return Set(values.map { "\($0.kind) \($0.keys.sorted().joined(separator: "|"))" })
  }
}
