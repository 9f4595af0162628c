package import Core

/// A command line that cannot be understood, and the command it was meant for.
package struct UsageError: Error, Hashable {
  package enum Problem: Hashable {
    case commandMissing
    case commandUnknown(String, suggestion: String?)
    case optionUnknown(String, suggestion: String?)
    /// An option of a command stands before the command.
    case optionBeforeCommand(String)
    case optionRepeated(String)
    case optionMissing(String)
    case valueMissing(String)
    case valueUnwanted(String)
    case valueRefused(option: String, value: String, reason: Bilingual<String>)
    case operandMissing(Bilingual<String>)
    case operandUnwanted(String)
    case operandUnknown(String, choices: [String], suggestion: String?)
  }

  package let problem: Problem
  /// The command named so far, if any.
  package let command: String?

  package init(_ problem: Problem, command: String? = nil) {
    self.problem = problem
    self.command = command
  }

  /// The error as it is shown, with the way to the help.
  package func diagnostic(tool: String) -> Diagnostic {
    let line = [tool, command, "--help"].compactMap { $0 }.joined(separator: " ")
    var help = Bilingual(zh: "用法见：\(line)", en: "For usage see: \(line)")
    if let advice = problem.advice {
      help = Bilingual(zh: "\(advice.zh)\(help.zh)", en: "\(advice.en) \(help.en)")
    }
    return Diagnostic(
      id: problem.id, severity: .error, file: "", message: problem.message, help: help)
  }
}
