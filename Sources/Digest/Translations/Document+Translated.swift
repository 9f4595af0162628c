import Core
import Documents

extension Document {
  /// The same document in the words of a translation; what it lacks keeps the source's words.
  func translated(
    by passages: [String: TranslatedPassage], from file: String, into language: Language,
    vocabulary: Vocabulary
  ) -> Document {
    func prose(_ own: Prose, _ anchor: String) -> Prose { passages[anchor]?.prose ?? own }
    func items(_ own: [Item]) -> [Item] {
      own.map { item in
        var item = item
        item.prose = prose(item.prose, item.id)
        let step = PassageName(anchor: item.id).items.last ?? ""
        item.label = TranslatedLabel.item(item.label, step: step, into: language)
        item.items = items(item.items)
        return item
      }
    }
    func lines(_ own: TextBlock) -> TextBlock {
      TextBlock(id: own.id, prose: prose(own.prose, own.id), line: own.line)
    }
    var result = self
    (result.file, result.language) = (file, language)
    (result.furniture, result.diagnostics) = ([], [])
    result.blocks = blocks.map { block in
      switch block {
      case .masthead(let block): return .masthead(lines(block))
      case .title(let block): return .title(lines(block))
      case .closing(let block): return .closing(lines(block))
      case .heading(var heading):
        heading.prose = prose(heading.prose, heading.id)
        heading.label = TranslatedLabel.heading(heading.label, into: language)
        return .heading(heading)
      case .paragraph(var paragraph):
        paragraph.prose = prose(paragraph.prose, paragraph.id)
        paragraph.items = items(paragraph.items)
        paragraph.label = TranslatedLabel.paragraph(
          paragraph.label, number: paragraph.number, into: language)
        return .paragraph(paragraph)
      case .table(var table):
        table.rows = passages[table.id]?.rows ?? table.rows
        return .table(table)
      }
    }
    result.footnotes = footnotes.map { note in
      var note = note
      note.prose = prose(note.prose, note.id)
      return note
    }
    if let title = passages["title"]?.prose.text.split(separator: "\n").first {
      result.title = String(title)
    }
    result.citations =
      CitationReader(vocabulary: vocabulary)
      .citations(in: result.passages, symbol: symbol, file: file).citations
    return result
  }
}
