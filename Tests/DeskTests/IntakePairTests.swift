import Core
import Desk
import Digest
import TestSupport
import Testing

/// The text in the other language.
@Suite struct IntakePairTests {
  private let desk: Desktop
  private var scratch: ScratchFolder { desk.scratch }
  private let folder = "seeds/documents/lsc-62"

  init() throws {
    desk = try Desktop()
    try desk.scratch.write("\(folder)/source.zh.txt", Sample.chineseReport)
  }

  @Test func theOtherTextStandsBesideTheFirst() throws {
    try scratch.write("\(folder)/document.yaml", "symbol: A/AC.105/1299\n")
    let addition = try #require(
      try desk.add("english.txt", Sample.report, as: .pair(slug: "lsc-62")))
    #expect(addition.isPair)
    #expect(addition.diagnostics.isEmpty)
    #expect(scratch.text("\(folder)/source.en.txt") == Sample.report)
    #expect(scratch.text("\(folder)/document.yaml") == "symbol: A/AC.105/1299\n")
    #expect(
      scratch.files(below: folder) == [
        "document.yaml", "source.en.txt", "source.zh.txt", "summary.en.md", "summary.zh.md",
      ])
  }

  @Test func withoutFactsThePairBringsThem() throws {
    _ = try desk.add("english.txt", Sample.report, as: .pair(slug: "lsc-62"))
    #expect(scratch.text("\(folder)/document.yaml")?.contains("symbol: \"A/AC.105/1299\"") == true)
  }

  @Test func aLanguageThatIsHeldIsNotReplaced() throws {
    let other = Sample.chineseReport + "3. 又一段。\n"
    let refusal = #expect(throws: IntakeRefusal.self) {
      try desk.add("other.txt", other, as: .pair(slug: "lsc-62"))
    }
    #expect(refusal?.diagnostics(for: "other.txt").map(\.id) == ["add-language-held"])
    #expect(scratch.text("\(folder)/source.zh.txt") == Sample.chineseReport)
  }

  @Test func aDocumentThatIsNotThereHasNoPair() throws {
    let refusal = #expect(throws: IntakeRefusal.self) {
      try desk.add("english.txt", Sample.report, as: .pair(slug: "lsc-63"))
    }
    #expect(refusal?.diagnostics(for: "english.txt").map(\.id) == ["add-pair-missing"])
    #expect(refusal?.kind == .input)
    #expect(scratch.files(below: "seeds/documents") == ["lsc-62/source.zh.txt"])
  }

  @Test func anotherSymbolIsWarnedOf() throws {
    try scratch.write("\(folder)/document.yaml", "symbol: A/AC.105/9\n")
    let addition = try #require(
      try desk.add("english.txt", Sample.report, as: .pair(slug: "lsc-62")))
    let warning = try #require(addition.diagnostics.first { $0.id == "add-pair-differs" })
    #expect(warning.severity == .warning)
    #expect(warning.message.en.contains("A/AC.105/9"))
    #expect(warning.message.en.contains("A/AC.105/1299"))
  }

  @Test func twoTextsOfOneLanguageCollideInADryRunToo() throws {
    try scratch.write("a.txt", Sample.report)
    try scratch.write("b.txt", Sample.report + "3. More.\n")
    var intake = desk.intake(dryRun: true)
    _ = try intake.take(desk.file("a.txt"), as: .pair(slug: "lsc-62"))
    #expect(throws: IntakeRefusal.self) {
      try intake.take(desk.file("b.txt"), as: .pair(slug: "lsc-62"))
    }
    #expect(scratch.files(below: folder) == ["source.zh.txt"])
  }
}
