import Core
import Digest
import Documents
import TestSupport
import Testing

/// Holds sentences against passages as a build would, and names what is found.
struct ClaimLab {
  private let documents: [CorpusDocument]
  private let vocabulary: Vocabulary

  /// One document, called `text`, read from its text by the reader; the kind and symbol are what it says.
  init(_ text: String, symbol: String? = nil, tables: Tables = Tables()) {
    let vocabulary = Vocabulary.unitedNations.adding(tables)
    let source = SourceText(file: "source.zh.txt", text: text)
    let document = SourceReader(vocabulary: vocabulary).read(source)
    var facts = DocumentFacts()
    facts.symbol = symbol
    documents = [
      CorpusDocument(
        slug: "text", name: "text", facts: facts,
        texts: [DocumentText(source: source, document: document)], summaries: [:])
    ]
    self.vocabulary = vocabulary
  }

  private init(documents: [CorpusDocument], vocabulary: Vocabulary) {
    self.documents = documents
    self.vocabulary = vocabulary
  }

  /// The project's own documents and tables.
  static let seeds: ClaimLab = {
    let (files, _) = Discovery.files(in: Repository.path("seeds"), named: "seeds")
    let (contents, _) = CorpusReader.contents(of: files)
    let vocabulary = Vocabulary.unitedNations.adding(contents.tables)
    let reader = SourceReader(vocabulary: vocabulary)
    let parsed = contents.documents.map { document in
      ParsedDocument(contents: document, texts: document.sources.map { reader.read($0.text) })
    }
    let corpus = CorpusLinker.joined(contents, documents: parsed, vocabulary: vocabulary).corpus
    return ClaimLab(documents: corpus.documents, vocabulary: vocabulary)
  }()

  /// The same before any of our translations was written.
  static let seedsWithoutTranslations = ClaimLab(
    documents: seeds.documents.map { document in
      var document = document
      document.translations = [:]
      return document
    }, vocabulary: seeds.vocabulary)

  /// A document of the lab.
  func document(_ slug: String) -> CorpusDocument? { documents.first { $0.slug == slug } }

  /// Everything the checks of claims find in a summary of a document, in order, as `id words`.
  ///
  /// Notes begin with `note:`. `Two [¶1]` gives `claim-number Two` where the passage prints 三.
  func findings(
    _ summary: String, _ language: Language, of slug: String = "text"
  ) -> [String] {
    diagnostics(summary, language, of: slug).map { diagnostic in
      let excerpt = diagnostic.excerpt?.line ?? ""
      let start = (diagnostic.position?.column ?? 1) - 1
      let words = String(
        String.UnicodeScalarView(
          excerpt.unicodeScalars.dropFirst(start).prefix(diagnostic.excerpt?.length ?? 0)))
      return (diagnostic.severity == .note ? "note:" : "") + "\(diagnostic.id) \(words)"
    }
  }

  /// The same with messages and places.
  func diagnostics(
    _ text: String, _ language: Language, of slug: String = "text"
  ) -> [Diagnostic] {
    let summary = SummaryReader.summary(
      SourceText(file: "summary.\(language.rawValue).md", text: text), language: language
    ).summary
    var cited: [String: Set<String>] = [:]
    for reference in summary.sentences.flatMap(\.references) {
      cited[reference.document ?? slug, default: []].insert(reference.anchor)
    }
    let reader = ClaimTextReader(vocabulary: vocabulary)
    let checker = ClaimChecker(
      reader: reader, readings: PassageReadings(of: cited, in: documents, reader: reader))
    let facts = documents.first { $0.slug == slug }.map { CitedDocumentFacts($0) }
    return checker.check(summary, document: facts).diagnostics.sorted()
  }
}
