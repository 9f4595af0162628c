import Core
import Documents

/// Writes `document.yaml` out of what a text says, each fact below a comment that asks to confirm it.
///
/// ```yaml
/// # 读自source.en.txt第1行，请核对。 Read from line 1 of source.en.txt; please confirm.
/// symbol: "A/AC.105/1294"
/// ```
enum FactsFile {
  static let name = "document.yaml"

  /// The file for a text in `language`; what was not found stands there as a comment that says so.
  ///
  /// `source` is the name of the text.
  static func text(_ facts: PrintedFacts, language: Language, source: String) -> String {
    var lines = [
      "# 关于这份文件的事实，由程序读自原文：逐项核对，然后删去该项上面的注释。",
      "# Facts about this document, read from its text by program: confirm each, then delete the comment above it.",
    ]
    func add<Value>(
      _ fact: PrintedFacts.Fact<Value>?, _ key: String, _ text: (Value) -> String
    ) {
      lines.append("")
      guard let fact else {
        lines.append("# \(key): 文中没有找到。 Not found in the text.")
        return
      }
      lines.append(
        "# 读自\(source)第\(fact.line)行，请核对。 Read from line \(fact.line) of \(source); please confirm."
      )
      lines.append("\(key):\(text(fact.value))")
    }
    add(facts.symbol, "symbol") { " " + quoted($0) }
    add(facts.kind, "kind") { " " + $0.rawValue }
    add(facts.title, "title") { "\n  \(language.rawValue): " + quoted($0) }
    add(facts.date, "date") { " " + $0 }
    add(facts.meeting, "meeting") { " " + quoted($0) }
    if let held = facts.held {
      add(.init(value: held.value.lowerBound, line: held.line), "meeting_start") { " " + $0 }
      add(.init(value: held.value.upperBound, line: held.line), "meeting_end") { " " + $0 }
    }
    if facts.place != nil {
      add(facts.place, "place") { "\n  \(language.rawValue): " + quoted($0) }
    }
    lines += [
      "",
      "# 还可以写：另一种语文的title和place、short_title、title_en_standing、body、meeting_start、meeting_end、symbol_note、updated、sources（每项事实的出处）。",
      "# What may be added: title and place in the other language, short_title, title_en_standing, body, meeting_start, meeting_end, symbol_note, updated, sources (where each fact comes from).",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A double-quoted scalar (YAML 1.1, section 5.6 for the escapes): nothing in it means anything to YAML.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: result += "\\\(scalar)"
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
