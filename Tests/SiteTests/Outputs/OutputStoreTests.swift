import FoundationEssentials
import Site
import TestSupport
import Testing

@Suite struct OutputStoreTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  /// Builds a site of these files into `public`.
  @discardableResult
  private func build(
    _ files: [String: String], options: OutputStore.Options = .init(), into name: String = "public"
  ) throws -> OutputResult {
    let store = try OutputStore.open(output: scratch.path(name), options: options)
    for (path, text) in files { try store.write(path: path, Array(text.utf8)) }
    return try store.finish()
  }

  private let site = ["index.html": "choose", "zh/index.html": "首页", "en/a/index.html": "a"]

  @Test func writesAFreshSiteAndNothingBesideIt() throws {
    let result = try build(site, into: "deep/er/public")
    #expect(result.written == 3 && result.unchanged == 0 && result.removed == 0)
    #expect(result.exchanged && result.diagnostics.isEmpty)
    #expect(
      scratch.files() == [
        "deep/er/public/.spacedigest-manifest", "deep/er/public/en/a/index.html",
        "deep/er/public/index.html", "deep/er/public/zh/index.html",
      ])
    #expect(scratch.text("deep/er/public/zh/index.html") == "首页")
  }

  @Test func leavesAnUnchangedSiteAlone() throws {
    try build(site)
    let (folder, file) = (scratch.inode("public"), scratch.inode("public/zh/index.html"))
    let modified = scratch.modified("public/zh/index.html")
    let result = try build(site)
    #expect(!result.exchanged && result.written == 0 && result.unchanged == 3)
    #expect(scratch.inode("public") == folder)
    #expect(scratch.inode("public/zh/index.html") == file)
    #expect(scratch.modified("public/zh/index.html") == modified)
    #expect(scratch.files().allSatisfy { $0.hasPrefix("public/") })
  }

  @Test func keepsTheFilesThatDidNotChange() throws {
    try build(site)
    let (kept, changed) = (
      scratch.inode("public/zh/index.html"), scratch.inode("public/index.html")
    )
    let modified = scratch.modified("public/zh/index.html")
    let result = try build(site.merging(["index.html": "chosen"]) { $1 })
    #expect(result.exchanged && result.written == 1 && result.unchanged == 2)
    #expect(scratch.text("public/index.html") == "chosen")
    #expect(scratch.inode("public/zh/index.html") == kept)
    #expect(scratch.modified("public/zh/index.html") == modified)
    #expect(scratch.inode("public/index.html") != changed)
  }

  @Test func restoresAPageOfOursThatSomebodyEdited() throws {
    try build(site)
    try scratch.write("public/index.html", "choosy")
    #expect(try build(site).written == 1)
    #expect(scratch.text("public/index.html") == "choose")
  }

  @Test func removesPagesThatAreGoneAndTheirFolders() throws {
    try build(site)
    let result = try build(["index.html": "choose"])
    #expect(result.removed == 2)
    #expect(scratch.files(below: "public") == [".spacedigest-manifest", "index.html"])
  }

  @Test func letsAFileBecomeAFolderAndBack() throws {
    try build(["a": "file"])
    try build(["a/index.html": "folder"])
    #expect(scratch.text("public/a/index.html") == "folder")
    try build(["a": "file"])
    #expect(scratch.text("public/a") == "file")
  }

  @Test func keepsFilesOfOtherPeople() throws {
    try scratch.write("public/.gitignore", "*\n")
    try build(site)
    try scratch.write("public/CNAME", "example.org")
    try scratch.write("public/zh/own/note.txt", "mine")
    try scratch.makeFolder("public/empty")
    let inode = scratch.inode("public/CNAME")
    #expect(try build(["index.html": "new"]).exchanged)
    #expect(
      scratch.files(below: "public") == [
        ".gitignore", ".spacedigest-manifest", "CNAME", "empty/", "index.html",
        "zh/own/note.txt",
      ])
    #expect(scratch.inode("public/CNAME") == inode)
  }

  @Test func savesWhatOtherPeopleWriteDuringTheBuild() throws {
    try build(site)
    try scratch.write("public/CNAME", "old.example")
    var options = OutputStore.Options()
    options.system.exchange = { [scratch, exchange = options.system.exchange] folder, next, name in
      try? scratch.remove("public/CNAME")
      try? scratch.write("public/CNAME", "new.example")
      try? scratch.write("public/late/note.txt", "mine")
      return exchange(folder, next, name)
    }
    #expect(try build(["index.html": "new"], options: options).exchanged)
    #expect(scratch.text("public/CNAME") == "new.example")
    #expect(scratch.text("public/late/note.txt") == "mine")
    #expect(scratch.files().allSatisfy { $0.hasPrefix("public/") })
  }

  @Test func keepsThePermissionsOfFolders() throws {
    try build(site)
    for (name, mode) in [("public", 0o750), ("public/zh", 0o700)] {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: scratch.path(name))
    }
    #expect(try build(site.merging(["index.html": "new"]) { $1 }).exchanged)
    #expect(scratch.permissions("public") == 0o750)
    #expect(scratch.permissions("public/zh") == 0o700)
  }

  @Test func writesThroughALinkToTheOutput() throws {
    try scratch.makeFolder("elsewhere/site")
    try scratch.link("public", to: "elsewhere/site")
    try build(site)
    #expect(scratch.text("elsewhere/site/index.html") == "choose")
    #expect(scratch.files(below: "elsewhere").allSatisfy { $0.hasPrefix("site/") })
    #expect(scratch.text("public/zh/index.html") == "首页")
  }

  @Test func twoBuildsAgreeToTheByte() throws {
    try build(site, into: "one")
    try build(["index.html": "other"], into: "two")
    try build(site, into: "two")
    let manifest = try #require(scratch.text("one/.spacedigest-manifest"))
    #expect(scratch.text("two/.spacedigest-manifest") == manifest)
    #expect(!manifest.contains(scratch.path))
  }

  @Test func takesPagesFromManyTasks() async throws {
    let store = try OutputStore.open(output: scratch.path("public"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          try store.write(path: "zh/\(number % 20)/\(number).html", Array("\(number)".utf8))
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.finish().written == 200)
    #expect(scratch.files(below: "public").count == 201)
    #expect(scratch.text("public/zh/3/103.html") == "103")
  }
}
