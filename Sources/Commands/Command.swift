/// A command: what it is called and takes, and what it does.
///
/// ```swift
/// extension Command {
///   package static let check = Command(.check) { arguments, environment in
///     environment.report(try await …, for: arguments)
///   }
/// }
/// ```
package struct Command: Sendable {
  package typealias Body =
    @Sendable (_ arguments: ParsedArguments, _ environment: CommandEnvironment) async -> ExitStatus

  package let spec: CommandSpec
  package let run: Body

  package init(_ spec: CommandSpec, run: @escaping Body) {
    self.spec = spec
    self.run = run
  }
}
