import Site
import TestSupport
import Testing

/// What a build that was killed around the exchange left beside the output.
@Suite struct OutputStoreLeftoverTests {
  private let scratch: ScratchFolder
  private let hidden = ".public.spacedigest-next"

  init() throws {
    scratch = try ScratchFolder()
    try build("public")
    try scratch.write("public/CNAME", "example.org")
  }

  private func build(_ name: String) throws {
    let store = try OutputStore.open(output: scratch.path(name))
    try store.write(path: "zh/index.html", Array("首页".utf8))
    _ = try store.finish()
  }

  /// The old output as it stands beside the new one after the exchange.
  private func leaveOld(marked: Bool = true) throws {
    try build(hidden)
    if marked { try scratch.makeFolder("\(hidden)/.spacedigest-next") }
  }

  @Test func aFileThatCameDuringTheKilledBuildIsSaved() throws {
    try leaveOld()
    try scratch.write("\(hidden)/zh/letters/mine.txt", "mine")
    try build("public")
    #expect(
      scratch.files() == [
        "public/.spacedigest-manifest", "public/CNAME", "public/zh/index.html",
        "public/zh/letters/mine.txt",
      ])
  }

  @Test func theNewerOfTwoFilesStays() throws {
    try leaveOld()
    try scratch.write("\(hidden)/CNAME", "later.example.org")
    try build("public")
    #expect(scratch.text("public/CNAME") == "later.example.org")
    try leaveOld()
    try scratch.write("\(hidden)/CNAME", "old.example.org")
    try scratch.write("public/CNAME", "new.example.org")
    try build("public")
    #expect(scratch.text("public/CNAME") == "new.example.org")
  }

  @Test func whatNeverWasTheOutputBringsNothingBack() throws {
    try leaveOld(marked: false)
    try scratch.write("\(hidden)/letter.txt", "removed by its owner since")
    try build("public")
    #expect(
      scratch.files() == [
        "public/.spacedigest-manifest", "public/CNAME", "public/zh/index.html",
      ])
  }

  @Test func ourOwnOldFilesAreNotBroughtBack() throws {
    let store = try OutputStore.open(output: scratch.path(hidden))
    try store.write(path: "en/index.html", Array("home".utf8))
    _ = try store.finish()
    try scratch.makeFolder("\(hidden)/.spacedigest-next")
    try build("public")
    #expect(scratch.text("public/en/index.html") == nil)
  }
}
