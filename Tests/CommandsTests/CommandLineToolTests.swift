import Commands
import Core
import Glibc
import Testing

@Suite struct CommandLineToolTests {
  /// A tool with one command, which writes what it was given and reports a warning.
  private let tool = CommandLineTool(commands: [
    Command(.check) { arguments, environment in
      if arguments.format == .text { environment.output.write("\(arguments.seeds)\n") }
      let warning = Diagnostic(
        id: "sample", severity: .warning, file: "a.md",
        message: Bilingual(zh: "有一处可疑", en: "something is odd"))
      return environment.report([warning], for: arguments)
    }
  ])

  @Test func commandGetsItsArgumentsAndItsStatusIsTheTools() async {
    let run = await CapturedRun.of(tool, "check --seeds x")
    #expect(run.status == .fine)
    #expect(run.output == "x\n")
    #expect(run.errors == "a.md: warning: something is odd [sample]\n1 warning\n")
  }

  @Test func strictMakesAWarningCount() async {
    let run = await CapturedRun.of(tool, "check --strict --lang zh")
    #expect(run.status == .contentErrors)
    #expect(
      run.errors == "a.md: 警告: 有一处可疑 [sample]\n1 个警告（--strict：警告也算错误）\n")
  }

  @Test func jsonGoesToStandardOutputAlone() async {
    let run = await CapturedRun.of(tool, "check --format json")
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        {"id":"sample","severity":"warning","file":"a.md","line":null,"column":null,\
        "message":"something is odd","help":""}

        """)
  }

  @Test func terminalGetsColourUnlessItObjects() async {
    let coloured = await CapturedRun.of(tool, "check", isTerminal: true)
    let plain = await CapturedRun.of(
      tool, "check", variables: ["NO_COLOR": "1"], isTerminal: true)
    #expect(coloured.errors.contains("\u{1B}[1;33mwarning"))
    #expect(!plain.errors.contains("\u{1B}"))
  }

  @Test func versionIsNameAndNumber() async {
    let run = await CapturedRun.of(tool, "--version")
    #expect(run.status == .fine)
    #expect(run.output == "spacedigest 0.1.0\n")
    #expect(run.errors.isEmpty)
  }

  @Test func helpIsAResultInTheLanguageOfTheLocale() async {
    let run = await CapturedRun.of(tool, "check --help", variables: ["LANG": "zh_CN.UTF-8"])
    #expect(run.status == .fine)
    #expect(run.output.hasPrefix("用法：spacedigest check "))
    #expect(run.errors.isEmpty)
  }

  @Test func noCommandShowsTheHelpAsAnError() async {
    let run = await CapturedRun.of(tool, "")
    #expect(run.status == .wrongUsage)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Usage: spacedigest COMMAND"))
  }

  @Test func wrongUsageIsSaidWithTheWayToTheHelp() async {
    let english = await CapturedRun.of(tool, "check --seed=x")
    #expect(english.status == .wrongUsage)
    #expect(english.output.isEmpty)
    #expect(
      english.errors == """
        error: there is no option ‘--seed’ [usage-option-unknown]
          = Did you mean ‘--seeds’? For usage see: spacedigest check --help

        """)
    let chinese = await CapturedRun.of(tool, "chekc --lang zh")
    #expect(
      chinese.errors == """
        错误: 没有“chekc”这个命令 [usage-command-unknown]
          = 是否想写“check”？用法见：spacedigest --help

        """)
  }

  @Test func controlCharactersOfArgumentsNeverReachTheTerminal() async {
    let run = await CapturedRun.of(tool, "\u{1B}[2J")
    #expect(run.status == .wrongUsage)
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func resultsThatCannotBeWrittenAreSaidAndCount() async {
    let run = await CapturedRun.of(tool, "check --strict", outputFailure: ENOSPC)
    #expect(run.status == .cannotWrite)
    #expect(run.errors.contains("[output-unwritable]"))
  }

  @Test func readerThatStoppedReadingIsNoFailure() async {
    let run = await CapturedRun.of(tool, "check", outputFailure: EPIPE)
    #expect(run.status == .fine)
    #expect(!run.errors.contains("[output-unwritable]"))
  }

  @Test func commandsOfTheStandardToolHaveNamesOfTheirOwn() {
    let names = CommandLineTool.standard.commands.map(\.spec.name)
    #expect(Set(names).count == names.count)
    #expect(!names.contains("help"))
  }
}
