import Foundation
import TestSupport
import Testing

/// What evidence links carry for the previews, and the way back from a passage to its sentences.
@Suite struct PassagePreviewTests {
  private let forum = """
    某论坛的报告

    1. 共有197人与会。

    2. 会议讨论了空间碎片：
    (a) 减缓；
    (b) 清除<旧>物体。

    附件

    1. 第一项声明。

    2. 第二项声明。

    """

  private func site(_ more: [String: String], isPortable: Bool = false) async throws -> BuiltSite {
    let scratch = try ScratchFolder(["seeds/documents/forum-23/source.zh.txt": forum])
    for (path, text) in more { try scratch.write(path, text) }
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"), isPortable: isPortable)
    #expect(site.problems == [])
    return site
  }

  @Test func aLinkNamesThePassagesOfItsPageAndNothingIsRepeated() async throws {
    let site = try await site([
      "seeds/documents/forum-23/summary.zh.md":
        "## 这是什么\n\n共有197人与会，并讨论了碎片的减缓。[第1段、第2(a)段]附件载有声明。[annex]\n"
    ])
    let page = site["zh/documents/forum-23/index.html"]
    #expect(
      page.contains(
        ##"id="sentence_1" href="#para_1" data-passages="para_1">第1段</a><a class="evidence" href="#para_2__a" data-passages="para_2__a">第2(a)段</a>"##
      ))
    #expect(page.contains(#"data-passages="sec_1 annex_1__para_1 annex_1__para_2">附件</a>"#))
    for anchor in ["para_1", "para_2__a", "annex_1__para_1", "annex_1__para_2"] {
      #expect(page.contains(#"id="\#(anchor)""#), "\(anchor)")
    }
    #expect(page.matches(of: /共有197人与会。/).count == 1)
    #expect(!page.contains("<template id=\"evidence-passages\""))
    #expect(!page.contains("data-note"))
  }

  @Test(arguments: [(true, "../../../assets/previews-"), (false, "../../../assets/previews-")])
  func onlyPagesWithEvidenceLoadTheScript(isPortable: Bool, path: String) async throws {
    let site = try await site(
      [
        "seeds/documents/forum-23/summary.zh.md": "## 这是什么\n\n共有197人与会。[第1段]\n",
        "seeds/bare.txt": "报告\n\n1. 一段。\n\n2. 两段。\n",
      ], isPortable: isPortable)
    #expect(site["zh/documents/forum-23/index.html"].contains(#"<script src="\#(path)"#))
    for page in ["zh/documents/bare/index.html", "zh/index.html", "index.html"] {
      #expect(!site[page].contains("assets/previews-"))
    }
    let script = try #require(site.files.keys.first { $0.hasPrefix("assets/previews-") })
    let source = site[script]
    for request in ["fetch(", "XMLHttpRequest", "import(", "http:", "https:", "innerHTML"] {
      #expect(!source.contains(request), "\(request)")
    }
    #expect(
      site.files.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains(" onclick=") })
  }

  @Test func passagesOfOtherDocumentsStandOnThePageOnceInTheirLanguage() async throws {
    let site = try await site([
      "seeds/tables/themes.csv": "slug,zh,en,core_zh\ndebris,空间碎片,Space debris,空间碎片\n",
      "seeds/themes/debris.zh.md": "会议讨论了碎片。[forum-23 ¶2]碎片须清除。[forum-23 ¶2]\n",
      "seeds/themes/debris.en.md":
        "The meeting discussed debris. [forum-23 ¶2] It is to be removed. [forum-23 ¶2]\n",
    ])
    let (zh, en) = (site["zh/themes/debris/index.html"], site["en/themes/debris/index.html"])
    for page in [zh, en] {
      #expect(page.matches(of: /data-passage="forum-23\/para_2"/).count == 1)
      #expect(page.matches(of: /data-passages="forum-23\/para_2"/).count == 2)
      #expect(page.contains(#"<span class="label">(b)</span> 清除&lt;旧&gt;物体。"#))
    }
    #expect(zh.contains(#"data-name="第2段">"#))
    #expect(en.contains(#"data-name="para. 2" data-note="Chinese" lang="zh-Hans">"#))
  }

  @Test func ourTranslationIsNamedAsSuch() async throws {
    let site = try await site([
      "seeds/documents/forum-23/summary.en.md":
        "## What it is\n\nThere were 197 participants. [¶1]\n",
      "seeds/documents/forum-23/translation.en.md": """
      {#title}
      Report of a forum
      {#para_1}
      There were 197 participants.
      {#para_2}
      The meeting discussed space debris:
      (a) Mitigation;
      (b) Removal of <old> objects.
      {#annex_1__para_1}
      The first statement.
      {#annex_1__para_2}
      The second statement.
      """,
    ])
    #expect(
      site["en/documents/forum-23/index.html"].contains(
        #"aria-labelledby="text" data-note="Unofficial translation""#))
    #expect(!site["zh/documents/forum-23/index.html"].contains("data-note"))
  }

  @Test func aParagraphListsTheSentencesThatRestOnItWhereverTheyStand() async throws {
    let site = try await site([
      "seeds/documents/forum-23/summary.zh.md":
        "## 这是什么\n\n共有197人与会。[第1段]会议讨论了碎片的清除。[第2(b)段]\n",
      "seeds/tables/themes.csv": "slug,zh,en,core_zh\ndebris,空间碎片,Space debris,空间碎片\n",
      "seeds/themes/debris.zh.md": "会议论及减缓。[forum-23 ¶2(a)]\n",
      "seeds/themes/debris.en.md": "The meeting spoke of mitigation. [forum-23 ¶2(a)]\n",
      "seeds/resolutions/72-77.zh.md": "共有197人与会。[forum-23 ¶1]\n",
      "seeds/other.txt": "报告\n\n1. 大会第72/77号决议请委员会继续工作。\n\n2. 完。\n",
    ])
    let page = site["zh/documents/forum-23/index.html"]
    let second = try #require(page.components(separatedBy: #"id="para_2""#).last)
    #expect(second.contains("摘要引用1处 · 其他页面引用1处 · 专题1个"))
    #expect(second.contains(##"<a href="#sentence_2">会议讨论了碎片的清除。</a>"##))
    #expect(
      second.contains(
        #"<a href="../../themes/debris/#sentence_1"><span class="source">空间碎片</span> 会议论及减缓。</a>"#))
    let first = try #require(page.components(separatedBy: #"id="para_1""#).last?.prefix(2000))
    #expect(
      first.contains(
        #"<a href="../../resolutions/72-77/#sentence_1"><span class="source">A/RES/72/77</span> 共有197人与会。</a>"#
      ))
    // The English page has an English introduction; the digest exists in Chinese only, and is marked.
    let english = site["en/documents/forum-23/index.html"]
    #expect(english.contains("The meeting spoke of mitigation.</a>"))
    #expect(!english.contains("会议论及减缓。"))
    #expect(
      english.contains(
        ##"<a href="#sentence_2"><span lang="zh-Hans">会议讨论了碎片的清除。</span> <span class="tongue">Chinese</span></a>"##
      ))
  }
}
