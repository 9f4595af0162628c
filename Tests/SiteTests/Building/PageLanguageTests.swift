import Core
import Foundation
import TestSupport
import Testing

@testable import Site

/// An English page is English, a Chinese page Chinese; what is not says so.
@Suite struct PageLanguageTests {
  private let text = """
    某次会议的报告

    1. 大会第72/77号决议请委员会审议空间碎片。会议同意。

    2. 空间碎片会议于2024年举行，重点是空间碎片。

    """
  private let translation = """
    {#title}
    Report of a meeting
    {#para_1}
    General Assembly resolution 72/77 requests the Committee to consider space debris. The meeting agreed.
    {#para_2}
    The Debris Meeting was held in 2024, with space debris as its focus.
    """
  private let tables = [
    "seeds/tables/themes.csv":
      "slug,zh,en,core_zh,core_en\ndebris,空间碎片,Space debris,空间碎片,space debris\n",
    "seeds/tables/meetings.csv":
      "id,kind,name_zh,name_en,start,names_zh,names_en\ndebris-2024,meeting,空间碎片会议,Debris Meeting,2024,空间碎片会议,Debris Meeting\n",
  ]

  private func site(_ more: [String: String]) async throws -> BuiltSite {
    let scratch = try ScratchFolder(["seeds/documents/a/source.zh.txt": text])
    for (path, text) in tables.merging(more, uniquingKeysWith: { $1 }) {
      try scratch.write(path, text)
    }
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    return site
  }

  @Test func noPageHasWordsOfTheOtherLanguageUnmarked() async throws {
    let site = try await BuiltSite.ofProject(base: "https://example.org/")
    #expect(site.problems == [])
    for (path, bytes) in site.files where path.hasSuffix(".html") && path.contains("/") {
      let scan = LanguageScan(bytes)
      #expect(scan.unmarked == [], "\(path)")
    }
  }

  @Test func noEnglishPageOfATranslatedDocumentQuotesItInChinese() async throws {
    let site = try await BuiltSite.ofProject()
    for path in site.files.keys.sorted() where path.hasPrefix("en/") {
      for quotation in site[path].components(separatedBy: "<blockquote").dropFirst() {
        let words = quotation.components(separatedBy: "</blockquote>")[0]
        #expect(!words.contains(#" lang="zh-Hans"><p>"#), "\(path)")
      }
    }
  }

  @Test(arguments: ["themes/debris", "meetings/debris-2024", "resolutions/72-77"])
  func aPassageIsShownInOurTranslationWhichIsNamedOncePerGroup(_ page: String) async throws {
    let site = try await site(["seeds/documents/a/translation.en.md": translation])
    let (zh, en) = (site["zh/\(page)/index.html"], site["en/\(page)/index.html"])
    #expect(!en.contains("<blockquote lang"))
    #expect(en.matches(of: /Unofficial translation/).count == 1)
    #expect(!zh.contains("非正式译文"))
    #expect(LanguageScan(en).unmarked == [])
    #expect(en.contains("<mark>") && zh.contains("<mark>"))
  }

  @Test func whatIsHighlightedIsHighlightedInTheTranslationToo() async throws {
    let site = try await site(["seeds/documents/a/translation.en.md": translation])
    #expect(
      site["en/themes/debris/index.html"].contains(
        "The Debris Meeting was held in 2024, with <mark>space debris</mark> as its focus."))
    #expect(
      site["en/meetings/debris-2024/index.html"].contains(
        "The <mark>Debris Meeting</mark> was held in 2024"))
    // The citing sentence alone, as on the Chinese page.
    let english = site["en/resolutions/72-77/index.html"]
    #expect(
      english.contains(
        "General Assembly <mark>resolution 72/77</mark> requests the Committee to consider space debris."
      ))
    #expect(!english.contains("The meeting agreed."))
  }

  @Test(arguments: ["themes/debris", "meetings/debris-2024", "resolutions/72-77"])
  func withoutATranslationTheChineseStaysAndIsMarked(_ page: String) async throws {
    let english = try await site([:])["en/\(page)/index.html"]
    #expect(english.contains(#"<blockquote lang="zh-Hans">"#))
    #expect(!english.contains("Unofficial translation"))
    #expect(LanguageScan(english).unmarked == [])
  }

  @Test func aDocumentWithoutAnEnglishTitleTakesThatOfTheTranslationAndElseItsSlug() async throws {
    let plain = try await site([:])["en/documents/a/index.html"]
    #expect(plain.contains("<title>a · "))
    #expect(LanguageScan(plain).unmarked == [])
    let translated = try await site(["seeds/documents/a/translation.en.md": translation])
    #expect(translated["en/documents/a/index.html"].contains("<title>Report of a meeting · "))
    #expect(translated["en/documents/index.html"].contains(">Report of a meeting</a>"))
  }

  @Test func whomARequestAsksIsNamedInTheWordsOfTheTranslation() async throws {
    let site = try await site([
      "seeds/documents/r/source.zh.txt":
        "90/5. 样例\n\n大会，\n\n1. 请灯塔观测协会在2030年以前提交报告；\n\n2. 决定继续处理此案。\n",
      "seeds/documents/r/document.yaml": "symbol: A/RES/90/5\nkind: resolution\n",
      "seeds/documents/r/translation.en.md": """
      {#title}
      90/5. A sample
      {#text_1}
      The General Assembly,
      {#para_1}
      Requests the Lighthouse Observing Society to submit a report by 2030;
      {#para_2}
      Decides to remain seized of the matter.
      """,
    ])
    let page = site["en/documents/r/index.html"]
    let section = try #require(
      page.components(separatedBy: "id=\"requests\"").last?.components(separatedBy: "</section>")[0]
    )
    #expect(!section.contains("zh-Hans"))
    #expect(section.contains("to submit a report by 2030"))
  }

  @Test func wordsOfTheOtherLanguageWithinATextAreMarked() async throws {
    let site = try await site([
      "seeds/documents/b/source.zh.txt":
        "另一报告\n\n1. 见Report of the Committee on Debris一文，由UNOOSA主办。\n\n2. 完。\n",
      "seeds/documents/b/summary.en.md":
        "## What it is\n\nThe report calls it “空间碎片（减缓）” once.{editor: a remark}\n",
    ])
    #expect(
      site["zh/documents/b/index.html"].contains(
        #"见<span lang="en">Report of the Committee on Debris</span>一文，由UNOOSA主办。"#))
    #expect(
      site["en/documents/b/index.html"].contains(
        #"calls it “<span lang="zh-Hans">空间碎片（减缓</span>）” once."#))
  }

  @Test(arguments: [
    ("the 空间碎片 question", Language.english, ["空间碎片"]),
    ("“减缓、清除”", .english, ["减缓、清除"]), ("plain – text", .english, []),
    ("𠀀 and 㐀", .english, ["𠀀", "㐀"]),
    ("见Space Law at Fifty (2017)一文", .chinese, ["Space Law at Fifty"]),
    ("见Space Law Today一文", .chinese, []),
    ("见The Law of Outer Space (2017)一文", .chinese, ["The Law of Outer Space"]),
    ("A/RES/72/77、UNOOSA", .chinese, []), ("", .chinese, []), ("空", .english, ["空"]),
    (String(repeating: "ABC 1 ", count: 20_000), .chinese, []),
  ])
  func foreignWordsAreRuns(_ text: String, _ language: Language, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let found = ForeignWords.ranges(in: bytes[...], of: language).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == expected)
  }
}
