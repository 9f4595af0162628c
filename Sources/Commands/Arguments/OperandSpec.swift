package import Core

/// What a command takes besides its options.
package struct OperandSpec: Sendable {
  /// What stands for it in the help, such as `FILE`.
  package let placeholder: Bilingual<String>
  /// Whether several may be given; one at least must be.
  package let isRepeatable: Bool
  /// The words it can be; nil when it is free.
  package let choices: [String]?
  package let help: Bilingual<String>

  package init(
    _ placeholder: Bilingual<String>, isRepeatable: Bool = false, choices: [String]? = nil,
    help: Bilingual<String>
  ) {
    self.placeholder = placeholder
    self.isRepeatable = isRepeatable
    self.choices = choices
    self.help = help
  }

  /// The operand as the usage line shows it: `FILE…` or `TEMPLATE`.
  package func usage(in language: Language) -> String {
    placeholder[language] + (isRepeatable ? "…" : "")
  }
}
