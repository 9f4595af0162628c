import Preview
import Testing

@Suite struct PreviewSiteTests {
  private func respond(
    _ path: String, files: [String], method: String = "GET", headers: [String: String] = [:],
    base: String = "/", additions: PageAdditions? = nil
  ) -> PreviewResponse {
    let tree = Dictionary(uniqueKeysWithValues: files.map { ($0, Array("<\($0)>".utf8)) })
    var request = PreviewRequest(method: method, path: path)
    for (name, value) in headers { request.headers.add(name, value) }
    return PreviewSite(tree: PreviewTree(files: tree), basePath: base, additions: additions)
      .respond(to: request)
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
      let response = respond("/a.css", files: ["a.css"], headers: ["If-None-Match": known])
      #expect(response.status == 304 && response.body.isEmpty && response.headers["ETag"] == tag)
    }
    #expect(respond("/a.css", files: ["a.css"], headers: ["If-None-Match": "\"x\""]).status == 200)
    #expect(respond("/none", files: ["404.html"], headers: ["If-None-Match": "*"]).status == 404)
  }

  @Test(arguments: [
    ("bytes=0-3", "<a.c", "bytes 0-3/7"), ("bytes=4-", "ss>", "bytes 4-6/7"),
    ("bytes=-2", "s>", "bytes 5-6/7"), ("bytes=-99", "<a.css>", "bytes 0-6/7"),
    ("bytes=6-99999999999999999999", ">", "bytes 6-6/7"), ("BYTES= 0 - 0 ", "<", "bytes 0-0/7"),
  ])
  func givesThePartAskedFor(range: String, body: String, place: String) {
    let response = respond("/a.css", files: ["a.css"], headers: ["Range": range])
    #expect(response.status == 206 && text(response) == body)
    #expect(response.headers["Content-Range"] == place)
    #expect(response.headers["ETag"] != nil)
  }

  @Test(arguments: [
    "bytes=", "bytes=-", "bytes=3-1", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b", "0-3", "bytes=1",
  ])
  func givesTheWholeFileForARangeItDoesNotUnderstand(range: String) {
    let response = respond("/a.css", files: ["a.css"], headers: ["Range": range])
    #expect(response.status == 200 && text(response) == "<a.css>")
    #expect(response.headers["Accept-Ranges"] == "bytes")
  }

  @Test(arguments: ["bytes=7-", "bytes=8-9", "bytes=-0"])
  func saysWhereTheFileEnds(range: String) {
    let response = respond("/a.css", files: ["a.css"], headers: ["Range": range])
    #expect(response.status == 416)
    #expect(response.headers["Content-Range"] == "bytes */7")
  }

  @Test func givesAPartOnlyOfTheFileThatTheAskerKnows() throws {
    let tag = try #require(respond("/a.css", files: ["a.css"]).headers["ETag"])
    func status(_ known: String, _ method: String = "GET") -> Int {
      respond(
        "/a.css", files: ["a.css"], method: method,
        headers: ["Range": "bytes=0-1", "If-Range": known]
      ).status
    }
    #expect(status(tag) == 206)
    #expect(status("\"old\"") == 200)
    #expect(status("W/\(tag)") == 200)
    #expect(status(tag, "HEAD") == 200)
  }

  @Test(arguments: [
    ("/digest/zh/", 200, "<zh/index.html>"), ("/digest/", 200, "<index.html>"),
    ("/digest/none", 404, "<404.html>"), ("/zh/", 404, "<zh/404.html>"),
    ("/digestion/", 404, "<404.html>"),
    ("/digest/zh/none", 404, "<zh/404.html>"),
  ])
  func standsBelowTheBasePathAsPublished(path: String, status: Int, body: String) {
    let files = ["index.html", "zh/index.html", "zh/404.html", "404.html"]
    let response = respond(path, files: files, base: "/digest/")
    #expect(response.status == status && text(response) == body)
  }

  @Test func leadsToTheBasePath() {
    for (path, target) in [("/", "/a/b/"), ("/a/b", "/a/b/"), ("/a/b/zh", "/a/b/zh/")] {
      let response = respond(path, files: ["index.html", "zh/index.html"], base: "/a/b/")
      #expect(response.status == 302 && response.headers["Location"] == target)
    }
  }

  private static let head =
    "<link rel=\"stylesheet\" href=\"/.spacedigest/preview.css\">\n"
    + "<script src=\"/.spacedigest/preview.js\" data-tag=\"TAG\" defer></script>\n"

  @Test(arguments: [
    ("<head>h</head><body>a</body></html>", "<head>hHEAD</head><body>aBAR</body></html>"),
    ("<HEAD></HEAD ><BODY>a</BODY >", "<HEAD>HEAD</HEAD ><BODY>aBAR</BODY >"),
    ("<head></head>a</body>b</body>", "<head>HEAD</head>a</body>bBAR</body>"), ("a", "aBARHEAD"),
    ("", "BARHEAD"),
  ])
  func addsTheBarAndTheScriptToPages(page: String, expected: String) throws {
    let site = PreviewSite(
      tree: PreviewTree(files: ["zh/a.html": Array(page.utf8)]),
      additions: PageAdditions { Array("[\($0)]".utf8) })
    let response = site.respond(to: PreviewRequest(path: "/zh/a.html"))
    let tag = try #require(response.headers["ETag"]).dropFirst().dropLast()
    #expect(
      text(response)
        == expected.replacing("HEAD<", with: "\(Self.head)<").replacing(
          "BARHEAD", with: "BAR\(Self.head)"
        )
        .replacing("TAG", with: tag).replacing("BAR", with: "[zh/a.html]"))
  }

  @Test func addsNothingToOtherFilesOrWhereItIsNotAskedTo() {
    let additions = PageAdditions { _ in Array("bar".utf8) }
    #expect(text(respond("/a.css", files: ["a.css"], additions: additions)) == "<a.css>")
    #expect(text(respond("/a.html", files: ["a.html"])) == "<a.html>")
  }

  @Test func theTagOfAPageKnowsItsBar() {
    func tag(_ bar: String) -> String? {
      respond("/a.html", files: ["a.html"], additions: PageAdditions { _ in Array(bar.utf8) })
        .headers["ETag"]
    }
    #expect(tag("1 error") == tag("1 error") && tag("1 error") != tag("2 errors"))
  }
}
