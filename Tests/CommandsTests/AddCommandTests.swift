import Commands
import TestSupport
import Testing

/// `add` as people call it.
@Suite struct AddCommandTests {
  private let scratch: ScratchFolder
  private let report = """
    A/AC.105/1299

    Report of the Legal Subcommittee on its sixty-second session

    I. Introduction

    1. The Legal Subcommittee met in Vienna.

    2. It adopted its agenda.

    """

  init() throws {
    scratch = try ScratchFolder()
    try scratch.makeFolder("seeds")
    try scratch.write("lsc.txt", report)
  }

  /// Words that begin with `@` are paths in the scratch folder.
  private func run(_ line: String) async -> CapturedRun {
    await CapturedRun.of(
      .standard,
      line.split(separator: " ").map { word in
        word.hasPrefix("@") ? scratch.path(String(word.dropFirst())) : String(word)
      }.joined(separator: " "))
  }

  @Test func whatWasAddedPassesTheCheck() async throws {
    try scratch.write("决议.txt", "78/72. 和平利用外层空间\n\n大会，\n\n1. 核可报告；\n\n2. 注意到会议。\n")
    let result = await run("add @lsc.txt @决议.txt --seeds @seeds --lang en")
    #expect(result.status == .fine)
    #expect(result.errors.isEmpty)
    #expect(
      result.output.contains("seeds/documents/lsc/source.en.txt (\(report.utf8.count) bytes)"))
    #expect(scratch.text("seeds/documents/lsc/source.en.txt") == report)
    #expect(scratch.text("seeds/documents/A-RES-78-72/document.yaml") != nil)
    let check = await run(
      "check --seeds @seeds --templates \(Repository.path("Templates")) --output @public --lang en")
    #expect(check.status == .fine)
    #expect(!check.errors.contains("error"))
    #expect(!check.errors.contains("warning"))
  }

  @Test func aPairIsAddedAndPassesTheCheckToo() async throws {
    try scratch.write("zh.txt", "法律小组委员会第六十二届会议报告\n\n一. 导言\n\n1. 举行了会议。\n\n2. 通过了议程。\n")
    _ = await run("add @lsc.txt --seeds @seeds")
    let result = await run("add @zh.txt --pair lsc --seeds @seeds --lang zh")
    #expect(result.status == .fine)
    #expect(result.output.hasPrefix("已入库（中文文本）：\n"))
    let check = await run(
      "check --seeds @seeds --templates \(Repository.path("Templates")) --output @public --lang en")
    #expect(check.status == .fine)
    #expect(await run("add @zh.txt --pair none --seeds @seeds").status == .fine)
    try scratch.write("zh2.txt", "另一份报告\n\n1. 一段。\n")
    #expect(await run("add @zh2.txt --pair lsc --seeds @seeds").status == .contentErrors)
    #expect(await run("add @zh2.txt --pair none --seeds @seeds").status == .inputMissing)
  }

  @Test func theSameFileTwiceIsANoteAndFine() async {
    _ = await run("add @lsc.txt --seeds @seeds")
    let result = await run("add @lsc.txt --slug other --seeds @seeds --lang en")
    #expect(result.status == .fine)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("note: the same bytes are held already: "))
    #expect(result.errors.contains("seeds/documents/lsc/source.en.txt [add-held]"))
    #expect(
      scratch.files(below: "seeds/documents") == [
        "lsc/document.yaml", "lsc/source.en.txt", "lsc/summary.en.md", "lsc/summary.zh.md",
      ])
  }

  @Test func everyFileIsDoneAndTheHighestStatusCounts() async throws {
    try scratch.write("a.pdf", "%PDF")
    let result = await run("add @a.pdf @none.txt @seeds @lsc.txt --seeds @seeds --lang en")
    #expect(result.status == .inputMissing)
    #expect(result.errors.contains("[add-mismatch]"))
    #expect(result.errors.contains("[input-missing]"))
    #expect(result.errors.contains("[input-is-directory]"))
    #expect(scratch.text("seeds/documents/lsc/source.en.txt") == report)
    #expect(await run("add @a.pdf --seeds @seeds").status == .contentErrors)
  }

  @Test func aDryRunWritesNothing() async {
    let result = await run("add @lsc.txt --dry-run --seeds @seeds --lang en")
    #expect(result.status == .fine)
    #expect(result.output.contains("nothing was written"))
    #expect(scratch.files(below: "seeds").isEmpty)
  }

  @Test func aSeedsFolderThatIsNotThereIsMissingInput() async {
    #expect(await run("add @lsc.txt --seeds @nowhere").status == .inputMissing)
    let file = await run("add @lsc.txt --seeds @lsc.txt --lang en")
    #expect(file.status == .inputMissing)
    #expect(file.errors.contains("[input-not-folder]"))
    #expect(scratch.files() == ["lsc.txt", "seeds/"])
  }

  @Test func whatCannotBeWrittenIsSaidSo() async throws {
    try scratch.write("seeds/documents", "a note")
    let result = await run("add @lsc.txt --seeds @seeds --lang en")
    #expect(result.status == .cannotWrite)
    #expect(result.errors.contains("[output-unwritable]"))
    #expect(!result.errors.contains("--output"))
  }

  @Test(arguments: [
    "--slug a/b", "--slug ../a", "--slug .a", "--slug 报告", "--pair ..", "--slug a --pair b",
    "--slug a @other.txt",
  ])
  func addressesThatCannotBeAreWrongUsage(options: String) async {
    let result = await run("add @lsc.txt \(options) --seeds @seeds --lang en")
    #expect(result.status == .wrongUsage)
    #expect(result.errors.contains("add --help"))
    #expect(scratch.files(below: "seeds").isEmpty)
  }

  @Test func messagesAreInTheLanguageOfTheSite() async throws {
    try scratch.write("seeds/site.yaml", "message_language: zh\n")
    let result = await run("add @lsc.txt --seeds @seeds")
    #expect(result.output.contains("还要做的："))
  }
}
