import Desk
import Site
import TestSupport
import Testing

@Suite struct StagedSiteTests {
  private let staged: Staged

  init() throws { staged = try Staged() }

  private func verify() throws { _ = try StagedSite(verifying: staged.scratch.path("site")) }

  @Test func aSiteIsWhatItsManifestSays() throws {
    let site = try staged.site(Staged.pages)
    #expect(site.paths == Staged.pages.keys.sorted())
    #expect(try site.bytes(of: "zh/index.html") == Array("首页".utf8))
  }

  @Test func aChangedFileIsFound() throws {
    _ = try staged.site(Staged.pages)
    try staged.scratch.write("site/zh/index.html", "他页")
    #expect(throws: PublishFailure.damagedBuild(example: "zh/index.html")) { try verify() }
  }

  @Test func aMissingFileIsFound() throws {
    _ = try staged.site(Staged.pages)
    try staged.scratch.remove("site/assets/icon.svg")
    #expect(throws: PublishFailure.damagedBuild(example: "assets/icon.svg")) { try verify() }
  }

  @Test func anotherFileIsFound() throws {
    _ = try staged.site(Staged.pages)
    try staged.scratch.write("site/zh/.note", "mine")
    #expect(throws: PublishFailure.damagedBuild(example: "zh/.note")) { try verify() }
  }

  @Test func aMissingManifestIsFound() throws {
    _ = try staged.site(Staged.pages)
    try staged.scratch.remove("site/\(Manifest.name)")
    #expect(throws: PublishFailure.damagedBuild(example: Manifest.name)) { try verify() }
  }
}

@Suite struct StagingFolderTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func itIsGoneWithItsUser() throws {
    try scratch.write("other/file", "mine")
    do {
      let folder = try StagingFolder(in: scratch.path)
      try scratch.write("\(folder.path.split(separator: "/").last ?? "")/a/b", "x")
      #expect(scratch.files().count == 2)
    }
    #expect(scratch.files() == ["other/file"])
  }

  @Test func whatAKilledRunLeftIsRemovedAndALiveOneStays() throws {
    try scratch.write("spacedigest-publish-abcdef/site/index.html", "left")
    let live = try StagingFolder(in: scratch.path)
    let second = try StagingFolder(in: scratch.path)
    #expect(live.path != second.path)
    #expect(scratch.files().count == 2)
    #expect(!scratch.files().contains { $0.contains("abcdef") })
  }

  @Test func aFolderThatCannotBeMadeIsSaid() {
    #expect(throws: PublishFailure.self) { try StagingFolder(in: scratch.path("none")) }
  }
}
