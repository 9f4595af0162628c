import Commands
import Core
import Testing

@Suite struct ArgumentParserTests {
  private let parser = ArgumentParser(commands: [.build, .check, .parse, .render, .serve, .list])

  /// The arguments of a line that runs a command.
  private func parse(_ words: [String]) throws -> ParsedArguments {
    let request = try parser.parse(words)
    guard case .run(_, let arguments) = request else {
      throw Unexpected(request: "\(request)")
    }
    return arguments
  }

  private struct Unexpected: Error {
    let request: String
  }

  private func problem(of words: [String]) throws -> UsageError.Problem {
    let error = #expect(throws: UsageError.self) { try parser.parse(words) }
    return try #require(error).problem
  }

  @Test(arguments: [
    ["build", "--seeds", "a", "--strict", "--lang", "zh"],
    ["build", "--seeds=a", "--strict", "--lang=zh"],
    ["--lang", "zh", "build", "--strict", "--seeds=a"],
  ])
  func optionsAreReadWithEqualsSignOrSpaceAndInAnyOrder(words: [String]) throws {
    let arguments = try parse(words)
    #expect(arguments.seeds == "a")
    #expect(arguments.isStrict)
    #expect(arguments.requestedLanguage == .chinese)
  }

  @Test func fallbacksHoldWhereNothingIsGiven() throws {
    let arguments = try parse(["serve"])
    #expect(arguments.seeds == "seeds")
    #expect(arguments.templates == "Templates")
    #expect(arguments.output == "public")
    #expect(arguments.port == 8080)
    #expect(arguments.format == .text)
    #expect(arguments.baseURL == nil)
    #expect(arguments.requestedLanguage == nil)
    #expect(!arguments.isStrict && !arguments.isPortable)
    #expect(try parse(["list", "terms"]).listFormat == .tsv)
    #expect(try parse(["parse", "a.txt"]).givenSeeds == nil)
  }

  @Test func valueMayHoldAnEqualsSignAndBeginWithHyphensAfterOne() throws {
    #expect(try parse(["build", "--seeds=a=b"]).seeds == "a=b")
    #expect(try parse(["build", "--seeds=--odd"]).seeds == "--odd")
  }

  @Test func doubleHyphenEndsTheOptions() throws {
    let arguments = try parse(["parse", "a", "--", "--seeds", "--help", "-"])
    #expect(arguments.operands == ["a", "--seeds", "--help", "-"])
    #expect(arguments.givenSeeds == nil)
  }

  @Test func loneHyphenIsAnOperand() throws {
    #expect(try parse(["parse", "-"]).operands == ["-"])
  }

  @Test func requiredOptionAndOperandsReachTheCommand() throws {
    let arguments = try parse(["render", "page.mustache", "--data", "d.json", "--lenient"])
    #expect(arguments.operands == ["page.mustache"])
    #expect(arguments.data == "d.json")
    #expect(arguments.partials == nil)
    #expect(arguments.isLenient)
  }

