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
    message: Bilingual(zh: "没有第9段", en: "no \"¶9\" </script>"))

  @Test func showsThatThereIsNoSiteYetAndWhy() async {
    let loop = RebuildLoop { [problem] in PreviewBuild(tree: nil, diagnostics: [problem]) }
    await loop.rebuild()
    let page = text("/zh/", loop)
    #expect(page.status == 503)
    #expect(page.body.contains("<script src=\"/.spacedigest/reload.js\" defer></script></body>"))
    let event = text("/.spacedigest/events", loop).body
    #expect(event.hasPrefix("retry: 500\ndata: {"))
    #expect(event.hasSuffix("}\n\n"))
    #expect(event.contains("evidence-unknown") && event.contains("\"version\":0"))
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
    #expect(event.contains("\"version\":1") && event.contains("evidence-unknown"))
    isBroken.withLock { $0 = false }
    await loop.rebuild()
    let repaired = text("/.spacedigest/events", loop).body
    #expect(repaired.contains("\"version\":2") && repaired.contains("\"problems\":[]"))
  }

  @Test func servesItsScript() async {
    let loop = RebuildLoop { PreviewBuild(tree: nil, diagnostics: []) }
    let script = text("/.spacedigest/reload.js", loop)
    #expect(
      script.status == 200 && script.body.contains("new EventSource(\"/.spacedigest/events\")"))
  }
}
