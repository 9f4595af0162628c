import Core

/// One pass over a command line: what has been understood up to a place.
struct ArgumentReading {
  private let commands: [CommandSpec]
  private var rest: ArraySlice<String>
  private(set) var command: CommandSpec?
  private(set) var asksForVersion = false
  /// Whether `--help`, `-h` or the word `help` in the command's place asks for help.
  private(set) var asksForHelp: Bool
  private var parsed = ParsedArguments()

  init(commands: [CommandSpec], arguments: [String]) {
    self.commands = commands
    rest = arguments[...]
    asksForHelp = arguments.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  /// Reads to the end or to the first thing that cannot be.
  mutating func readAll() throws(UsageError) {
    var optionsEnded = false
    while let word = rest.popFirst() {
      if optionsEnded {
        try takeWord(word)
      } else if word == "--" {
        optionsEnded = true
      } else if word == "-h" {
        continue
      } else if word.hasPrefix("-"), word != "-" {
        try takeOption(word)
      } else if let option = optionBehindTypographicDash(word) {
        throw failure(.optionUnknown(word, suggestion: "--\(option)"))
      } else {
        try takeWord(word)
      }
    }
  }

  /// The arguments, if nothing that the command requires is missing.
  func complete(for command: CommandSpec) throws(UsageError) -> ParsedArguments {
    if let operand = command.operand, parsed.operands.isEmpty {
      throw failure(.operandMissing(operand.placeholder))
    }
    for option in command.options where option.isRequired && !parsed.has(option) {
      throw failure(.optionMissing(option.name))
    }
    return parsed
  }

  private var knownOptions: [OptionSpec] {
    command?.allOptions ?? [.version] + OptionSpec.common
  }

  private func failure(_ problem: UsageError.Problem) -> UsageError {
    UsageError(problem, command: command?.name)
  }

  private mutating func takeWord(_ word: String) throws(UsageError) {
    guard let command else {
      return try takeCommand(word)
    }
    guard let operand = command.operand, operand.isRepeatable || parsed.operands.isEmpty else {
      throw failure(.operandUnwanted(word))
    }
    if let choices = operand.choices, !choices.contains(word) {
      let suggestion = Spelling.nearest(to: word, among: choices)
      throw failure(.operandUnknown(word, choices: choices, suggestion: suggestion))
    }
    guard !word.isEmpty else { throw failure(.operandMissing(operand.placeholder)) }
    parsed.operands.append(word)
  }

  private mutating func takeCommand(_ word: String) throws(UsageError) {
    if let found = commands.first(where: { $0.name == word }) {
      command = found
    } else if word == "help" {
      asksForHelp = true
    } else {
      let suggestion = Spelling.nearest(to: word, among: commands.map(\.name))
      throw failure(.commandUnknown(word, suggestion: suggestion))
    }
  }

  private mutating func takeOption(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let given = parts.count == 2 ? String(parts[1]) : nil
    guard let option = knownOptions.first(where: { "--\($0.name)" == parts[0] }) else {
      throw unknownOption(String(parts[0]))
    }
    guard let kind = option.value else {
      guard given == nil else { throw failure(.valueUnwanted(option.name)) }
      if option.name == OptionSpec.version.name { asksForVersion = true }
      parsed.set(option)
      return
    }
    guard !parsed.has(option) else { throw failure(.optionRepeated(option.name)) }
    guard let value = given ?? nextValue() else { throw failure(.valueMissing(option.name)) }
    do {
      parsed.set(option, to: try kind.normalised(value))
    } catch {
      throw failure(.valueRefused(option: option.name, value: value, reason: error.reason))
    }
  }

  /// The next word, unless it is an option: a forgotten value must not swallow it. (A value that
  /// begins with two hyphens can be written `--opt=--value`.)
  private mutating func nextValue() -> String? {
    rest.first?.hasPrefix("--") == false ? rest.popFirst() : nil
  }

  private func unknownOption(_ word: String) -> UsageError {
    let isOfSomeCommand = commands.contains { command in
      command.options.contains { "--\($0.name)" == word }
    }
    if command == nil, isOfSomeCommand {
      return failure(.optionBeforeCommand(String(word.dropFirst(2))))
    }
    let name = String(word.drop { $0 == "-" })
    let nearest = Spelling.nearest(to: name, among: knownOptions.map(\.name))
    return failure(.optionUnknown(word, suggestion: nearest.map { "--\($0)" }))
  }

  /// Word processors and input methods turn `--strict` into `—strict`; such a word is no file.
  private func optionBehindTypographicDash(_ word: String) -> String? {
    let dashes: Set<Character> = ["-", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FF0D}"]
    let name = word.drop { dashes.contains($0) }.prefix { $0 != "=" }
    guard name.startIndex != word.startIndex else { return nil }
    return knownOptions.first { $0.name == name }?.name
  }
}
