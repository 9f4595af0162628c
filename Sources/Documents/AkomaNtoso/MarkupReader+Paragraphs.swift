import Core
import Formats

/// The state of reading one paragraph: its first text opens it, further ones continue it.
struct MarkupContent {
  var role: MarkupEntry.Role
  var label = ""
  var isOpen = false
  /// The depth of the items that stand below it.
  var itemDepth = 1
}

/// Headings, paragraphs and lists.
extension MarkupReader {
  mutating func readHeading(
    _ element: XMLElement, label: String = "", rank: MarkupEntry.Rank? = nil
  ) {
    let text = text(of: element)
    guard !text.isEmpty || !label.isEmpty else { return }
    append(
      .heading(rank: rank ?? Self.rank(of: element)), label: label, text, line: element.line)
  }

  /// A division: its number and heading make a heading, the rest follows.
  mutating func readDivision(_ element: XMLElement) {
    let number = element.child("num").map { $0.text.trimmingLayout } ?? ""
    let headings = element.elements.filter { MarkupNames.headings.contains($0.name) }
    let first = headings.first { $0.name == "heading" } ?? headings.first
    if let first, first.name != "crossHeading" {
      readHeading(first, label: number, rank: .upper)
    } else if !number.isEmpty {
      append(.heading(rank: .upper), label: number, line: element.line)
    }
    walkChildren(element, without: first)
  }

  /// What stands below a heading: everything but the heading itself and its number.
  private mutating func walkChildren(_ element: XMLElement, without heading: XMLElement?) {
    for node in element.children {
      guard case .element(let child) = node else {
        appendLoose(node, as: .text, line: element.line)
        continue
      }
      if child.name != "num", child.offset != heading?.offset { walk(child) }
    }
  }

  /// A paragraph in all the ways it is marked up: with a number or without, as heading, as item.
  mutating func readParagraph(_ element: XMLElement, depth: Int? = nil) {
    let number = element.child("num").map { $0.text.trimmingLayout } ?? ""
    let rank = Self.headingRank(ofClass: element["class"])
    if let heading = element.elements.first(where: { MarkupNames.headings.contains($0.name) }) {
      readHeading(heading, label: number, rank: Self.rank(of: heading, in: element))
      walkChildren(element, without: heading)
      return
    }
    var content = MarkupContent(role: .numbered, label: number)
    if let depth {
      content.role = .item(depth: depth)
      content.itemDepth = depth + 1
    } else if let rank, !number.isEmpty || !hasItems(element) {
      content.role = .heading(rank: rank)
    } else if number.isEmpty {
      content.role = isBold(element) ? .heading(rank: .bold) : .text
    } else if MarkupLabel(number)?.isItem == true {
      content.role = .item(depth: nil)
    }
    read(element, into: &content)
    if !content.isOpen, !number.isEmpty {
      append(content.role, label: number, line: element.line)
    }
  }

  mutating func readList(_ element: XMLElement, depth: Int) {
    var content = MarkupContent(role: .text, itemDepth: depth)
    content.isOpen = entries.last?.isParagraph ?? false
    read(element, into: &content)
  }

  /// Reads what a paragraph, list or container holds.
  mutating func read(_ element: XMLElement, into content: inout MarkupContent) {
    guard hasBlocks(element) else {
      if element.name != "num" { read(text(of: element), line: element.line, into: &content) }
      return
    }
    for node in element.children {
      guard case .element(let child) = node else {
        if case .text(let loose) = node {
          var text = MarkupText()
          text.append(loose)
          read(text, line: element.line, into: &content)
        }
        continue
      }
      switch child.name {
      case "num": break
      case "wrapUp", "listWrapUp": append(.text, text(of: child), line: child.line)
      case "table", "attachment": walk(child)
      case let name where MarkupNames.headings.contains(name): walk(child)
      case let name where MarkupNames.paragraphs.contains(name):
        // Where an end tag is missing, the next paragraph of the series stands inside this one.
        let isSibling =
          name == "paragraph"
          && child.child("num").flatMap { MarkupLabel($0.text)?.isItem } == false
        readParagraph(child, depth: isSibling ? nil : content.itemDepth)
      case let name where MarkupNames.divisions.contains(name): readDivision(child)
      case let name where MarkupNames.insertions.contains(name):
        read(text(of: child), line: child.line, into: &content)
      default: read(child, into: &content)
      }
    }
  }

  /// Takes one text of a paragraph.
  mutating func read(_ text: MarkupText, line: Int, into content: inout MarkupContent) {
    guard !text.isEmpty || !text.calls.isEmpty else { return }
    let isFirst = !content.isOpen
    content.isOpen = true
    if isFirst, !content.label.isEmpty || content.role == .preambular {
      append(content.role, label: content.label, text, line: line)
    } else if let label = MarkupLabel(startOf: text.text) {
      let role: MarkupEntry.Role = label.isItem ? .item(depth: nil) : .numbered
      append(role, label: label.text, text.dropping(utf8Count: label.text.utf8.count), line: line)
    } else if isFirst {
      append(content.role, text, line: line)
    } else {
      extendLast(text, line: line)
    }
  }
}

// MARK: - Shapes

extension MarkupReader {
  private func hasItems(_ element: XMLElement) -> Bool {
    element.elements.contains { MarkupNames.lists.contains($0.name) }
  }

  /// Whether all text of an element is set bold: a heading that was not marked up as one.
  private func isBold(_ element: XMLElement) -> Bool {
    let bold =
      element.descendants("span").filter { ($0["class"] ?? "").contains("bold") }
      .map(\.text) + element.descendants("b").map(\.text)
    let all = element.text.trimmingLayout
    return bold.count == 1 && !all.isEmpty && bold[0].trimmingLayout == all
  }

  private static func rank(of heading: XMLElement, in parent: XMLElement? = nil) -> MarkupEntry.Rank
  {
    if heading.name == "heading" { return .title }
    return headingRank(ofClass: parent?["class"] ?? heading["class"]) ?? .middle
  }

  /// The classes of the United Nations' word-processing styles: `H1`, `H23`, `H4`.
  private static func headingRank(ofClass name: String?) -> MarkupEntry.Rank? {
    guard let name, name.first == "H", let first = name.dropFirst().first else { return nil }
    switch first {
    case "1": return .title
    case "2", "3": return .middle
    case "4"..."9": return .lower
    default: return nil
    }
  }
}

extension MarkupEntry {
  /// Whether items may follow it.
  var isParagraph: Bool {
    switch role {
    case .numbered, .preambular, .text, .item: true
    default: false
    }
  }
}
