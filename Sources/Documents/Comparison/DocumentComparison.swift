package import Core

/// Compares the structure of one document in two languages.
///
/// Paragraph numbers are the key: the United Nations numbers all language versions alike, so that a
/// reference holds in each of them (Editorial Manual). What differs is a defect of one of the sources.
///
/// | id | severity | what |
/// | --- | --- | --- |
/// | `parallel-number` | warning | paragraphs that stand in one language only |
/// | `parallel-items` | warning | a paragraph divided otherwise |
/// | `parallel-footnotes` | warning | other footnotes called in a paragraph |
/// | `parallel-links` | note | other documents and resolutions cited in a paragraph or footnote |
package struct DocumentComparison: Sendable {
  private let first: Document
  private let second: Document

  /// The two documents in any order.
  package init(_ first: Document, _ second: Document) {
    (self.first, self.second) = (first, second)
  }

  /// Every difference, at its place in the document that holds more, or else in the first; sorted.
  ///
  /// Headings, tables and unnumbered text have no number to go by and are not compared.
  package var diagnostics: [Diagnostic] {
    let (left, right) = (Side(first), Side(second))
    var result = missing(from: right, in: left) + missing(from: left, in: right)
    for id in left.order {
      guard let one = left.paragraphs[id], let other = right.paragraphs[id] else { continue }
      result += differences(id, one, other, left, right)
    }
    for id in first.footnotes.map(\.id) where right.footnotes.contains(id) {
      if let found = links(id, line: left.lines[id] ?? 1, left, right) { result.append(found) }
    }
    return result.sorted()
  }

  /// One document by its anchors.
  private struct Side {
    let document: Document
    /// The anchors of numbered and preambular paragraphs in order.
    var order: [String] = []
    var paragraphs: [String: Paragraph] = [:]
    var footnotes: Set<String>
    /// The documents and resolutions cited, by the anchor of paragraph or footnote.
    var citations: [String: Set<String>] = [:]
    var lines: [String: Int] = [:]

    init(_ document: Document) {
      self.document = document
      var paragraphOf: [String: String] = [:]
      for paragraph in document.paragraphs
      where paragraph.number != nil || paragraph.id.contains("pream_") {
        order.append(paragraph.id)
        paragraphs[paragraph.id] = paragraph
        lines[paragraph.id] = paragraph.line
        paragraphOf[paragraph.id] = paragraph.id
        for item in DocumentComparison.anchors(paragraph.items) { paragraphOf[item] = paragraph.id }
      }
      footnotes = Set(document.footnotes.map(\.id))
      for note in document.footnotes {
        paragraphOf[note.id] = note.id
        lines[note.id] = note.line
      }
      for citation in document.citations
      where citation.kind == .document || citation.kind == .resolution {
        if let place = paragraphOf[citation.at] {
          citations[place, default: []].insert(citation.target)
        }
      }
    }
  }
}

// MARK: - Differences

extension DocumentComparison {
  /// One diagnostic for each run of paragraphs that the other document lacks.
  private func missing(from other: Side, in side: Side) -> [Diagnostic] {
    let runs = side.order.split { other.paragraphs[$0] != nil }
    return runs.compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      return ComparisonMessages.number(
        first: first, last: last, count: run.count, in: side.document,
        missingFrom: other.document, line: side.lines[first] ?? 1)
    }
  }

  private func differences(
    _ id: String, _ one: Paragraph, _ other: Paragraph, _ left: Side, _ right: Side
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    let (items, otherItems) = (Self.anchors(one.items), Self.anchors(other.items))
    if items != otherItems {
      result.append(
        ComparisonMessages.items(id, items, otherItems, first, second, line: one.line))
    }
    let (calls, otherCalls) = (Self.calls(one), Self.calls(other))
    if calls != otherCalls {
      result.append(
        ComparisonMessages.footnotes(id, calls, otherCalls, first, second, line: one.line))
    }
    if let found = links(id, line: one.line, left, right) { result.append(found) }
    return result
  }

  private func links(_ id: String, line: Int, _ left: Side, _ right: Side) -> Diagnostic? {
    let (one, other) = (left.citations[id, default: []], right.citations[id, default: []])
    guard one != other else { return nil }
    return ComparisonMessages.links(
      id, onlyFirst: one.subtracting(other).sorted(), onlySecond: other.subtracting(one).sorted(),
      first, second, line: line)
  }

  /// The anchors of items of all levels, in order.
  fileprivate static func anchors(_ items: [Item]) -> [String] {
    items.flatMap { [$0.id] + anchors($0.items) }
  }

  /// The numbers of the footnotes called, in the order of the numbers: word order may differ.
  private static func calls(_ paragraph: Paragraph) -> [String] {
    func calls(_ items: [Item]) -> [String] {
      items.flatMap { $0.prose.calls.map(\.number) + calls($0.items) }
    }
    return (paragraph.prose.calls.map(\.number) + calls(paragraph.items)).sorted()
  }
}
