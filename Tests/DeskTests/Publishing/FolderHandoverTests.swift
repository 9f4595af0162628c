import Desk
import Site
import TestSupport
import Testing

@Suite struct FolderHandoverTests {
  private let staged: Staged

  init() throws { staged = try Staged() }

  private func handover(_ files: [String: String]) throws -> FolderHandover {
    try FolderHandover(staged.site(files), to: staged.scratch.path("www"))
  }

  @Test func whatWillChangeIsSaidBeforeItDoes() throws {
    _ = try handover(Staged.pages).carryOut()
    let next = try handover(Staged.laterPages)
    #expect(
      next.changes
        == PublishChanges(
          added: ["assets/a-2.css", "zh/new/index.html"], changed: ["zh/index.html"],
          removed: ["assets/a-1.css", "zh/old/index.html"], unchanged: 2))
    #expect(staged.texts(below: "www") == Staged.pages)
    #expect(try next.carryOut() == [])
    #expect(staged.texts(below: "www") == Staged.laterPages)
  }

  @Test func givingUpLeavesTheOldSite() throws {
    _ = try handover(Staged.pages).carryOut()
    try handover(Staged.laterPages).abandon()
    #expect(staged.texts(below: "www") == Staged.pages)
    #expect(!staged.scratch.files().contains { $0.contains("spacedigest-next") })
  }

  @Test func filesOfOthersStay() throws {
    _ = try handover(Staged.pages).carryOut()
    try staged.scratch.write("www/CNAME", "example.org")
    _ = try handover(Staged.laterPages).carryOut()
    #expect(staged.scratch.text("www/CNAME") == "example.org")
  }

  @Test func aFolderOfOthersIsRefused() throws {
    try staged.scratch.write("www/letter.txt", "mine")
    let place = staged.scratch.path("www")
    #expect(
      throws: PublishFailure.output(.foreignFolder(place, example: "letter.txt"))
    ) { try handover(Staged.pages) }
    #expect(staged.texts(below: "www") == ["letter.txt": "mine"])
  }

  @Test func nothingChangedIsNotNeeded() throws {
    let first = try handover(Staged.pages)
    #expect(first.isNeeded)
    _ = try first.carryOut()
    #expect(try !handover(Staged.pages).isNeeded)
  }
}

@Suite struct PlaceCheckTests {
  @Test(arguments: [
    ("seeds", true), ("seeds/documents/new/site", true), ("seeds-2", false), ("link/a", true),
    ("public", false), ("", false),
  ])
  func aPlaceWithinAFolderIsFoundThroughLinks(path: String, isWithin: Bool) throws {
    let scratch = try ScratchFolder(["seeds/documents/a.txt": "x"])
    try scratch.link("link", to: "seeds/documents")
    #expect(
      PlaceCheck.folder(scratch.path(path), isWithin: scratch.path("seeds")) == isWithin)
  }
}
