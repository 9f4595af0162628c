import Core
import Documents

extension CorpusLinker {
  /// Everything that is wrong in what the editors wrote, and how much of it was compared.
  static func checks(
    _ corpus: Corpus, _ vocabulary: Vocabulary
  ) -> (diagnostics: [Diagnostic], tallies: [EditorsText: ClaimTally]) {
    let passages = Dictionary(
      corpus.documents.map { ($0.slug, $0.primary.passages) },
      uniquingKeysWith: { first, _ in first })
    let checker = claimChecker(corpus, vocabulary)
    var (diagnostics, tallies) = ([Diagnostic](), [EditorsText: ClaimTally]())
    func check(_ summary: Summary, _ place: RestingSentence.Place, of document: CorpusDocument?) {
      let check = EvidenceCheck(summary: summary, document: document?.slug, passages: passages)
      let claims = checker.check(summary, document: document.map { CitedDocumentFacts($0) })
      diagnostics += check.diagnostics() + claims.diagnostics
      tallies[EditorsText(place: place, language: summary.language)] = claims.tally
    }
    for document in corpus.documents {
      if let zh = document[.chinese], let en = document[.english] {
        diagnostics += DocumentComparison(zh.document, en.document).diagnostics
      }
      for language in Language.allCases {
        if let summary = document.summaries[language] {
          check(summary, .digest(document.slug), of: document)
        }
      }
      diagnostics += DigestMissingCheck.diagnostics(
        document.name, has: Set(document.summaries.keys))
      diagnostics += parity(
        document.summaries[.chinese], document.summaries[.english],
        CitedDocumentFacts(document), checker, vocabulary)
      if let note = corpus.coverage(of: document).diagnostic(of: document) {
        diagnostics.append(note)
      }
      for translation in document.translations.values {
        diagnostics += TranslationParityCheck(
          document: document, translation: translation,
          reader: ClaimTextReader(vocabulary: vocabulary)
        ).diagnostics()
      }
      diagnostics += TranslationAbsentCheck.diagnostics(
        document.name,
        has: Set(document.texts.map(\.language)).union(document.translations.keys))
    }
    for introduction in corpus.introductions {
      check(introduction.text, .introduction(introduction.kind, introduction.slug), of: nil)
      diagnostics += IntroductionCheck.diagnostics(introduction, corpus)
      if introduction.text.language == .chinese {
        let other = corpus.introduction(introduction.kind, introduction.slug, .english)
        diagnostics += parity(introduction.text, other?.text, nil, checker, vocabulary)
      }
    }
    return (diagnostics, tallies)
  }

  /// `summary-parity` where both languages are written.
  private static func parity(
    _ chinese: Summary?, _ english: Summary?, _ document: CitedDocumentFacts?,
    _ checker: ClaimChecker, _ vocabulary: Vocabulary
  ) -> [Diagnostic] {
    guard let chinese, let english else { return [] }
    func side(_ summary: Summary) -> SummaryParityCheck.Side {
      SummaryParityCheck.Side(
        summary, contexts: checker.contexts(of: summary, document: document))
    }
    return SummaryParityCheck(
      side(chinese), side(english), document: document?.slug, vocabulary: vocabulary
    ).diagnostics()
  }

  /// What compares sentences with passages, all that are cited read.
  static func claimChecker(_ corpus: Corpus, _ vocabulary: Vocabulary) -> ClaimChecker {
    var cited: [String: Set<String>] = [:]
    for id in corpus.restingOn.keys { cited[id.document, default: []].insert(id.anchor) }
    let reader = ClaimTextReader(vocabulary: vocabulary)
    return ClaimChecker(
      reader: reader,
      readings: PassageReadings(of: cited, in: corpus.documents, reader: reader),
      titles: KnownTitles(corpus))
  }
}
