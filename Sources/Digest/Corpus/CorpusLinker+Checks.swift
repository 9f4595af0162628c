import Core
import Documents

extension CorpusLinker {
  /// What the checks say of one text of the editors', in one language.
  struct CheckedText: Sendable {
    var text: EditorsText
    var tally: ClaimTally
    /// Who speaks in its sentences, by their numbers from 0.
    var voices: [Int: [Bilingual<String>]]
  }

  /// What the checks say of one thing: a document with its digests, or the introduction to something.
  struct Checked: Sendable {
    var diagnostics: [Diagnostic] = []
    var texts: [CheckedText] = []
    /// Of a document: its slug, and who speaks in its passages.
    var passages: (slug: String, voices: PassageVoices)?
  }

  /// Everything that is wrong in what the editors wrote; adds to `corpus` how much was compared, and who
  /// speaks in every passage and sentence.
  ///
  /// Things are independent of each other: they are checked side by side.
  static func check(_ corpus: inout Corpus, _ vocabulary: Vocabulary) async -> [Diagnostic] {
    let checks = CorpusChecks(corpus, vocabulary)
    let things = checks.things
    let checked = await things.mapConcurrently { checks.checked($0) }
    for text in checked.flatMap(\.texts) {
      corpus.tallies[text.text] = text.tally
      corpus.sentenceVoices[text.text] = text.voices
    }
    for (slug, voices) in checked.compactMap(\.passages) { corpus.passageVoices[slug] = voices }
    return checked.flatMap(\.diagnostics)
  }
}

/// The checks of everything in a corpus, one thing at a time.
struct CorpusChecks: Sendable {
  private let corpus: Corpus
  private let vocabulary: Vocabulary
  private let checker: ClaimChecker
  private let passages: [String: PassageIndex]

  /// What is checked together: the texts about one thing in both languages, which have to agree.
  struct Thing: Sendable {
    var place: RestingSentence.Place
    /// The document that is summarised; nil for introductions.
    var document: CorpusDocument?
    var introductions: [Introduction] = []

    /// In the order of ``Language``.
    var summaries: [Summary] {
      document.map { document in Language.allCases.compactMap { document.summaries[$0] } }
        ?? introductions.map(\.text)
    }
  }

  init(_ corpus: Corpus, _ vocabulary: Vocabulary) {
    self.corpus = corpus
    self.vocabulary = vocabulary
    checker = Self.claimChecker(corpus, vocabulary)
    passages = Dictionary(
      corpus.documents.map { ($0.slug, $0.primary.passages) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Documents first.
  var things: [Thing] {
    let documents = corpus.documents.map { Thing(place: .digest($0.slug), document: $0) }
    var order: [RestingSentence.Place] = []
    var introductions: [RestingSentence.Place: [Introduction]] = [:]
    for introduction in corpus.introductions {
      let place = RestingSentence.Place.introduction(introduction.kind, introduction.slug)
      if introductions[place] == nil { order.append(place) }
      introductions[place, default: []].append(introduction)
    }
    return documents
      + order.map { place in
        let texts = (introductions[place] ?? []).sorted { $0.text.language < $1.text.language }
        return Thing(place: place, introductions: texts)
      }
  }

  func checked(_ thing: Thing) -> CorpusLinker.Checked {
    var checked = thing.document.map { self.checked($0) } ?? CorpusLinker.Checked()
    let facts = thing.document.map { CitedDocumentFacts($0) }
    var sides: [SummaryParityCheck.Side] = []
    for summary in thing.summaries {
      let contexts = checker.contexts(of: summary, document: facts)
      let evidence = EvidenceCheck(
        summary: summary, document: thing.document?.slug, passages: passages)
      let claims = checker.check(contexts, of: summary)
      checked.diagnostics += evidence.diagnostics() + claims.diagnostics
      checked.texts.append(
        CorpusLinker.CheckedText(
          text: EditorsText(place: thing.place, language: summary.language), tally: claims.tally,
          voices: checker.voices(contexts)))
      sides.append(SummaryParityCheck.Side(summary, contexts: contexts))
    }
    if sides.count == Language.allCases.count {
      checked.diagnostics += SummaryParityCheck(
        sides[0], sides[1], document: facts?.slug, vocabulary: vocabulary
      ).diagnostics()
    }
    for introduction in thing.introductions {
      checked.diagnostics += IntroductionCheck.diagnostics(introduction, corpus)
    }
    return checked
  }

  /// What is said of a document itself: its texts, its translations, what of it is missing.
  private func checked(_ document: CorpusDocument) -> CorpusLinker.Checked {
    var checked = CorpusLinker.Checked(
      passages: (document.slug, PassageVoices(document, vocabulary: vocabulary)))
    if let zh = document[.chinese], let en = document[.english] {
      checked.diagnostics += DocumentComparison(zh.document, en.document).diagnostics
    }
    checked.diagnostics += DigestMissingCheck.diagnostics(
      document.name, has: Set(document.summaries.keys))
    if let note = corpus.coverage(of: document).diagnostic(of: document) {
      checked.diagnostics.append(note)
    }
    for translation in document.translations.values {
      checked.diagnostics += TranslationParityCheck(
        document: document, translation: translation,
        reader: ClaimTextReader(vocabulary: vocabulary)
      ).diagnostics()
    }
    checked.diagnostics += TranslationAbsentCheck.diagnostics(
      document.name,
      has: Set(document.texts.map(\.language)).union(document.translations.keys))
    return checked
  }

  /// What compares sentences with passages, all that are cited read.
  private static func claimChecker(_ corpus: Corpus, _ vocabulary: Vocabulary) -> ClaimChecker {
    var cited: [String: Set<String>] = [:]
    for id in corpus.restingOn.keys { cited[id.document, default: []].insert(id.anchor) }
    let reader = ClaimTextReader(vocabulary: vocabulary)
    return ClaimChecker(
      reader: reader,
      readings: PassageReadings(of: cited, in: corpus.documents, reader: reader),
      titles: KnownTitles(corpus))
  }
}
