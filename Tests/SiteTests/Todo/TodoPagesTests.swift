import Core
import Site
import TestSupport
import Testing

/// The to-do page of the preview.
@Suite struct TodoPagesTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder([
      "seeds/documents/forum-23/source.zh.txt":
        "论坛报告\n\n1. 论坛于2023年举行。\n\n2. 有70个国家出席：\n\n(a) 亚洲国家；\n\n(b) 其他国家。\n\n3. 与会者讨论了碎片。\n",
      "seeds/documents/forum-23/summary.zh.md":
        "## 这是什么\n\n有80个国家出席。[第2段]\n\n没有依据的一句话。\n",
      "seeds/documents/bare/source.zh.txt": "说明\n\n1. 唯一的一段。\n",
    ])
  }

  private func pages(base: String? = nil) async throws -> (todo: TodoPages, site: PreparedSite) {
    let site = await SiteBuilder(
      SiteBuilder.Options(
        seeds: SiteBuilder.Folder(path: scratch.path("seeds"), name: "seeds"),
        templates: SiteBuilder.Folder(path: Repository.path("Templates"), name: "Templates"),
        baseURL: try base.map { try BaseURL($0) })
    ).prepare()
    return (try #require(TodoPages(site, diagnostics: site.diagnostics)), site)
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  /// What stands between `start` and the next `end`.
  private func part(_ page: String, from start: String, to end: String) -> String {
    guard let first = page.firstRange(of: start) else { return "" }
    let rest = page[first.lowerBound...]
    return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
  }

  @Test func standsThereWithErrorsAndSaysWhatTheSiteWaitsFor() async throws {
    let (todo, site) = try await pages()
    #expect(site.diagnostics.blocks())
    #expect(text(todo.file("zh/todo/index.html")).contains("改正后网站才会更新"))
    #expect(text(todo.file("en/todo/index.html")).contains("the site follows once they are mended"))
    #expect(todo.file("zh/index.html") == nil)
    try scratch.remove("seeds/documents/forum-23/summary.zh.md")
    #expect(!text(try await pages().todo.page(.chinese)).contains("改正后网站才会更新"))
  }

  @Test func aFindingStandsBesideTheParagraphItsSentenceRestsOn() async throws {
    let page = text(try await pages().todo.page(.chinese))
    let section = part(page, from: "id=\"forum-23-todo\"", to: "</section>")
    let findings = section.split(separator: "<li class=\"todo-finding").map(String.init)
    let claim = try #require(findings.first { $0.contains("<code>claim-number</code>") })
    #expect(claim.contains("severity-error") && claim.contains("错误"))
    #expect(claim.contains("<code>seeds/documents/forum-23/summary.zh.md:3:2</code>"))
    #expect(claim.contains("有<mark>80个国家</mark>出席") || claim.contains("<mark>80"))
    #expect(claim.contains("有70个国家出席") && claim.contains("亚洲国家"))
    #expect(claim.contains("<code class=\"todo-mark\">[第2段]</code>"))
    #expect(claim.contains("data-copy=\"[第2段]\""))
    #expect(claim.contains("href=\"../documents/forum-23/#para_2\""))
    let bare = try #require(findings.first { $0.contains("<code>evidence-missing</code>") })
    #expect(bare.contains("没有依据的一句话") && !bare.contains("todo-passage\""))
  }

  @Test func theEnglishPageSpeaksEnglishAndCopiesEnglishMarks() async throws {
    let page = text(try await pages().todo.page(.english))
    #expect(page.contains("data-copy=\"[¶2]\"") && page.contains("2 errors"))
    #expect(page.contains("Chinese digest<span class=\"unseen\"> done</span>"))
    #expect(page.contains("English digest<span class=\"unseen\"> not yet</span>"))
    #expect(page.contains("<div lang=\"zh-Hans\">"))
  }

  @Test func theStateOfEachDocumentIsTold() async throws {
    let page = text(try await pages().todo.page(.chinese))
    let forum = part(page, from: "id=\"forum-23-todo\"", to: "</ol>")
    #expect(forum.matches(of: /<li class="done">/).count == 2)
    #expect(forum.matches(of: /<li class="open">/).count == 2)
    let bare = part(page, from: "id=\"bare-todo\"", to: "</section>")
    #expect(bare.contains("<li class=\"done\">已入库"))
    #expect(bare.contains("还没有中文摘要") && bare.contains("还没有英文摘要"))
  }

  @Test func paragraphsNotInTheDigestAreFolded() async throws {
    let page = text(try await pages().todo.page(.chinese))
    let folded = part(
      part(page, from: "id=\"forum-23-todo\"", to: "</section>"), from: "<details", to: "</details>"
    )
    #expect(folded.hasPrefix("<details class=\"todo-uncovered\">"))
    #expect(folded.contains("摘要未涉及的段落：2段"))
    #expect(folded.contains("[第1段]") && folded.contains("与会者讨论了碎片"))
    #expect(!folded.contains("[第2段]"))
    // Told in the fold, not once more among the findings.
    #expect(!page.contains("<code>coverage</code>"))
  }

  @Test func aDefectOfTheSourceStandsBesideItsParagraph() async throws {
    try scratch.write(
      "seeds/documents/bare/source.zh.txt", "说明\n\n1. 第一段。\n\n2. 第二段。\n\n5. 第五段文字。\n")
    let page = text(try await pages().todo.page(.chinese))
    let bare = part(page, from: "id=\"bare-todo\"", to: "<details")
    #expect(bare.contains("severity-warning") && bare.contains("第五段文字。"))
  }

  @Test func aFindingInAnIntroductionNamesTheDocumentItRestsOn() async throws {
    try scratch.write(
      "seeds/tables/themes.csv",
      "slug,zh,en,core_zh,mention_zh\ndebris,碎片,Debris,碎片,碎片\n")
    try scratch.write("seeds/themes/debris.zh.md", "有90个国家出席。[forum-23 第2段]\n")
    let page = text(try await pages().todo.page(.chinese))
    let others = part(
      page, from: "<section class=\"todo-document\" id=\"elsewhere-todo\"", to: "</section>")
    #expect(others.contains("data-copy=\"[forum-23 第2段]\"") && others.contains("有70个国家出席"))
  }

  @Test func nothingInContentBecomesMarkup() async throws {
    let attack = #"<script>alert(1)</script>"><img src=x onerror=alert(1)>'"#
    try scratch.write(
      "seeds/documents/bare/source.zh.txt", "说明\(attack)\n\n1. 一段\(attack)。\n\n3. 又一段\(attack)。\n")
    try scratch.write(
      "seeds/documents/forum-23/summary.zh.md",
      "## \(attack)\n\n有80个国家出席\(attack)[链接](javascript:alert(1))。[第2段]\n\n[第99段\(attack)]\n")
    try scratch.write(
      "seeds/documents/forum-23/document.yaml", "'\(attack.replacing("'", with: ""))': 1\n")
    let (todo, _) = try await pages()
    for language in Language.allCases {
      let page = text(try todo.page(language))
      #expect(page.contains("&lt;script&gt;alert(1)"))
      #expect(!page.contains("<script>") && !page.contains("<img") && !page.contains("<style"))
      #expect(!page.contains(" style=") && page.firstMatch(of: /<[^>]* on\w+=/) == nil)
    }
  }

  @Test func thePublishedSiteKnowsNothingOfIt() async throws {
    try scratch.remove("seeds/documents/forum-23/summary.zh.md")
    let site = try await BuiltSite.of(seeds: scratch.path("seeds"), base: "https://example.org/a/")
    #expect(!site.files.isEmpty && !site.files.keys.contains { $0.contains("todo") })
    for path in site.files.keys where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      #expect(!site[path].contains("todo/") && !site[path].contains(".spacedigest"), "\(path)")
    }
  }

  @Test(arguments: [
    ("zh/index.html", "/a/zh/todo/", "待办：2处错误"),
    ("en/about/index.html", "/a/en/todo/", "To do: 2 errors"),
    ("index.html", "/a/zh/todo/", "待办"),
    ("zh/documents/forum-23/index.html", "/a/zh/todo/#forum-23-todo", "待办"),
    ("en/documents/forum-23/parallel/index.html", "/a/en/todo/#forum-23-todo", "To do"),
    ("zh/documents/none/index.html", "/a/zh/todo/", "待办"),
  ])
  func theBarLeadsToWhatConcernsThePage(path: String, href: String, label: String) async throws {
    let bar = text(try await pages(base: "https://example.org/a/").todo.bar(on: path))
    #expect(bar.contains("href=\"\(href)\"") && bar.contains(label))
  }

  @Test func theToDoPageHasNoBarAndIsNotForSearchEngines() async throws {
    let (todo, _) = try await pages(base: "https://example.org/a/")
    #expect(todo.bar(on: "zh/todo/index.html") == nil)
    let page = text(try todo.page(.chinese))
    #expect(page.contains("noindex") && !page.contains("canonical"))
    #expect(page.contains("href=\"../../en/todo/\""))
  }
}
