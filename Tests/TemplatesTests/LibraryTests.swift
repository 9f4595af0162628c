import Core
import FoundationEssentials
import Templates
import Testing

@Suite struct LibraryTests {
  @Test func aCircleOfTemplatesIsShownAsAChain() throws {
    let library = library(
      "{{>a}}",
      partials: ["a": "1\n {{>b}}", "b": "{{<c}}{{$x}}{{>a}}{{/x}}{{/c}}", "c": "{{$x}}{{/x}}"])
    let problem = try #require(library.diagnostics.first)
    #expect(library.diagnostics.count == 1)
    #expect(problem.id == "template-cycle")
    #expect(problem.message.en == "templates include one another in a circle: a → b → a")
    #expect(problem.message.zh == "模板互相引用成环：a → b → a")
    #expect(problem.file == "b.mustache")
    #expect(problem.position == SourcePosition(line: 1, column: 13))
  }

  @Test func aTemplateUsedTwiceIsNoCircle() {
    let library = library("{{>a}}{{>b}}", partials: ["a": "{{>c}}", "b": "{{>c}}", "c": ""])
    #expect(library.diagnostics.isEmpty)
  }

  @Test func everyErrorOfEveryTemplateIsCollected() {
    let library = library("{{a b}}{{>no}}", partials: ["x": "{{#s}}", "y": "{{}}{{}}"])
    #expect(
      library.diagnostics.map { "\($0.file) \($0.id)" } == [
        "page.mustache template-name-malformed", "page.mustache template-partial-unknown",
        "x.mustache template-section-unclosed", "y.mustache template-tag-empty",
        "y.mustache template-tag-empty",
      ])
  }

  @Test func nothingIsRenderedWhileAnyTemplateIsBroken() {
    let library = library("fine", partials: ["x": "{{#s}}"])
    let failure = #expect(throws: TemplateFailure.self) { try library.render("page", [:]) }
    #expect(failure?.diagnostics == library.diagnostics)
  }

  @Test func aPageThatDoesNotExistIsNamed() {
    let library = library("fine")
    let failure = #expect(throws: TemplateFailure.self) { try library.render("pgae", [:]) }
    #expect(failure?.diagnostics.map(\.message.en) == ["there is no template `pgae`"])
    #expect(failure?.diagnostics.map(\.help.zh) == ["是否想写“page”？"])
  }

  @Test func templatesThatNoPageNeedsAreListed() {
    let library = library(
      "{{>a}}{{>*kind}}", partials: ["a": "{{<b}}{{/b}}", "b": "", "c": "{{>d}}", "d": "", "e": ""])
    #expect(library.unused(pages: ["page"]) == ["c", "d", "e"])
    #expect(library.unused(pages: ["page", "c"]) == ["e"])
  }

  @Test func blocksOfAParentAreNotCheckedWhereDataDecidesWhatItIncludes() {
    let page = "{{<p}}{{$a}}{{/a}}{{/p}}"
    #expect(library(page, partials: ["p": "{{>*kind}}"]).diagnostics.isEmpty)
    #expect(library(page, partials: ["p": "{{>q}}", "q": "{{$a}}{{/a}}"]).diagnostics.isEmpty)
    #expect(library(page, partials: ["p": "{{>q}}", "q": ""]).diagnostics.count == 1)
  }

  @Test func loadsAFolderWithItsSubfolders() throws {
    try withFolder([
      "page.mustache": "{{>partials/nav}} {{>extra}}", "partials/nav.mustache": "nav",
      "notes.txt": "{{#", ".hidden.mustache": "{{#", "partials/.x/y.mustache": "{{#",
      "extra.mustache": "from the folder",
    ]) { folder in
      let library = TemplateLibrary.load(
        folder: folder, shownAs: "Templates",
        adding: ["extra": SourceText(file: "extra", text: "added")])
      #expect(library.diagnostics.isEmpty)
      #expect(library.names == ["extra", "page", "partials/nav"])
      let page = try library.render("page", [:])
      #expect(String(decoding: page, as: UTF8.self) == "nav added")
    }
  }

  @Test func filesAreNamedAsTheFolderIsShown() throws {
    try withFolder(["partials/nav.mustache": "一\n{{#a}}"]) { folder in
      let library = TemplateLibrary.load(folder: folder, shownAs: "Templates")
      #expect(library.diagnostics.map(\.file) == ["Templates/partials/nav.mustache"])
      #expect(library.diagnostics.map(\.position) == [SourcePosition(line: 2)])
    }
  }

  @Test func aFolderThatIsMissingIsAnError() {
    let library = TemplateLibrary.load(folder: "/no/such/folder", shownAs: "Templates")
    #expect(library.diagnostics.map(\.id) == ["template-folder-missing"])
  }

  @Test func pagesRenderTheSameFromManyTasksAtOnce() async throws {
    let library = library("{{#l}}{{.}},{{/l}}{{>p}}", partials: ["p": "{{a}}"])
    let pages = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<20 {
        group.addTask { try library.render("page", ["l": [1, 2], "a": "一"]) }
      }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(pages == [Array("1,2,一".utf8)])
  }

  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let manager = FileManager.default
    let root = manager.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appending(path: path)
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(root.path)
  }
}
