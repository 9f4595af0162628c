import Core

/// Runs the programs of a publication and turns their ends into failures that people understand.
struct PublishTools: Sendable {
  let runner: ToolRunner
  /// The folder for what is made on the way.
  let folder: String
  let limits: PublishLimits

  /// Runs a program, whatever status it ends with; one that is missing, killed or too slow is a failure.
  ///
  /// The program's Debian package is `package`, or has the same name; `task` says what it is called
  /// for, to stand before a colon.
  func call(
    _ name: String, _ arguments: [String], package: String? = nil, input: [UInt8] = [],
    with variables: [String: String] = [:], limit: Duration,
    task: Bilingual<String>
  ) throws(PublishFailure) -> ToolResult {
    let result: ToolResult
    do throws(ToolFailure) {
      result = try runner.run(
        name, arguments, input: input, with: variables, limit: limit)
    } catch {
      switch error {
      case .missing: throw .programMissing(name, package: package ?? name)
      case .system(_, let code): throw .system(name, code: code)
      }
    }
    switch result.end {
    case .exited: return result
    case .signalled: throw failed(name, task, result)
    case .timedOut: throw .timedOut(name, task: task)
    }
  }

  /// The failure of a program that ended with an error.
  func failed(
    _ name: String, _ task: Bilingual<String>, _ result: ToolResult
  ) -> PublishFailure {
    .programFailed(name, task: task, words: GitAddress.withoutPassword(result.lastWords))
  }
}
