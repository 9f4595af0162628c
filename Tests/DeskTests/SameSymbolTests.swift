import Core
import Desk
import TestSupport
import Testing

/// One document in two languages, known by its symbol.
@Suite struct SameSymbolTests {
  private let desk: Desktop
  private var scratch: ScratchFolder { desk.scratch }
  private static let chinese = "A/AC.105/1299\n\n" + Sample.chineseReport

  init() throws {
    desk = try Desktop()
    try scratch.write("en.txt", Sample.report)
    try scratch.write("zh.txt", Self.chinese)
  }

  @Test(arguments: [false, true])
  func twoFilesOfOneRunBecomeOneDocument(dryRun: Bool) throws {
    var intake = desk.intake(dryRun: dryRun)
    _ = try intake.take(desk.file("en.txt"), as: .new(slug: nil))
    guard case .added(let second) = try intake.take(desk.file("zh.txt"), as: .new(slug: nil)) else {
      Issue.record("not added")
      return
    }
    #expect(second.isPair)
    #expect(second.slug == "en")
    let note = try #require(second.diagnostics.first { $0.id == "add-paired" })
    #expect(note.severity == .note)
    #expect(note.message.en.contains("A/AC.105/1299"))
    #expect(
      scratch.files(below: "seeds/documents")
        == (dryRun
          ? []
          : [
            "en/document.yaml", "en/source.en.txt", "en/source.zh.txt", "en/summary.en.md",
            "en/summary.zh.md",
          ]))
  }

  @Test func whatIsHeldInTheOtherLanguageIsAskedAbout() throws {
    _ = try desk.add("en.txt", Sample.report)
    let refusal = #expect(throws: IntakeRefusal.self) { try desk.add("zh.txt", Self.chinese) }
    let diagnostic = try #require(refusal?.diagnostics(for: "zh.txt").first)
    #expect(diagnostic.id == "add-symbol-held")
    #expect(diagnostic.help.zh.contains("--pair en"))
    #expect(scratch.files(below: "seeds/documents").allSatisfy { $0.hasPrefix("en/") })
    #expect(try desk.add("zh.txt", Self.chinese, as: .pair(slug: "en"))?.isPair == true)
  }

  @Test func theSameLanguageIsNoPair() throws {
    _ = try desk.add("en.txt", Sample.report)
    let refusal = #expect(throws: IntakeRefusal.self) {
      try desk.add("again.txt", Sample.report + "3. More.\n")
    }
    let diagnostic = try #require(refusal?.diagnostics(for: "a").first)
    #expect(diagnostic.id == "add-symbol-held")
    #expect(!diagnostic.help.en.contains("--pair"))
  }

  @Test func anAddressOfItsOwnMakesItADocumentOfItsOwn() throws {
    _ = try desk.add("en.txt", Sample.report)
    let other = try #require(
      try desk.add("again.txt", Sample.report + "3. More.\n", as: .new(slug: "rev-1")))
    #expect(!other.isPair)
    #expect(other.diagnostics.contains { $0.id == "add-same-symbol" && $0.severity == .warning })
  }

  @Test func whatALaterFileBringsIsNotLeftToDo() throws {
    var intake = desk.intake()
    var additions: [Addition] = []
    for name in ["en.txt", "zh.txt"] {
      if case .added(let addition) = try intake.take(desk.file(name), as: .new(slug: nil)) {
        additions.append(addition)
      }
    }
    let texts = IntakeReport(intake).texts(on: additions, in: .english)
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { !$0.contains("--pair") })
    #expect(texts.first?.contains("1. confirm in seeds/documents/en/document.yaml") == true)
  }
}
