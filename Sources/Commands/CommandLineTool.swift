package import Core

/// The tool as a value: the commands it has, and what happens to a command line.
package struct CommandLineTool: Sendable {
  package static let name = "spacedigest"
  package static let version = "0.1.0"
  /// What the tool is for, as the help says it.
  package static let purpose = Bilingual(
    zh: "把联合国外层空间治理文件做成中英双语的静态网站；摘要的每一句都注明依据，并经程序核对",
    en:
      "turn United Nations documents on space governance into a bilingual static website, a digest "
      + "in which every sentence names the passage it rests on and is checked against it")

  package let commands: [Command]

  package init(commands: [Command]) {
    self.commands = commands
  }

  /// Does what the arguments (the process's own name left out) ask for.
  ///
  /// Never ends the process and writes only to the environment's sinks.
  package func run(arguments: [String], environment: CommandEnvironment) async -> ExitStatus {
    let requested = ArgumentParser.requestedLanguage(in: arguments)
    let language = environment.language(requested: requested)
    let status = await perform(arguments, environment: environment, language: language)
    return status.afterWriting(to: environment, language: language)
  }

  private func perform(
    _ arguments: [String], environment: CommandEnvironment, language: Language
  ) async -> ExitStatus {
    let request: ArgumentParser.Request
    do {
      request = try ArgumentParser(commands: commands.map(\.spec)).parse(arguments)
    } catch {
      return refuse(error, environment: environment, language: language)
    }
    switch request {
    case .help(let spec):
      environment.output.write(help(on: spec, for: environment.output, environment, language))
      return .fine
    case .version:
      environment.output.write("\(CommandLineTool.name) \(CommandLineTool.version)\n")
      return .fine
    case .run(let spec, let arguments):
      guard let command = commands.first(where: { $0.spec.name == spec.name }) else { return .bug }
      return await command.run(arguments, environment)
    }
  }

  private func refuse(
    _ error: UsageError, environment: CommandEnvironment, language: Language
  ) -> ExitStatus {
    if error.problem == .commandMissing {
      environment.errors.write(help(on: nil, for: environment.errors, environment, language))
    } else {
      environment.show(error.diagnostic(tool: CommandLineTool.name), language: language)
    }
    return .wrongUsage
  }

  private func help(
    on spec: CommandSpec?, for sink: OutputSink, _ environment: CommandEnvironment,
    _ language: Language
  ) -> String {
    let help = HelpText(
      tool: CommandLineTool.name, language: language, width: environment.width(of: sink))
    if let spec { return help.text(on: spec) }
    return help.text(about: CommandLineTool.purpose, commands: commands.map(\.spec))
  }
}
