import Core
import Digest
import Documents
import Templates

/// The passages that evidence links show beside themselves: those of the page's own document stand in
/// its text, those of other documents once in the `passages` partial.
struct PassagePreviews: Sendable {
  let context: PageContext
  let model: SiteModel
  /// The document whose text the page shows; nil on pages without one.
  let document: CorpusDocument?

  /// What a link shows, for the script: anchors of this page, or `wsf-2023/para_41` of the template.
  ///
  /// Separated by spaces; empty where the passage does not exist.
  func keys(of entry: EvidenceEntry) -> String {
    guard let slug = entry.document ?? document?.slug else { return "" }
    return entry.references.flatMap { shown($0.anchor, of: slug) }.map { anchor in
      slug == document?.slug
        ? model.shownAnchor(anchor, of: slug, context.language) ?? anchor : "\(slug)/\(anchor)"
    }.joined(separator: " ")
  }

  /// The blocks that make up a passage on its page: itself, or of a whole annex each block of it.
  private func shown(_ anchor: String, of slug: String) -> [String] {
    guard let passages = model.document(slug)?.primary.passages, let passage = passages[anchor]
    else { return [] }
    guard passage.kind == .annex else { return [anchor] }
    return passages.passages.filter {
      $0.part == passage.part && $0.parent == nil && $0.kind != .annex && $0.kind != .footnote
    }.map(\.anchor)
  }

  /// What the passages of this page's document are, where they are no text of the United Nations in its
  /// language: `Unofficial translation`, `Chinese`; empty where they are.
  var note: String { document.map { note(on: $0) } ?? "" }

  private func note(on document: CorpusDocument) -> String {
    if document[context.language] != nil { return "" }
    if document.translations[context.language] != nil {
      return context.text(.unofficialTranslation)
    }
    return context.mark(document.primary.language)
  }

  /// The passages of other documents in texts of one page, each once, for the `passages` partial; `false`
  /// where there are none.
  func value(of summaries: [Summary]) -> TemplateValue {
    var (ids, seen) = ([PassageID](), Set<PassageID>())
    for reference in summaries.flatMap(\.sentences).flatMap(\.references) {
      guard let slug = reference.document, slug != document?.slug else { continue }
      for anchor in shown(reference.anchor, of: slug) {
        let id = PassageID(document: slug, anchor: anchor)
        if seen.insert(id).inserted { ids.append(id) }
      }
    }
    let list = ids.compactMap { value(of: $0).map(TemplateValue.record) }
    return list.isEmpty ? false : ["list": .list(list)]
  }

  /// A passage with all that belongs to it, in the page's language where the document is there in it; nil where there
  /// is none.
  func value(of id: PassageID) -> TemplateRecord? {
    guard let document = model.document(id.document),
      let named = document.primary.passages[id.anchor]
    else { return nil }
    let own = document.text(in: context.language).flatMap { text in
      text.passages[id.anchor] == nil ? nil : text
    }
    let text = own ?? document.primary
    let lines = text.passages.pieces(of: id.anchor).map { piece -> TemplateValue in
      ["label": .text(Self.mark(piece, below: id.anchor)), "text": .text(piece.text)]
    }
    return [
      "key": .text("\(id.document)/\(id.anchor)"),
      "name": .text(named.label.short[context.language]),
      "note": .text(own == nil ? context.mark(text.language) : note(on: document)),
      "lang": .text(context.tag(text.language)), "lines": .list(lines),
    ]
  }

  /// What stands before a piece of a passage: `(a)` for an item, the number of a footnote.
  private static func mark(_ piece: IndexedPassage, below anchor: String) -> String {
    guard piece.anchor != anchor else { return "" }
    if piece.kind == .footnote { return piece.label.first.number }
    return piece.label.first.items.last.map { "(\($0))" } ?? ""
  }
}
