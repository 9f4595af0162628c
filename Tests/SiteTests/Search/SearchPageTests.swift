import TestSupport
import Testing

/// What the search page holds before its script runs, and the way to it.
@Suite struct SearchPageTests {
  @Test func withoutScriptsItOffersTheIndexes() async throws {
    let site = try await BuiltSite.ofProject()
    for (language, words) in [
      ("zh", ["检索需要启用浏览器脚本", "会议（按日期）", "决议（按编号）", "术语（按拼音）", "术语（按英文字母）"]),
      (
        "en",
        [
          "Searching needs scripts", "Meetings by date", "Resolutions by number", "Terms by letter",
          "Terms by pinyin",
        ]
      ),
    ] {
      let page = site["\(language)/search/index.html"]
      for word in words { #expect(page.contains(word), "\(language): \(word)") }
      for index in ["documents", "meetings", "themes", "resolutions"] {
        #expect(page.contains("<a href=\"../\(index)/\">"))
      }
      #expect(page.matches(of: /href="..\/terms\/#term_space-debris"/).count == 2)
    }
  }

  @Test func everyPageLeadsThereAndTheHomePageHasItsFormAndExamples() async throws {
    let site = try await BuiltSite.ofProject()
    #expect(site["zh/documents/res-78-72/index.html"].contains(#"<a href="../../search/">检索</a>"#))
    #expect(site["en/search/index.html"].contains(#"<a href="./" aria-current="page">Search</a>"#))
    for language in ["zh", "en"] {
      let home = site["\(language)/index.html"]
      #expect(home.contains(#"role="search" method="get" action="search/""#))
      #expect(home.matches(of: /href="search\/\?q=[^"]+"/).count == 3)
    }
  }

  @Test func aPortableCopyNamesItsFiles() async throws {
    let scratch = try ScratchFolder(["seeds/a.txt": "报告\n\n1. 正文。\n"])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"), isPortable: true)
    #expect(site["zh/index.html"].contains(#"action="search/index.html""#))
    #expect(site["zh/search/index.html"].contains(#"data-file="index.html""#))
  }

  @Test func noScriptOrStyleStandsInThePage() async throws {
    let scratch = try ScratchFolder(["seeds/a.txt": "报告\n\n1. 正文。\n"])
    let page = try await BuiltSite.of(seeds: scratch.path("seeds"))["en/search/index.html"]
    #expect(!page.contains("<script>") && !page.contains("<style") && !page.contains(" style="))
    #expect(!page.contains("onclick") && !page.contains("javascript:"))
    #expect(page.matches(of: /<script src="[^"]+" defer><\/script>/).count == 3)
  }
}
