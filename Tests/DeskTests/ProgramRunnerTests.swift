import Desk
import TestSupport
import Testing

/// Programs as the machine runs them: small shell scripts, no program of the machine but `sh` and `cat`.
@Suite struct ProgramRunnerTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func run(
    _ script: String, _ arguments: [String] = [], input: [UInt8] = [],
    limits: ProgramLimits = ProgramLimits(seconds: 20)
  ) throws -> ProgramResult {
    // The shell itself and no script of ours: a file just written may still be open in a process that another
    // test is starting, and then cannot be run.
    try ProgramRunner.machine(variables: ["PATH": "relative:/usr/bin:/bin", "SECRET": "x"])
      .run(ProgramCall("sh", ["-c", script, "sh"] + arguments, input: input, limits: limits))
  }

  @Test func whatItIsGivenAndWhatItWrites() throws {
    let input = Array(repeating: UInt8(ascii: "x"), count: 300_000)
    let result = try run(
      "printf '%s|' \"$@\" >&2; cat; exit 3", ["a b", "$HOME", ""], input: input)
    #expect(result.status == 3)
    #expect(result.output == input)
    #expect(String(decoding: result.errors, as: UTF8.self) == "a b|$HOME||")
  }

  @Test func itSeesNothingOfTheUser() throws {
    let result = try run("echo \"$SECRET$LC_ALL$HOME\"; ls -l /proc/self/fd | wc -l >&2")
    #expect(result.output == Array("C.UTF-8/\n".utf8))
  }

  @Test func aProgramThatIsNotThereIsMissing() throws {
    try scratch.write("bin/noprogram", "not executable")
    try scratch.makeFolder("bin/folder")
    for name in ["none", "noprogram", "folder"] {
      let runner = ProgramRunner.machine(variables: ["PATH": scratch.path("bin")])
      #expect(throws: ProgramFailure.missing) { try runner.run(ProgramCall(name, [], input: [])) }
    }
  }

  @Test(arguments: [
    // It hangs; it leaves a child that holds its output; it closes its output and hangs.
    "sleep 60", "sleep 60 & exit 0", "exec >&- 2>&-; sleep 60", "trap '' TERM; while :; do :; done",
  ])
  func whatDoesNotEndIsEnded(script: String) throws {
    #expect(throws: ProgramFailure.timedOut(seconds: 1)) {
      try run(script, limits: ProgramLimits(seconds: 1))
    }
  }

  @Test func aProgramThatWritesOnAndOnIsEnded() throws {
    for script in ["while :; do echo yyyyyyyyyyyyyyyy; done", "exec >&2; while :; do echo n; done"]
    {
      #expect(throws: ProgramFailure.tooMuch(bytes: 10_000)) {
        try run(script, limits: ProgramLimits(seconds: 20, outputBytes: 10_000))
      }
    }
  }

  @Test func aSignalIsAStatusAsShellsCount() throws {
    #expect(try run("kill -9 $$").status == 137)
  }

  @Test func itsAddressSpaceIsLimited() throws {
    let result = try run("ulimit -v", limits: ProgramLimits(seconds: 20, memoryBytes: 512 << 20))
    #expect(result.output == Array("524288\n".utf8))
  }

  @Test func theComplaintIsItsFirstLine() {
    let result = ProgramResult(status: 1, errors: Array("\n  \nSyntax Error: x\nmore\n".utf8))
    #expect(result.complaint == "Syntax Error: x")
    #expect(ProgramResult(errors: [0xFF, 0x0A]).complaint == "\u{FFFD}")
  }
}
