import Core
import Formats

/// Takes a marked-up document apart into entries in reading order, and notes.
///
/// The markup of the United Nations differs between the languages of one document: an item is a `point`
/// in one and a `paragraph` in the other, a heading a `subheading` here and plain text there. So every
/// piece is described by what it shows (label, text, rank), and ``MarkupAssembler`` decides.
struct MarkupReader {
  private(set) var entries: [MarkupEntry] = []
  var notes: [MarkupNote] = []
  /// The index of each note by the identifier that further calls name.
  var noteOfIdentifier: [String: Int] = [:]

  /// Reads everything below the root.
  mutating func read(_ root: XMLElement) {
    if MarkupNames.blocks.contains(root.name) || hasBlocks(root) {
      walk(root)
    } else {
      append(.text, text(of: root), line: root.line)
    }
  }

  mutating func append(
    _ role: MarkupEntry.Role, label: String = "", _ text: MarkupText = MarkupText(), line: Int
  ) {
    if case .text = role, text.isEmpty, text.calls.isEmpty { return }
    entries.append(MarkupEntry(role: role, label: label, text: text, line: line))
  }

  /// Adds a further line to the last entry, or a new one where there is none to add to.
  mutating func extendLast(_ text: MarkupText, line: Int) {
    switch entries.last?.role {
    case .numbered, .preambular, .item: entries[entries.count - 1].text.append(line: text)
    default: append(.text, text, line: line)
    }
  }

  func hasBlocks(_ element: XMLElement) -> Bool {
    element.elements.contains { child in
      !MarkupNames.insertions.contains(child.name)
        && (MarkupNames.blocks.contains(child.name) || hasBlocks(child))
    }
  }
}

// MARK: - Parts of a document

extension MarkupReader {
  mutating func walk(_ element: XMLElement) {
    var element = element
    let isPart = MarkupNames.successive.contains(element.name) || element.name == "meta"
    let swallowed = isPart ? element.takeParts() : []
    walkAlone(element)
    for part in swallowed { walk(part) }
  }

  private mutating func walkAlone(_ element: XMLElement) {
    switch element.name {
    case "meta": break
    case "coverPage": readLines(element, as: .masthead)
    case "preface", "longTitle": readTitle(element)
    case "preamble": readPreamble(element)
    case "conclusions": readLines(element, as: .closing)
    case "attachment", "annex":
      append(.annex, line: element.line)
      walkChildren(element)
    case "component": readComponent(element)
    case "formula": append(.text, text(of: element), line: element.line)
    case "table": readTable(element)
    case "crossHeading" where element["refersTo"]?.hasSuffix("reamble") == true:
      append(.preambular, text(of: element), line: element.line)
    case let name where MarkupNames.headings.contains(name): readHeading(element)
    case let name where MarkupNames.lists.contains(name): readList(element, depth: 1)
    case let name where MarkupNames.paragraphs.contains(name): readParagraph(element)
    case let name where MarkupNames.divisions.contains(name): readDivision(element)
    case _ where hasBlocks(element): walkChildren(element)
    default: readLoose(element)
    }
  }

  /// Children in turn; text between them is kept as text.
  mutating func walkChildren(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .element(let child): walk(child)
      case .text: appendLoose(child, as: .text, line: element.line)
      }
    }
  }

  /// Text where the standard has none; white space between elements is nothing.
  mutating func appendLoose(_ node: XMLNode, as role: MarkupEntry.Role, line: Int) {
    guard case .text(let content) = node else { return }
    var text = MarkupText()
    text.append(content)
    if !text.isEmpty { append(role, text, line: line) }
  }

  private mutating func readLines(_ element: XMLElement, as role: MarkupEntry.Role) {
    let text = text(of: element, keepsLines: true)
    if !text.isEmpty { append(role, text, line: element.line) }
  }

  /// `<p><docNumber>77/121.</docNumber><docTitle>…</docTitle></p>`, perhaps with further lines.
  private mutating func readTitle(_ element: XMLElement) {
    var number = ""
    var title = MarkupText()
    for node in element.children {
      guard case .element(let line) = node else {
        title.append(line: text(of: XMLElement(name: "p", children: [node])))
        continue
      }
      let numbers = line.name == "docNumber" ? [line] : line.descendants("docNumber")
      guard number.isEmpty, let printed = numbers.first else {
        title.append(line: text(of: line))
        continue
      }
      number = printed.text.trimmingLayout
      if line.name != "docNumber" { title.append(line: text(of: line.without("docNumber"))) }
    }
    append(.title(number: number), title, line: element.line)
  }

  private mutating func readPreamble(_ element: XMLElement) {
    for node in element.children {
      guard case .element(let child) = node else {
        appendLoose(node, as: .preambular, line: element.line)
        continue
      }
      switch child.name {
      case "formula": walk(child)
      case "recitals", "citations", "preamble": readPreamble(child)
      case "heading", "subheading", "crossHeading", "table": walk(child)
      case let name where MarkupNames.paragraphs.contains(name): readParagraph(child)
      case let name where MarkupNames.lists.contains(name): readList(child, depth: 1)
      default: readRecital(child)
      }
    }
  }

  /// One preambular paragraph: a container of lines, items among them.
  private mutating func readRecital(_ element: XMLElement) {
    var content = MarkupContent(role: .preambular)
    read(element, into: &content)
    if !content.isOpen, !hasBlocks(element) {
      append(.preambular, text(of: element), line: element.line)
    }
  }

  /// A resolution among several: a title, mostly a letter in front, and a body of its own.
  private mutating func readComponent(_ element: XMLElement) {
    let documents = element.elements.filter { MarkupNames.documents.contains($0.name) }
    guard let document = documents.first, let preface = document.child("preface") else {
      walkChildren(element)
      return
    }
    let start = entries.count
    readTitle(preface)
    guard entries.count > start, case .title(let number) = entries[start].role else { return }
    entries[start].role = .component
    entries[start].label = number
    for child in document.elements where child.name != "preface" { walk(child) }
    for document in documents.dropFirst() { walk(document) }
  }

  private mutating func readTable(_ element: XMLElement) {
    var calls = MarkupText()
    let rows = element.descendants("tr").map { row in
      row.elements.map { cell in
        let text = text(of: cell)
        for call in text.calls { calls.call(note: call.note) }
        return text.text
      }
    }
    if let caption = element.child("caption") {
      append(.text, text(of: caption), line: caption.line)
    }
    if !rows.isEmpty { append(.table(rows), calls, line: element.line) }
  }

  /// Text that stands where a paragraph should.
  private mutating func readLoose(_ element: XMLElement) {
    var content = MarkupContent(role: .text)
    read(text(of: element), line: element.line, into: &content)
  }
}

extension XMLElement {
  /// Takes out the parts of a document that a missing end tag put below this one, in their order.
  fileprivate mutating func takeParts() -> [XMLElement] {
    var taken: [XMLElement] = []
    for index in children.indices.reversed() {
      guard case .element(var child) = children[index] else { continue }
      if MarkupNames.successive.contains(child.name) {
        taken.append(child)
        children.remove(at: index)
      } else if name != "attachments" {
        let below = child.takeParts()
        if !below.isEmpty { children[index] = .element(child) }
        taken += below.reversed()
      }
    }
    return taken.reversed()
  }

  /// The element without those of a name below it.
  fileprivate func without(_ name: String) -> XMLElement {
    var result = self
    result.children = children.compactMap { node in
      guard case .element(let child) = node else { return node }
      return child.name == name ? nil : .element(child.without(name))
    }
    return result
  }
}
