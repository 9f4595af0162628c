package import Core
import Formats

/// What is right for one document, written down from its source.
///
/// The form of the files is described in `Tests/Fixtures/accuracy/README.md`.
package struct AccuracyKey: Sendable {
  /// The document, from the top of the repository.
  package var source: String
  /// The line of the board it counts for.
  package var family: String
  package var facts: DocumentFacts

  /// Reads a key; what is wrong with it becomes one diagnostic.
  package init(_ text: SourceText) throws(KeyFailure) {
    let (value, diagnostics) = JSONValue.parse(text)
    guard let value else { throw KeyFailure(file: text.file, diagnostics: diagnostics) }
    do {
      source = try value.text("source")
      family = try value.text("family")
      facts = DocumentFacts()
      facts.paragraphs = try value.list("paragraphs").map(ParagraphFact.init)
      facts.headings = try value.list("headings").map(HeadingFact.init)
      facts.footnotes = try value.list("footnotes").map(FootnoteFact.init)
      facts.citations = try value.list("citations").map(CitationFact.init)
    } catch {
      throw KeyFailure(
        file: text.file,
        diagnostics: [
          Diagnostic(
            id: "key-shape", severity: .error, file: text.file,
            message: Bilingual(
              zh: "答案文件的“\(error.member)”缺失或类型不对",
              en: "“\(error.member)” is missing from the key or of the wrong type"),
            help: Bilingual(
              zh: "格式见 Tests/Fixtures/accuracy/README.md",
              en: "the form is described in Tests/Fixtures/accuracy/README.md"))
        ])
    }
  }
}

/// Why a key could not be used.
package struct KeyFailure: Error {
  package var file: String
  package var diagnostics: [Diagnostic]
}

/// A member that is missing or of another type.
struct ShapeFailure: Error {
  var member: String
}

extension JSONValue {
  func text(_ name: String) throws(ShapeFailure) -> String {
    guard case .string(let text)? = self[name] else { throw ShapeFailure(member: name) }
    return text
  }

  func optionalText(_ name: String) throws(ShapeFailure) -> String? {
    self[name] == nil ? nil : try text(name)
  }

  func number(_ name: String) throws(ShapeFailure) -> Int {
    guard case .int(let number)? = self[name] else { throw ShapeFailure(member: name) }
    return number
  }

  func list(_ name: String) throws(ShapeFailure) -> [JSONValue] {
    guard case .array(let elements)? = self[name] else { throw ShapeFailure(member: name) }
    return elements
  }

  fileprivate func optionalList(_ name: String) throws(ShapeFailure) -> [JSONValue] {
    self[name] == nil ? [] : try list(name)
  }

  fileprivate var isOptional: Bool { self["optional"] == .bool(true) }
}

extension Ends {
  fileprivate init(_ value: JSONValue) throws(ShapeFailure) {
    self.init(first: try value.text("first"), last: try value.text("last"))
  }
}

extension ParagraphFact {
  fileprivate init(_ value: JSONValue) throws(ShapeFailure) {
    self.init(
      id: try value.text("id"), part: try value.text("part"),
      number: try value.optionalText("number"), ends: try Ends(value),
      items: try value.optionalList("items").map { item throws(ShapeFailure) in
        ItemFact(label: try item.text("label").labelCore, ends: try Ends(item))
      })
  }
}

extension HeadingFact {
  fileprivate init(_ value: JSONValue) throws(ShapeFailure) {
    let level = value["level"] == nil ? nil : try value.number("level")
    self.init(text: try value.text("text"), level: level, isOptional: value.isOptional)
  }
}

extension FootnoteFact {
  fileprivate init(_ value: JSONValue) throws(ShapeFailure) {
    self.init(
      number: try value.text("number"), ends: try Ends(value),
      calls: try value.list("calls").map { call throws(ShapeFailure) in
        guard case .string(let text) = call else { throw ShapeFailure(member: "calls") }
        return text
      })
  }
}

extension CitationFact {
  fileprivate init(_ value: JSONValue) throws(ShapeFailure) {
    self.init(
      target: try value.text("target"), kind: try value.text("kind"), at: try value.text("at"),
      pinpoint: try value.optionalText("pinpoint"), form: try value.optionalText("form"),
      isOptional: value.isOptional)
  }
}
