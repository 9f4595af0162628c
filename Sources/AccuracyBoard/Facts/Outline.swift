import Core
package import Documents

/// What the reader understood, one line for each thing, as a person writes it down beside a text.
///
/// `para_1 1. | 文本，⟦3⟧其余` is a paragraph with its label and a call of note 3; ` ⏎ ` parts
/// paragraphs, ` ¦ ` cells. The keys in `Tests/Fixtures/reading` are written so.
package struct Outline: Sendable {
  package private(set) var lines: [String] = []

  package init(_ document: Document) {
    lines.append("kind \(document.kind.rawValue)")
    lines.append("symbol \(document.symbol ?? "-")")
    lines.append("title \(document.title)")
    for block in document.blocks { add(block) }
    for note in document.footnotes {
      lines.append("\(note.id) \(note.calls.joined(separator: " ")) | \(Self.text(note.prose))")
    }
    for furniture in document.furniture {
      let words = furniture.text.split(separator: " ").joined(separator: " ")
      lines.append("furniture \(furniture.line) | \(words)")
    }
    for diagnostic in document.diagnostics where !diagnostic.id.hasPrefix("citation") {
      lines.append("diagnostic \(diagnostic.id) \(diagnostic.position?.line ?? 1)")
    }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .masthead(let text), .title(let text), .closing(let text):
      lines.append("\(text.id) | \(Self.text(text.prose))")
    case .heading(let heading):
      let label = heading.label.isEmpty ? "" : " \(heading.label)"
      let text = heading.prose.text.isEmpty ? "" : " \(Self.text(heading.prose))"
      lines.append("\(heading.id) (\(heading.level))\(label) |\(text)")
    case .paragraph(let paragraph):
      let label = paragraph.label.isEmpty ? "" : " \(paragraph.label)"
      lines.append("\(paragraph.id)\(label) | \(Self.text(paragraph.prose))")
      add(paragraph.items)
    case .table(let table):
      for row in table.rows {
        lines.append("\(table.id) | \(row.joined(separator: " ¦ "))")
      }
    }
  }

  private mutating func add(_ items: [Item]) {
    for item in items {
      lines.append("\(item.id) \(item.label) | \(Self.text(item.prose))")
      add(item.items)
    }
  }

  /// A text with its calls: `文本，⟦3⟧其余`.
  package static func text(_ prose: Prose) -> String {
    var (result, calls) = ("", prose.calls[...])
    var offset = 0
    for scalar in prose.text.unicodeScalars {
      while let call = calls.first, call.offset <= offset {
        result += "⟦\(call.number)⟧"
        calls.removeFirst()
      }
      result += scalar == "\n" ? " ⏎ " : String(scalar)
      offset += UTF8.width(scalar)
    }
    for call in calls { result += "⟦\(call.number)⟧" }
    return result
  }
}
