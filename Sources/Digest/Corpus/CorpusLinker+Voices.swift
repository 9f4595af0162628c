import Core
import Documents

extension CorpusLinker {
  /// Says of every passage and of every sentence of the editors' who speaks.
  static func addVoices(to corpus: inout Corpus, _ vocabulary: Vocabulary) {
    for document in corpus.documents {
      corpus.passageVoices[document.slug] = PassageVoices(document, vocabulary: vocabulary)
    }
    let checker = claimChecker(corpus, vocabulary)
    for document in corpus.documents {
      for (language, summary) in document.summaries {
        let text = EditorsText(place: .digest(document.slug), language: language)
        corpus.sentenceVoices[text] = checker.voices(
          of: summary, document: CitedDocumentFacts(document))
      }
    }
    for introduction in corpus.introductions {
      let text = EditorsText(
        place: .introduction(introduction.kind, introduction.slug),
        language: introduction.text.language)
      corpus.sentenceVoices[text] = checker.voices(of: introduction.text, document: nil)
    }
  }
}
