import Core
import Digest
import Documents
import Templates

/// The newest decisions and requests: operative paragraphs of held resolutions that decide or ask.
struct DecisionsView: Sendable {
  let context: PageContext
  let model: SiteModel
  /// How many the home page shows.
  private static let shown = 6
  /// Those that bind or ask most come first.
  private static let weight: [CitingVerb] = [
    .decides, .requests, .urges, .callsUpon, .appeals, .invites, .encourages,
  ]

  /// Of the newest resolution, and of earlier ones while there is room.
  func list() -> [TemplateValue] {
    let resolutions = model.corpus.documents.filter { $0.kind == .resolution }
      .sorted { ($0.date ?? "", $0.slug) > ($1.date ?? "", $1.slug) }
    var list: [TemplateValue] = []
    for document in resolutions where list.count < Self.shown {
      list += requests(of: document).prefix(Self.shown - list.count).map { value($0, of: document) }
    }
    return list
  }

  private func requests(of document: CorpusDocument) -> [(Paragraph, OperativeRequest)] {
    let requests = document.requests(in: context.language)
    return Self.weight.flatMap { verb in
      requests.filter { $0.request.verb == verb }.map { ($0.paragraph, $0.request) }
    }
  }

  private func value(
    _ found: (paragraph: Paragraph, request: OperativeRequest), of document: CorpusDocument
  ) -> TemplateValue {
    let language = context.language
    let text = document[language] ?? document.primary
    let (tongue, passage) = (text.language, text.passages[found.paragraph.id])
    let actor = document.body.flatMap { EntryViews(context: context, model: model).body($0) }
    return [
      "actor": .text(actor ?? ""), "verb": .text(found.request.verb.label[language]),
      "addressee": .text(found.request.addressee?[language] ?? ""),
      "body": .html(TrustedHTML(escaping: Excerpt.text(found.paragraph.prose.text, length: 160))),
      "lang": .text(context.tag(tongue)), "mark": .text(context.mark(tongue)),
      "href": .text(context.link(document.slug, passage: found.paragraph.id, in: model)),
      "label": .text(passage?.label.short[language] ?? ""),
      "source": .text(document.symbol ?? document.slug),
      "date": context.date(DateSpan(document.date)),
    ]
  }
}
