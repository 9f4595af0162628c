import Core
import Documents

/// Counts characters before and after reading: nothing may be lost, nothing added.
enum Conservation {
  /// Non-blank scalars of the source that the document lacks (negative) or has too many of (positive).
  static func difference(_ source: SourceText, _ document: Document) -> [Unicode.Scalar: Int] {
    var counts: [Unicode.Scalar: Int] = [:]
    for text in texts(of: document) { count(text, by: 1, in: &counts) }
    count(source.string, by: -1, in: &counts)
    return counts.filter { $0.value != 0 }
  }

  private static func count(_ text: String, by step: Int, in counts: inout [Unicode.Scalar: Int]) {
    for scalar in text.unicodeScalars where !isBlank(scalar) { counts[scalar, default: 0] += step }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Every text of the document with the labels and calls that go with it.
  private static func texts(of document: Document) -> [String] {
    var result = document.furniture.map(\.text)
    for block in document.blocks {
      switch block {
      case .masthead(let text), .title(let text), .closing(let text): add(text.prose, to: &result)
      case .heading(let heading):
        result.append(heading.label)
        add(heading.prose, to: &result)
      case .paragraph(let paragraph):
        result.append(paragraph.label)
        add(paragraph.prose, to: &result)
        add(paragraph.items, to: &result)
      case .table(let table): result += table.rows.joined()
      }
    }
    for note in document.footnotes {
      result.append(note.label)
      add(note.prose, to: &result)
    }
    return result
  }

  private static func add(_ items: [Item], to result: inout [String]) {
    for item in items {
      result.append(item.label)
      add(item.prose, to: &result)
      add(item.items, to: &result)
    }
  }

  private static func add(_ prose: Prose, to result: inout [String]) {
    result.append(prose.text)
    result += prose.calls.map(\.text)
  }
}
