import Core
import Digest
import Documents
import Testing

@Suite struct CorpusTests {
  private typealias Sample = SampleDocuments

  private func citation(
    _ target: String, _ kind: Citation.Kind, at anchor: String, offset: Int = 12,
    date: String? = nil
  ) -> Citation {
    Citation(
      target: target, kind: kind, text: target, at: anchor, range: offset..<offset + 3, date: date)
  }

  private func parsed(
    _ slug: String, _ document: Document, facts: (inout DocumentFacts) -> Void = { _ in },
    summaries: [Language: String] = [:]
  ) -> ParsedDocument {
    let text = SourceText(file: "seeds/\(slug).txt", text: "")
    var contents = DocumentContents(
      slug: slug, name: "seeds/\(slug).txt",
      sources: [DocumentSource(text: text, language: nil)])
    facts(&contents.facts)
    for (language, words) in summaries {
      let source = SourceText(file: "\(slug)/summary.\(language.rawValue).md", text: words)
      contents.summaries[language] = SummaryReader.summary(source, language: language).summary
    }
    return ParsedDocument(contents: contents, texts: [document])
  }

  private func link(
    _ documents: [ParsedDocument], tables: [TableName: String] = [:],
    introductions: [Introduction] = []
  ) async -> (corpus: Corpus, diagnostics: [Diagnostic]) {
    var contents = CorpusContents()
    let sources = tables.map { ($0, SourceText(file: "tables/\($0.rawValue).csv", text: $1)) }
    contents.tables = Tables.read(Dictionary(sources, uniquingKeysWith: { $1 })).tables
    contents.introductions = introductions
    return await CorpusLinker.corpus(contents, documents: documents, vocabulary: .unitedNations)
  }

  private let resolution = Sample.document(
    [
      Sample.paragraph(1, "回顾其第51/122号决议，", part: .preamble),
      Sample.paragraph(
        1, "认可法律小组委员会第六十一届会议的报告。", calls: [NoteCall(offset: 57, number: "1", footnote: "fn_1")]),
    ], kind: .resolution, symbol: "A/RES/78/72", title: "和平利用外层空间方面的国际合作",
    notes: [
      Footnote(id: "fn_1", number: "1", prose: Prose("见A/78/20。"), calls: ["para_1"], line: 9)
    ],
    citations: [
      Citation(
        target: "A/RES/51/122", kind: .resolution, text: "第51/122号决议", at: "pream_1", range: 9..<27,
        date: "1996-12-13"),
      Citation(target: "A/78/20", kind: .document, text: "A/78/20", at: "fn_1", range: 3..<10),
      Citation(
        target: "lsc-61", kind: .session, text: "法律小组委员会第六十一届会议", at: "para_1", range: 6..<48),
    ])

  // MARK: Resolutions and citations

  @Test func citedResolutionsAreJoinedWithTheTableAndTheHeldOnes() async throws {
    let (corpus, _) = await link(
      [parsed("res-78-72", resolution)],
      tables: [
        .resolutions:
          "symbol,adopted,title_zh,title_zh_verified\nA/RES/51/122,1996-12-13,宣言,source\nA/RES/1/1,,,\n"
      ])
    #expect(corpus.resolutions.map(\.number) == ["51/122", "78/72"])
    let cited = try #require(corpus.resolutions.first)
    #expect(cited.title[.chinese] == ResolutionTitle(text: "宣言", standing: .official))
    #expect(cited.document == nil)
    let passage = try #require(cited.citedIn.first)
    #expect(passage.passage == PassageID(document: "res-78-72", anchor: "pream_1"))
    #expect(passage.verb == .recalls && passage.sentence == "回顾其第51/122号决议，")
    let held = try #require(corpus.resolutions.last)
    #expect(held.document == "res-78-72" && held.citedIn.isEmpty)
    #expect(held.title[.chinese]?.text == "和平利用外层空间方面的国际合作")
  }

  @Test func whoCitesWhatIsKnownBothWays() async throws {
    let report = Sample.document(
      Sample.report.blocks, citations: [citation("A/RES/78/72", .resolution, at: "para_1")])
    let (corpus, _) = await link([parsed("res-78-72", resolution), parsed("wsf-2023", report)])
    let graph = corpus.citations
    #expect(graph.cites["res-78-72"] == ["A/RES/51/122", "A/78/20"])
    #expect(graph.citedBy["A/RES/78/72"] == ["wsf-2023"])
    let document = try #require(graph.citedDocuments.first)
    #expect(document.symbol == "A/78/20" && document.document == nil)
    #expect(document.citedIn.first?.verb == .endorses, "a footnote shares the verb of its call")
    #expect(document.citedIn.first?.calledFrom == ["para_1"])
  }

