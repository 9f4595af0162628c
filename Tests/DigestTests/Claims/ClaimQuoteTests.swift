import Core
import Digest
import Documents
import TestSupport
import Testing

/// Words in quotation marks against the words of the passage.
@Suite struct ClaimQuoteTests {
  private static let text = """
    1. 与会者提出了“空间大使”的概念，认为宜尽早 推广，并请各 国（地区）1支持。
    2. 下列事项应予考虑：
    (a) 交流经验，分享数据；
    (b) 保护“黑暗和宁静的天空”。

    ____________________

    1 见《空间守则》，其中写明“自愿遵守”。
    """

  private static let translation = """
    {#para_1}
    Participants proposed the concept of “space ambassadors”, held that it should be promoted as early as possible, and asked for the support of all countries (regions).[^1]
    {#para_2}
    The following should be considered:
    (a) Exchanging experience and sharing data;
    (b) Protecting “dark and quiet skies”.
    {#fn_1}
    See the Space Code, which says “voluntary compliance”.
    """

  /// What is found in a sentence about the text above.
  private func findings(
    _ sentence: String, _ language: Language, translated: Bool = true,
    titles: KnownTitles = KnownTitles()
  ) -> [Diagnostic] {
    let lab = TranslationLab(Self.text)
    let translation = lab.fit(Self.translation).translation
    let document = CorpusDocument(
      slug: "text", name: "text", facts: DocumentFacts(), texts: [lab.text], summaries: [:],
      translations: translated ? [.english: translation] : [:])
    let reader = ClaimTextReader(vocabulary: .unitedNations)
    let anchors = Set(lab.text.passages.passages.map(\.anchor))
    let checker = ClaimChecker(
      reader: reader,
      readings: PassageReadings(of: ["text": anchors], in: [document], reader: reader),
      titles: titles)
    let summary = SummaryReader.summary(
      SourceText(file: "summary.md", text: sentence), language: language
    ).summary
    return checker.check(summary, document: CitedDocumentFacts(document)).diagnostics.filter {
      $0.id == "claim-quote"
    }
  }

  @Test(arguments: [
    ("提出了“空间大使”的概念。[第1段]", Language.chinese),
    ("“宜尽早推广”。[第1段]", .chinese), ("“各国(地区)支持”。[第1段]", .chinese),
    ("“宜尽早……各国”。[第1段]", .chinese), ("「空间大使」。[第1段]", .chinese),
    ("“交流经验”。[第2段]", .chinese), ("“黑暗和宁静的天空”。[第2(b)段]", .chinese),
    ("“自愿遵守”。[第1段]", .chinese), ("“应予考虑：交流经验”。[第2(a)段]", .chinese),
    ("The concept of \"space ambassadors\". [¶1]", .english),
    ("“Space ambassadors,” they said. [¶1]", .english),
    ("“promoted ... and asked for the support”. [¶1]", .english),
    ("“Voluntary compliance”. [¶1]", .english), ("“sharing data”. [¶2(a)]", .english),
    ("《空间大法》没有提到。[第1段]", .chinese), ("The Committee’s ‘idea’. [¶1]", .english),
  ])
  func quotedWordsThatStandThereAreFound(_ sentence: String, _ language: Language) {
    #expect(findings(sentence, language).map(\.message.en) == [])
  }

  @Test(arguments: [
    ("提出了“空间使者”的概念。[第1段]", Language.chinese, "空间使者"),
    ("“各国……尽早”。[第1段]", .chinese, "各国……尽早"),
    ("“黑暗和宁静的天空”。[第2(a)段]", .chinese, "黑暗和宁静的天空"),
    ("The concept of “space envoys”. [¶1]", .english, "space envoys"),
    ("“ambassador”. [¶1]", .english, "ambassador"),
    ("“dark and quiet skies”. [¶2(a)]", .english, "dark and quiet skies"),
  ])
  func otherWordsAreAnErrorAtTheWords(
    _ sentence: String, _ language: Language, _ words: String
  ) throws {
    let found = try #require(findings(sentence, language).first)
    #expect(found.severity == .error)
    #expect(found.message.en.hasSuffix("“\(words)”"))
    #expect(found.message.en.contains("our translation") == (language == .english))
    #expect(found.excerpt?.length == words.count)
  }

  @Test func withoutAnyEnglishTextTheQuotationIsNotChecked() {
    let found = findings("The concept of “space envoys”. [¶1]", .english, translated: false)
    #expect(found.map(\.severity) == [.note])
    #expect(found.map(\.message.zh) == ["所注明的段落没有英文文本，无法核对引文“space envoys”"])
    #expect(findings("“空间大使”。[第1段]", .chinese, translated: false) == [])
  }

  @Test func aTitleNeedNotStandInThePassage() {
    let sentence = "The resolution “Space for all” and the “Forum on Space”. [¶1]"
    #expect(findings(sentence, .english).count == 2)
    var contents = CorpusContents()
    contents.tables =
      Tables.read([
        .meetings: SourceText(
          file: "meetings.csv", text: "id,name_zh,name_en\nforum,空间论坛,Forum on Space\n"),
        .resolutions: SourceText(
          file: "resolutions.csv",
          text: "symbol,title_en,title_en_verified\nA/RES/72/77,Space for all,source\n"),
      ]).tables
    let source = SourceText(file: "a.zh.txt", text: "1. 大会第72/77号决议和空间论坛都谈到了。")
    let parsed = ParsedDocument(
      contents: DocumentContents(
        slug: "a", name: "a", sources: [DocumentSource(text: source, language: .chinese)]),
      texts: [SourceReader(vocabulary: .unitedNations).read(source)])
    let corpus = CorpusLinker.joined(
      contents, documents: [parsed], vocabulary: .unitedNations
    ).corpus
    #expect(findings(sentence, .english, titles: KnownTitles(corpus)).map(\.message.en) == [])
  }

  @Test func theProjectsOwnDocumentsAreQuotedInBothLanguages() {
    let lab = ClaimLab.seeds
    #expect(
      lab.findings("The concept of “space ambassadors”. [¶44]", .english, of: "wsf-2023") == [])
    #expect(lab.findings("“空间大使”的概念。[第44段]", .chinese, of: "wsf-2023") == [])
    #expect(
      lab.findings("“空间大使”的概念。[第45段]", .chinese, of: "wsf-2023")
        .contains("claim-quote 空间大使"))
  }
}
