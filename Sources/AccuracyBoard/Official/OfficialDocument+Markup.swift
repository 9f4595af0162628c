package import Core

extension OfficialDocument {
  /// Reads Akoma Ntoso as the United Nations publishes its resolutions.
  ///
  /// Only the elements that those files use are known; a file that is not well-formed is refused.
  package init(markup bytes: [UInt8], language: Language) throws(MarkupFailure) {
    let root = try MarkupScanner.root(of: bytes)
    var reader = OfficialReader()
    let cover = root.descendant("coverPage")
    symbol = cover?.descendant("docNumber").map { reader.text(of: $0).plain } ?? ""
    self.language = language
    self.cover = (cover?.elements ?? []).map { reader.text(of: $0).plain }.filter { !$0.isEmpty }
    let preface = root.descendant("preface")?.first("p")?.elements ?? []
    title = preface.map { reader.text(of: $0).plain }.joined(separator: " ")
    closing = Self.lines(of: root.descendant("conclusions"), with: &reader)

    // Only what is linked below counts: the cover page names the document itself.
    reader.links = []
    reader.preamble(root.descendant("preamble"))
    for paragraph in root.descendant("mainBody")?.elements ?? [] { reader.paragraph(paragraph) }
    blocks = reader.blocks
    links = reader.links
  }

  private static func lines(
    of conclusions: MarkupElement?, with reader: inout OfficialReader
  ) -> [String] {
    let elements = conclusions?.first("p")?.elements ?? []
    return elements.map { reader.text(of: $0).plain }.filter { !$0.isEmpty }
  }
}

/// Collects blocks, notes and links.
private struct OfficialReader {
  var blocks: [OfficialDocument.Block] = []
  var links: [String] = []
  private var noteCount = 0

  mutating func preamble(_ preamble: MarkupElement?) {
    for element in preamble?.elements ?? [] {
      add(element.name == "formula" ? .opening : .preambular, text: element)
    }
  }

  /// Adds a `paragraph`, which may be a heading or hold a list.
  mutating func paragraph(_ paragraph: MarkupElement) {
    if let heading = paragraph.first("subheading") ?? paragraph.first("heading") {
      add(.heading, text: heading)
      return
    }
    let label = paragraph.first("num").map { text(of: $0).plain } ?? ""
    let list = paragraph.first("list")
    guard let content = list?.first("intro") ?? paragraph.first("content") else { return }
    let kind: OfficialDocument.Block.Kind =
      if paragraph.attributes["class"]?.hasPrefix("H") == true {
        .heading
      } else if label.hasPrefix("(") {
        .item
      } else {
        label.isEmpty ? .plain : .numbered
      }
    add(kind, label: label, text: content)
    for point in list?.elements.filter({ $0.name == "point" }) ?? [] { item(point) }
  }

  private mutating func item(_ point: MarkupElement) {
    let label = point.first("num").map { text(of: $0).plain } ?? ""
    if let content = point.first("content") ?? point.first("list")?.first("intro") {
      add(.item, label: label, text: content)
    }
    for inner in point.first("list")?.elements.filter({ $0.name == "point" }) ?? [] { item(inner) }
  }

  private mutating func add(
    _ kind: OfficialDocument.Block.Kind, label: String = "", text element: MarkupElement
  ) {
    var (label, text) = (label, self.text(of: element))
    // In `<num>1.1</num><p>.	提高…` the full stop belongs to the number.
    if !label.isEmpty, text.string.hasPrefix(".") {
      label += "."
      text.string = text.string.dropFirst().trimmed
    }
    blocks.append(OfficialDocument.Block(kind: kind, label: label, text: text))
  }

  /// The text of an element, calls of notes marked, white space made single.
  mutating func text(of element: MarkupElement) -> OfficialDocument.MarkedText {
    var result = OfficialDocument.MarkedText(string: "", notes: [])
    append(element, to: &result)
    result.string = result.string.withSingleSpaces
    return result
  }

  private mutating func append(
    _ element: MarkupElement, to result: inout OfficialDocument.MarkedText
  ) {
    if element.name == "a", let target = Self.target(of: element.attributes["href"] ?? "") {
      if !links.contains(target) { links.append(target) }
    }
    for child in element.children {
      switch child {
      case .text(let text): result.string += text
      case .element(let note) where note.name == "authorialNote": appendNote(note, to: &result)
      case .element(let inner): append(inner, to: &result)
      }
    }
  }

  private mutating func appendNote(
    _ element: MarkupElement, to result: inout OfficialDocument.MarkedText
  ) {
    let index = noteCount
    noteCount += 1
    let marker = element.attributes["marker"] ?? ""
    var text = self.text(of: element).string
    // Some notes print their own number again.
    if element.descendant("sup") != nil, text.hasPrefix(marker) {
      text = text.dropFirst(marker.count).trimmed
    }
    let note = OfficialDocument.Note(
      index: index, marker: marker, text: text, links: Self.targets(in: element))
    result.string += note.call
    result.notes.append(note)
  }

  private static func targets(in element: MarkupElement) -> [String] {
    element.elements.flatMap { inner in
      (inner.name == "a" ? [target(of: inner.attributes["href"] ?? "")].compactMap { $0 } : [])
        + targets(in: inner)
    }
  }

  /// The symbol in a link: `https://undocs.org/ch/A/RES/72/77` gives `A/RES/72/77`.
  private static func target(of link: String) -> String? {
    let parts = link.split(separator: "/")
    guard parts.count > 3, parts[1] == "undocs.org" || parts[1] == "docs.un.org" else { return nil }
    // The language may stand before the symbol; symbols start with a capital letter.
    let start = parts[2].first?.isUppercase == true ? 2 : 3
    let symbol = parts[start...].joined(separator: "/").replacing("%20", with: " ")
    // Supplements are linked as `A/62/20(Supp)`.
    let bare = symbol.lowercased().hasSuffix("(supp)") ? String(symbol.dropLast(6)) : symbol
    return bare.withoutResolutionLetter
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { String(self).withSingleSpaces }

  fileprivate var withSingleSpaces: String {
    split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }
}
