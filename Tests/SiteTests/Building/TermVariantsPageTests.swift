import TestSupport
import Testing

/// The page of things that the texts name in more than one way.
@Suite struct TermVariantsPageTests {
  private let files = [
    "seeds/tables/terms.csv":
      "zh,zh_variants,en,kind\n空间碎片,太空碎片,space debris,concept\n夜空,暗夜,dark skies,concept\n",
    "seeds/forum-23.txt": "某论坛的报告\n\n1. 空间碎片是问题，空间碎片须清除。\n\n2. 太空碎片与夜空。\n",
    "seeds/forum-24.txt": "另一报告\n\n1. 暂无内容。\n\n2. 会议结束。\n",
  ]

  @Test func eachFormLinksToItsParagraphs() async throws {
    let scratch = try ScratchFolder(files)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    let (zh, en) = (site["zh/terms/variants/index.html"], site["en/terms/variants/index.html"])
    #expect(zh.contains("空间碎片 <span class=\"aside\">首选</span>"))
    #expect(zh.contains(##"href="../../documents/forum-23/#para_1">第1段</a>"##))
    #expect(zh.contains(##"href="../../documents/forum-23/#para_2">第2段</a>"##))
    #expect(zh.contains("<td class=\"number\">2</td>"))
    #expect(!zh.contains("夜空"))
    #expect(en.contains(#"<span lang="zh-Hans">太空碎片</span>"#))
    #expect(en.contains(##"href="../../documents/forum-23/#para_2">para. 2</a>"##))
  }

  @Test func itIsFoundFromTheAboutPageAndTheDocumentsItIsAbout() async throws {
    let scratch = try ScratchFolder(files)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(
      site["en/about/index.html"].contains(#"<a href="../terms/variants/">Term variants</a>"#))
    #expect(
      site["en/documents/forum-23/index.html"].contains(
        ##"<a href="../../terms/variants/#in-forum-23">1 term</a>"##))
    let page = site["en/terms/variants/index.html"]
    #expect(
      page.contains(
        ##"<li class="entry" id="in-forum-23"><p class="entry-title"><a href="../../documents/forum-23/""##
      ))
    #expect(page.contains(##"<a class="evidence" href="#term-space-debris">space debris</a>"##))
    #expect(page.contains(#"<h2 id="term-space-debris">"#))
    // Below the page that lists the terms.
    #expect(page.contains(#"<li><a href="../../search/">Search</a></li>"#))
    #expect(!site["en/documents/forum-24/index.html"].contains("terms/variants/"))
  }

  @Test func aSiteWithoutVariantsSaysSo() async throws {
    let scratch = try ScratchFolder(["seeds/forum-24.txt": "报告\n\n1. 一段。\n\n2. 两段。\n"])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site["zh/terms/variants/index.html"].contains("所收文件中没有发现名称的不同写法。"))
  }
}
