import Commands
import TestSupport
import Testing

/// The commands as people call them, on small folders.
@Suite struct SiteCommandsTests {
  private let scratch: ScratchFolder
  private let templates = Repository.path("Templates")

  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("seeds/a.txt", "报告\n\n1. 第一段文字。\n\n2. 第二段文字。\n")
  }

  private func run(_ line: String) async -> CapturedRun {
    await CapturedRun.of(
      .standard,
      line.split(separator: " ").map { word in
        word.hasPrefix("@") ? scratch.path(String(word.dropFirst())) : String(word)
      }.joined(separator: " "))
  }

  private func build(_ more: String = "") async -> CapturedRun {
    await run("build --seeds @seeds --templates \(templates) --output @public \(more)")
  }

  @Test func buildWritesTheSiteAndSaysSo() async {
    let result = await build("--lang en")
    #expect(result.status == .fine)
    #expect(result.errors.contains("written"))
    #expect(result.output.isEmpty)
    #expect(scratch.text("public/zh/documents/a/index.html")?.contains("第二段文字。") == true)
    let index = /search index: \d+ entries, \d+ files, [\d,]+ kB, \d+\.\d s\n/
    #expect(result.errors.contains(index))
    let again = await build("--lang en")
    #expect(again.errors.contains(" 0 written"))
  }

  @Test func anErrorLeavesTheOldSiteStanding() async throws {
    _ = await build()
    let before = scratch.text("public/zh/documents/a/index.html")
    try scratch.write("seeds/documents/b/source.zh.txt", "报告\n\n1. 新的一段。\n")
    try scratch.write("seeds/documents/b/summary.zh.md", "## 这是什么\n\n没有依据的一句话。\n")
    let result = await build("--lang en")
    #expect(result.status == .contentErrors)
    #expect(result.errors.contains("[evidence-missing]"))
    #expect(result.errors.hasSuffix("the site was left as it was\n"))
    #expect(scratch.text("public/zh/documents/a/index.html") == before)
    #expect(scratch.text("public/zh/documents/b/index.html") == nil)
  }

  @Test func checkWritesNothing() async {
    let result = await run(
      "check --seeds @seeds --templates \(templates) --output @public --format json")
    #expect(result.status == .fine)
    #expect(result.output.contains(#""id":"digest-missing""#))
    #expect(scratch.files(below: "public") == [])
  }

  @Test func strictMakesWarningsCount() async throws {
    try scratch.write("seeds/b.txt", "报告\n\n1. 第一段。\n\n2. 第二段。\n\n5. 第五段。\n")
    #expect(await build().status == .fine)
    #expect(await build("--strict").status == .contentErrors)
  }

  @Test func missingInputIsSaidBeforeAnythingElse() async {
    let result = await run(
      "build --seeds @nowhere --templates \(templates) --output @public --lang en")
    #expect(result.status == .inputMissing)
    #expect(result.errors.contains("no such folder"))
    #expect(scratch.files(below: "public") == [])
  }

  @Test func anOutputThatIsNoFolderCannotBeWritten() async throws {
    try scratch.write("public", "a file of somebody's")
    #expect(await build().status == .cannotWrite)
    #expect(scratch.text("public") == "a file of somebody's")
  }

  @Test func aForeignFolderIsRefused() async throws {
    try scratch.write("public/letter.txt", "mine")
    let result = await build("--lang en")
    #expect(result.status == .cannotWrite)
    #expect(scratch.files(below: "public") == ["letter.txt"])
  }

  @Test func parseDoesEveryFileAndKeepsTheHighestStatus() async throws {
    try scratch.write("empty.txt", "")
    let result = await run("parse @seeds/a.txt @missing.txt @empty.txt @seeds --lang en")
    #expect(result.status == .inputMissing)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.output.contains(#""id":"para_2","part":"main","number":"2","label":"2.""#))
    #expect(result.errors.contains("no such file"))
    #expect(result.errors.contains("this is a folder"))
    #expect(await run("parse @empty.txt").status == .fine)
  }

  @Test func renderWritesOneTemplateAndNothingElse() async throws {
    try scratch.write("page.mustache", "{{>head}}<p>{{text}}</p>")
    try scratch.write("parts/head.mustache", "<h1>{{title}}</h1>")
    try scratch.write("data.json", #"{"title": "A & B", "text": 1.10}"#)
    let line = "render @page.mustache --data @data.json --partials @parts"
    let result = await run(line)
    #expect(result.status == .fine)
    #expect(result.output == "<h1>A &amp; B</h1><p>1.1</p>")
    try scratch.write("data.json", #"{"title": "A"}"#)
    let strict = await run(line)
    #expect(strict.status == .contentErrors)
    #expect(strict.errors.contains("page.mustache:1:"))
    #expect(await run("\(line) --lenient").output == "<h1>A</h1><p></p>")
    #expect(await run("render @none.mustache --data @data.json").status == .inputMissing)
  }

  @Test func listGivesRowsForScripts() async {
    let table = await run("list paragraphs --seeds @seeds")
    #expect(
      table.output == """
        document\tanchor\tpart\tnumber\ttext
        a\tpara_1\tmain\t1\t第一段文字。
        a\tpara_2\tmain\t2\t第二段文字。

        """)
    let objects = await run("list documents --seeds @seeds --format json")
    #expect(objects.output.hasPrefix(#"{"slug":"a","kind":"report","symbol":null"#))
    #expect(await run("list documents --seeds @nowhere").status == .inputMissing)
  }
}
