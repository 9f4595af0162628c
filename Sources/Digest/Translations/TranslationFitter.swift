package import Core
package import Documents

/// Puts a translation's blocks into the structure of the document they translate.
package struct TranslationFitter {
  private let document: Document
  private let index: PassageIndex
  private let file: TranslationFile
  private let footnotes: [String: String]
  private var passages: [String: TranslatedPassage] = [:]
  private var diagnostics: [Diagnostic] = []

  private init(_ file: TranslationFile, onto text: DocumentText) {
    self.file = file
    document = text.document
    index = text.passages
    footnotes = Dictionary(
      text.document.footnotes.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// The translation of `text`, with `translation-anchor-unknown` and `translation-items`, errors at their
  /// place in the file.
  ///
  /// Items are told apart by the items of the source, in order: `(i)` after `(h)` is a letter where the
  /// source has an item i there.
  package static func fit(
    _ file: TranslationFile, onto text: DocumentText, vocabulary: Vocabulary
  ) -> (translation: Translation, diagnostics: [Diagnostic]) {
    var fitter = TranslationFitter(file, onto: text)
    for block in file.blocks { fitter.add(block) }
    let document = text.document.translated(
      by: fitter.passages, from: file.source.file, into: file.language, vocabulary: vocabulary)
    let translation = Translation(
      file: file, passages: fitter.passages,
      text: DocumentText(source: file.source, document: document))
    return (translation, fitter.diagnostics)
  }

  private mutating func add(_ block: TranslationFile.Block) {
    guard let passage = index[block.anchor], passage.kind != .annex, passage.parent == nil else {
      diagnostics.append(
        TranslationMessages.unknown(
          block.anchor, at: block.anchorRange, in: file.source, near: help(for: block.anchor)))
      return
    }
    if passage.kind == .table {
      addTable(block)
    } else {
      addText(block, of: passage)
    }
  }

  private func help(for anchor: String) -> Bilingual<String> {
    if let passage = index[anchor], let parent = passage.parent {
      return Bilingual(
        zh: "分项写在所属段落（\(parent)）之下，以其编号开头",
        en: "items stand below their paragraph (\(parent)), each after its label")
    }
    let known = index.passages.filter { $0.parent == nil && $0.kind != .annex }.map(\.anchor)
    if PassageName(anchor: anchor).kind == .other,
      let nearest = Spelling.nearest(to: anchor, among: known)
    {
      return Bilingual(zh: "是不是“\(nearest)”？", en: "did you mean “\(nearest)”?")
    }
    return index.whatExists(near: anchor)
  }

  // MARK: Text

  private mutating func addText(_ block: TranslationFile.Block, of passage: IndexedPassage) {
    let keepsLines = [.title, .masthead, .closing].contains(passage.kind)
    func lines() -> TranslatedLines {
      TranslatedLines(of: file.source, footnotes: footnotes, keepingLines: keepsLines)
    }
    var items = items(of: passage.anchor)[...]
    let isParagraph = passage.isParagraph
    var (anchor, opening, text) = (passage.anchor, block.anchorRange, lines())
    var isLost = false
    for line in block.lines {
      guard isParagraph, let label = ItemLabel(file.source.bytes[line]) else {
        if !isLost { text.add(line) }
        continue
      }
      let range = line.lowerBound..<line.lowerBound + label.text.utf8.count
      // A dash may open a line of running text; brackets are no item where none is printed.
      guard let next = items.first, label.opens(next.step, printed: next.printed) else {
        if label.text.first == "(" || label.text.first == "（" {
          diagnostics.append(
            TranslationMessages.item(
              label.text, expected: items.first?.step, at: range, in: file.source))
          isLost = true
        } else if !isLost {
          text.add(line)
        }
        continue
      }
      passages[anchor] = text.passage(opening: opening)
      items = items.dropFirst()
      (anchor, opening, text, isLost) = (next.anchor, range, lines(), false)
      text.add(line.lowerBound + label.length..<line.upperBound)
    }
    passages[anchor] = text.passage(opening: opening)
  }

  private struct ExpectedItem {
    var anchor: String
    /// The anchor's last step.
    var step: String
    var printed: String
  }

  /// The items of a paragraph on all levels, in reading order.
  private func items(of anchor: String) -> [ExpectedItem] {
    func flat(_ items: [Item]) -> [ExpectedItem] {
      items.flatMap { item in
        let step = PassageName(anchor: item.id).items.last ?? item.id
        return [ExpectedItem(anchor: item.id, step: step, printed: item.label)] + flat(item.items)
      }
    }
    return document.paragraph(anchor).map { flat($0.items) } ?? []
  }

  private mutating func addTable(_ block: TranslationFile.Block) {
    var text = TranslatedLines(of: file.source, footnotes: footnotes, keepingLines: true)
    for line in block.lines { text.add(line) }
    var passage = text.passage(opening: block.anchorRange)
    let rows = document.tables.first { $0.id == block.anchor }?.rows ?? []
    passage.rows = passage.prose.text.split(separator: "\n").enumerated().map { number, row in
      let width = rows.indices.contains(number) ? rows[number].count : 0
      return Self.cells(of: row, width: width)
    }
    passages[block.anchor] = passage
  }

  /// The cells of `a | b`, also of `| a | b |`; empty ones at the end need not be written.
  private static func cells(of row: Substring, width: Int) -> [String] {
    var cells = row.split(separator: "|", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    if cells.count > width, cells.count > 1, cells[0].isEmpty, cells[cells.count - 1].isEmpty {
      cells.removeFirst()
    }
    while cells.count > width, cells.last == "" { cells.removeLast() }
    return cells + Array(repeating: "", count: max(0, width - cells.count))
  }
}