  @Test func theAdoptionDateIsTheOneMostOftenPrintedWhereTheTableHasNone() async {
    let blocks = [Sample.paragraph(1, "第72/77号决议，第72/77号决议，第72/77号决议。")]
    let document = Sample.document(
      blocks,
      citations: [
        citation("A/RES/72/77", .resolution, at: "para_1", date: "2017-12-08"),
        citation("A/RES/72/77", .resolution, at: "para_1", date: "2017-12-07"),
        citation("A/RES/72/77", .resolution, at: "para_1", date: "2017-12-07"),
      ])
    #expect(await link([parsed("a", document)]).corpus.resolutions.first?.adopted == "2017-12-07")
  }

  // MARK: Meetings

  @Test func aSessionThatNoTableListsIsNamedAfterItsBody() async throws {
    let meeting = try #require(await link([parsed("res-78-72", resolution)]).corpus.meetings.first)
    #expect(meeting.slug == "lsc-61" && meeting.session == 61 && meeting.status == .unknown)
    #expect(meeting.name.zh == "法律小组委员会第六十一届会议")
    #expect(meeting.name.en == "Legal Subcommittee, sixty-first session")
    #expect(meeting.hasOwnPage)
    #expect(meeting.mentions.map(\.passage.anchor) == ["para_1"])
  }

  @Test func theLongestNameOfAMeetingWins() async {
    let document = Sample.document([
      Sample.paragraph(1, "外空大会+50高级别会议举行。"), Sample.paragraph(2, "外空大会 +50已经举行。"),
    ])
    let table = """
      id,name_zh,name_en,body_slug,names_zh,part_of
      u50,外空大会,UNISPACE+50,copuos,外空大会+50,
      u50-high,高级别会议,High-level segment,copuos,外空大会+50高级别会议,u50
      """
    let (corpus, diagnostics) = await link([parsed("a", document)], tables: [.meetings: table])
    let anchors = corpus.meetings.map { $0.mentions.map(\.passage.anchor) }
    #expect(anchors == [["para_2"], ["para_1"]])
    #expect(corpus.meetings.map(\.hasOwnPage) == [true, false])
    #expect(corpus.meetings.map(\.parts) == [["u50-high"], []])
    #expect(diagnostics.filter { $0.severity == .warning }.isEmpty)
  }

  @Test func theDocumentThatReportsOnAMeetingShowsThatItWasHeld() async throws {
    let table =
      "id,name_zh,name_en,start,named_in,status\nwsf-2023,论坛,Forum,2023-12-12,\"a:title,sec_1,3\",\n"
    let documents = [
      parsed("a", Sample.report, facts: { $0.meeting = "wsf-2023" }),
      parsed("b", Sample.document([Sample.paragraph(1, "空。")])),
    ]
    let (corpus, _) = await link(documents, tables: [.meetings: table])
    let meeting = try #require(corpus.meetings.first)
    #expect(meeting.status == .held && meeting.statusSource == "a" && meeting.reports == ["a"])
    #expect(meeting.mentions.map(\.passage.anchor) == ["title", "para_3"])
    #expect(meeting.mentions.map(\.isSubstance) == [false, true])
    #expect(meeting.mentioningDocuments.isEmpty)
  }

