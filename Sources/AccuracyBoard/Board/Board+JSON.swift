package import Core
import Formats

extension Board {
  /// The file that is committed: one line for each family and each form, the same bytes for the same board.
  package var json: String {
    let families = rows.map { row -> JSONValue in
      var members = [
        JSONMember("group", .string(row.family.group.rawValue)),
        JSONMember("family", .string(row.family.id)), JSONMember("texts", .int(row.texts)),
      ]
      for measure in Measure.allCases {
        guard let tally = row.measures[measure] else { continue }
        members.append(JSONMember(measure.rawValue, tally.json))
      }
      return .object(members)
    }
    let forms = formNames.map { name -> JSONValue in
      ["form": .string(name), "citations": (self.forms[name] ?? Tally()).json]
    }
    return
      "{\n\"families\": [\n\(Self.lines(families))\n],\n\"forms\": [\n\(Self.lines(forms))\n]\n}\n"
  }

  private static func lines(_ values: [JSONValue]) -> String {
    values.map { String(decoding: JSONWriter.bytes(of: $0), as: UTF8.self) }
      .joined(separator: ",\n")
  }

  /// Reads a committed board.
  package init(_ text: SourceText) throws(KeyFailure) {
    let (value, diagnostics) = JSONValue.parse(text)
    guard let value else { throw KeyFailure(file: text.file, diagnostics: diagnostics) }
    do throws(ShapeFailure) {
      var rows: [Row] = []
      var forms: [String: Tally] = [:]
      for family in try value.list("families") {
        var measures: [Measure: Tally] = [:]
        for measure in Measure.allCases {
          if let tally = family[measure.rawValue] { measures[measure] = try Tally(tally) }
        }
        rows.append(
          Row(
            family: Family(try family.text("family")), texts: try family.number("texts"),
            measures: measures))
      }
      for form in try value.list("forms") {
        guard let tally = form["citations"] else { throw ShapeFailure(member: "citations") }
        forms[try form.text("form")] = try Tally(tally)
      }
      self.init(rows: rows, forms: forms)
    } catch {
      throw KeyFailure(
        file: text.file,
        diagnostics: [
          Diagnostic(
            id: "board-shape", severity: .error, file: text.file,
            message: Bilingual(
              zh: "成绩文件的“\(error.member)”缺失或类型不对",
              en: "“\(error.member)” is missing from the board or of the wrong type"),
            help: Bilingual(
              zh: "用 make accuracy RECORD=1 重写此文件",
              en: "make accuracy RECORD=1 writes the file anew"))
        ])
    }
  }
}

extension Tally {
  fileprivate var json: JSONValue {
    ["right": .int(right), "missing": .int(missing), "extra": .int(extra)]
  }

  fileprivate init(_ value: JSONValue) throws(ShapeFailure) {
    self.init(
      right: try value.number("right"), missing: try value.number("missing"),
      extra: try value.number("extra"))
  }
}

/// A member that is missing or of another type.
private struct ShapeFailure: Error {
  var member: String
}

extension JSONValue {
  fileprivate func text(_ name: String) throws(ShapeFailure) -> String {
    guard case .string(let text)? = self[name] else { throw ShapeFailure(member: name) }
    return text
  }

  fileprivate func number(_ name: String) throws(ShapeFailure) -> Int {
    guard case .int(let number)? = self[name] else { throw ShapeFailure(member: name) }
    return number
  }

  fileprivate func list(_ name: String) throws(ShapeFailure) -> [JSONValue] {
    guard case .array(let elements)? = self[name] else { throw ShapeFailure(member: name) }
    return elements
  }
}
