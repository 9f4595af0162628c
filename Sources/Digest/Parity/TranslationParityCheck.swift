package import Core
import Documents

/// `translation-parity`: a passage of the source that a translation lacks or gives with other values.
package struct TranslationParityCheck: Sendable {
  private let document: CorpusDocument
  private let translation: Translation
  private let reader: ClaimTextReader

  package init(document: CorpusDocument, translation: Translation, reader: ClaimTextReader) {
    (self.document, self.translation, self.reader) = (document, translation, reader)
  }

  /// Errors at the words of the translation; for what is not in it, at the passage's anchor.
  package func diagnostics() -> [Diagnostic] {
    let source = texts(of: document.primary)
    let translated = texts(of: translation.text)
    var diagnostics = missing()
    for passage in document.primary.passages.passages {
      guard let ours = translation[passage.anchor], let original = source[passage.anchor],
        let words = translated[passage.anchor], !ours.prose.text.isEmpty
      else { continue }
      diagnostics += values(passage, original, words, ours)
      if let calls = calls(passage, ours) { diagnostics.append(calls) }
      if let rows = rows(passage, ours) { diagnostics.append(rows) }
    }
    return diagnostics
  }

  /// The passages of the source by their anchors, read for their values.
  var sourceTexts: [String: ClaimText] { texts(of: document.primary) }

  private var file: SourceText { translation.file.source }

  private func texts(of text: DocumentText) -> [String: ClaimText] {
    let passages = text.document.passages
    let citations = Dictionary(grouping: text.document.citations, by: \.at)
    let names = NameReader(vocabulary: reader.vocabulary).names(
      in: passages, symbol: text.document.symbol ?? document.symbol)
    return Dictionary(
      passages.map { passage in
        let claims = reader.read(
          passage.text, language: text.language, anchor: passage.id, names: names[passage.id] ?? [],
          citations: citations[passage.id] ?? [])
        return (passage.id, claims)
      }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: What is missing

  /// One error for each run of passages that are not translated.
  private func missing() -> [Diagnostic] {
    let all = document.primary.passages.passages.filter { passage in
      passage.kind != .annex && hasWords(passage)
    }
    let runs = all.split { translation[$0.anchor].map { !$0.prose.text.isEmpty } ?? false }
    return runs.compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      let before = all[..<run.startIndex].last.flatMap { translation[$0.anchor] }
      let place = (translation[first.anchor] ?? before)?.opening ?? 0..<0
      return ParityMessages.missing(first, through: last, count: run.count, at: place, in: file)
    }
  }

  private func hasWords(_ passage: IndexedPassage) -> Bool {
    passage.text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  // MARK: What differs

  private func values(
    _ passage: IndexedPassage, _ original: ClaimText, _ words: ClaimText, _ ours: TranslatedPassage
  ) -> [Diagnostic] {
    let comparison = ParityComparison([words], [original], vocabulary: reader.vocabulary)
    let lacking = comparison.onlySecond.map(\.value).filter { !isOwnNumber($0, original) }
    let extra = comparison.onlyFirst.map(\.value)
    var result = extra.map { value in
      ParityMessages.added(
        value, words[value.range], passage,
        instead: lacking.filter { $0.kind == value.kind }.map { original[$0.range] },
        at: ours.places.source(of: value.range), in: file)
    }
    for value in lacking where !extra.contains(where: { $0.kind == value.kind }) {
      result.append(
        ParityMessages.left(
          value, original[value.range], passage, at: ours.opening, in: file))
    }
    return result
  }

  /// Whether it is the number of a resolution that an extraction prints before its title, as in `78/72.`, and
  /// that a translation leaves to the symbol.
  private func isOwnNumber(_ value: ParityValue, _ original: ClaimText) -> Bool {
    guard value.kind == .number, original.anchor == "title" else { return false }
    let symbol = document.symbol ?? ""
    return symbol.split(separator: "/").contains { !value.keys.isDisjoint(with: [String($0)]) }
  }

  private func calls(_ passage: IndexedPassage, _ ours: TranslatedPassage) -> Diagnostic? {
    let (wanted, found) = (
      passage.calls.map(\.number).sorted(), ours.prose.calls.map(\.number).sorted()
    )
    guard wanted != found else { return nil }
    return ParityMessages.calls(passage, wanted: wanted, found: found, at: ours.opening, in: file)
  }

  private func rows(_ passage: IndexedPassage, _ ours: TranslatedPassage) -> Diagnostic? {
    let table = document.primary.document.tables.first { $0.id == passage.anchor }
    guard let table, shape(table.rows) != shape(ours.rows) else { return nil }
    return ParityMessages.rows(passage, table.rows, ours.rows, at: ours.opening, in: file)
  }

  /// Which cells of each row hold something.
  private func shape(_ rows: [[String]]) -> [[Int]] {
    rows.map { row in row.indices.filter { !row[$0].trimmed.isEmpty } }
  }
}
