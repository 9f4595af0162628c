import Commands
import Core
import Testing

@Suite struct CommandEnvironmentTests {
  private func environment(_ variables: [String: String] = [:]) -> CommandEnvironment {
    CommandEnvironment(
      workingDirectory: "/srv", variables: variables, output: OutputSink { _ in },
      errors: OutputSink { _ in })
  }

  @Test(
    arguments: [
      ([:], .english),
      (["LANG": "zh_CN.UTF-8"], .chinese),
      (["LANG": "ZH_TW"], .chinese),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], .english),
      (["LANG": "en_GB", "LC_MESSAGES": "zh_CN"], .chinese),
      (["LANG": "zh_CN", "LC_ALL": "", "LC_MESSAGES": ""], .chinese),
      (["LANG": "fr_FR.UTF-8"], .english),
    ] as [([String: String], Language)])
  func firstLocaleVariableThatIsSetDecides(variables: [String: String], language: Language) {
    #expect(environment(variables).language(requested: nil) == language)
  }

  @Test func requestWinsOverTheSiteAndTheSiteOverTheLocale() {
    let chinese = environment(["LANG": "zh_CN.UTF-8"])
    #expect(chinese.language(requested: nil, site: .english) == .english)
    #expect(chinese.language(requested: .chinese, site: .english) == .chinese)
  }

  @Test(
    arguments: [
      ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false),
      (["NO_COLOR": ""], true, true), (["TERM": "dumb"], true, false),
    ] as [([String: String], Bool, Bool)])
  func colourNeedsATerminalAndNoObjection(
    variables: [String: String], isTerminal: Bool, coloured: Bool
  ) {
    let sink = OutputSink(isTerminal: isTerminal) { _ in }
    #expect(environment(variables).usesColour(on: sink) == coloured)
  }

  @Test(
    arguments: [
      ([:], nil, 80), ([:], 72, 72), ([:], 10, 40), ([:], 300, 100), (["COLUMNS": "64"], 72, 64),
      (["COLUMNS": "wide"], 72, 72),
    ] as [([String: String], Int?, Int)])
  func widthIsTheTerminalsWithinReason(variables: [String: String], columns: Int?, width: Int) {
    #expect(environment(variables).width(of: OutputSink(columns: columns) { _ in }) == width)
  }

  @Test func pathsAreReadAgainstTheWorkingDirectory() {
    #expect(environment().resolve("seeds") == "/srv/seeds")
    #expect(environment().resolve("/elsewhere") == "/elsewhere")
    var root = environment()
    root.workingDirectory = "/"
    #expect(root.resolve("seeds") == "/seeds")
  }
}
