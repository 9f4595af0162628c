import Core
import Formats

/// The forms in which reference managers exchange references.
enum ReferenceFormat: String, Sendable, Hashable, CaseIterable {
  /// BibTeX, an entry of the type `techreport`.
  case bibTeX = "BibTeX"
  /// Research Information Systems, an entry of the type `GOVDOC`.
  case ris = "RIS"
  /// CSL-JSON, the schema of the Citation Style Language, an item of the type `report`.
  case csl = "CSL-JSON"

  /// The name of the file that holds one reference.
  var fileName: String {
    switch self {
    case .bibTeX: "reference.bib"
    case .ris: "reference.ris"
    case .csl: "reference.json"
    }
  }

  /// A file with the reference, in UTF-8.
  func text(of reference: Reference) -> String {
    switch self {
    case .bibTeX: reference.bibTeX
    case .ris: reference.ris
    case .csl: String(decoding: JSONWriter.bytes(of: reference.csl), as: UTF8.self) + "\n"
    }
  }
}

extension Reference {
  /// `@techreport{res-78-72-en, title = {{…}}, number = {A/RES/78/72}, …}`.
  ///
  /// Authors and titles stand in two pairs of braces: one name, and capitals that stay. The address is printed as
  /// it is, without what would end its field.
  fileprivate var bibTeX: String {
    var fields = [
      ("author", "{\(author.escapedForTeX)}"), ("title", "{\(title.escapedForTeX)}"),
      ("institution", publisher.escapedForTeX), ("number", (symbol ?? "").escapedForTeX),
    ]
    for (name, value) in zip(["year", "month", "day"], date) { fields.append((name, "\(value)")) }
    fields += [
      ("language", language.tag),
      ("url", (url ?? "").filter { !"{}\\".contains($0) && !$0.isNewline }),
      ("note", note.escapedForTeX),
    ]
    let lines = fields.filter { !$0.1.isEmpty }.map { "  \($0.0) = {\($0.1)}" }
    return "@techreport{\(key),\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  /// Lines of a tag of two letters, two blanks, a hyphen, a blank and the value, ended by CR LF.
  ///
  /// A name of a person has a comma between its parts, so the name of a body has none.
  fileprivate var ris: String {
    let day = date.count == 3 ? Self.slashed(date) : ""
    let fields = [
      ("TY", "GOVDOC"), ("ID", key), ("AU", author.replacing(",", with: "")), ("TI", title),
      ("SN", symbol ?? ""), ("PB", publisher), ("PY", date.first.map { "\($0)" } ?? ""),
      ("DA", day), ("LA", language.tag), ("UR", url ?? ""), ("N1", note),
    ]
    let lines = fields.filter { !$0.1.isEmpty }.map { "\($0.0)  - \(Self.oneLine($0.1))\r\n" }
    return lines.joined() + "ER  - \r\n"
  }

  fileprivate var csl: JSONValue {
    var members = [
      JSONMember("id", .string(key)), JSONMember("type", "report"),
      JSONMember("title", .string(title)),
      JSONMember("author", .array([["literal": .string(author)]])),
    ]
    if let symbol { members.append(JSONMember("number", .string(symbol))) }
    members.append(JSONMember("publisher", .string(publisher)))
    if !date.isEmpty {
      members.append(
        JSONMember("issued", ["date-parts": .array([.array(date.map { .int($0) })])]))
    }
    members.append(JSONMember("language", .string(language.tag)))
    if let url { members.append(JSONMember("URL", .string(url))) }
    if !note.isEmpty { members.append(JSONMember("note", .string(note))) }
    return .array([.object(members)])
  }

  /// `2023/12/07`.
  private static func slashed(_ date: [Int]) -> String {
    date.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "/")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension String {
  /// With the characters that mean something to TeX written so that they stand for themselves: `5 %` is `5 \%`.
  fileprivate var escapedForTeX: String {
    var escaped = ""
    for character in self {
      switch character {
      case "\\": escaped += "\\textbackslash{}"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      case "{", "}", "$", "&", "#", "%", "_": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
