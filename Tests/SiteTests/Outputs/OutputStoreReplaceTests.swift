import Core
import Glibc
import Site
import TestSupport
import Testing

/// What happens where folders cannot be exchanged.
@Suite struct OutputStoreReplaceTests {
  /// A reason not to exchange, and how the system shows it.
  enum Obstacle: CaseIterable {
    case mountPoint, parentNotWritable, standingInIt
  }

  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func options(_ obstacle: Obstacle) -> OutputStore.Options {
    var system = OutputStore.System()
    switch obstacle {
    case .mountPoint: system.exchange = { _, _, _ in EBUSY }
    case .parentNotWritable: system.isWritable = { _ in false }
    case .standingInIt:
      system.workingFolder = { [path = scratch.path("public/zh")] in path }
    }
    return .init(lockLimit: .milliseconds(100), system: system)
  }

  @discardableResult
  private func build(
    _ files: [String: String], _ options: OutputStore.Options = .init()
  ) throws -> OutputResult {
    let store = try OutputStore.open(output: scratch.path("public"), options: options)
    for (path, text) in files { try store.write(path: path, Array(text.utf8)) }
    return try store.finish()
  }

  @Test(arguments: Obstacle.allCases)
  func replacesFileByFileAndWarns(obstacle: Obstacle) throws {
    try build(["index.html": "old", "zh/index.html": "same", "zh/gone/index.html": "x"])
    try scratch.write("public/CNAME", "theirs")
    let (folder, same) = (scratch.inode("public"), scratch.inode("public/zh/index.html"))
    let result = try build(
      ["index.html": "new", "zh/index.html": "same", "en/index.html": "en"], options(obstacle))
    #expect(!result.exchanged)
    #expect(result.written == 2 && result.unchanged == 1 && result.removed == 1)
    #expect(result.diagnostics.map(\.id) == ["output-not-atomic"])
    #expect(scratch.inode("public") == folder)
    #expect(scratch.inode("public/zh/index.html") == same)
    #expect(
      scratch.files() == [
        "public/.spacedigest-manifest", "public/CNAME", "public/en/index.html",
        "public/index.html", "public/zh/index.html",
      ])
    #expect(scratch.text("public/index.html") == "new")
    try build(["index.html": "new"])
    #expect(scratch.files(below: "public") == [".spacedigest-manifest", "CNAME", "index.html"])
  }

  @Test(arguments: Obstacle.allCases)
  func saysNothingWhereNothingChanged(obstacle: Obstacle) throws {
    try build(["index.html": "old"])
    let result = try build(["index.html": "old"], options(obstacle))
    #expect(result.diagnostics.isEmpty && result.unchanged == 1)
    #expect(scratch.files() == ["public/.spacedigest-manifest", "public/index.html"])
  }

  @Test func letsAFileBecomeAFolderAndBack() throws {
    try build(["a": "file"])
    try build(["a/b/index.html": "folder"], options(.mountPoint))
    #expect(scratch.text("public/a/b/index.html") == "folder")
    try build(["a": "file"], options(.mountPoint))
    #expect(scratch.files(below: "public") == [".spacedigest-manifest", "a"])
  }

  @Test func killedHalfWayItsFilesAreStillKnownAsOurs() throws {
    try build(["a.html": "old", "gone.html": "old"])
    // The build fails on the last file because a folder of somebody else appears in its place.
    let store = try OutputStore.open(
      output: scratch.path("public"), options: options(.mountPoint))
    try store.write(path: "a.html", Array("new".utf8))
    try store.write(path: "new.html", Array("new".utf8))
    try store.write(path: "zzz.html", Array("new".utf8))
    try scratch.write("public/zzz.html/theirs", "precious")
    #expect(throws: OutputFailure.self) { try store.finish() }
    #expect(scratch.text("public/a.html") == "new")
    #expect(scratch.text("public/gone.html") == "old")
    try build(["a.html": "new"])
    #expect(
      scratch.files(below: "public") == [".spacedigest-manifest", "a.html", "zzz.html/theirs"])
  }

  @Test func twoBuildsWithinTheOutputWaitForEachOther() throws {
    try build(["index.html": "old"])
    let first = try OutputStore.open(
      output: scratch.path("public"), options: options(.parentNotWritable))
    #expect(throws: OutputFailure.busy(scratch.path("public"))) {
      try OutputStore.open(output: scratch.path("public"), options: options(.parentNotWritable))
    }
    first.abandon()
    #expect(scratch.files() == ["public/.spacedigest-manifest", "public/index.html"])
  }

  @Test func aMissingOutputBelowAnUnwritableFolderIsAnError() {
    #expect(throws: OutputFailure.self) { try build([:], options(.parentNotWritable)) }
  }
}
