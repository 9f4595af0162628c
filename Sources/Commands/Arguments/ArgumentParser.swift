package import Core

/// Reads a command line against the declared commands.
///
/// `build --base-url https://example.org --strict` gives ``Request/run(_:_:)`` with both options set.
/// Options may stand before or after operands; `--opt value` and `--opt=value` are the same; `--` ends
/// the options; `--help` anywhere before it wins over whatever else is wrong with the line.
package struct ArgumentParser: Sendable {
  /// What a command line asks for.
  package enum Request: Sendable {
    /// Help on a command, or on the tool.
    case help(CommandSpec?)
    case version
    case run(CommandSpec, ParsedArguments)
  }

  package let commands: [CommandSpec]

  package init(commands: [CommandSpec]) {
    self.commands = commands
  }

  /// Reads the arguments of the process, its own name left out.
  package func parse(_ arguments: [String]) throws(UsageError) -> Request {
    var reading = ArgumentReading(commands: commands, arguments: arguments)
    do {
      try reading.readAll()
    } catch {
      if case .commandUnknown = error.problem { throw error }
      guard reading.asksForHelp else { throw error }
    }
    if reading.asksForHelp { return .help(reading.command) }
    guard let command = reading.command else {
      if reading.asksForVersion { return .version }
      throw UsageError(.commandMissing)
    }
    return .run(command, try reading.complete(for: command))
  }

  /// The language that `--lang` asks for, read even where the rest of the line cannot be.
  package static func requestedLanguage(in arguments: [String]) -> Language? {
    let options = arguments.prefix { $0 != "--" }
    let name = "--\(OptionSpec.language.name)"
    for (index, word) in options.enumerated() {
      if word.hasPrefix(name + "=") {
        return Language(rawValue: String(word.dropFirst(name.count + 1)))
      }
      if word == name, index + 1 < options.count { return Language(rawValue: options[index + 1]) }
    }
    return nil
  }
}
