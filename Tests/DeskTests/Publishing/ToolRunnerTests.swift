import Desk
import TestSupport
import Testing

@Suite struct ToolRunnerTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func runner(path: String = "/usr/bin:/bin") -> ToolRunner {
    ToolRunner(variables: ["PATH": path, "WORD": "方"], scratch: scratch.path)
  }

  private func shell(
    _ script: String, input: String = "", limit: Duration = .seconds(60)
  ) throws -> ToolResult {
    try runner().run("sh", ["-c", script], input: Array(input.utf8), limit: limit)
  }

  @Test func argumentsArriveAsTheyAre() throws {
    let words = ["a b", "$(touch x)", "`id`", ";", "*", "", "\"'\\", "中文", "a\nb"]
    let result = try runner().run("printf", ["%s\\0"] + words, limit: .seconds(60))
    #expect(result.isFine)
    #expect(result.output == Array(words.map { "\($0)\0" }.joined().utf8))
  }

  @Test func streamsAreKeptApart() throws {
    let result = try shell("cat; echo $WORD; echo no >&2; exit 7", input: "in\n")
    #expect(String(decoding: result.output, as: UTF8.self) == "in\n方\n")
    #expect(String(decoding: result.errors, as: UTF8.self) == "no\n")
    #expect(result.end == .exited(7))
    #expect(scratch.files() == [])
  }

  @Test func moreThanAPipeHoldsIsWrittenAndRead() throws {
    let text = String(repeating: "0123456789abcde\n", count: 20_000)
    let result = try shell("cat", input: text)
    #expect(result.output == Array(text.utf8))
  }

  @Test func aMissingProgramIsSaid() {
    #expect(throws: ToolFailure.missing("no-such-program")) {
      try runner().run("no-such-program", [], limit: .seconds(1))
    }
    #expect(runner(path: ".:bin:\(scratch.path)").locate("sh") == nil)
  }

  @Test func whatTakesTooLongIsEndedWithItsHelpers() throws {
    let result = try shell(
      "sleep 600 & echo $! > \(scratch.path)/helper; wait", limit: .milliseconds(300))
    #expect(result.end == .timedOut)
    let helper = try #require(scratch.text("helper"))
    // Dead, and at most waiting for somebody to ask how it ended.
    let gone = try shell(
      "while grep -qs '^State:.[RSD]' /proc/$(echo \(helper))/status; do sleep 0.1; done")
    #expect(gone.isFine)
  }

  @Test func aSignalIsToldFromAStatus() throws {
    #expect(try shell("kill -9 $$").end == .signalled(9))
  }

  @Test func theSignalOfBrokenPipesIsBack() throws {
    // `yes` would go on for ever, or complain, if it ignored the signal.
    let result = try shell("yes | head -1")
    #expect(result.isFine && result.errors.isEmpty)
  }

  @Test(arguments: [
    ("fatal: no\n", "fatal: no"), ("", ""), (" \n\n", ""),
    ("\u{7}a\u{1B}[2Jb\r\n\nc\n", "a[2Jb / c"), ("1\n2\n3\n4\n", "2 / 3 / 4"),
    ("a\u{202E}b", "ab"),
  ])
  func lastWordsAreFewAndPlain(errors: String, words: String) {
    let result = ToolResult(end: .exited(1), output: [], errors: Array(errors.utf8))
    #expect(result.lastWords == words)
  }
}
