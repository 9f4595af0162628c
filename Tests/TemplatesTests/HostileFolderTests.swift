import Core
import Glibc
import Templates
import TestSupport
import Testing

/// A folder of templates that holds more than templates.
@Suite struct HostileFolderTests {
  private func load(_ scratch: ScratchFolder) -> TemplateLibrary {
    TemplateLibrary.load(folder: scratch.path("Templates"), shownAs: "Templates")
  }

  @Test func linksOutOfTheFolderAreNotRead() throws {
    let scratch = try ScratchFolder(["Templates/a.mustache": "a", "secret.mustache": "secret"])
    try scratch.link("Templates/b.mustache", to: "../secret.mustache")
    try scratch.link("Templates/partials", to: "..")
    let library = load(scratch)
    #expect(library.diagnostics.map(\.id) == ["link-outside", "link-outside"])
    #expect(library.names == ["a"])
  }

  @Test func linksWithinTheFolderAreReadAndCirclesEnd() throws {
    let scratch = try ScratchFolder(["Templates/a.mustache": "a"])
    try scratch.link("Templates/b.mustache", to: "a.mustache")
    try scratch.link("Templates/loop", to: ".")
    let library = load(scratch)
    #expect(library.diagnostics.isEmpty)
    #expect(library.names.contains("b") && library.names.count < 100)
  }

  @Test func aPipeIsNotWaitedFor() throws {
    let scratch = try ScratchFolder(["Templates/a.mustache": "a"])
    try #require(unsafe mkfifo(scratch.path("Templates/pipe.mustache"), 0o600) == 0)
    #expect(load(scratch).diagnostics.map(\.id) == ["input-not-file"])
  }
}
