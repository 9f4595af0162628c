package import Core
package import Documents

/// A document of the corpus: its texts, what the editors say about it and what was found out.
package struct CorpusDocument: Sendable {
  package var slug: String
  /// The folder or bare file, as messages name it.
  package var name: String
  package var facts: DocumentFacts
  /// At least one, Chinese first.
  package var texts: [DocumentText]
  package var summaries: [Language: Summary]
  /// Our translations into languages in which no text is held.
  package var translations: [Language: Translation]
  /// The editors' notes on passages, by anchor, in the order of the file.
  package var notes: [String: [Bilingual<String>]] = [:]

  /// A document with at least one text, Chinese first.
  package init(
    slug: String, name: String, facts: DocumentFacts, texts: [DocumentText],
    summaries: [Language: Summary], translations: [Language: Translation] = [:]
  ) {
    self.slug = slug
    self.name = name
    self.facts = facts
    self.texts = texts
    self.summaries = summaries
    self.translations = translations
  }

  /// The text that evidence and links are about: the Chinese one, or the only one.
  package var primary: DocumentText { texts[0] }

  /// The text in a language, where it is held.
  package subscript(language: Language) -> DocumentText? {
    texts.first { $0.language == language }
  }

  /// The text in a language: the one that is held, or else our translation.
  package func text(in language: Language) -> DocumentText? {
    self[language] ?? translations[language]?.text
  }

  /// The primary text, the other texts that are held, and our translations.
  package var allTexts: [DocumentText] {
    texts + Language.allCases.compactMap { translations[$0]?.text }
  }

  /// Whether there is a text in each of the two languages, held or translated.
  package var isInBothLanguages: Bool {
    Language.allCases.allSatisfy { text(in: $0) != nil }
  }

  /// A passage in a language: as the text held in it has it, or else our translation; nil where neither
  /// does.
  package func passage(_ anchor: String, in language: Language) -> IndexedPassage? {
    if let text = self[language] { return text.passages[anchor] }
    guard let translation = translations[language], translation[anchor] != nil else { return nil }
    return translation.text.passages[anchor]
  }

  /// Whether the text shown in a language is our translation.
  package func isTranslated(into language: Language) -> Bool {
    self[language] == nil && translations[language] != nil
  }

  package var kind: DocumentKind { facts.kind ?? primary.document.kind }

  /// As the editors say, or as printed; nil when neither.
  package var symbol: String? { facts.symbol ?? texts.firstNonNil(\.document.symbol) }

  /// Its day, ISO 8601: as the editors say, or the adoption its markup names; nil when neither.
  package var date: String? {
    facts.date ?? texts.firstNonNil { $0.document.metadata?.adoptionDate }
  }

  /// The slug of its body: as the editors say; of a resolution of the General Assembly, the Assembly.
  package var body: String? {
    facts.body ?? (symbol?.hasPrefix("A/RES/") == true ? "ga" : nil)
  }

  /// The title in a language: the editors', the printed one where a text in that language is held, or
  /// else that of our translation.
  package func title(_ language: Language) -> String? {
    if let title = facts.title[language] { return title }
    let translated = translations[language].flatMap { $0["title"] == nil ? nil : $0.text }
    let title = (self[language] ?? translated)?.document.title ?? ""
    return title.isEmpty ? nil : title
  }

  /// What a reference calls the document: its symbol, or else its short title, title or slug.
  package func name(_ language: Language) -> String {
    symbol ?? facts.shortTitle[language] ?? title(language) ?? slug
  }

  /// Whether the title in a language is the United Nations' own: printed in a text that is held, or
  /// declared official.
  package func isTitleOfficial(_ language: Language) -> Bool {
    self[language] != nil || (language == .english && facts.englishTitleStanding == .official)
  }

  /// How far the work on it has come.
  package var state: DocumentState {
    switch (summaries[.chinese] != nil, summaries[.english] != nil) {
    case (true, true): translations.isEmpty ? .bothDigests : .translated
    case (true, false): .chineseDigest
    case (false, true): .englishDigest
    case (false, false): .received
    }
  }
}

/// What there is of a document beside its source; every state is shown and may be published.
package enum DocumentState: String, Sendable, Hashable, CaseIterable {
  case received, chineseDigest, englishDigest, bothDigests
  /// Both digests, and all of the text in the other language.
  case translated

  /// The words of the pages.
  package var label: Bilingual<String> {
    switch self {
    case .received: Bilingual(zh: "已入库", en: "received")
    case .chineseDigest: Bilingual(zh: "有中文摘要", en: "Chinese digest")
    case .englishDigest: Bilingual(zh: "有英文摘要", en: "English digest")
    case .bothDigests: Bilingual(zh: "有中英文摘要", en: "digest in both languages")
    case .translated: Bilingual(zh: "译文完整", en: "complete translation")
    }
  }
}

/// A text of a document with its passages.
package struct DocumentText: Sendable {
  package var source: SourceText
  package var document: Document
  package var passages: PassageIndex

  package var language: Language { document.language }

  package init(source: SourceText, document: Document) {
    self.source = source
    self.document = document
    passages = PassageIndex(document)
  }
}
