package import Core
import Documents

/// The passages that sentences rest on, each read once.
package struct PassageReadings: Sendable {
  private struct Key: Hashable {
    var id: PassageID
    var language: Language
  }

  private var passages: [Key: CitedPassage] = [:]
  private var bodies: [String: [VocabularyEntry]] = [:]

  /// Reads what `cited` names: the anchors by the slugs of their documents.
  package init(
    of cited: [String: Set<String>], in documents: [CorpusDocument], reader: ClaimTextReader
  ) {
    for document in documents {
      guard let anchors = cited[document.slug] else { continue }
      let facts = CitedDocumentFacts(document)
      let translations = document.translations.values.map(\.text)
        .filter { document[$0.language] == nil }
      let readings = (document.texts + translations).map {
        TextReading($0, symbol: document.symbol, reader: reader)
      }
      bodies[document.slug] = readings.first?.bodiesOfShortForms
      let shared = Self.sharedWords(of: document, readings)
      for anchor in anchors {
        let id = PassageID(document: document.slug, anchor: anchor)
        var wordings = readings.reduce(into: [Language: Wording]()) { wordings, reading in
          wordings[reading.text.language] = reading.wording(of: anchor)
        }
        if let shared, let own = wordings[shared.language] {
          for language in Language.allCases where wordings[language] == nil {
            wordings[language] = Wording(texts: own.texts, words: shared.words)
          }
        }
        let translated = document.translations.compactMapValues { $0.words(of: anchor) }
        for reading in readings.prefix(document.texts.count) {
          guard let passage = reading.text.passages[anchor] else { continue }
          passages[Key(id: id, language: reading.text.language)] = CitedPassage(
            id: id, label: passage.label, pieces: reading.pieces(of: anchor),
            context: reading.context(of: anchor), headings: reading.headings(above: anchor),
            document: facts, wordings: wordings,
            translations: translated)
        }
      }
    }
  }

  /// The words that both languages have, of the text that what is written in the other is compared
  /// with; nil where there are texts or translations in both languages.
  private static func sharedWords(
    of document: CorpusDocument, _ readings: [TextReading]
  ) -> (language: Language, words: DocumentWords)? {
    let languages = Set(readings.map(\.text.language))
    guard let reading = readings.first, languages.count < Language.allCases.count else {
      return nil
    }
    return (reading.text.language, reading.sharedWords())
  }

  /// The bodies that short forms mean in a document, by its slug.
  func bodiesOfShortForms(in document: String) -> [VocabularyEntry] { bodies[document] ?? [] }

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

extension Translation {
  /// All that belongs to a passage, in lines; nil where nothing of it is translated.
  fileprivate func words(of anchor: String) -> String? {
    let passages = text.passages.chapeaux(of: anchor) + text.passages.pieces(of: anchor)
    guard passages.contains(where: { self[$0.anchor] != nil }) else { return nil }
    return passages.map(\.text).joined(separator: "\n")
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
