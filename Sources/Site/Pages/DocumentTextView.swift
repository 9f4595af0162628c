import Core
import Digest
import Documents
import Templates

/// The whole text of a document as blocks for the `document` template.
struct DocumentTextView: Sendable {
  let context: PageContext
  let document: Document
  let prose: ProseView
  /// What hangs on a passage: digest sentences, themes, citing documents; `false` when nothing does.
  let apparatus: @Sendable (String) -> TemplateValue
  /// Who speaks in a paragraph; `false` where the document states facts.
  let voice: @Sendable (String) -> TemplateValue
  /// The link from a translated passage to its source; `false` where the text is no translation.
  let original: @Sendable (String) -> TemplateValue
  /// The editors' notes on passages, by anchor.
  let notes: [String: [Bilingual<String>]]
  /// Whether its footnote calls carry anchors; where two texts stand on a page, only those of one do.
  var hasCallAnchors = true
  private let citations: [String: [Citation]]
  private let passages: PassageIndex
  private let footnotesByID: [String: Footnote]

  init(
    _ document: Document, passages: PassageIndex, context: PageContext, prose: ProseView,
    apparatus: @escaping @Sendable (String) -> TemplateValue,
    voice: @escaping @Sendable (String) -> TemplateValue = { _ in false },
    original: @escaping @Sendable (String) -> TemplateValue,
    notes: [String: [Bilingual<String>]] = [:]
  ) {
    self.document = document
    self.passages = passages
    self.context = context
    self.prose = prose
    self.apparatus = apparatus
    self.voice = voice
    self.original = original
    self.notes = notes
    citations = Dictionary(grouping: document.citations, by: \.at)
    footnotesByID = Dictionary(
      document.footnotes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The parts: the main text, then each annex.
  func parts() throws(TemplateFailure) -> TemplateValue {
    var (parts, blocks, current) = ([TemplateValue](), [TemplateValue](), Part.main)
    for block in document.blocks {
      if let part = annex(of: block), part != current {
        parts.append(self.part(current, blocks))
        (current, blocks) = (part, [])
      }
      blocks.append(try value(of: block))
    }
    parts.append(part(current, blocks))
    return .list(parts)
  }

  /// The table of contents: the preamble and the operative part of a resolution, every heading, the
  /// footnotes.
  func contents() -> [TemplateValue] {
    let headings = document.headings.map { heading -> TemplateValue in
      [
        "href": .text("#\(heading.id)"), "level": .integer(min(heading.level, 4)),
        "label": .text(heading.label), "text": .text(heading.prose.text), "lang": .text(tag),
      ]
    }
    let notes = document.footnotes.isEmpty ? [] : [content("footnotes", .footnotes)]
    return resolutionParts + headings + notes
  }

  /// Preamble and operative part have no headings in print.
  private var resolutionParts: [TemplateValue] {
    guard let preamble = document.paragraphs.first(where: { $0.part == .preamble }) else {
      return []
    }
    let operative = document.paragraphs.first { $0.part == .main && $0.number != nil }
    return [content(preamble.id, .preamble)]
      + (operative.map { [content($0.id, .operativePart)] } ?? [])
  }

  private func content(_ anchor: String, _ word: Word) -> TemplateValue {
    [
      "href": .text("#\(anchor)"), "level": 1, "label": "", "text": .text(context.text(word)),
      "lang": "",
    ]
  }

  /// The footnotes with links back to their calls.
  func footnotes() throws(TemplateFailure) -> TemplateValue {
    var list: [TemplateValue] = []
    for note in document.footnotes {
      list.append([
        "id": .text(note.id), "number": .text(note.number), "lang": .text(tag), "mark": .text(mark),
        "body": .html(try html(note.prose, at: note.id)), "calls": calls(of: note),
        "original": original(note.id), "notes": notes(at: note.id),
      ])
    }
    return .list(list)
  }

  /// The links from a note back to its calls.
  func calls(of note: Footnote) -> TemplateValue {
    .list(
      note.calls.indices.map { index in
        [
          "href": .text("#\(Self.callID(note.number, index + 1))"),
          "title": .text(context.text(.noteReturn, ["n": note.number])),
        ]
      })
  }

  private var tag: String { context.tag(document.language) }
  private var mark: String { context.mark(document.language) }

  private static func callID(_ number: String, _ occurrence: Int) -> String {
    "fnref_\(number)-\(occurrence)"
  }

  private func annex(of block: Block) -> Part? {
    let part: Part? =
      switch block {
      case .heading(let heading): heading.part
      case .paragraph(let paragraph): paragraph.part
      case .table(let table): table.part
      case .masthead, .title, .closing: nil
      }
    if case .annex? = part { return part }
    return nil
  }

  private func part(_ part: Part, _ blocks: [TemplateValue]) -> TemplateValue {
    var (kind, name) = ("main", "")
    if case .annex(let ordinal, let numbered) = part {
      kind = "annex"
      let label = PassageLabel(PassageName(.annex, annex: ordinal), numberedAnnex: numbered)
      name = label.short[context.language].capitalisingFirst
    }
    return ["kind": .text(kind), "name": .text(name), "blocks": .list(blocks)]
  }
}

// MARK: - Blocks

extension DocumentTextView {
  private func value(of block: Block) throws(TemplateFailure) -> TemplateValue {
    switch block {
    case .masthead(let block): try lines(block, kind: "masthead")
    case .title(let block): try lines(block, kind: "title")
    case .closing(let block): try lines(block, kind: "closing")
    case .heading(let heading):
      Self.block("heading", try value(of: heading), notes: notes(at: heading.id))
    case .paragraph(let paragraph): Self.block("paragraph", try value(of: paragraph))
    case .table(let table): Self.block("table", try value(of: table), notes: notes(at: table.id))
    }
  }

  /// Paragraphs hold their notes themselves.
  private static func block(
    _ kind: String, _ value: TemplateValue, notes: TemplateValue = .list([])
  ) -> TemplateValue {
    let kinds = ["heading", "paragraph", "table", "lines"]
    return .record(
      TemplateRecord(kinds.map { ($0, $0 == kind ? value : false) } + [("notes", notes)]))
  }

  /// The editors' notes on a passage.
  func notes(at anchor: String) -> TemplateValue {
    .list((notes[anchor] ?? []).map { .text($0[context.language]) })
  }

  private func lines(_ block: TextBlock, kind: String) throws(TemplateFailure) -> TemplateValue {
    Self.block(
      "lines",
      [
        "id": .text(block.id), "kind": .text(kind), "list": try lines(of: block),
        "lang": .text(tag),
      ], notes: notes(at: block.id))
  }

  /// The lines of a block, each as markup.
  func lines(of block: TextBlock) throws(TemplateFailure) -> TemplateValue {
    var list: [TemplateValue] = []
    var offset = 0
    for line in block.prose.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = offset..<offset + line.utf8.count
      list.append(.html(try html(block.prose.part(range), at: block.id, offset: offset)))
      offset = range.upperBound + 1
    }
    return .list(list)
  }

  private func value(of heading: Heading) throws(TemplateFailure) -> TemplateValue {
    [
      "id": .text(heading.id), "rank": .integer(min(heading.level + 2, 6)),
      "label": .text(heading.label), "body": .html(try html(heading.prose, at: heading.id)),
      "lang": .text(tag), "mark": .text(mark),
    ]
  }

  private func value(of table: Table) throws(TemplateFailure) -> TemplateValue {
    [
      "id": .text(table.id), "name": .text(label(table.id)), "rows": try rows(of: table),
      "lang": .text(tag),
    ]
  }

  /// The rows of a table, each cell as markup.
  func rows(of table: Table) throws(TemplateFailure) -> TemplateValue {
    var rows: [TemplateValue] = []
    for row in table.rows {
      var cells: [TemplateValue] = []
      for cell in row {
        cells.append(.html(try context.marked(Array(cell.utf8)[...], in: document.language)))
      }
      rows.append(["cells": .list(cells)])
    }
    return .list(rows)
  }

  private func value(of paragraph: Paragraph) throws(TemplateFailure) -> TemplateValue {
    [
      "id": .text(paragraph.id), "name": .text(label(paragraph.id)),
      "cited_zh": .text(passages[paragraph.id]?.label.cited.zh ?? ""),
      "cited_en": .text(passages[paragraph.id]?.label.cited.en ?? ""),
      "margin": .text(margin(paragraph)),
      "preambular": .bool(PassageName(anchor: paragraph.id).kind == .preambular),
      "body": .html(try html(paragraph.prose, at: paragraph.id)),
      "items": try items(paragraph.items), "lang": .text(tag),
      "mark": .text(mark), "apparatus": apparatus(paragraph.id),
      "voice": voice(paragraph.id),
      "original": original(paragraph.id), "notes": notes(at: paragraph.id),
    ]
  }

  /// The number in the margin: as printed, or that of a preambular paragraph.
  func margin(_ paragraph: Paragraph) -> String {
    let name = PassageName(anchor: paragraph.id)
    guard name.kind == .preambular else { return paragraph.label }
    return context.text(.marginPreamble, ["n": name.number])
  }

  private func items(_ items: [Item]) throws(TemplateFailure) -> TemplateValue {
    guard !items.isEmpty else { return false }
    var list: [TemplateValue] = []
    for item in items {
      let inner = try self.items(item.items)
      let markup =
        inner.isTrue
        ? try context.partial("items", ["items": inner]) : TrustedHTML(trustedMarkup: "")
      list.append([
        "id": .text(item.id), "label": .text(Self.shown(item.label)),
        "body": .html(try html(item.prose, at: item.id)), "inner": .html(markup),
        "notes": notes(at: item.id),
      ])
    }
    return ["list": .list(list)]
  }

  /// An extraction's list mark in front of the printed label is not shown: `- (a)` is `(a)`.
  static func shown(_ label: String) -> String {
    label.hasPrefix("- ") || label.hasPrefix("* ") ? String(label.dropFirst(2)) : label
  }

  /// The name of a passage in full, in the page's language; its anchor where there is no such passage.
  func label(_ anchor: String) -> String {
    passages[anchor]?.label.short[context.language] ?? anchor
  }

  /// The markup of a prose, or of the part of it that starts at `offset` bytes.
  func html(
    _ prose: Prose, at anchor: String, offset: Int = 0
  ) throws(TemplateFailure) -> TrustedHTML {
    let end = offset + prose.text.utf8.count
    let cited = (citations[anchor] ?? []).filter {
      $0.range.lowerBound >= offset && $0.range.upperBound <= end
    }.map { $0.moved(by: -offset) }
    let calls = prose.calls.indices.map { index in
      let earlier = prose.calls[..<index].count { $0.number == prose.calls[index].number }
      return call(prose.calls[index], at: anchor, afterOthers: earlier)
    }
    return try self.prose.html(prose, citations: cited, calls: calls)
  }

  /// The data of a call; a note called more than once has a place to return to for each.
  private func call(
    _ call: NoteCall, at anchor: String, afterOthers earlier: Int
  ) -> TemplateValue {
    let note = call.footnote.flatMap { footnotesByID[$0] }
    let occurrence = (note?.calls.firstIndex(of: anchor) ?? 0) + earlier + 1
    return [
      "href": .text(note.map { "#\($0.id)" } ?? "#\(anchor)"),
      "id": .text(hasCallAnchors ? Self.callID(call.number, occurrence) : ""),
      "number": .text(call.number),
      "title": .text(note.map { Excerpt.text($0.prose.text) } ?? ""),
    ]
  }
}

extension Prose {
  /// The bytes of `range` as a prose of its own.
  fileprivate func part(_ range: Range<Int>) -> Prose {
    let bytes = Array(text.utf8)[range]
    let inside = calls.filter { range.contains($0.offset) || $0.offset == range.upperBound }.map {
      NoteCall(offset: $0.offset - range.lowerBound, number: $0.number, footnote: $0.footnote)
    }
    return Prose(String(decoding: bytes, as: UTF8.self), calls: inside)
  }
}

extension Citation {
  /// The same citation with its place moved by a number of bytes.
  func moved(by bytes: Int) -> Citation {
    var moved = self
    moved.range = range.lowerBound + bytes..<range.upperBound + bytes
    return moved
  }
}

extension String {
  /// With the first letter a capital: `annex II` is `Annex II`.
  var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
