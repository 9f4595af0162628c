package import Core
package import Formats

extension Document {
  /// What the reader understood, as `spacedigest parse` writes it.
  ///
  /// Members and their order are a contract with those who read the JSON; `masthead`, `tables`,
  /// `closing` and `metadata` follow it, as do `notes` of headings and such texts and `label` of footnotes, so
  /// that every character of a source has its place. What the title block holds beside the title
  /// stands in `masthead` under the id `title`. Messages are in `language`.
  package func json(messages language: Language) -> JSONValue {
    [
      "file": .string(file), "language": .string(self.language.rawValue),
      "kind": .string(kind.rawValue), "symbol": symbol.map { .string($0) } ?? .null,
      "title": .string(title),
      "headings": .array(headings.map(\.json)),
      "paragraphs": .array(paragraphs.map(\.json)),
      "footnotes": .array(footnotes.map(\.json)),
      "citations": .array(citations.map(\.json)),
      "furniture": .array(furniture.map { ["line": .int($0.line), "text": .string($0.text)] }),
      "diagnostics": .array(diagnostics.map { $0.json(language) }),
      "masthead": .array(
        texts { if case .masthead(let text) = $0 { text } else { nil } } + besideTitle),
      "tables": .array(tables.map(\.json)),
      "closing": .array(texts { if case .closing(let text) = $0 { text } else { nil } }),
      "metadata": metadata?.json ?? .null,
    ]
  }

  /// What the title block holds beside the title: a resolution's number, `秘书处的说明` below it.
  private var besideTitle: [JSONValue] {
    blocks.compactMap { block in
      guard case .title(let text) = block else { return nil }
      var rest = text.prose.text
      if !title.isEmpty, let range = rest.firstRange(of: title) { rest.removeSubrange(range) }
      rest = rest.split(separator: "\n").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
        .joined(separator: "\n")
      guard !rest.isEmpty || !text.prose.calls.isEmpty else { return nil }
      return text.json(text: rest)
    }
  }

  private func texts(_ pick: (Block) -> TextBlock?) -> [JSONValue] {
    blocks.compactMap(pick).map { $0.json(text: $0.prose.text) }
  }
}

extension TextBlock {
  fileprivate func json(text: String) -> JSONValue {
    [
      "id": .string(id), "text": .string(text), "line": .int(line),
      "notes": .array(prose.calls.map { .string($0.number) }),
    ]
  }
}

extension Heading {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "level": .int(level), "label": .string(label), "text": .string(prose.text),
      "line": .int(line), "notes": .array(prose.calls.map { .string($0.number) }),
    ]
  }
}

extension Paragraph {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "part": .string(part.name), "number": number.map { .string($0) } ?? .null,
      "label": .string(label), "text": .string(prose.text), "items": .array(items.map(\.json)),
      "notes": .array(notes.map { .string($0) }), "line": .int(line),
    ]
  }

  /// The numbers of the footnotes called in the paragraph and its items, in order.
  private var notes: [String] { prose.calls.map(\.number) + items.flatMap(\.notes) }
}

extension Item {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "label": .string(label), "text": .string(prose.text),
      "items": .array(items.map(\.json)),
    ]
  }

  fileprivate var notes: [String] { prose.calls.map(\.number) + items.flatMap(\.notes) }
}

extension Footnote {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "number": .string(number), "text": .string(prose.text),
      "calls": .array(calls.map { .string($0) }), "line": .int(line), "label": .string(label),
    ]
  }
}

extension Citation {
  fileprivate var json: JSONValue {
    [
      "target": .string(target), "kind": .string(kind.rawValue), "text": .string(text),
      "at": .string(at), "pinpoint": pinpoint.map { .string($0) } ?? .null,
      "date": date.map { .string($0) } ?? .null,
    ]
  }
}

extension Table {
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "part": .string(part.name),
      "rows": .array(rows.map { .array($0.map { .string($0) }) }), "line": .int(line),
    ]
  }
}

extension Diagnostic {
  fileprivate func json(_ language: Language) -> JSONValue {
    [
      "id": .string(id), "severity": .string(severity.rawValue),
      "line": .int(position?.line ?? 1), "column": .int(position?.column ?? 1),
      "message": .string(message[language]),
    ]
  }
}
