import Core
import Digest
import Documents
import Testing

/// The project's own content, through all phases up to the corpus.
@Suite struct SeedsTests {
  private func corpus() throws -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let (files, found) = Discovery.files(in: "/" + root + "/seeds", named: "seeds")
    let (contents, read) = CorpusReader.contents(of: files)
    let vocabulary = Vocabulary.unitedNations.adding(contents.tables)
    let reader = DocumentReader(vocabulary: vocabulary)
    let parsed = contents.documents.map { document in
      ParsedDocument(contents: document, texts: document.sources.map { reader.read($0.text) })
    }
    let (corpus, linked) = CorpusLinker.corpus(
      contents, documents: parsed, vocabulary: vocabulary)
    return (corpus, found + read + linked)
  }

  @Test func theContentHasNoErrorsAndTheTablesNoWarnings() throws {
    let diagnostics = try corpus().diagnostics.filter { $0.severity > .note }
    let text = DiagnosticText(language: .english)
    #expect(diagnostics.isEmpty, "\(diagnostics.map { text.text(of: $0) }.joined())")
  }

  @Test func everyDocumentHasDigestsAndEveryThemeCorePassages() throws {
    let corpus = try corpus().corpus
    #expect(corpus.documents.count >= 5)
    for document in corpus.documents {
      #expect(document.state == .translated, "\(document.slug)")
      #expect(document.title(.english) != nil, "\(document.slug)")
    }
    #expect(corpus.themes.filter(\.core.isEmpty).map(\.slug) == [])
  }

  @Test func aHeldResolutionIsLinkedToItsDocument() throws {
    let corpus = try corpus().corpus
    let resolution = try #require(corpus.resolutions.first { $0.number == "78/72" })
    #expect(resolution.document == "res-78-72")
    let cited = try #require(corpus.resolutions.first { $0.number == "51/122" })
    #expect(cited.citedIn.contains { $0.verb == .recalls && $0.date == "1996-12-13" })
  }
}
