import Core

/// Writes a diagnostic as one line of JSON (design contract of `--format json`).
struct DiagnosticJSON {
  /// The language of `message` and `help`.
  let language: Language

  /// The object and a line feed.
  ///
  /// `line` and `column` are 1-based, the column in characters; both are
  /// null where the whole file is meant.
  func line(of diagnostic: Diagnostic) -> String {
    let fields = [
      ("id", quoted(diagnostic.id)),
      ("severity", quoted(diagnostic.severity.rawValue)),
      ("file", quoted(diagnostic.file)),
      ("line", diagnostic.position.map { "\($0.line)" } ?? "null"),
      ("column", diagnostic.position.map { "\($0.column)" } ?? "null"),
      ("message", quoted(diagnostic.message[language])),
      ("help", quoted(diagnostic.help[language])),
    ]
    return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
  }

  /// A string literal (RFC 8259, section 7).
  ///
  /// Everything that a line-wise reader may take for the end
  /// of a line is escaped, as are all control characters.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
