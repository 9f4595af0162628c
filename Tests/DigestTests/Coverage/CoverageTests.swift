import Core
import Digest
import Documents
import Testing

private typealias Sample = SampleDocuments

/// Which paragraphs nobody has written about.
@Suite struct CoverageTests {
  /// Paragraphs 1 to 10, of which 3 has items (a) and (b); a lead-in; two preambular ones; annex II with
  /// paragraphs 1 and 2.
  private static let document = Sample.document(
    [
      .paragraph(
        Paragraph(
          id: "text_1", part: .main, number: nil, label: "", prose: Prose("大会，"), line: 1)),
      Sample.paragraph(1, "回顾决议，", part: .preamble),
      Sample.paragraph(2, "又回顾决议，", part: .preamble),
    ]
      + (1...10).map { number in
        Sample.paragraph(
          number, "第\(number)件事。",
          items: number == 3
            ? [Sample.item("para_3__a", "甲；"), Sample.item("para_3__b", "乙。")] : [])
      }
      + [
        Sample.paragraph(1, "附件之一。", part: .annex(2, numbered: true), prefix: "annex_2__"),
        Sample.paragraph(2, "附件之二。", part: .annex(2, numbered: true), prefix: "annex_2__"),
      ], kind: .report)

  private func link(
    _ summaries: [Language: String], introduction: String? = nil
  ) async -> (corpus: Corpus, notes: [Diagnostic]) {
    var contents = CorpusContents()
    if let introduction {
      let source = SourceText(file: "themes/x.zh.md", text: introduction)
      contents.introductions = [
        Introduction(
          kind: .themes, slug: "x",
          text: SummaryReader.summary(source, language: .chinese).summary)
      ]
    }
    var document = DocumentContents(
      slug: "forum-1", name: "documents/forum-1",
      sources: [DocumentSource(text: SourceText(file: "source.zh.txt", text: ""), language: nil)])
    for (language, words) in summaries {
      let source = SourceText(file: "summary.\(language.rawValue).md", text: words)
      document.summaries[language] = SummaryReader.summary(source, language: language).summary
    }
    let (corpus, diagnostics) = await CorpusLinker.corpus(
      contents, documents: [ParsedDocument(contents: document, texts: [Self.document])],
      vocabulary: .unitedNations)
    return (corpus, diagnostics.filter { $0.id == "coverage" })
  }

  @Test func onlyWhatNoSentenceRestsOnIsListed() async throws {
    let (corpus, notes) = await link(
      [
        .chinese: "一。[第1至2段]二。[第3(b)段]", .english: "One. [¶5, ¶10]",
      ], introduction: "三。[forum-1 第6段、序言第1段]")
    let note = try #require(notes.first)
    #expect(notes.count == 1 && note.severity == .note && note.file == "documents/forum-1")
    #expect(note.message.zh == "14段中有7段摘要没有涉及：序言部分第二段；第4、7至9段；附件二第1、2段")
    #expect(
      note.message.en
        == "7 of 14 paragraphs are not in the digest: second preambular paragraph; paras. 4, 7–9; annex II, paras. 1, 2"
    )
    let coverage = corpus.coverage(of: try #require(corpus.document("forum-1")))
    #expect(coverage.paragraphs == 14)
    #expect(coverage.uncovered.first == "pream_2")
  }

  @Test func aWholeAnnexCoversItsParagraphs() async throws {
    let note = try #require(await link([.chinese: "附件谈到了。[附件二]"]).notes.first)
    #expect(!note.message.zh.contains("附件"))
  }

  @Test func withoutADigestThereIsNothingToCover() async {
    #expect(await link([:]).notes == [])
  }

  @Test func whatIsAllCoveredIsNotMentioned() async {
    #expect(await link([.chinese: "都有。[第1至10段、序言第1至2段、附件二]"]).notes == [])
  }
}
