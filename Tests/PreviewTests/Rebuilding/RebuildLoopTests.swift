import Core
import Preview
import Synchronization
import TestSupport
import Testing

@Suite struct RebuildLoopTests {
  @Test func rebuildsAfterEachChangeAndKeepsTheLastGoodSite() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("seeds/page", "first")
    let loop = RebuildLoop {
      let text = scratch.text("seeds/page") ?? ""
      guard text != "broken" else {
        let problem = Diagnostic(
          id: "x", severity: .error, file: "page", message: Bilingual(zh: "坏", en: "broken"))
        return PreviewBuild(tree: nil, diagnostics: [problem])
      }
      return PreviewBuild(
        tree: PreviewTree(files: ["index.html": Array(text.utf8)]), diagnostics: [])
    }
    let stop = StopFlag()
    let edits = Mutex(["broken", "second"])
    let seen = Mutex<[String]>([])
    let watcher = FileWatcher(folders: [scratch.path("seeds")]) { _ in
      // The next edit comes when the last one has been built.
      guard seen.withLock({ $0.count }) + edits.withLock({ $0.count }) == 3 else { return }
      guard let edit = edits.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
        return stop.stop()
      }
      try? scratch.write("seeds/page", edit)
    }
    await loop.run(watching: watcher, until: stop) { snapshot, changed in
      let page = String(decoding: snapshot.tree?["index.html"] ?? [], as: UTF8.self)
      let names = changed.map { $0.split(separator: "/").last ?? "" }
      seen.withLock {
        $0.append("\(snapshot.version) \(page) \(snapshot.isStale) \(names)")
      }
    }
    #expect(
      seen.withLock { $0 } == [
        "1 first false []", #"1 first true ["page"]"#, #"2 second false ["page"]"#,
      ])
    #expect(loop.snapshot.diagnostics.isEmpty)
  }

  @Test func aChangeDuringARunIsSeenAfterIt() async throws {
    let scratch = try ScratchFolder()
    try scratch.write("seeds/page", "first")
    let stop = StopFlag()
    let runs = Mutex(0)
    let loop = RebuildLoop {
      let text = scratch.text("seeds/page") ?? ""
      if runs.withLock({
        $0 += 1; return $0
      }) == 1 {
        try? scratch.write("seeds/page", "written during the run")
      }
      return PreviewBuild(
        tree: PreviewTree(files: ["index.html": Array(text.utf8)]), diagnostics: [])
    }
    let pauses = Mutex(0)
    let watcher = FileWatcher(folders: [scratch.path("seeds")]) { _ in
      if pauses.withLock({
        $0 += 1; return $0
      }) == 8 {
        stop.stop()
      }
    }
    await loop.run(watching: watcher, until: stop) { _, _ in }
    #expect(loop.snapshot.version == 2)
    #expect(loop.snapshot.tree?["index.html"] == Array("written during the run".utf8))
  }
}
