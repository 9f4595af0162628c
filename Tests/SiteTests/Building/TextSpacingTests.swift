import Core
import TestSupport
import Testing

/// Blanks printed between Chinese characters and Latin letters or digits: kept in what is stored, left to the
/// stylesheet in what is shown.
@Suite struct TextSpacingTests {
  @Test(arguments: [
    ("论坛于2023年 12月 12日在UNOOSA 举行。", "论坛于2023年12月12日在UNOOSA举行。"),
    ("见A/AC.105/1219 和其他文件。", "见A/AC.105/1219和其他文件。"),
    ("由Space Foundation 主办，Austria 协办。", "由Space Foundation主办，Austria协办。"),
    ("第 39 (u) 段。", "第39 (u) 段。"),
  ])
  func gapsAreSetByTheStylesheetAlone(_ printed: String, _ shown: String) async throws {
    let scratch = try ScratchFolder([
      "seeds/documents/a/source.zh.txt": "关于样例的报告\n\n1. \(printed)\n\n2. 两段。\n"
    ])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site["zh/documents/a/index.html"].replacing(/<[^>]*>/, with: "").contains(shown))
    #expect(site["zh/documents/a/text.json"].contains(printed))
  }

  @Test func linksInTheTextAreSetTheSameWay() async throws {
    let scratch = try ScratchFolder([
      "seeds/documents/a/source.zh.txt": "关于样例的报告\n\n1. 回顾第 72/77 号决议。\n\n2. 两段。\n"
    ])
    let page = try await BuiltSite.of(seeds: scratch.path("seeds"))["zh/documents/a/index.html"]
    let paragraph = try #require(page.firstMatch(of: /<p>回顾(.*?)<\/p>/)?.output.1)
    #expect(String(paragraph).replacing(/<[^>]*>/, with: "") == "第72/77号决议。")
    #expect(paragraph.contains("<a "))
  }
}
