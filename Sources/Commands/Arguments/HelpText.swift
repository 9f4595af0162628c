package import Core

/// Writes help from the same table that the parser reads.
///
/// ```
/// Usage: spacedigest parse FILE… [--seeds DIR] [--lang zh|en] [--help]
///
/// Show what is understood of each document, as one JSON object a line.
/// ```
package struct HelpText: Sendable {
  package let tool: String
  package let language: Language
  /// The width to wrap to, in terminal cells.
  package let width: Int

  package init(tool: String, language: Language, width: Int) {
    self.tool = tool
    self.language = language
    self.width = width
  }

  /// Help on the tool: what it is, its commands, options and exit statuses.
  package func text(about purpose: Bilingual<String>, commands: [CommandSpec]) -> String {
    let commandWord = Bilingual(zh: "命令", en: "COMMAND")[language]
    let optionWord = Bilingual(zh: "[选项…]", en: "[OPTION…]")[language]
    var parts = [usage([commandWord, optionWord]), paragraph(purpose)]
    parts.append(
      section(
        Bilingual(zh: "命令", en: "Commands"), rows: commands.map { ($0.name, $0.summary) }))
    parts.append(
      optionSection([.version] + OptionSpec.common))
    parts.append(
      section(
        Bilingual(zh: "退出状态", en: "Exit status"),
        rows: ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) }))
    let more = Bilingual(zh: "某个命令的用法见", en: "For one command see")[language]
    let colon = language == .chinese ? "：" : ": "
    parts.append("\(more)\(colon)\(tool) \(commandWord) --help\n")
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Help on one command.
  package func text(on command: CommandSpec) -> String {
    var words = [command.name]
    if let operand = command.operand { words.append(operand.usage(in: language)) }
    words += command.allOptions.map { option in
      let usage = option.usage(in: language)
      return option.isRequired ? usage : "[\(usage)]"
    }
    var parts = [usage(words), paragraph(command.summary)]
    if let operand = command.operand {
      var help = operand.help
      if let choices = operand.choices {
        let list = Wording.choices(choices)
        help = Bilingual(zh: "\(help.zh)；\(list.zh)", en: "\(help.en); \(list.en)")
      }
      parts.append(
        section(
          Bilingual(zh: "参数", en: "Arguments"),
          rows: [(operand.usage(in: language), help)]))
    }
    parts.append(optionSection(command.allOptions))
    if !command.examples.isEmpty {
      let lines = command.examples.map { "  \(tool) \($0)\n" }
      parts.append(title(Bilingual(zh: "示例", en: "Examples")) + lines.joined())
    }
    return parts.joined(separator: "\n")
  }

  private func optionSection(_ options: [OptionSpec]) -> String {
    let rows = options.map { option in (option.usage(in: language), describe(option)) }
    return section(Bilingual(zh: "选项", en: "Options"), rows: rows)
  }

  private func describe(_ option: OptionSpec) -> Bilingual<String> {
    if let fallback = option.fallback {
      return Bilingual(
        zh: "\(option.help.zh)（默认：\(fallback)）", en: "\(option.help.en) (default: \(fallback))")
    }
    guard option.isRequired else { return option.help }
    return Bilingual(zh: "\(option.help.zh)（必需）", en: "\(option.help.en) (required)")
  }

  private func usage(_ words: [String]) -> String {
    let lead = Bilingual(zh: "用法：", en: "Usage: ")[language] + tool + " "
    let indent = DisplayWidth.of(lead)
    let pieces = words.map { TextWrap.Piece(text: $0, isSpaced: true) }
    return hang(TextWrap(width: width - indent).lines(of: pieces), after: lead, indent: indent)
  }

  private func paragraph(_ sentence: Bilingual<String>) -> String {
    let text = language == .chinese ? "\(sentence.zh)。" : "\(capitalised(sentence.en))."
    return TextWrap(width: width).lines(of: text).map { "\($0)\n" }.joined()
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func title(_ title: Bilingual<String>) -> String {
    title[language] + (language == .chinese ? "：\n" : ":\n")
  }

  private func section(_ heading: Bilingual<String>, rows: [(String, Bilingual<String>)]) -> String
  {
    guard !rows.isEmpty else { return "" }
    let column = min(rows.map { DisplayWidth.of($0.0) }.max() ?? 0, width / 3)
    let indent = column + 4
    let wrap = TextWrap(width: width - indent)
    var text = title(heading)
    for (name, help) in rows {
      let gap = column - DisplayWidth.of(name)
      let lead =
        gap >= 0
        ? "  \(name)\(spaces(gap + 2))" : "  \(name)\n\(spaces(indent))"
      text += hang(wrap.lines(of: help[language]), after: lead, indent: indent)
    }
    return text
  }

  private func hang(_ lines: [String], after lead: String, indent: Int) -> String {
    lead + lines.joined(separator: "\n" + spaces(indent)) + "\n"
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
