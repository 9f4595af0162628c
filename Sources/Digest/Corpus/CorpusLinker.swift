package import Core
package import Documents

/// The fourth phase: joins what was read and parsed into one corpus, and checks what was written.
package enum CorpusLinker {
  /// The corpus of `documents` with the editors' tables, settings and introductions in `contents`.
  ///
  /// `vocabulary` names the sessions that no table lists. The diagnostics are those of the checks of
  /// evidence and of translations, `note-unknown`, `digest-missing`, `introduction-unknown` and warnings about places that tables name; those
  /// of reading and parsing are their phases' own.
  package static func corpus(
    _ contents: CorpusContents, documents parsed: [ParsedDocument], vocabulary: Vocabulary
  ) async -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    var (corpus, problems) = joined(contents, documents: parsed, vocabulary: vocabulary)
    problems += await check(&corpus, vocabulary)
    return (corpus, problems)
  }

  /// The same before anything that the editors wrote is checked; nobody has said who speaks.
  ///
  /// The diagnostics are those of what does not fit together.
  package static func joined(
    _ contents: CorpusContents, documents parsed: [ParsedDocument], vocabulary: Vocabulary
  ) -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    let (joined, pairs) = DocumentPairing.paired(parsed)
    var misfits: [Diagnostic] = []
    let documents = joined.compactMap { document($0, vocabulary, &misfits) }
      .sorted { $0.slug < $1.slug }
    let tables = contents.tables
    let (meetings, problems) = MeetingLinker(documents, tables: tables, vocabulary: vocabulary)
      .link()
    var corpus = Corpus(
      settings: contents.settings, documents: documents, meetings: meetings,
      themes: ThemeFinder(tables.themes).themes(in: documents),
      citations: CitationLinker(documents, tables: tables).link(), terms: tables.terms,
      states: tables.states, introductions: contents.introductions,
      restingOn: restingSentences(documents, contents.introductions))
    corpus.requests = requests(documents, RequestReader(vocabulary: vocabulary, meetings: meetings))
    corpus.termVariants = TermVariantFinder(tables.terms, vocabulary: vocabulary)
      .variants(in: documents)
    corpus.attendance = AttendanceReader(vocabulary: vocabulary).attendance(in: documents)
    findTerms(in: documents, for: &corpus)
    return (corpus, pairs + misfits + problems)
  }

  /// The terms of each text, and of each term the paragraphs of the primary texts that have it.
  private static func findTerms(in documents: [CorpusDocument], for corpus: inout Corpus) {
    let finder = GlossaryFinder(corpus.terms)
    corpus.termUses = corpus.terms.map { _ in [] }
    for document in documents {
      let texts = document.allTexts.map { ($0.language, finder.findings(in: $0)) }
      corpus.glossaries[document.slug] = Dictionary(
        texts.map { ($0, $1.entries) }, uniquingKeysWith: { first, _ in first })
      for (term, anchors) in texts.first?.1.anchors ?? [:] {
        corpus.termUses[term].append(TermUse(document: document.slug, anchors: anchors))
      }
    }
  }

  private static func document(
    _ parsed: ParsedDocument, _ vocabulary: Vocabulary, _ diagnostics: inout [Diagnostic]
  ) -> CorpusDocument? {
    let texts = zip(parsed.contents.sources, parsed.texts).map { source, document in
      var document = document
      if let language = source.language { document.language = language }
      return DocumentText(source: source.text, document: document)
    }
    guard !texts.isEmpty else { return nil }
    var document = CorpusDocument(
      slug: parsed.contents.slug, name: parsed.contents.name, facts: parsed.contents.facts,
      texts: texts.sorted { $0.language < $1.language }, summaries: parsed.contents.summaries)
    if let notes = parsed.contents.notes?.byAnchor(in: document.primary.passages) {
      document.notes = notes.notes
      diagnostics += notes.diagnostics
    }
    for file in parsed.contents.translations.values {
      guard document[file.language] == nil else {
        diagnostics.append(
          TranslationMessages.superfluous(file.language, file: file.source.file))
        continue
      }
      let fitted = TranslationFitter.fit(file, onto: document.primary, vocabulary: vocabulary)
      document.translations[file.language] = fitted.translation
      diagnostics += fitted.diagnostics
    }
    return document
  }

  private static func requests(
    _ documents: [CorpusDocument], _ reader: RequestReader
  ) -> [String: [Request]] {
    Dictionary(
      documents.map { document in
        let translations = Language.allCases.compactMap { document.translations[$0]?.text }
        return (
          document.slug,
          (document.texts + translations).flatMap { reader.requests(in: $0, of: document) }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Evidence

  private static func restingSentences(
    _ documents: [CorpusDocument], _ introductions: [Introduction]
  ) -> [PassageID: [RestingSentence]] {
    var resting: [PassageID: [RestingSentence]] = [:]
    func add(_ summary: Summary, _ place: RestingSentence.Place, _ slug: String?) {
      for (number, sentence) in summary.sentences.enumerated() {
        let value = RestingSentence(
          place: place, language: summary.language, number: number, text: sentence.text)
        for reference in sentence.references {
          guard let document = reference.document ?? slug else { continue }
          let id = PassageID(document: document, anchor: reference.anchor)
          resting[id, default: []].append(value)
        }
      }
    }
    for document in documents {
      for language in Language.allCases {
        if let summary = document.summaries[language] {
          add(summary, .digest(document.slug), document.slug)
        }
      }
    }
    for introduction in introductions {
      add(introduction.text, .introduction(introduction.kind, introduction.slug), nil)
    }
    return resting
  }
}
