import Core
import Glibc
import Site
import TestSupport
import Testing

@Suite struct AssetsTests {
  @Test func onlyFilesOfTheFolderArePublished() throws {
    let scratch = try ScratchFolder([
      "assets/site.css": "a{}", "assets/icon.svg": "<svg/>", "secret.txt": "secret",
      "assets/.hidden": "x",
    ])
    try scratch.link("assets/notes.txt", to: "../secret.txt")
    try scratch.link("assets/passwords.txt", to: "/etc/passwd")
    try scratch.link("assets/copy.css", to: "site.css")
    try #require(unsafe mkfifo(scratch.path("assets/pipe.js"), 0o600) == 0)
    let assets = Assets.load(folder: scratch.path("assets"), shownAs: "Templates/assets")
    #expect(assets.files.keys.sorted() == ["copy.css", "icon.svg", "site.css"])
    #expect(assets.diagnostics.map(\.id) == ["link-outside", "link-outside"])
  }
}
