import Preview
import Testing

@Suite struct PreviewSiteTests {
  private func respond(
    _ path: String, files: [String], ifNoneMatch: String? = nil, reloads: Bool = false
  ) -> PreviewResponse {
    let tree = Dictionary(uniqueKeysWithValues: files.map { ($0, Array("<\($0)>".utf8)) })
    return PreviewSite(tree: PreviewTree(files: tree), reloads: reloads)
      .respond(to: PreviewRequest(path: path, ifNoneMatch: ifNoneMatch))
  }

  private func text(_ response: PreviewResponse) -> String {
    String(decoding: response.body, as: UTF8.self)
  }

  @Test(arguments: [
    ("/", "index.html"), ("/zh/", "zh/index.html"), ("/a.css", "a.css"),
    ("/z%68/", "zh/index.html"),
  ])
  func findsFilesAndIndexes(path: String, file: String) {
    let response = respond(path, files: ["index.html", "zh/index.html", "a.css"])
    #expect(response.status == 200 && text(response) == "<\(file)>")
  }

  @Test func leadsAFolderToItsSlash() {
    let response = respond("/zh/a%20b", files: ["zh/a b/index.html"])
    #expect(response.status == 302)
    #expect(response.headers["Location"] == "/zh/a%20b/")
  }

  @Test(arguments: [
    ("/zh/none", "<zh/404.html>"), ("/en/none/", "<en/404.html>"), ("/none", "<404.html>"),
    ("/zhou/none", "<404.html>"), ("/index.html/", "<404.html>"), ("/zh", "<zh/404.html>"),
  ])
  func showsTheNotFoundPageOfTheLanguage(path: String, body: String) {
    let response = respond(path, files: ["zh/404.html", "en/404.html", "404.html", "index.html"])
    #expect(response.status == 404 && text(response) == body)
  }

  @Test func fallsBackWhenTheSiteHasNoNotFoundPage() {
    #expect(text(respond("/zh/none", files: ["404.html"])) == "<404.html>")
    let bare = respond("/zh/none", files: [])
    #expect(bare.status == 404 && bare.headers["Content-Type"] == "text/plain; charset=utf-8")
  }

  @Test(arguments: [
    "", "zh", "/.", "/./a", "/a/..", "/a//b", "/%2E%2E/", "/a%2Fb", "/a%5Cb", "/a%0Ab",
  ])
  func refusesImpossiblePaths(path: String) {
    #expect(respond(path, files: ["a", "index.html"]).status == 400)
  }

  @Test(arguments: [
    ("a.html", "text/html; charset=utf-8"), ("a.CSS", "text/css; charset=utf-8"),
    ("a.js", "text/javascript; charset=utf-8"), ("a.svg", "image/svg+xml; charset=utf-8"),
    ("a.xml", "application/xml; charset=utf-8"), ("a.json", "application/json"),
    ("x.y/plain", "application/octet-stream"), ("CNAME", "application/octet-stream"),
  ])
  func tellsTheMediaType(path: String, type: String) {
    #expect(respond("/\(path)", files: [path]).headers["Content-Type"] == type)
  }

  @Test func tagsTheContentAndKnowsItAgain() throws {
    let tag = try #require(respond("/a.css", files: ["a.css"]).headers["ETag"])
    #expect(respond("/b.css", files: ["b.css"]).headers["ETag"] != tag)
    for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      let response = respond("/a.css", files: ["a.css"], ifNoneMatch: known)
      #expect(response.status == 304 && response.body.isEmpty && response.headers["ETag"] == tag)
    }
    #expect(respond("/a.css", files: ["a.css"], ifNoneMatch: "\"x\"").status == 200)
    #expect(respond("/none", files: ["404.html"], ifNoneMatch: "*").status == 404)
  }

  @Test(arguments: [
    ("<body>a</body></html>", "<body>aSCRIPT</body></html>"),
    ("<BODY>a</BODY >", "<BODY>aSCRIPT</BODY >"),
    ("a</body>b</body>", "a</body>bSCRIPT</body>"), ("a", "aSCRIPT"), ("", "SCRIPT"),
  ])
  func addsTheReloadScriptAtTheEndOfPages(page: String, expected: String) {
    let script = "<script src=\"/.spacedigest/reload.js\" defer></script>"
    let site = PreviewSite(tree: PreviewTree(files: ["a.html": Array(page.utf8)]), reloads: true)
    let shown = text(site.respond(to: PreviewRequest(path: "/a.html")))
    #expect(
      shown
        == expected.split(separator: "SCRIPT", omittingEmptySubsequences: false)
        .joined(separator: script))
  }

  @Test func addsTheReloadScriptToPagesOnlyAndOnlyWhenAsked() {
    #expect(text(respond("/a.css", files: ["a.css"], reloads: true)) == "<a.css>")
    #expect(text(respond("/a.html", files: ["a.html"])) == "<a.html>")
  }
}
