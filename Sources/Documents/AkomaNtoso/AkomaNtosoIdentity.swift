import Core
import Formats

/// What a marked-up document says about itself: language, kind, symbol, title.
struct AkomaNtosoIdentity: Sendable {
  /// Nil when the file does not say, or names another language.
  var language: Language?
  var kind: DocumentKind
  var symbol: String?
  /// The title outside the body; empty when there is none.
  var title: String

  init(of root: XMLElement) {
    let document = Self.document(in: root)
    language = Self.language(of: root)
    kind = Self.kind(of: document)
    symbol = Self.symbol(of: root)
    title = root.descendants("docTitle").first.map { MarkupReader.plainText($0) } ?? ""
  }

  /// The outermost document below the root.
  private static func document(in root: XMLElement) -> XMLElement {
    root.elements.first { MarkupNames.documents.contains($0.name) } ?? root
  }

  /// ISO 639-2 codes in both their forms, and the two letters.
  private static func language(of root: XMLElement) -> Language? {
    switch root.descendants("FRBRlanguage").first?["language"]?.lowercased() {
    case "zho", "chi", "zh": .chinese
    case "eng", "en": .english
    default: nil
    }
  }

  /// After the United Nations' guidelines: `statement` resolutions, `debateReport` reports, `doc` the rest.
  private static func kind(of document: XMLElement) -> DocumentKind {
    let name = (document["name"] ?? "").lowercased()
    let isResolution = document.descendants("FRBRuri").contains {
      $0["value"]?.contains("/statement/deliberation/") ?? false
    }
    if name.contains("resolution") || document.name == "statement" || isResolution {
      return .resolution
    }
    if name.contains("report") || document.name == "debateReport" { return .report }
    return name == "note" ? .note : .other
  }

  /// From the symbol on the cover, the number in front of the title, or the file's own address.
  private static func symbol(of root: XMLElement) -> String? {
    let numbers = root.descendants("docNumber").map { MarkupReader.plainText($0) }
    if let symbol = numbers.first(where: { $0.first?.isLetter == true && $0.contains("/") }) {
      return ResolutionName(symbol: symbol)?.symbol ?? symbol
    }
    for number in numbers {
      var number = number[...]
      while let last = number.last, ".．、".contains(last) { number.removeLast() }
      if let resolution = ResolutionName(number: String(number)) { return resolution.symbol }
    }
    let addresses = root.descendants("FRBRalias") + root.descendants("FRBRuri")
    return addresses.lazy.compactMap { $0["value"].flatMap(LinkAddress.symbol(ofWork:)) }.first
  }
}

extension MarkupReader {
  /// The text of an element on one line, without notes.
  static func plainText(_ element: XMLElement) -> String {
    var reader = MarkupReader()
    return reader.text(of: element).text
  }
}
