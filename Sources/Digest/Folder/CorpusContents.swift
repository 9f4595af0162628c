package import Core
package import Documents

/// What an editor's folder says: everything read and understood, except the structure of the documents.
package struct CorpusContents: Sendable {
  package var settings = SiteSettings()
  /// By slug.
  package var documents: [DocumentContents] = []
  package var tables = Tables()
  package var introductions: [Introduction] = []

  /// Nothing.
  package init() {}
}

/// What the editors hold and wrote about one document.
package struct DocumentContents: Sendable {
  package var slug: String
  /// The folder or bare file, as messages name it.
  package var name: String
  /// The texts to be parsed; never empty.
  package var sources: [DocumentSource]
  package var facts: DocumentFacts
  package var summaries: [Language: Summary]
  /// Our translations, by the language they are in.
  package var translations: [Language: TranslationFile]
  /// `notes.yaml`; nil where there is none.
  package var notes: EditorsNotes?

  package init(
    slug: String, name: String, sources: [DocumentSource], facts: DocumentFacts = DocumentFacts(),
    summaries: [Language: Summary] = [:], translations: [Language: TranslationFile] = [:]
  ) {
    self.slug = slug
    self.name = name
    self.sources = sources
    self.facts = facts
    self.summaries = summaries
    self.translations = translations
  }
}

/// A text of a document, as it was extracted.
package struct DocumentSource: Sendable {
  package var text: SourceText
  /// As the file's name says; nil for a bare file.
  package var language: Language?

  package init(text: SourceText, language: Language?) {
    self.text = text
    self.language = language
  }
}

/// A document and the texts of it that were parsed: the result of the phase between reading and linking.
package struct ParsedDocument: Sendable {
  package var contents: DocumentContents
  /// One for each source, in their order.
  package var texts: [Document]

  package init(contents: DocumentContents, texts: [Document]) {
    self.contents = contents
    self.texts = texts
  }
}
