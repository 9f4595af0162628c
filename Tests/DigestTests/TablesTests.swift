import Core
import Digest
import Documents
import Testing

@Suite struct TablesTests {
  private func read(_ name: TableName, _ text: String) -> (
    tables: Tables, diagnostics: [Diagnostic]
  ) {
    Tables.read([name: SourceText(file: "\(name.rawValue).csv", text: text)])
  }

  private func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.sorted().map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.id)" }
  }

  @Test func aMeetingIsReadWithItsPlaces() throws {
    let (tables, diagnostics) = read(
      .meetings,
      """
      id,kind,name_zh,name_en,body_slug,session,part_of,start,names_zh,named_in,status
      copuos-61,session,第六十一届会议,Sixty-first session,copuos,61,,2018-06,外委会61届|六十一届,"a:title,3,h:17,annex:2,annex:preamble-7,annex II,fn-1,preamble-4,12(a),…; b:1",held
      """)
    #expect(diagnostics.isEmpty)
    let row = try #require(tables.meetings.first)
    #expect(row.session == 61 && row.start == "2018-06" && row.status == .held && row.partOf == nil)
    #expect(row.distinctiveNames.zh == ["外委会61届", "六十一届"])
    #expect(
      row.places.map(\.place) == [
        .anchor("title"), .anchor("para_3"), .headingBefore("para_17"),
        .anchor("annex_1__para_2"), .anchor("annex_1__pream_7"), .anchor("annex_2"),
        .anchor("fn_1"), .anchor("pream_4"), .anchor("para_12__a"), .anchor("para_1"),
      ])
    #expect(row.places.last?.document == "b")
  }

  @Test func aThemesTriggersAreCoreUnlessTheyAreMentions() throws {
    let (tables, diagnostics) = read(
      .themes,
      """
      slug,zh,en,description_zh,core_zh,mention_zh,triggers_en
      debris,碎片,Debris,空间碎片,空间碎片|碎片减缓,卫星,debris|orbital debris
      """)
    #expect(diagnostics.isEmpty)
    let row = try #require(tables.themes.first)
    #expect(row.core == Bilingual(zh: ["空间碎片", "碎片减缓"], en: ["debris", "orbital debris"]))
    #expect(row.mention.zh == ["卫星"] && row.description == [.chinese: "空间碎片"])
  }

  @Test func aTitleIsWorthWhatItsCheckSays() throws {
    let (tables, diagnostics) = read(
      .resolutions,
      """
      number,symbol,title_en,title_en_verified,title_zh,title_zh_verified,title_zh_working
      70/1,A/RES/70/1,Agenda,source,议程,knowledge,
      2601 A (XXIV),A/RES/2601(XXIV),,,,,工作题目
      """)
    #expect(diagnostics.isEmpty)
    #expect(tables.resolutions.map(\.name.symbol) == ["A/RES/70/1", "A/RES/2601(XXIV) A"])
    #expect(tables.resolutions[0].title[.english]?.standing == .official)
    #expect(tables.resolutions[0].title[.chinese]?.standing == .notConfirmed)
    #expect(
      tables.resolutions[1].title[.chinese] == ResolutionTitle(text: "工作题目", standing: .unofficial))
    #expect(tables.resolutions[1].title[.english] == nil)
  }

  @Test func termsAndStatesAreRead() throws {
    let terms = read(
      .terms, "zh,zh_variants,en,abbr,kind,verified\n委员会,外空委|外委会,Committee,COPUOS,body,source\n")
    #expect(terms.diagnostics.isEmpty)
    #expect(terms.tables.terms.first?.variants.zh == ["外空委", "外委会"])
    #expect(terms.tables.terms.first?.verified == .source)
    let states = read(.states, "iso2,name_en,name_zh,copuos_member\nCN,China,中国,yes\n")
    #expect(states.tables.states.first?.name == Bilingual(zh: "中国", en: "China"))
    #expect(states.tables.states.first?.isCommitteeMember == true)
  }

  @Test(arguments: [
    (TableName.themes, "slug,zh,en,colour\nx,一,One,red\n", "1:12 csv-unknown-column"),
    (.themes, "slug,zh\nx,一\n", "1:1 csv-missing-column"),
    (.themes, "slug,zh,en\n空间,一,One\n", "2:1 slug-invalid"),
    (.themes, "slug,zh,en\nx,,One\n", "2:3 table-empty-cell"),
    (.themes, "slug,zh,en\nx,一,One\nx,二,Two\n", "3:1 table-duplicate"),
    (.meetings, "id,name_zh,name_en,status\nx,一,One,maybe\n", "2:9 table-unknown-value"),
    (.meetings, "id,name_zh,name_en,start\nx,一,One,June 2018\n", "2:9 table-unknown-value"),
    (.meetings, "id,name_zh,name_en,session\nx,一,One,61st\n", "2:9 table-unknown-value"),
    (.terms, "zh,en,verified\n一,One,yes\n", "2:7 table-unknown-value"),
  ])
  func aSlipIsAnErrorAtItsCell(_ name: TableName, _ text: String, _ expected: String) {
    #expect(places(read(name, text).diagnostics).first == expected)
  }
}
