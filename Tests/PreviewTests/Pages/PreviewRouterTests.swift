import Core
import Preview
import Synchronization
import Testing

@Suite struct PreviewRouterTests {
  private func text(_ path: String, _ loop: RebuildLoop) -> (status: Int, body: String) {
    let router = PreviewRouter(loop: loop, language: .english)
    let response = router.respond(to: PreviewRequest(path: path))
    return (response.status, String(decoding: response.body, as: UTF8.self))
  }

  private let problem = Diagnostic(
    id: "evidence-unknown", severity: .error, file: "a.md", position: .start,
    message: Bilingual(zh: "没有第9段", en: "no \"¶9\" </script>\nat all"))

  @Test func showsThatThereIsNoSiteYetAndWhy() async {
    let loop = RebuildLoop { [problem] in PreviewBuild(tree: nil, diagnostics: [problem]) }
    await loop.rebuild()
    let page = text("/zh/", loop)
    #expect(page.status == 503)
    #expect(page.body.contains("<script src=\"/.spacedigest/preview.js\" data-tag="))
    let event = text("/.spacedigest/events", loop).body
    #expect(event.hasPrefix("retry: 500\ndata: {"))
    #expect(event.hasSuffix("}\n\n"))
    #expect(event.contains(#""place":"a.md:1:1""#) && event.contains("there is no site yet"))
    // One event is one line: the problem's own line feeds are escaped.
    #expect(event.split(separator: "\n").count == 2)
  }

  @Test func showsTheLastGoodPageBesideTheError() async {
    let isBroken = Mutex(false)
    let loop = RebuildLoop { [problem] in
      isBroken.withLock { $0 }
        ? PreviewBuild(tree: nil, diagnostics: [problem])
        : PreviewBuild(
          tree: PreviewTree(files: ["index.html": Array("<body>good</body>".utf8)]),
          diagnostics: [])
    }
    await loop.rebuild()
    #expect(text("/.spacedigest/events", loop).body.contains("\"problems\":[]"))
    isBroken.withLock { $0 = true }
    await loop.rebuild()
    #expect(text("/", loop).body.contains("good"))
    let event = text("/.spacedigest/events", loop).body
    #expect(event.contains("1 error in the content; this is the last good version"))
    #expect(event.contains(#"no \"¶9\""#))
    isBroken.withLock { $0 = false }
    await loop.rebuild()
    let repaired = text("/.spacedigest/events", loop).body
    #expect(loop.snapshot.version == 2 && repaired.contains("\"problems\":[]"))
  }

  @Test func everyRunIsAnotherState() async {
    let loop = RebuildLoop { PreviewBuild(tree: nil, diagnostics: []) }
    var seen: Set<String> = []
    for _ in 1...3 {
      await loop.rebuild()
      seen.insert(loop.snapshot.token)
    }
    let other = RebuildLoop { PreviewBuild(tree: nil, diagnostics: []) }
    await other.rebuild()
    seen.insert(other.snapshot.token)
    #expect(seen.count == 4)
  }

  @Test func theSiteSaysInWhichLanguageItsErrorsAreTold() async {
    let loop = RebuildLoop { [problem] in
      var build = PreviewBuild(tree: nil, diagnostics: [problem])
      build.language = .chinese
      return build
    }
    await loop.rebuild()
    #expect(text("/.spacedigest/events", loop).body.contains("没有第9段"))
  }

  @Test func strictWarningsAreShownAsWhatTheyAre() async {
    let loop = RebuildLoop { [problem] in
      var warning = problem
      warning.severity = .warning
      var build = PreviewBuild(tree: nil, diagnostics: [warning])
      build.isStrict = true
      return build
    }
    await loop.rebuild()
    #expect(text("/.spacedigest/events", loop).body.contains(#"no \"¶9\""#))
  }

  @Test func ofManyProblemsTheFirstAreTold() async {
    let loop = RebuildLoop { [problem] in
      PreviewBuild(tree: nil, diagnostics: Array(repeating: problem, count: 5_000))
    }
    await loop.rebuild()
    let event = text("/.spacedigest/events", loop).body
    #expect(event.contains("5000 errors") && event.utf8.count < 20_000)
  }

  @Test func theDeskStandsBesideABrokenSite() async {
    let isBroken = Mutex(false)
    let loop = RebuildLoop { [problem] in
      let broken = isBroken.withLock { $0 }
      let desk = PreviewDesk(
        pages: PreviewTree(files: ["zh/todo/index.html": Array((broken ? "broken" : "fine").utf8)])
      ) { _ in Array("bar".utf8) }
      return PreviewBuild(
        tree: broken ? nil : PreviewTree(files: ["zh/index.html": Array("good".utf8)]), desk: desk,
        diagnostics: broken ? [problem] : [])
    }
    await loop.rebuild()
    #expect(text("/zh/todo/", loop).body.contains("fine"))
    #expect(text("/zh/", loop).body.contains("goodbar"))
    isBroken.withLock { $0 = true }
    await loop.rebuild()
    #expect(text("/zh/todo/", loop).body.contains("broken"))
    #expect(text("/zh/", loop).body.contains("good"))
  }

  @Test(arguments: ["preview.js", "preview.css"])
  func servesItsScriptAndItsStyle(name: String) async throws {
    let loop = RebuildLoop { PreviewBuild(tree: nil, diagnostics: []) }
    let router = PreviewRouter(loop: loop, language: .english)
    let path = "/.spacedigest/\(name)"
    let file = router.respond(to: PreviewRequest(path: path))
    #expect(file.status == 200 && !file.body.isEmpty)
    #expect(file.headers["Content-Type"]?.hasPrefix("text/") == true)
    let tag = try #require(file.headers["ETag"])
    let request = PreviewRequest(path: path, headers: ["If-None-Match": tag])
    #expect(router.respond(to: request).status == 304)
  }
}
