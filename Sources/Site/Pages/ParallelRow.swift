import Core
import Documents
import Templates

/// One row of the two texts side by side.
struct ParallelRow: Sendable {
  let context: PageContext
  /// Of the left and of the right text.
  let views: [DocumentTextView]

  /// The record of `partials/pair`.
  func value(of pair: ParallelText.Pair) throws(TemplateFailure) -> TemplateValue {
    let sides = zip(views, [pair.left, pair.right])
    var cells: [TemplateValue] = []
    for (view, piece) in sides { cells.append(try side(piece, view)) }
    // What names the row comes from the page's own language, where that has the piece.
    let own = sides.first { $0.0.document.language == context.language && $0.1 != nil }
    let (view, piece) = own ?? sides.first { $0.1 != nil } ?? (views[0], nil)
    var calls: TemplateValue = .list([])
    if case .footnote(let note)? = piece?.content, own != nil { calls = view.calls(of: note) }
    return [
      "id": .text(pair.id), "kind": .text(piece.map(kind) ?? ""),
      "name": .text(view.label(pair.id)), "margin": .text(piece.map { margin($0, view) } ?? ""),
      "depth": .integer(piece.map(depth) ?? 0), "sides": .list(cells), "calls": calls,
      "notes": views[0].notes(at: pair.id),
    ]
  }

  private func kind(_ piece: ParallelPiece) -> String {
    switch piece.content {
    case .lines(_, let kind): kind
    case .heading(let heading): "heading level-\(min(heading.level, 4))"
    case .paragraph: "paragraph"
    case .item: "item"
    case .table: "table"
    case .footnote: "footnote"
    }
  }

  private func depth(_ piece: ParallelPiece) -> Int {
    if case .item(_, let depth) = piece.content { min(depth, 4) } else { 0 }
  }

  private func margin(_ piece: ParallelPiece, _ view: DocumentTextView) -> String {
    switch piece.content {
    case .paragraph(let paragraph): view.margin(paragraph)
    case .footnote(let note): note.number
    default: ""
    }
  }

  /// What stands on one side; where nothing does, that is said in the page's language.
  private func side(
    _ piece: ParallelPiece?, _ view: DocumentTextView
  ) throws(TemplateFailure) -> TemplateValue {
    let language = view.document.language
    guard let piece else {
      return side(
        context.language,
        ("missing", .text(context.text(language == .chinese ? .missingZh : .missingEn))))
    }
    switch piece.content {
    case .lines(let block, _): return side(language, ("lines", try view.lines(of: block)))
    case .heading(let heading):
      return side(
        language, ("heading", .html(try view.html(heading.prose, at: heading.id))),
        label: heading.label, rank: min(heading.level + 2, 6))
    case .paragraph(let paragraph):
      return side(language, ("body", .html(try view.html(paragraph.prose, at: paragraph.id))))
    case .item(let item, _):
      return side(
        language, ("body", .html(try view.html(item.prose, at: item.id))),
        label: DocumentTextView.shown(item.label))
    case .table(let table): return side(language, ("rows", try view.rows(of: table)))
    case .footnote(let note):
      return side(language, ("body", .html(try view.html(note.prose, at: note.id))))
    }
  }

  /// A record with one of its kinds filled; a heading is one in the page's own language only, so that the
  /// page has each heading once.
  private func side(
    _ language: Language, _ content: (kind: String, value: TemplateValue), label: String = "",
    rank: Int = 0
  ) -> TemplateValue {
    let kinds = ["missing", "lines", "heading", "body", "rows"]
    return .record(
      TemplateRecord(
        kinds.map { ($0, $0 == content.kind ? content.value : false) } + [
          ("lang", .text(language.tag)), ("label", .text(label)),
          ("rank", rank > 0 && language == context.language ? .integer(rank) : false),
        ]))
  }
}
