package import Core
import Documents

/// The passages that sentences rest on, each read once.
package struct PassageReadings: Sendable {
  private struct Key: Hashable {
    var id: PassageID
    var language: Language
  }

  private var passages: [Key: CitedPassage] = [:]

  /// Reads what `cited` names: the anchors by the slugs of their documents.
  package init(
    of cited: [String: Set<String>], in documents: [CorpusDocument], reader: ClaimTextReader
  ) {
    for document in documents {
      guard let anchors = cited[document.slug] else { continue }
      let facts = CitedDocumentFacts(document)
      for text in document.texts {
        let citations = Dictionary(grouping: text.document.citations, by: \.at)
        let names = NameReader(vocabulary: reader.vocabulary).names(
          in: text.document.passages, symbol: text.document.symbol ?? document.symbol)
        let words = DocumentWords(text.passages)
        func read(_ passage: IndexedPassage) -> ClaimText {
          reader.read(
            passage.text, language: text.language, anchor: passage.anchor,
            names: names[passage.anchor] ?? [], citations: citations[passage.anchor] ?? [])
        }
        for anchor in anchors {
          guard let passage = text.passages[anchor] else { continue }
          let id = PassageID(document: document.slug, anchor: anchor)
          passages[Key(id: id, language: text.language)] = CitedPassage(
            id: id, label: passage.label, pieces: text.passages.pieces(of: anchor).map(read),
            context: text.passages.chapeaux(of: anchor).map(read), document: facts, words: words)
        }
      }
    }
  }

  /// A passage in a language where it is held in it, else in the one it is held in; nil when it does
  /// not exist.
  package func passage(_ id: PassageID, preferring language: Language) -> CitedPassage? {
    passages[Key(id: id, language: language)]
      ?? Language.allCases.firstNonNil { passages[Key(id: id, language: $0)] }
  }
}

extension CitedDocumentFacts {
  /// What the checks need to know of a document of the corpus.
  package init(_ document: CorpusDocument) {
    var titles: [Language: String] = [:]
    for language in Language.allCases { titles[language] = document.title(language) }
    self.init(
      slug: document.slug, kind: document.kind, symbol: document.symbol, body: document.body,
      title: titles)
  }
}

extension PassageIndex {
  /// The paragraphs and items that a passage is an item of, outermost first.
  package func chapeaux(of anchor: String) -> [IndexedPassage] {
    var (chapeaux, next) = ([IndexedPassage](), self[anchor]?.parent)
    while let parent = next, let passage = self[parent] {
      chapeaux.append(passage)
      next = passage.parent
    }
    return chapeaux.reversed()
  }
}
