import Core
import FoundationEssentials
import Preview
import Site
import TestSupport
import Testing

/// The preview as `serve` makes it: from a folder to answers.
@Suite struct PreviewBuildTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder([
      "seeds/documents/forum/source.zh.txt": "论坛报告\n\n1. 有70个国家出席。\n",
      "seeds/documents/forum/summary.zh.md": "## 这是什么\n\n有70个国家出席。[第1段]\n",
      "seeds/site.yaml": "message_language: zh\n",
    ])
  }

  private func loop(base: String? = nil, strict: Bool = false) throws -> RebuildLoop {
    let options = SiteBuilder.Options(
      seeds: SiteBuilder.Folder(path: scratch.path("seeds"), name: "seeds"),
      templates: SiteBuilder.Folder(path: Repository.path("Templates"), name: "Templates"),
      baseURL: try base.map { try BaseURL($0) })
    return RebuildLoop { await PreviewBuild.make(options, strict: strict) }
  }

  /// A copy of the project's templates, to spoil.
  private func templatesToChange() throws -> ScratchFolder {
    let templates = try ScratchFolder()
    try FileManager.default.copyItem(
      atPath: Repository.path("Templates"), toPath: templates.path("Templates"))
    return templates
  }

  private func loop(with templates: ScratchFolder) -> RebuildLoop {
    let options = SiteBuilder.Options(
      seeds: SiteBuilder.Folder(path: scratch.path("seeds"), name: "seeds"),
      templates: SiteBuilder.Folder(path: templates.path("Templates"), name: "Templates"))
    return RebuildLoop { await PreviewBuild.make(options) }
  }

  private func get(_ path: String, _ loop: RebuildLoop) -> (status: Int, body: String) {
    let answer = PreviewRouter(loop: loop, language: .english).respond(
      to: PreviewRequest(path: path))
    return (answer.status, String(decoding: answer.body, as: UTF8.self))
  }

  @Test func aBrokenFileShowsOverTheLastGoodPageAndMended() async throws {
    let loop = try loop()
    await loop.rebuild()
    let page = get("/zh/documents/forum/", loop)
    #expect(page.status == 200 && page.body.contains("有70个国家出席"))
    #expect(page.body.contains("href=\"/zh/todo/#forum-todo\""))
    try scratch.write("seeds/documents/forum/summary.zh.md", "## 这是什么\n\n有80个国家出席。[第1段]\n")
    await loop.rebuild()
    #expect(get("/zh/documents/forum/", loop).body.contains("有70个国家出席"))
    #expect(
      get("/.spacedigest/events", loop).body.contains(
        "seeds\\/documents\\/forum\\/summary.zh.md:3:"))
    #expect(get("/zh/todo/", loop).body.contains("[第1段]"))
    #expect(get("/zh/todo/", loop).body.contains("80个国家"))
    try scratch.write("seeds/documents/forum/summary.zh.md", "## 这是什么\n\n70个国家出席。[第1段]\n")
    await loop.rebuild()
    #expect(get("/.spacedigest/events", loop).body.contains("\"problems\":[]"))
    #expect(!get("/zh/todo/", loop).body.contains("80个国家"))
  }

  @Test func brokenFromTheStartTheToDoPageStandsThereWithItsStyle() async throws {
    try scratch.write("seeds/documents/forum/summary.zh.md", "## 这是什么\n\n没有依据。\n")
    let loop = try loop()
    await loop.rebuild()
    #expect(get("/zh/", loop).status == 503)
    let page = get("/zh/todo/", loop)
    #expect(page.status == 200 && page.body.contains("没有依据"))
    let style = try #require(page.body.firstMatch(of: /href="\.\.\/\.\.(\/assets\/site-[^"]+)"/)).1
    #expect(get(String(style), loop).status == 200)
  }

  @Test func standsBelowThePathOfTheBaseURL() async throws {
    let loop = try loop(base: "https://example.org/some/prefix/")
    await loop.rebuild()
    #expect(get("/", loop).status == 302)
    #expect(get("/zh/", loop).status == 404)
    let page = get("/some/prefix/en/documents/forum/", loop)
    #expect(page.status == 200)
    #expect(page.body.contains("href=\"/some/prefix/en/todo/#forum-todo\""))
    let missing = get("/some/prefix/en/none/", loop)
    #expect(missing.status == 404 && missing.body.contains("href=\"/some/prefix/en/\""))
  }

  @Test func saysItInTheLanguageTheSiteAsksFor() async throws {
    try scratch.write("seeds/documents/forum/summary.zh.md", "## 这是什么\n\n没有依据。\n")
    let loop = try loop()
    await loop.rebuild()
    #expect(get("/.spacedigest/events", loop).body.contains("内容有1处错误，网站尚未生成"))
  }

  @Test func withStrictWarningsKeepTheSiteBack() async throws {
    try scratch.write("seeds/documents/forum/source.zh.txt", "论坛报告\n\n1. 有70个国家出席。\n\n4. 第四段。\n")
    let loop = try loop(strict: true)
    await loop.rebuild()
    #expect(loop.snapshot.tree == nil && !loop.snapshot.problems.isEmpty)
    #expect(loop.snapshot.problems.allSatisfy { $0.severity == .warning })
  }

  @Test func aToDoPageThatCannotBeMadeIsToldAndTheSiteStands() async throws {
    let templates = try templatesToChange()
    try templates.write("Templates/preview/todo.mustache", "{{nothing_of_that_name}}")
    let loop = loop(with: templates)
    await loop.rebuild()
    #expect(get("/zh/", loop).status == 200 && get("/zh/todo/", loop).status == 404)
    #expect(loop.snapshot.diagnostics.contains { $0.file == "Templates/preview/todo.mustache" })
  }

  @Test func templatesWithoutAToDoPageGiveASiteWithoutOne() async throws {
    let templates = try templatesToChange()
    try templates.remove("Templates/preview")
    let loop = loop(with: templates)
    await loop.rebuild()
    #expect(get("/zh/", loop).status == 200 && get("/zh/todo/", loop).status == 404)
    #expect(!loop.snapshot.diagnostics.blocks())
  }

  @Test func brokenTemplatesAreToldToo() async throws {
    let templates = try ScratchFolder(["layout.mustache": "{{#open}}"])
    let options = SiteBuilder.Options(
      seeds: SiteBuilder.Folder(path: scratch.path("seeds"), name: "seeds"),
      templates: SiteBuilder.Folder(path: templates.path, name: "Templates"))
    let loop = RebuildLoop { await PreviewBuild.make(options) }
    await loop.rebuild()
    #expect(get("/zh/", loop).status == 503 && get("/zh/todo/", loop).status == 503)
    #expect(get("/.spacedigest/events", loop).body.contains("layout.mustache"))
  }
}