  @Test func flagMayBeRepeatedButAValueMayNot() throws {
    #expect(try parse(["build", "--strict", "--strict"]).isStrict)
    #expect(
      try problem(of: ["build", "--seeds", "a", "--seeds=a"]) == .optionRepeated("seeds"))
  }

  @Test func baseURLEndsInASlash() throws {
    let arguments = try parse(["build", "--base-url", "https://Example.org/digest"])
    #expect(arguments.baseURL?.text == "https://example.org/digest/")
    #expect(arguments[.baseURL] == "https://example.org/digest/")
  }

  @Test(arguments: [("0", 0), ("007", 7), ("65535", 65535)])
  func portIsANumberOfSixteenBits(text: String, port: UInt16) throws {
    #expect(try parse(["serve", "--port", text]).port == port)
  }

  @Test(arguments: [
    ("serve --port 65536", "port", "65536"), ("serve --port -1", "port", "-1"),
    ("serve --port=+5", "port", "+5"), ("serve --port=8080x", "port", "8080x"),
    ("serve --port=", "port", ""), ("build --format yaml", "format", "yaml"),
    ("list terms --format text", "format", "text"), ("build --lang fr", "lang", "fr"),
    ("build --base-url example.org", "base-url", "example.org"), ("build --seeds=", "seeds", ""),
  ])
  func valueThatWillNotDoIsRefused(line: String, name: String, value: String) throws {
    let problem = try problem(of: line.split(separator: " ").map(String.init))
    guard case .valueRefused(name, value, _) = problem else {
      Issue.record("refused otherwise: \(problem)")
      return
    }
  }

  @Test(
    arguments: [
      ("", .commandMissing),
      ("--lang zh", .commandMissing),
      ("biuld", .commandUnknown("biuld", suggestion: "build")),
      ("BUILD", .commandUnknown("BUILD", suggestion: "build")),
      ("xyzzy", .commandUnknown("xyzzy", suggestion: nil)),
      ("biuld --help", .commandUnknown("biuld", suggestion: "build")),
      ("build --seed x", .optionUnknown("--seed", suggestion: "--seeds")),
      ("build --ouptut=x", .optionUnknown("--ouptut", suggestion: "--output")),
      ("build --base", .optionUnknown("--base", suggestion: "--base-url")),
      ("build -strict", .optionUnknown("-strict", suggestion: "--strict")),
      ("build --port 1", .optionUnknown("--port", suggestion: "--portable")),
      ("build —strict", .optionUnknown("—strict", suggestion: "--strict")),
      ("build －－seeds=x", .optionUnknown("－－seeds=x", suggestion: "--seeds")),
      ("--strict build", .optionBeforeCommand("strict")),
      ("build --version", .optionUnknown("--version", suggestion: nil)),
      ("build --seeds", .valueMissing("seeds")),
      ("build --seeds --strict", .valueMissing("seeds")),
      ("build --strict=yes", .valueUnwanted("strict")),
      ("build seeds", .operandUnwanted("seeds")),
      ("render a b --data c", .operandUnwanted("b")),
      ("render a", .optionMissing("data")),
      ("parse", .operandMissing(Bilingual(zh: "文件", en: "FILE"))),
      (
        "list term",
        .operandUnknown(
          "term", choices: ListSubject.allCases.map(\.rawValue), suggestion: "terms")
      ),
    ] as [(String, UsageError.Problem)])
  func wrongUsageIsNamed(line: String, expected: UsageError.Problem) throws {
    #expect(try problem(of: line.split(separator: " ").map(String.init)) == expected)
  }

  @Test func emptyWordIsNoFile() throws {
    #expect(
      try problem(of: ["parse", ""]) == .operandMissing(Bilingual(zh: "文件", en: "FILE")))
  }

  @Test(arguments: [
    ["build", "--help"], ["build", "-h"], ["help", "build"], ["--help", "build"],
    ["build", "--bogus", "--help"], ["build", "too", "many", "--help"],
  ])
  func helpOnACommandWinsOverWhatElseIsWrong(words: [String]) throws {
    guard case .help(let command) = try parser.parse(words) else {
      Issue.record("no help for \(words)")
      return
    }
    #expect(command?.name == "build")
  }

  @Test(arguments: [["--help"], ["help"], ["-h"], ["--help", "--version"]])
  func helpOnTheTool(words: [String]) throws {
    guard case .help(nil) = try parser.parse(words) else {
      Issue.record("no help on the tool for \(words)")
      return
    }
  }

  @Test func versionNeedsNoCommand() throws {
    guard case .version = try parser.parse(["--version"]) else {
      Issue.record("no version")
      return
    }
  }

  @Test(
    arguments: [
      (["x", "--lang", "zh"], .chinese), (["--lang=en", "--bogus"], .english),
      (["--lang=fr"], nil), (["--lang"], nil), (["--", "--lang", "zh"], nil),
    ] as [([String], Language?)])
  func languageIsFoundOnALineThatCannotBeRead(words: [String], language: Language?) {
    #expect(ArgumentParser.requestedLanguage(in: words) == language)
  }
}
