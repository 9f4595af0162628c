import Core
import Digest
import Documents
import Testing

@Suite struct SettingsTests {
  private func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.id)" }
  }

  @Test func siteSettingsAreReadAndAddressesNormalised() {
    let source = SourceText(
      file: "site.yaml",
      text: """
        title: {zh: 文摘, en: Digest}
        publisher: {zh: 编辑组, en: The editors}
        official_link_base: https://docs.un.org/
        official_search_base: https://example.org/find?t=
        message_language: zh
        base_url: https://example.org/digest
        """)
    let (settings, diagnostics) = SiteSettings.read(source)
    #expect(diagnostics.isEmpty)
    #expect(settings.title == Bilingual(zh: "文摘", en: "Digest"))
    #expect(settings.publisher?.en == "The editors")
    #expect(settings.officialLinkBase == "https://docs.un.org")
    #expect(settings.officialSearchBase == "https://example.org/find?t=")
    #expect(settings.messageLanguage == .chinese)
    #expect(settings.baseURL == "https://example.org/digest/")
    #expect(settings.description == SiteSettings().description)
  }

  @Test(arguments: [
    ("titel: x", "1:1 yaml-unknown-key"),
    ("base_url: example.org", "1:11 yaml-not-an-address"),
    ("base_url: javascript:alert(1)", "1:11 yaml-not-an-address"),
    ("official_link_base: \"https://a b\"", "1:21 yaml-not-an-address"),
    ("official_search_base: find", "1:23 yaml-not-an-address"),
    ("message_language: fr", "1:19 yaml-unknown-value"),
    ("title: {zh: 文摘}", "1:8 yaml-missing-key"),
  ])
  func aSlipInSiteSettingsIsAnErrorAtItsPlace(_ text: String, _ expected: String) {
    let (settings, diagnostics) = SiteSettings.read(SourceText(file: "site.yaml", text: text))
    #expect(places(diagnostics) == [expected])
    #expect(settings.baseURL == nil)
  }

  @Test func documentFactsAreReadWithTheirSources() {
    let source = SourceText(
      file: "document.yaml",
      text: """
        symbol: A/AC.105/1294
        kind: report
        title:
          zh: 研讨会报告
          en: Report on the Workshop
        title_en_standing: unofficial
        body: copuos
        meeting: un-china-2022
        meeting_start: 2022-11-21
        meeting_end: 2022-11-24
        place: {zh: 中国海南, en: "Hainan, China"}
        date: 2023-05-04
        updated: 2026-11-20
        sources:
          symbol: {zh: 页眉, en: page header}
          meeting: A/AC.105/1294
        """)
    let (facts, diagnostics) = DocumentFacts.read(source)
    #expect(diagnostics.isEmpty)
    #expect(facts.symbol == "A/AC.105/1294" && facts.kind == .report && facts.date == "2023-05-04")
    #expect(facts.title == [.chinese: "研讨会报告", .english: "Report on the Workshop"])
    #expect(facts.englishTitleStanding == .unofficial)
    #expect(facts.meetingStart == "2022-11-21" && facts.meetingEnd == "2022-11-24")
    #expect(facts.place == [.chinese: "中国海南", .english: "Hainan, China"])
    #expect(facts.sources.map(\.fact) == ["symbol", "meeting"])
    #expect(facts.sources.map(\.text.en) == ["page header", "A/AC.105/1294"])
  }

  @Test(arguments: [
    ("symbl: A/78/20", "1:1 yaml-unknown-key"),
    ("kind: letter", "1:7 yaml-unknown-value"),
    ("date: 2023-02-30", "1:7 yaml-wrong-type"),
    ("sources: {symbol: {zh: 页眉}}", "1:19 yaml-missing-key"),
    ("- a", "1:1 yaml-wrong-type"),
  ])
  func aSlipInDocumentFactsIsAnErrorAtItsPlace(_ text: String, _ expected: String) {
    #expect(
      places(DocumentFacts.read(SourceText(file: "d.yaml", text: text)).diagnostics) == [expected])
  }
}
