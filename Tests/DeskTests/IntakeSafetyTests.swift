import Core
import Desk
import Digest
import TestSupport
import Testing

/// Nothing is written outside the folder, and nothing half.
@Suite struct IntakeSafetyTests {
  private let desk: Desktop
  private var scratch: ScratchFolder { desk.scratch }

  init() throws { desk = try Desktop() }

  private func refusal(_ placement: Placement) -> IntakeRefusal? {
    #expect(throws: IntakeRefusal.self) { try desk.add("new.txt", Sample.report, as: placement) }
  }

  @Test func aLinkInPlaceOfTheDocumentsIsNotFollowed() throws {
    try scratch.makeFolder("outside")
    try scratch.link("seeds/documents", to: scratch.path("outside"))
    let refusal = refusal(.new(slug: "a"))
    #expect(refusal?.kind == .output)
    let diagnostic = try #require(refusal?.diagnostics(for: "new.txt").first)
    #expect(diagnostic.id == "output-unwritable")
    #expect(diagnostic.file == "seeds/documents/a")
    #expect(diagnostic.message.en.contains("symbolic link"))
    #expect(scratch.files(below: "outside").isEmpty)
  }

  @Test func aLinkInPlaceOfADocumentIsNotFollowed() throws {
    try scratch.write("outside/source.zh.txt", Sample.chineseReport)
    try scratch.makeFolder("seeds/documents")
    try scratch.link("seeds/documents/a", to: scratch.path("outside"))
    #expect(refusal(.pair(slug: "a"))?.kind == .output)
    #expect(refusal(.new(slug: "a"))?.kind == .content)
    #expect(scratch.files(below: "outside") == ["source.zh.txt"])
  }

  @Test func aDanglingLinkHasItsNameAllTheSame() throws {
    try scratch.makeFolder("seeds/documents/a")
    try scratch.link("seeds/documents/a/source.en.txt", to: scratch.path("nowhere"))
    try scratch.link("seeds/documents/b", to: scratch.path("nowhere"))
    #expect(refusal(.pair(slug: "a"))?.kind == .content)
    #expect(refusal(.new(slug: "b"))?.kind == .content)
    #expect(
      scratch.files() == [
        "new.txt", "seeds/documents/a/source.en.txt", "seeds/documents/b",
      ])
  }

  @Test func aFileInPlaceOfTheDocumentsCannotBeWrittenInto() throws {
    try scratch.write("seeds/documents", "a note")
    #expect(refusal(.new(slug: "a"))?.kind == .output)
    #expect(scratch.files(below: "seeds") == ["documents"])
    #expect(scratch.text("seeds/documents") == "a note")
  }

  @Test func anAddressTooLongLeavesNothing() throws {
    let slug = String(repeating: "a", count: 300)
    #expect(refusal(.new(slug: slug))?.kind == .output)
    #expect(scratch.files(below: "seeds").isEmpty)
  }

  @Test func whatAKilledRunLeftIsInNobodysWay() throws {
    try scratch.write("seeds/documents/.adding-a/source.zh.txt", "half of it")
    try scratch.write("seeds/documents/.adding-c/original.zh.pdf", "half of it")
    try scratch.write("seeds/documents/b/.adding-source.en.txt", "half of it")
    try scratch.write("seeds/documents/b/source.zh.txt", Sample.chineseReport)
    #expect(try desk.add("a.txt", Sample.report)?.slug == "a")
    #expect(try desk.add("b.txt", Sample.report + "3. More.\n", as: .pair(slug: "b")) != nil)
    #expect(
      scratch.files(below: "seeds/documents") == [
        "a/document.yaml", "a/source.en.txt", "a/summary.en.md", "a/summary.zh.md",
        "b/document.yaml", "b/source.en.txt", "b/source.zh.txt", "b/summary.en.md",
        "b/summary.zh.md",
      ])
    #expect(scratch.text("seeds/documents/a/source.en.txt") == Sample.report)
  }

  @Test func manyAtOnceLeaveEachDocumentWhole() async throws {
    for number in 0..<8 {
      try scratch.write("n\(number).txt", Sample.report + "\(number + 3). More.\n")
    }
    let taken = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          var intake = desk.intake()
          let file = desk.file("n\(number).txt")
          return (try? intake.take(file, as: .new(slug: "same"))) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(taken == 1)
    #expect(
      scratch.files(below: "seeds") == [
        "documents/same/document.yaml", "documents/same/source.en.txt",
        "documents/same/summary.en.md", "documents/same/summary.zh.md",
      ])
  }
}