  @Test func meetingsOfASeriesFollowEachOther() async {
    let table = """
      id,name_zh,name_en,body_slug,session,series,start,named_in
      c-62,六十二,Sixty-second,copuos,62,,,a:1
      c-61,六十一,Sixty-first,copuos,61,,,a:1
      f-24,论坛24,Forum 24,x,,forum,2024,a:2
      f-23,论坛23,Forum 23,x,,forum,2023-12,a:2
      f-22,论坛22,Forum 22,x,,forum,2022,
      """
    let (corpus, _) = await link([parsed("a", Sample.report)], tables: [.meetings: table])
    let chain = corpus.meetings.map { "\($0.previous ?? "-")<\($0.slug)<\($0.next ?? "-")" }
    #expect(
      chain == ["-<c-61<c-62", "c-61<c-62<-", "-<f-22<-", "-<f-23<f-24", "f-23<f-24<-"])
  }

  @Test(arguments: [
    ("a:99", "2:7 warning table-place-unknown"), ("b:1", "2:7 warning table-place-unknown"),
    ("a:somewhere", "2:7 warning table-place-unknown"),
  ])
  func aPlaceThatDoesNotExistIsAWarningOnItsRow(_ place: String, _ expected: String) async {
    let table = "id,name_zh,name_en,named_in\nx,一,X,\(place)\n"
    let (_, diagnostics) = await link([parsed("a", Sample.report)], tables: [.meetings: table])
    let warnings = diagnostics.filter { $0.severity == .warning }.map {
      "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.severity.rawValue) \($0.id)"
    }
    #expect(warnings == [expected])
  }

  @Test func aPartOfAnUnlistedEventIsAWarning() async {
    let table = "id,name_zh,name_en,part_of\nx,一,X,y\n"
    let (_, diagnostics) = await link([parsed("a", Sample.report)], tables: [.meetings: table])
    #expect(diagnostics.filter { $0.severity == .warning }.map(\.id) == ["table-meeting-unknown"])
  }

  // MARK: Themes

  @Test func aPassageIsAboutAThemeByItsWords() async throws {
    let document = Sample.document([
      Sample.paragraph(1, "减缓空间 碎片，清除空间碎片。"),
      Sample.paragraph(2, "卫星。", items: [Sample.item("para_2__a", "空间碎片")]),
      .heading(
        Heading(id: "sec_1", part: .main, level: 1, label: "", prose: Prose("空间碎片"), line: 3)),
    ])
    let table = "slug,zh,en,core_zh,mention_zh\ndebris,碎片,Debris,空间碎片,卫星|清除空间碎片\n"
    let theme = try #require(
      await link([parsed("a", document)], tables: [.themes: table]).corpus.themes.first)
    #expect(theme.core.map(\.passage.anchor) == ["para_1", "para_2__a"])
    #expect(theme.mentions.map(\.passage.anchor) == ["para_2"])
    #expect(theme.counts["a"]?.core == 2 && theme.counts["a"]?.mentions == 1)
    #expect(theme.hits.first?.ranges == [6..<19, 22..<40])
  }

  @Test func englishWordsAreLookedForInEnglishTexts() async throws {
    let document = Sample.document(
      [Sample.paragraph(1, "Space debris and 碎片."), Sample.paragraph(2, "碎片")], language: .english)
    let table = "slug,zh,en,core_zh,core_en\ndebris,碎片,Debris,碎片,space debris\n"
    let theme = try #require(
      await link([parsed("a", document)], tables: [.themes: table]).corpus.themes.first)
    #expect(theme.core.map(\.passage.anchor) == ["para_1"])
  }

  // MARK: Evidence and documents

  @Test func aPassageKnowsTheSentencesThatRestOnIt() async {
    let documents = [
      parsed(
        "wsf-2023", Sample.report,
        summaries: [
          .chinese: "建议。[第2(a)段]举行。[第1段、第2段]", .english: "It met. [¶1, ¶2] Proposals. [¶2(a)]",
        ])
    ]
    let (corpus, diagnostics) = await link(documents)
    #expect(diagnostics.allSatisfy { $0.severity == .note })
    let first = PassageID(document: "wsf-2023", anchor: "para_1")
    #expect(corpus.restingOn[first]?.map(\.text) == ["举行。", "It met."])
    let second = PassageID(document: "wsf-2023", anchor: "para_2")
    #expect(corpus.restingOn[second]?.map(\.text) == ["举行。", "It met."])
    #expect(
      corpus.sentences(restingOn: second).map(\.text)
        == ["举行。", "It met.", "建议。", "Proposals."])
  }

  @Test func anIntroductionRestsOnAnyDocumentAndMustIntroduceSomething() async {
    let text = SourceText(file: "themes/debri.zh.md", text: "论坛举行。[wsf-2023 第1段]")
    let introduction = Introduction(
      kind: .themes, slug: "debri", text: SummaryReader.summary(text, language: .chinese).summary)
    let (corpus, diagnostics) = await link(
      [parsed("wsf-2023", Sample.report)], tables: [.themes: "slug,zh,en\ndebris,碎片,Debris\n"],
      introductions: [introduction])
    let warnings = diagnostics.filter { $0.severity > .note }
    #expect(warnings.map(\.id) == ["introduction-unknown"])
    #expect(warnings.first?.help.en == "did you mean “debris”?")
    let first = PassageID(document: "wsf-2023", anchor: "para_1")
    #expect(corpus.restingOn[first]?.first?.place == .introduction(.themes, "debri"))
  }

  @Test func factsComeFromTheEditorsFirstAndFromTheTextOtherwise() async throws {
    let (corpus, diagnostics) = await link([
      parsed("a", resolution),
      parsed(
        "b", resolution,
        facts: { facts in
          facts.symbol = "A/RES/79/1"
          facts.kind = .note
          facts.title = [.english: "Cooperation"]
        }, summaries: [.chinese: ""]),
    ])
    let (bare, told) = (corpus.documents[0], corpus.documents[1])
    #expect(bare.symbol == "A/RES/78/72" && bare.kind == .resolution && bare.state == .received)
    #expect(bare.title(.english) == nil && bare.isTitleOfficial(.chinese))
    #expect(told.symbol == "A/RES/79/1" && told.kind == .note && told.state == .chineseDigest)
    #expect(told.title(.english) == "Cooperation" && !told.isTitleOfficial(.english))
    #expect(diagnostics.count { $0.id == "digest-missing" } == 3)
    #expect(diagnostics.count { $0.id == "translation-absent" } == 2)
    #expect(diagnostics.count { $0.id == "coverage" } == 1)
    #expect(diagnostics.count == 6)
  }

  @Test func withoutTablesAndDocumentsThereIsAnEmptyCorpus() async {
    let (corpus, diagnostics) = await link([])
    #expect(corpus.documents.isEmpty && corpus.meetings.isEmpty && corpus.resolutions.isEmpty)
    #expect(diagnostics.isEmpty)
  }
}
