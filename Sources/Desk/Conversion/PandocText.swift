import Formats

/// Sets the tree that pandoc makes of a document (`pandoc -t json`, API 1.22 and 1.23) as plain text.
///
/// ```
/// {"t":"OrderedList","c":[[3,{"t":"Decimal"},{"t":"Period"}],[[{"t":"Para","c":[{"t":"Str","c":"Text"},{"t":"Note",…}]}]]]}
/// ```
/// becomes `3. Text¹`, with the note as `¹ …` below a rule at the end. A paragraph is one line, a blank line
/// stands between two; a row of a table is one line, its cells apart.
struct PandocText {
  private var lines: [String] = []
  private var notes: [[JSONValue]] = []

  /// The text; nil where the value is no such tree.
  static func text(of tree: JSONValue) -> String? {
    guard case .array(let blocks)? = tree["blocks"] else { return nil }
    var setter = PandocText()
    setter.add(blocks, prefix: "")
    setter.addNotes()
    return setter.lines.joined(separator: "\n") + "\n"
  }

  // MARK: Blocks

  /// Sets blocks; `prefix`, a label, stands before the first of them.
  private mutating func add(_ blocks: [JSONValue], prefix: String) {
    var prefix = prefix
    for block in blocks {
      add(block, prefix: prefix)
      prefix = ""
    }
    if !prefix.isEmpty { put(prefix) }
  }

  private mutating func add(_ block: JSONValue, prefix: String) {
    let content = block["c"]
    switch block.tag {
    case "Para", "Plain": put(prefix + text(of: content))
    case "Header": put(prefix + text(of: content?[2]))
    case "LineBlock": for line in content?.list ?? [] { put(text(of: line)) }
    case "CodeBlock":
      if case .string(let code)? = content?[1] { put(prefix + code) }
    case "BlockQuote": add(content?.list ?? [], prefix: prefix)
    case "Div", "Figure": add(content?.list.last?.list ?? [], prefix: prefix)
    case "BulletList":
      for item in content?.list ?? [] { add(item.list, prefix: prefix + "• ") }
    case "OrderedList": addOrdered(content, prefix: prefix)
    case "DefinitionList":
      for entry in content?.list ?? [] {
        put(text(of: entry[0]))
        for definition in entry[1]?.list ?? [] { add(definition.list, prefix: "") }
      }
    case "Table":
      for row in PandocTable.rows(of: block) { addRow(row) }
      lines.append("")
    default: break
    }
  }

  private mutating func addOrdered(_ content: JSONValue?, prefix: String) {
    let label = PandocLabel(content?[0])
    for (place, item) in (content?[1]?.list ?? []).enumerated() {
      add(item.list, prefix: (place == 0 ? prefix : "") + label.text(at: place) + " ")
    }
  }

  /// The cells of a row side by side; a cell of several lines keeps them, each below the others' first.
  private mutating func addRow(_ cells: [[JSONValue]]) {
    let columns = cells.map { cell in
      var inner = PandocText()
      inner.notes = notes
      inner.add(cell, prefix: "")
      notes = inner.notes
      return inner.lines.filter { !$0.isEmpty }
    }
    let height = columns.map(\.count).max() ?? 0
    for line in 0..<height {
      let parts = columns.map { line < $0.count ? $0[line] : "" }
      let text = parts.joined(separator: Self.gutter)
      lines.append(String(text.reversed().drop { $0 == " " }.reversed()))
    }
  }

  private static let gutter = "        "

  private mutating func put(_ text: String) {
    let parts = text.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { part in part.contains { !$0.isWhitespace } }
    guard !parts.isEmpty else { return }
    lines += parts.map { String($0) } + [""]
  }

  private mutating func addNotes() {
    guard !notes.isEmpty else { return }
    lines += ["__________________", ""]
    var place = 0
    // A note may hold a note.
    while place < notes.count {
      add(notes[place], prefix: RaisedText.of(String(place + 1)) + " ")
      place += 1
    }
  }

  // MARK: Inlines

  private mutating func text(of inlines: JSONValue?) -> String {
    (inlines?.list ?? []).reduce(into: "") { $0 += text(ofInline: $1) }
  }

  private mutating func text(ofInline inline: JSONValue) -> String {
    let content = inline["c"]
    switch inline.tag {
    case "Str":
      guard case .string(let text)? = content else { return "" }
      return text
    case "Space", "SoftBreak": return " "
    case "LineBreak": return "\n"
    case "Emph", "Strong", "Underline", "SmallCaps", "Strikeout", "Subscript":
      return text(of: content)
    case "Superscript": return RaisedText.of(text(of: content))
    case "Quoted":
      let marks = content?[0]?.tag == "SingleQuote" ? ("‘", "’") : ("“", "”")
      return marks.0 + text(of: content?[1]) + marks.1
    case "Cite", "Link", "Span": return text(of: content?[1])
    case "Code", "Math":
      guard case .string(let text)? = content?[1] else { return "" }
      return text
    case "Note":
      notes.append(content?.list ?? [])
      return RaisedText.of(String(notes.count))
    default: return ""
    }
  }
}

extension JSONValue {
  /// What kind of block or inline it is.
  var tag: String {
    if case .string(let tag)? = self["t"] { tag } else { "" }
  }

  /// The elements of an array; empty for anything else.
  var list: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// An element of an array, where there is one.
  subscript(place: Int) -> JSONValue? {
    let elements = list
    return elements.indices.contains(place) ? elements[place] : nil
  }
}
