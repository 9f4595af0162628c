import Foundation
import TestSupport
import Testing

/// What a theme's page gathers beside its passages.
@Suite struct ThemePageTests {
  private let files = [
    "seeds/tables/themes.csv": "slug,zh,en,core_zh,mention_zh\ndebris,空间碎片,Space debris,空间碎片,碎片\n",
    "seeds/tables/resolutions.csv":
      "symbol,title_en,title_en_verified\nA/RES/72/77,A title,knowledge\n",
    "seeds/documents/a/document.yaml": "symbol: A/AC.105/1\ndate: 2020-01-02\n",
    "seeds/documents/a/source.zh.txt": """
    某次会议的报告

    1. 会议审议了空间碎片，见A/AC.105/700和大会第72/77号决议1。

    2. 又审议了空间碎片，见A/AC.105/700和A/AC.105/1。

    3. 另一事项，见A/AC.105/800。

    __________
    1 见A/AC.105/600。

    """,
    "seeds/documents/b/source.zh.txt": "另一报告\n\n1. 空间碎片，见A/AC.105/700。\n\n2. 完。\n",
    "seeds/documents/b/document.yaml": "date: 2024-03-04\n",
  ]

  @Test func whatItsPassagesCiteAndIsNotHeldIsRanked() async throws {
    let scratch = try ScratchFolder(files)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    let page = site["en/themes/debris/index.html"]
    let list = try #require(page.components(separatedBy: "id=\"not-held\"").last)
    let lines = list.components(separatedBy: "</ol>")[0].components(separatedBy: "<li>").dropFirst()
    let symbols = lines.map { line in
      line.components(separatedBy: "</a>")[0].components(separatedBy: ">")[1]
    }
    // Most often cited first, then by symbol; what is held and what other paragraphs cite is not there.
    #expect(symbols == ["A/AC.105/700", "A/AC.105/600", "A/RES/72/77"])
    #expect(lines.first?.contains("cited 3 times") == true)
    #expect(lines.last?.contains("../../resolutions/72-77/") == true)
    #expect(lines.last?.contains("A title <span class=\"doubt\">not confirmed</span>") == true)
    #expect(lines.first?.contains("https://docs.un.org/en/A/AC.105/700") == true)
  }

  @Test func itSaysHowNewItsDocumentsAre() async throws {
    let scratch = try ScratchFolder(files)
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site["en/themes/debris/index.html"].contains(">4 March 2024</time>"))
    #expect(site["zh/themes/debris/index.html"].contains(">2024年3月4日</time>"))
  }

  @Test(arguments: [
    (["a", "b"], "date: 2020-01-02", "some documents undated", "2 January 2020"),
    (["a", "b"], "", "documents undated", ""),
  ])
  func itSaysWhereDatesAreMissing(
    _ slugs: [String], _ facts: String, _ note: String, _ date: String
  ) async throws {
    var files = ["seeds/tables/themes.csv": "slug,zh,en,core_zh\ndebris,空间碎片,Space debris,空间碎片\n"]
    for slug in slugs { files["seeds/documents/\(slug)/source.zh.txt"] = "报告\n\n1. 空间碎片日益增多。\n" }
    if !facts.isEmpty { files["seeds/documents/a/document.yaml"] = facts + "\n" }
    let scratch = try ScratchFolder(files)
    let head = try await BuiltSite.of(seeds: scratch.path("seeds"))["en/themes/debris/index.html"]
      .components(separatedBy: "</header>")[1]
    #expect(head.contains("<li>\(note)</li>"))
    #expect(date.isEmpty || head.contains(">\(date)</time>"))
  }

  @Test func resolutionsComeFirstThenTheCommitteeTheSecretariatAndEvents() async throws {
    let text = "\n\n1. 空间碎片日益增多。\n"
    let scratch = try ScratchFolder([
      "seeds/tables/themes.csv": "slug,zh,en,core_zh\ndebris,空间碎片,Space debris,空间碎片\n",
      "seeds/documents/a/source.zh.txt": "某研讨会的报告" + text,
      "seeds/documents/b/source.zh.txt": "能力建设\n\n秘书处的说明" + text,
      "seeds/documents/b/document.yaml": "kind: note\n",
      "seeds/documents/c/source.zh.txt": "和平利用外层空间委员会第六十六届会议的报告" + text,
      "seeds/documents/c/document.yaml": "kind: report\n",
      "seeds/documents/d/source.zh.txt": "90/1. 外空样例\n\n大会，\n\n1. 请委员会研究空间碎片；\n",
    ])
    let page = try await BuiltSite.of(seeds: scratch.path("seeds"))["zh/themes/debris/index.html"]
    let core = page.components(separatedBy: "id=\"core\"")[1].components(
      separatedBy: "</section>\n<")
    let order = core.joined().matches(of: /<h3><a href="[^"]*documents\/([a-d])\//).map {
      String($0.output.1)
    }
    #expect(order == ["d", "c", "b", "a"])
  }

  @Test func aResolutionHoldsNoViews() async throws {
    let scratch = try ScratchFolder([
      "seeds/tables/themes.csv": "slug,zh,en,core_zh\ndebris,空间碎片,Space debris,空间碎片\n",
      "seeds/a.zh.txt": """
      90/1. 外空样例

      大会，

      1. 重申必须共享数据，以确保所有国家认识到空间碎片的威胁；

      2. 注意到一些会员国提议清除空间碎片；

      """,
    ])
    let page = try await BuiltSite.of(seeds: scratch.path("seeds"))["zh/themes/debris/index.html"]
    #expect(page.contains("的威胁"))
    #expect(!page.contains("mentions views") && !page.contains("所说"))
  }

  @Test func whatWasOnlySaidIsFoldedApartFromWhatWasAgreed() async throws {
    let scratch = try ScratchFolder([
      "seeds/tables/themes.csv":
        "slug,zh,en,core_zh,mention_zh\ndebris,空间碎片,Space debris,空间碎片,碎片\n",
      "seeds/documents/a/source.zh.txt": """
      某研讨会的报告

      1. 一名发言者指出，空间碎片日益增多。

      2. 研讨会商定设立空间碎片工作组。

      3. 一名发言者建议清除空间碎片，会议商定就此开展研究。

      4. 空间碎片有各种大小。

      5. 部分与会者认为，空间碎片的登记应由各国负责。

      """,
    ])
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"))
    #expect(site.problems == [])
    let page = site["zh/themes/debris/index.html"]
    let views = try #require(page.components(separatedBy: "class=\"mentions views\"").last)
      .components(separatedBy: "</details>")[0]
    let labels = views.components(separatedBy: "</a>").dropLast().compactMap {
      $0.components(separatedBy: ">").last
    }
    #expect(labels == ["第1段", "第5段"])
    #expect(views.contains("一名发言者所说") && views.contains("部分与会者所说"))
    #expect(!site["zh/themes/debris/index.html"].components(separatedBy: "id=\"core\"")[1].isEmpty)
  }
}
