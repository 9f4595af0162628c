import Core
import Digest
import Documents
import Testing

/// The project's own content, through all phases up to the corpus.
@Suite struct SeedsTests {
  private func corpus() async throws -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let (files, found) = Discovery.files(in: "/" + root + "/seeds", named: "seeds")
    let (contents, read) = CorpusReader.contents(of: files)
    let vocabulary = Vocabulary.unitedNations.adding(contents.tables)
    let reader = DocumentReader(vocabulary: vocabulary)
    let parsed = contents.documents.map { document in
      ParsedDocument(contents: document, texts: document.sources.map { reader.read($0.text) })
    }
    let (corpus, linked) = await CorpusLinker.corpus(
      contents, documents: parsed, vocabulary: vocabulary)
    return (corpus, found + read + linked)
  }

  @Test func theContentHasNoErrorsAndTheTablesNoWarnings() async throws {
    let diagnostics = try await corpus().diagnostics.filter { $0.severity > .note }
    let text = DiagnosticText(language: .english)
    #expect(diagnostics.isEmpty, "\(diagnostics.map { text.text(of: $0) }.joined())")
  }

  @Test func everyDocumentHasDigestsAndEveryThemeCorePassages() async throws {
    let corpus = try await corpus().corpus
    #expect(corpus.documents.count >= 5)
    for document in corpus.documents {
      #expect(document.state == .translated, "\(document.slug)")
      #expect(document.title(.english) != nil, "\(document.slug)")
    }
    #expect(corpus.themes.filter(\.core.isEmpty).map(\.slug) == [])
  }

  @Test func aHeldResolutionIsLinkedToItsDocument() async throws {
    let corpus = try await corpus().corpus
    let resolution = try #require(corpus.resolutions.first { $0.number == "78/72" })
    #expect(resolution.document == "res-78-72")
    let cited = try #require(corpus.resolutions.first { $0.number == "51/122" })
    #expect(cited.citedIn.contains { $0.verb == .recalls && $0.date == "1996-12-13" })
  }

  /// Counted by hand in the source: every clause of the operative part that asks or decides.
  @Test func theRequestsOfTheHeldResolutionAreThoseOfItsOperativePart() async throws {
    let requests = try await corpus().corpus.requests(of: "res-78-72")
    let places = requests.map { String($0.passage.anchor.dropFirst("para_".count)) }
    let expected =
      "1 2 4 5 10 12 16 17 17 18 19 19 20 23 24 26 29 29 30 35 36 37 37 38 39 40 41 43 45 46"
    #expect(places == expected.split(separator: " ").map(String.init))
    let verbs = Dictionary(grouping: requests, by: \.verb).mapValues(\.count)
    #expect(
      verbs == [
        .endorses: 2, .agrees: 7, .urges: 4, .requests: 4, .invites: 2, .appeals: 2, .decides: 1,
        .encourages: 8,
      ])
    let unnamed = requests.filter(\.addressees.isEmpty).map(\.passage.anchor)
    #expect(unnamed == ["para_1", "para_17", "para_20", "para_45"])
    let deadlines = requests.filter { !$0.deadlines.isEmpty }
      .map { "\($0.passage.anchor) \($0.deadlines.map(\.code).joined(separator: ","))" }
    #expect(
      deadlines == [
        "para_2 copuos-67", "para_4 lsc-63", "para_10 stsc-61", "para_19 ga-79", "para_20 ga-79",
        "para_24 2024", "para_43 2024",
      ])
  }
}
