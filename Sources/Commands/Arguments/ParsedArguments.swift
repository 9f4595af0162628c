import Core

/// The arguments of one command, checked against its ``CommandSpec``.
///
/// Values are in their normal form; what an option's own type guarantees is read through
/// `ParsedArguments+Options.swift`.
package struct ParsedArguments: Sendable, Equatable {
  /// What stands besides the options, in order.
  package internal(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  init() {}

  /// The value of an option: as given, or its fallback; nil when there is neither.
  package subscript(option: OptionSpec) -> String? { values[option.name] ?? option.fallback }

  /// Whether an option was given, with a value or as a flag.
  package func has(_ option: OptionSpec) -> Bool {
    flags.contains(option.name) || values[option.name] != nil
  }

  mutating func set(_ option: OptionSpec, to value: String) {
    values[option.name] = value
  }

  mutating func set(_ option: OptionSpec) {
    flags.insert(option.name)
  }
}
