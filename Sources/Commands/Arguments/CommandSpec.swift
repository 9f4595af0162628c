package import Core

/// A command as declared: its name, what it takes, and what the help says of it.
package struct CommandSpec: Sendable {
  package let name: String
  /// What it does, one sentence without a full stop.
  package let summary: Bilingual<String>
  /// What it takes besides options; nil when nothing may follow.
  package let operand: OperandSpec?
  /// Its own options; ``OptionSpec/common`` hold for every command.
  package let options: [OptionSpec]
  /// Command lines worth copying, without the tool's name.
  package let examples: [String]

  package init(
    _ name: String, summary: Bilingual<String>, operand: OperandSpec? = nil,
    options: [OptionSpec] = [], examples: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.operand = operand
    self.options = options
    self.examples = examples
  }

  /// Every option it understands, its own first.
  package var allOptions: [OptionSpec] { options + OptionSpec.common }
}
