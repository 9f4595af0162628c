import Core
import Formats

/// Writes a diagnostic as one line of JSON (design contract of `--format json`).
struct DiagnosticJSON {
  /// The language of `message` and `help`.
  let language: Language

  /// The object and a line feed.
  ///
  /// `line` and `column` are 1-based, the column in characters; both are
  /// null where the whole file is meant.
  func line(of diagnostic: Diagnostic) -> String {
    let object: JSONValue = [
      "id": .string(diagnostic.id), "severity": .string(diagnostic.severity.rawValue),
      "file": .string(diagnostic.file),
      "line": diagnostic.position.map { .int($0.line) } ?? .null,
      "column": diagnostic.position.map { .int($0.column) } ?? .null,
      "message": .string(diagnostic.message[language]), "help": .string(diagnostic.help[language]),
    ]
    return String(decoding: JSONWriter.bytes(of: object), as: UTF8.self) + "\n"
  }
}
