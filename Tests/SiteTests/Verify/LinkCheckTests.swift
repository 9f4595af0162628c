import Core
import Site
import Testing

@Suite struct LinkCheckTests {
  private func problems(_ pages: [String: String], files: Set<String> = []) async -> [String] {
    var check = LinkCheck(files: files, rootPath: "/")
    for (path, html) in pages.sorted(by: { $0.key < $1.key }) {
      check.add(PageScan(path: path, html: Array(html.utf8)))
    }
    return await check.diagnostics().map { "\($0.file) \($0.id)" }
  }

  @Test func linksWithinTheSiteMustLeadSomewhere() async {
    let pages = [
      "zh/a/index.html": #"<a href="../b/#x">b</a> <a href="../c/">c</a> <a href="../b/#y">y</a>"#,
      "zh/b/index.html":
        #"<p id="x">x</p> <a href="/zh/a/">a</a> <a href="../../zh/a/index.html">"#,
    ]
    #expect(
      await problems(pages) == [
        "zh/a/index.html link-missing-anchor", "zh/a/index.html link-missing-page",
      ])
  }

  @Test func linksThatLeaveTheSiteAreNotJudged() async {
    #expect(
      await problems([
        "a.html": #"<a href="https://docs.un.org/zh/A/78/20">x</a><a href="mailto:a@b">"#
      ])
        == [])
  }

  @Test func noLinkMayClimbOutOfTheSite() async {
    #expect(
      await problems(["zh/a.html": #"<a href="../../b.html">"#]) == ["zh/a.html link-missing-page"])
  }

  @Test func assetsCountAsFiles() async {
    let page = ["zh/a.html": #"<link rel="stylesheet" href="../assets/site.css">"#]
    #expect(await problems(page, files: ["assets/site.css"]) == [])
    #expect(await problems(page) == ["zh/a.html link-missing-page"])
  }

  @Test func repeatedAnchorsAndLiteralMarkdownAreErrors() async {
    #expect(
      await problems(["a.html": #"<p id="x"></p><p id="x">**bold**</p>"#])
        == ["a.html anchor-repeated", "a.html markdown-literal"])
  }
}
