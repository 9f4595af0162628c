import Documents

/// The characters of a reading in their order, with the lines on which its pieces say they begin.
struct ConservationPieces: Sendable {
  /// A run of pieces, blanks left out.
  struct Run: Sendable {
    private(set) var scalars: [Unicode.Scalar] = []
    /// From the index of a piece's first character to the line that it says.
    private(set) var starts: [Int: Int] = [:]

    /// Adds a piece that says it begins on `line`; nil continues the one before.
    mutating func append(_ text: String, line: Int?) {
      let start = scalars.count
      scalars += text.unicodeScalars.filter { !$0.isBlankInConservation }
      if let line, scalars.count > start { starts[start] = line }
    }
  }

  private(set) var blocks = Run()
  private(set) var notes = Run()

  init(_ document: Document) {
    for block in document.blocks {
      switch block {
      case .masthead(let text), .title(let text), .closing(let text):
        blocks.append(Self.printed("", text.prose), line: text.line)
      case .heading(let heading):
        blocks.append(Self.printed(heading.label, heading.prose), line: heading.line)
      case .paragraph(let paragraph):
        blocks.append(Self.printed(paragraph.label, paragraph.prose), line: paragraph.line)
        append(paragraph.items)
      case .table(let table):
        blocks.append(table.rows.joined().joined(), line: table.line)
      }
    }
    for note in document.footnotes {
      notes.append(Self.printed(note.label, note.prose), line: note.line)
    }
  }

  private mutating func append(_ items: [Item]) {
    for item in items {
      blocks.append(Self.printed(item.label, item.prose), line: item.line)
      append(item.items)
    }
  }

  /// The text with its label and its calls where they were printed.
  private static func printed(_ label: String, _ prose: Prose) -> String {
    var (result, offset) = (Array(label.utf8), 0)
    let bytes = Array(prose.text.utf8)
    for call in prose.calls {
      let place = min(max(offset, call.offset), bytes.count)
      result += bytes[offset..<place] + Array(call.text.utf8)
      offset = place
    }
    return String(decoding: result + bytes[offset...], as: UTF8.self)
  }
}
