import Commands
import Synchronization
import TestSupport
import Testing

@Suite struct PublishCommandTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    try scratch.write("seeds/a.txt", "报告\n\n1. 第一段文字。\n\n2. 第二段文字。\n")
    try scratch.makeFolder("tmp")
  }

  /// Runs `publish` in the scratch folder; `answers` are those of a person at a terminal, nil for nobody.
  private func publish(
    _ target: String, _ more: [String] = [], answers: [String]? = nil
  ) async -> CapturedRun {
    let (output, errors) = (CapturedText(), CapturedText())
    let given = Answers(answers ?? [])
    let environment = CommandEnvironment(
      workingDirectory: scratch.path,
      variables: [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "TMPDIR": scratch.path("tmp"), "NO_COLOR": "1",
        "HOME": scratch.path,
      ],
      input: InputSource(isTerminal: answers != nil) { given.next() },
      output: OutputSink(write: { output.append($0) }),
      errors: OutputSink(isTerminal: answers != nil, write: { errors.append($0) }))
    let arguments =
      ["publish", target, "--templates", Repository.path("Templates"), "--lang", "en"] + more
    let status = await CommandLineTool.standard.run(
      arguments: arguments, environment: environment)
    return CapturedRun(status: status, output: output.text, errors: errors.text)
  }

  @Test func withoutATerminalNothingHappensUnlessToldYes() async {
    let refused = await publish("www")
    #expect(refused.status == .wrongUsage)
    #expect(refused.errors.contains("[publish-unconfirmed]"))
    #expect(refused.errors.contains("--yes"))
    #expect(scratch.files() == ["seeds/a.txt", "tmp/"])
    let done = await publish("www", ["--yes"])
    #expect(done.status == .fine)
    #expect(done.output.contains(/www: \d+ files to add, 0 to change, 0 to remove; 0 stay/))
    #expect(done.output.contains("  + 404.html\n"))
    #expect(!done.output.contains("  + assets/"))
    #expect(done.output.contains("  + … and "))
    #expect(done.errors.contains(/www: published, \d+ added, 0 changed, 0 removed, 0 unchanged\n$/))
    #expect(scratch.text("www/zh/documents/a/index.html")?.contains("第二段文字。") == true)
    #expect(scratch.files(below: "tmp") == [])
  }

  @Test(arguments: ["y", "YES", " yes ", "是", "发布"])
  func aPersonIsAskedAndAgrees(answer: String) async {
    let result = await publish("www", answers: [answer])
    #expect(result.status == .fine)
    #expect(result.errors.contains("Publish? [y/N] "))
    #expect(scratch.text("www/index.html") != nil)
  }

  @Test(arguments: [[""], ["n"], ["否"], ["what?"], []])
  func anythingElseIsANo(answers: [String]) async {
    let result = await publish("www", answers: answers)
    #expect(result.status == .fine)
    #expect(result.errors.hasSuffix("www: not published, nothing was changed\n"))
    #expect(scratch.files() == ["seeds/a.txt", "tmp/"])
  }

  @Test func whatIsUpToDateIsNotAskedAbout() async {
    _ = await publish("www", ["--yes"])
    let inode = scratch.inode("www")
    let again = await publish("www", answers: [])
    #expect(again.status == .fine)
    #expect(again.errors.hasSuffix("www: up to date, nothing was changed\n"))
    #expect(again.output.isEmpty)
    #expect(scratch.inode("www") == inode)
  }

  @Test func errorsInTheContentStopIt() async throws {
    _ = await publish("www", ["--yes"])
    let before = scratch.files(below: "www")
    try scratch.write("seeds/documents/b/source.zh.txt", "报告\n\n1. 新的一段。\n")
    try scratch.write("seeds/documents/b/summary.zh.md", "## 这是什么\n\n没有依据的一句话。\n")
    let result = await publish("www", ["--yes"])
    #expect(result.status == .contentErrors)
    #expect(result.errors.contains("[evidence-missing]"))
    #expect(result.errors.hasSuffix("not published, nothing was changed\n"))
    #expect(scratch.files(below: "www") == before)
    #expect(scratch.files(below: "tmp") == [])
  }

  @Test func warningsStopItWhereTheyCount() async throws {
    try scratch.write("seeds/b.txt", "报告\n\n1. 第一段。\n\n2. 第二段。\n\n5. 第五段。\n")
    #expect(await publish("www", ["--yes", "--strict"]).status == .contentErrors)
    #expect(await publish("www", ["--yes"]).status == .fine)
  }

  @Test(arguments: [
    "rsync:/srv/www", "git:origin", "https://example.org/", "me@example.org:www", "a\u{1B}b",
  ])
  func aTargetThatIsNoneIsWrongUsage(target: String) async {
    let result = await publish(target, ["--yes"])
    #expect(result.status == .wrongUsage)
    #expect(result.errors.contains("[publish-target]"))
    #expect(!result.errors.contains("\u{1B}"))
    #expect(scratch.files() == ["seeds/a.txt", "tmp/"])
  }

  @Test(arguments: ["seeds", "seeds/site", "./seeds/../seeds/site"])
  func theSeedsAreNoTarget(target: String) async {
    let result = await publish(target, ["--yes"])
    #expect(result.status == .cannotWrite)
    #expect(result.errors.contains("[publish-within-input]"))
    #expect(scratch.files() == ["seeds/a.txt", "tmp/"])
  }

  @Test func aFolderOfOthersIsRefused() async throws {
    try scratch.write("www/letter.txt", "mine")
    let result = await publish("www", ["--yes"])
    #expect(result.status == .cannotWrite)
    #expect(result.errors.contains("[output-foreign-folder]"))
    #expect(scratch.files(below: "www") == ["letter.txt"])
  }

  @Test func aRepositoryThatIsNotThereIsSaid() async {
    let result = await publish("git:\(scratch.path("none.git"))#pages", ["--yes"])
    #expect(result.status == .cannotWrite)
    #expect(result.errors.contains("[publish-failed]"))
    #expect(scratch.files() == ["seeds/a.txt", "tmp/"])
  }

  @Test func missingInputIsSaid() async {
    #expect(await publish("www", ["--yes", "--seeds", "nowhere"]).status == .inputMissing)
  }
}

/// Gives answers one by one.
private final class Answers: Sendable {
  private let waiting: Mutex<[String]>

  init(_ answers: [String]) { waiting = Mutex(answers) }

  func next() -> String? { waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
}
