import Core
import Digest
import Documents
import Templates

/// The Chinese and the English text of a document side by side, aligned by their anchors.
struct ParallelPage: Sendable {
  let context: PageContext
  let model: SiteModel
  let document: CorpusDocument
  private let entries: EntryViews

  init(_ document: CorpusDocument, _ language: Language, model: SiteModel, shell: SiteShell) {
    self.document = document
    self.model = model
    context = PageContext(.parallel(document.slug), language, shell: shell)
    entries = EntryViews(context: context, model: model)
  }

  func page() throws(TemplateFailure) -> Page {
    let views = Language.allCases.compactMap { view($0) }
    let pieces = views.map { ParallelPiece.list($0.document) }
    guard views.count == 2 else { return Page(id: context.id, template: "parallel", data: [:]) }
    var (rows, notes) = ([TemplateValue](), [TemplateValue]())
    for pair in ParallelText(left: pieces[0], right: pieces[1]).pairs {
      let row = try ParallelRow(context: context, views: views).value(of: pair)
      if case .footnote = (pair.left ?? pair.right)?.content {
        notes.append(row)
      } else {
        rows.append(row)
      }
    }
    var content = entries.official(document)
    content["heading"] = .text(context.text(.parallel))
    content["document"] = [
      "href": .text(context.link(.document(document.slug))), "title": entries.title(of: document),
      "other_title": otherTitle, "kind": .text(entries.kind(document.kind)),
      "symbol": .text(document.symbol ?? ""), "date": context.date(DateSpan(document.date)),
    ]
    content["columns"] = .list(Language.allCases.map { column($0) })
    let translated = Language.allCases.first { document.isTranslated(into: $0) }
    content["ours"] = .text(
      translated == nil
        ? "" : context.text(translated == .english ? .oursFromZh : .oursFromEn))
    content["ours_in"] = .text(translated?.tag ?? "")
    content["rows"] = .list(rows)
    content["has_footnotes"] = .bool(!notes.isEmpty)
    content["footnotes"] = .list(notes)
    return Page(id: context.id, template: "parallel", data: frame.data(content))
  }

  private var frame: PageFrame {
    let title = document.name(context.language)
    var frame = PageFrame(
      context: context, model: model, template: "parallel",
      title: "\(title) · \(context.text(.parallel))",
      description: document.title(context.language).map { "\($0) · \(context.text(.parallel))" }
        ?? "")
    frame.canonical = .page(context.language, .document(document.slug))
    frame.crumb = context.text(.parallel)
    frame.parent = [
      "href": .text(context.link(.document(document.slug))), "label": .text(title),
    ]
    frame.hasPassages = true
    frame.foot = PageFrame.Foot(updated: document.facts.updated)
    return frame
  }

  private var otherTitle: TemplateValue {
    let language = context.language
    guard document.title(language) != nil, let title = document.title(language.other) else {
      return false
    }
    return context.words(title, in: language.other, marked: false)
  }

  /// A side's name in its own language, and what its text is.
  private func column(_ language: Language) -> TemplateValue {
    let isOurs = document.isTranslated(into: language)
    return [
      "lang": .text(language.tag), "name": .text(language == .chinese ? "中文" : "English"),
      "note": .text(context.text(isOurs ? .unofficialTranslation : .textHeldSide)),
    ]
  }

  private func view(_ language: Language) -> DocumentTextView? {
    guard let text = document.text(in: language) else { return nil }
    let links = CitationLinks(context: context, model: model, document: document.slug)
    var view = DocumentTextView(
      text.document, passages: text.passages, context: context,
      prose: ProseView(
        context: context, language: language, target: { links.target(of: $0) }),
      apparatus: { _ in false }, original: { _ in false }, notes: document.notes)
    view.hasCallAnchors = language == context.language
    return view
  }
}
