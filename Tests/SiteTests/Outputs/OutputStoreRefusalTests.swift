import Core
import Glibc
import Site
import Synchronization
import TestSupport
import Testing

@Suite struct OutputStoreRefusalTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func open(_ options: OutputStore.Options = .init()) throws -> OutputStore {
    try OutputStore.open(output: scratch.path("public"), options: options)
  }

  private func build(_ files: [String: String]) throws {
    let store = try open()
    for (path, text) in files { try store.write(path: path, Array(text.utf8)) }
    _ = try store.finish()
  }

  @Test(arguments: ["notes.txt", "zh/index.html", ".env"])
  func refusesAFolderThatIsNotOurs(name: String) throws {
    try scratch.write("public/\(name)", "precious")
    #expect {
      try open()
    } throws: { error in
      guard case OutputFailure.foreignFolder(_, let example) = error else { return false }
      return name.hasPrefix(example)
    }
    #expect(scratch.files() == ["public/\(name)"])
  }

  @Test func refusesADamagedManifest() throws {
    try scratch.write("public/.spacedigest-manifest", "spacedigest-manifest 1\n../x\t1\t2\n")
    #expect(throws: OutputFailure.damagedManifest(scratch.path("public"))) { try open() }
  }

  @Test func refusesAFileInPlaceOfTheFolderAndALinkToNowhere() throws {
    try scratch.write("public", "a file")
    #expect(throws: OutputFailure.notFolder(scratch.path("public"))) { try open() }
    let link = scratch.path("link")
    try scratch.link("link", to: "nowhere")
    #expect(throws: OutputFailure.notFolder(link)) { try OutputStore.open(output: link) }
  }

  @Test(arguments: ["../a", "/a", "a/../../b", ".spacedigest-manifest"])
  func refusesAPathThatLeadsOut(path: String) throws {
    let store = try open()
    #expect(throws: OutputFailure.badPath(path)) { try store.write(path: path, [1]) }
    #expect(throws: OutputFailure.badPath(path)) { try store.finish() }
    store.abandon()
    #expect(scratch.files().isEmpty)
  }

  @Test(arguments: [["a", "a"], ["a", "a/b"], ["a/b/c", "a/b"]])
  func refusesTwoPagesInOnePlace(paths: [String]) throws {
    let store = try open()
    try store.write(path: paths[0], [1])
    #expect(throws: OutputFailure.duplicate(paths[1])) { try store.write(path: paths[1], [1]) }
  }

  @Test func neverOverwritesAFileOfOtherPeople() throws {
    try build(["index.html": "ours"])
    try scratch.write("public/CNAME", "theirs")
    try scratch.makeFolder("public/box")
    for (path, named) in [("CNAME", "CNAME"), ("CNAME/a", "CNAME"), ("box", "box")] {
      let store = try open()
      #expect(throws: OutputFailure.foreignFile(named)) {
        try store.write(path: path, Array("ours".utf8))
      }
    }
    #expect(scratch.text("public/CNAME") == "theirs")
  }

  @Test func takesOverAForeignFileWithTheSameBytes() throws {
    try build(["index.html": "ours"])
    try scratch.write("public/robots.txt", "same")
    try build(["index.html": "ours", "robots.txt": "same"])
    try build(["index.html": "ours"])
    #expect(scratch.text("public/robots.txt") == nil)
  }

  @Test func neverFollowsALinkOutOfTheOutput() throws {
    try build(["zh/index.html": "ours", "zh/gone.html": "ours"])
    try scratch.write("outside/gone.html", "precious")
    try scratch.remove("public/zh")
    try scratch.link("public/zh", to: scratch.path("outside"))
    let store = try open()
    #expect(throws: OutputFailure.foreignFile("zh")) { try store.write(path: "zh/index.html", [1]) }
    store.abandon()
    try build(["index.html": "ours"])
    #expect(scratch.files(below: "outside") == ["gone.html"])
    #expect(scratch.text("public/zh/gone.html") == "precious")
  }

  @Test func anAbandonedOrForgottenBuildChangesNothing() throws {
    try build(["index.html": "old"])
    let store = try open()
    try store.write(path: "index.html", Array("new".utf8))
    store.abandon()
    #expect(throws: OutputFailure.closed) { try store.write(path: "a", [1]) }
    #expect(throws: OutputFailure.closed) { try store.finish() }
    try open().write(path: "index.html", Array("newer".utf8))
    #expect(scratch.text("public/index.html") == "old")
    #expect(scratch.files().allSatisfy { $0.hasPrefix("public/") })
  }

  @Test func aKilledBuildChangesNothingAndHoldsNobodyUp() async throws {
    try build(["index.html": "old"])
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = scratch.path("public") as String] in
      let store = try OutputStore.open(output: path)
      try store.write(path: "index.html", Array("new".utf8))
      raise(SIGKILL)
    }
    #expect(scratch.text("public/index.html") == "old")
    #expect(scratch.text(".public.spacedigest-next/index.html") == "new")
    try build(["index.html": "newer"])
    #expect(scratch.files() == ["public/.spacedigest-manifest", "public/index.html"])
    #expect(scratch.text("public/index.html") == "newer")
  }

  @Test func clearsWhatAKilledBuildLeft() throws {
    try build(["index.html": "old"])
    try scratch.write(".public.spacedigest-next/zh/half.html", "ha")
    try scratch.write("public/.spacedigest-next/half.html", "ha")
    try scratch.write(".public.spacedigest-lock", "")
    try scratch.write("outside/file", "precious")
    try scratch.link(".public.spacedigest-next/link", to: scratch.path("outside"))
    try build(["index.html": "new"])
    #expect(
      scratch.files() == ["outside/file", "public/.spacedigest-manifest", "public/index.html"])
    #expect(scratch.text("public/index.html") == "new")
  }

  @Test func aSecondBuildSaysThatItWaitsAndGivesUpInTime() throws {
    let first = try open()
    let notes = Mutex<[Diagnostic]>([])
    let options = OutputStore.Options(
      lockLimit: .milliseconds(120), whenHeld: { note in notes.withLock { $0.append(note) } })
    #expect(throws: OutputFailure.busy(scratch.path("public"))) { try open(options) }
    #expect(notes.withLock { $0.map(\.id) } == ["output-waiting"])
    first.abandon()
    _ = try open(options).finish()
    #expect(notes.withLock { $0.count } == 1)
  }

  @Test func aSecondBuildGoesOnWhenTheFirstEnds() async throws {
    let first = try open()
    try first.write(path: "index.html", Array("first".utf8))
    let second = Task.detached { [path = scratch.path("public")] in
      let store = try OutputStore.open(
        output: path,
        options: .init(whenHeld: { _ in _ = try? first.finish() }))
      try store.write(path: "index.html", Array("second".utf8))
      return try store.finish()
    }
    #expect(try await second.value.written == 1)
    #expect(scratch.text("public/index.html") == "second")
    #expect(scratch.files() == ["public/.spacedigest-manifest", "public/index.html"])
  }

  @Test func everyFailureSpeaksBothLanguagesAndSaysWhere() {
    let failures: [OutputFailure] = [
      .notFolder("p"), .foreignFolder("p", example: "x"), .damagedManifest("p"), .busy("p"),
      .badPath("p"), .duplicate("p"), .foreignFile("p"), .system(path: "p", code: 28),
    ]
    for diagnostic in failures.map(\.diagnostic) {
      #expect(diagnostic.severity == .error && diagnostic.file == "p")
      #expect(!diagnostic.message.zh.isEmpty && !diagnostic.message.en.isEmpty)
      #expect(!diagnostic.help.zh.isEmpty && !diagnostic.help.en.isEmpty)
    }
    #expect(Set(failures.map(\.diagnostic.id)).count == failures.count)
    #expect(
      OutputFailure.system(path: "p", code: 28).diagnostic.message.en
        == "cannot be written: no space left on the disk")
  }
}
