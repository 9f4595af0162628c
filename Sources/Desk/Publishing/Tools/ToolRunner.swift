/// Runs programs of the machine: found on the search path, given their arguments as they are, never through a shell.
package struct ToolRunner: Sendable {
  /// The variables every program gets.
  package var variables: [String: String]
  /// A folder for what programs read and write while they run; nothing stays in it.
  package var scratch: String
  /// Whether a person sits at a terminal whom a program may ask for a password.
  package var isTerminal: Bool

  package init(variables: [String: String], scratch: String, isTerminal: Bool = false) {
    self.variables = variables
    self.scratch = scratch
    self.isTerminal = isTerminal
  }

  /// The file of the program `name`, by `PATH` alone; the working folder is never searched.
  package func locate(_ name: String) -> String? {
    ProcessStart.executable(name, on: variables["PATH"])
  }

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - name: Its name, as looked up by ``locate(_:)``.
  ///   - arguments: What it is given after its name.
  ///   - input: What it reads on standard input.
  ///   - more: Variables besides ``variables``, or instead of those of that name.
  ///   - limit: How long it may take.
  /// - Returns: Its end, whatever status that is, and what it wrote.
  /// - Throws: Why it was not run.
  package func run(
    _ name: String, _ arguments: [String], input: [UInt8] = [],
    with more: [String: String] = [:], limit: Duration
  ) throws(ToolFailure) -> ToolResult {
    guard let file = locate(name) else { throw .missing(name) }
    do throws(ScratchFile.Failure) {
      let given = try ScratchFile(in: scratch, holding: input)
      let output = try ScratchFile(in: scratch)
      let errors = try ScratchFile(in: scratch)
      let variables = variables.merging(more) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
      let launch = Launch(
        file: file, arguments: [name] + arguments, variables: variables,
        streams: [given.descriptor, output.descriptor, errors.descriptor],
        hasOwnGroup: !isTerminal)
      let end = try launch.run(limit: limit)
      return ToolResult(
        end: end, output: try output.contents(), errors: try errors.contents())
    } catch {
      throw .system(name, code: error.code)
    }
  }
}
