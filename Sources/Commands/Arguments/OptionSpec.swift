package import Core

/// One option as declared: the parser, the help and the suggestions all read this.
package struct OptionSpec: Sendable {
  /// The name without its two hyphens, such as `base-url`.
  package let name: String
  /// What may stand after it; nil for an option that takes no value.
  package let value: OptionValue?
  /// Whether the command cannot run without it.
  package let isRequired: Bool
  /// The value that holds when the option is not given; shown in the help.
  package let fallback: String?
  /// What it does, one sentence without a full stop.
  package let help: Bilingual<String>

  package init(
    _ name: String, value: OptionValue? = nil, isRequired: Bool = false, fallback: String? = nil,
    help: Bilingual<String>
  ) {
    self.name = name
    self.value = value
    self.isRequired = isRequired
    self.fallback = fallback
    self.help = help
  }

  /// The option as it is typed: `--seeds DIR`, `--strict`.
  package func usage(in language: Language) -> String {
    guard let value else { return "--\(name)" }
    return "--\(name) \(value.placeholder[language])"
  }
}
