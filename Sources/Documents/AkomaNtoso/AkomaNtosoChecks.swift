import Core
import Formats

/// Defects of a marked-up file that reading gets over.
enum AkomaNtosoChecks {
  /// How many repeated identifiers of one file are mentioned.
  private static let maximumMentions = 100

  /// `knowsLanguage` tells whether the file's language is one of the site's.
  static func diagnostics(
    _ root: XMLElement, knowsLanguage: Bool, in source: SourceText
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if root.name != "akomaNtoso" {
      result.append(notAkomaNtoso(root, in: source))
    } else if root.namespace?.hasPrefix("http://docs.oasis-open.org/legaldocml/ns/akn/3.0") != true
    {
      result.append(namespace(root, in: source))
    }
    if let language = root.descendants("FRBRlanguage").first,
      !knowsLanguage
    {
      result.append(otherLanguage(language, in: source))
    }
    var identifiers: [String: Int] = [:]
    findRepeated(root, &identifiers, in: source, &result)
    return result
  }

  /// Identifiers must be unique within one document; the parts of a collection count by themselves.
  private static func findRepeated(
    _ element: XMLElement, _ known: inout [String: Int], in source: SourceText,
    _ result: inout [Diagnostic]
  ) {
    if let identifier = element["eId"], !identifier.isEmpty {
      if let first = known[identifier] {
        if result.count < maximumMentions {
          result.append(repeated(identifier, first: first, element, in: source))
        }
      } else {
        known[identifier] = element.line
      }
    }
    for child in element.elements {
      if element.name == "component" || element.name == "attachment" {
        var own: [String: Int] = [:]
        findRepeated(child, &own, in: source, &result)
      } else {
        findRepeated(child, &known, in: source, &result)
      }
    }
  }
}

// MARK: - Messages

extension AkomaNtosoChecks {
  private static func notAkomaNtoso(_ root: XMLElement, in source: SourceText) -> Diagnostic {
    diagnostic(
      "akn-root", root, in: source,
      message: Bilingual(
        zh: "根元素是 <\(root.name)>，不是 Akoma Ntoso 的 <akomaNtoso>",
        en: "the root element is <\(root.name)>, not Akoma Ntoso's <akomaNtoso>"),
      help: Bilingual(
        zh: "已尽量读出文字；请检查是否拿错了文件",
        en: "its text was read as far as possible; see whether this is the right file"))
  }

  private static func namespace(_ root: XMLElement, in source: SourceText) -> Diagnostic {
    diagnostic(
      "akn-namespace", root, in: source,
      message: Bilingual(
        zh: "命名空间是“\(root.namespace ?? "")”，不是 Akoma Ntoso 3.0 的命名空间",
        en: "the namespace is “\(root.namespace ?? "")”, not that of Akoma Ntoso 3.0"),
      help: Bilingual(
        zh: "照 3.0 读入；请核对结果", en: "read as 3.0 all the same; check the result"))
  }

  private static func otherLanguage(_ element: XMLElement, in source: SourceText) -> Diagnostic {
    diagnostic(
      "akn-language", element, in: source,
      message: Bilingual(
        zh: "文件的语文是“\(element["language"] ?? "")”，本站只收中文和英文",
        en: "the file is in “\(element["language"] ?? "")”; this site holds Chinese and English"))
  }

  private static func repeated(
    _ identifier: String, first: Int, _ element: XMLElement, in source: SourceText
  ) -> Diagnostic {
    diagnostic(
      "akn-duplicate-id", element, in: source,
      message: Bilingual(
        zh: "标识“\(identifier)”重复，第一次在第\(first)行",
        en: "the identifier “\(identifier)” is repeated; it first stands on line \(first)"),
      help: Bilingual(
        zh: "锚点由印出的编号而来，不受影响",
        en: "anchors come from the printed numbers and are not affected"))
  }

  private static func diagnostic(
    _ id: String, _ element: XMLElement, in source: SourceText, message: Bilingual<String>,
    help: Bilingual<String> = Bilingual(zh: "", en: "")
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: .warning, file: source.file,
      position: source.position(at: element.offset), message: message, help: help)
  }
}
