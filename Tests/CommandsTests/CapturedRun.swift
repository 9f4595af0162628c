import Commands
import Synchronization

/// The tool's own, which `Testing` has a namesake of.
typealias ExitStatus = Commands.ExitStatus

/// What a tool wrote and said when run in-process.
struct CapturedRun {
  let status: ExitStatus
  let output: String
  let errors: String

  /// Runs `tool` with arguments written as one line, split at spaces.
  static func of(
    _ tool: CommandLineTool, _ line: String, variables: [String: String] = [:],
    isTerminal: Bool = false, outputFailure: Int32? = nil
  ) async -> CapturedRun {
    let (output, errors) = (CapturedText(), CapturedText())
    let environment = CommandEnvironment(
      workingDirectory: "/srv", variables: variables,
      output: OutputSink(
        isTerminal: isTerminal, failure: { outputFailure }, write: { output.append($0) }),
      errors: OutputSink(isTerminal: isTerminal, write: { errors.append($0) }))
    let arguments = line.split(separator: " ").map(String.init)
    let status = await tool.run(arguments: arguments, environment: environment)
    return CapturedRun(status: status, output: output.text, errors: errors.text)
  }
}

/// Collects what a sink is given.
final class CapturedText: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  func append(_ more: [UInt8]) {
    bytes.withLock { $0 += more }
  }
}
