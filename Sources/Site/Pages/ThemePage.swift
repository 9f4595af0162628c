import Core
import Digest
import Templates

/// The page of a theme: its scope, and the passages of all documents about it.
struct ThemePage: Sendable {
  let context: PageContext
  let model: SiteModel
  let theme: Theme
  private let entries: EntryViews

  init(_ theme: Theme, _ language: Language, model: SiteModel, shell: SiteShell) {
    self.theme = theme
    self.model = model
    context = PageContext(.theme(theme.slug), language, shell: shell)
    entries = EntryViews(context: context, model: model)
  }

  func page() throws(TemplateFailure) -> Page {
    let counts = theme.counts
    let tally = model.documentsByAuthority.compactMap { document -> TemplateValue? in
      guard let count = counts[document.slug] else { return nil }
      return [
        "href": .text(context.link(.document(document.slug))), "title": entries.title(of: document),
        "core": .integer(count.core), "mentions": .integer(count.mentions),
      ]
    }
    let requests = model.requests(about: theme)
    let introduction = try IntroductionView(context: context, model: model).value(
      .themes, theme.slug)
    let content: TemplateRecord = [
      "theme": [
        "name": .text(theme.name[context.language]),
        "scope": .text(theme.description[context.language] ?? ""),
      ],
      "as_of": .text(asOf), "held": .text(context.count(.documentsCount, counts.count)),
      "introduction": introduction,
      "requests": try RequestsView(context: context, model: model).section(
        requests, showsSource: true),
      "newest": context.date(DateSpan(newest)), "dates_unknown": .text(datesUnknown),
      "not_held": notHeld,
      "views": try ViewsExpressed(context: context, model: model).value(
        among: model.byAuthority(theme.core).map(\.passage)),
      "tally": .list(tally), "core": try group(model.byAuthority(theme.core), "core"),
      "mentions": try group(model.byAuthority(theme.mentions), "mentions"),
    ]
    return Page(
      id: context.id, template: "theme",
      data: frame(introduction, requests: requests.count).data(content))
  }

  private func frame(_ introduction: TemplateValue, requests: Int) -> PageFrame {
    PageFrame(
      context: context, model: model, template: "theme", title: theme.name[context.language],
      description: theme.description[context.language] ?? "", hasRequests: requests > 1,
      hasEvidence: introduction.isTrue, hasPassages: true)
  }

  /// The date of the newest document that touches the theme.
  private var newest: String? {
    theme.counts.keys.compactMap { model.document($0)?.date }.max()
  }

  /// That documents about the theme have no date, some or all of them; empty where all have one.
  private var datesUnknown: String {
    let documents = theme.counts.keys.compactMap { model.document($0) }
    guard documents.contains(where: { $0.date == nil }) else { return "" }
    return context.text(newest == nil ? .datesUnknown : .someUndated)
  }

  /// What the passages cite and is not held, ranked.
  private var notHeld: TemplateValue {
    let cited = model.citedNotHeld(in: theme.hits.map(\.passage))
    guard !cited.isEmpty else { return false }
    return [
      "count_label": .text(context.count(.documentsCount, cited.count)),
      "documents": .list(
        cited.map { symbol, count in
          let resolution = model.resolution(symbol: symbol)
          let title = resolution?.title[context.language]
          return [
            "href": .text(
              resolution.map { context.link(.resolution($0.slug)) }
                ?? model.officialAddress(symbol, context.language)),
            "symbol": .text(symbol), "title": .text(title?.text ?? ""),
            "doubt": .text(context.doubt(title?.standing != .notConfirmed)),
            "count_label": .text(context.count(.citationsCount, count)),
          ]
        }),
    ]
  }

  /// The newest change among the documents, never today.
  private var asOf: String {
    let newest = model.corpus.documents.compactMap(\.facts.updated).max()
    guard let date = DateSpan(newest) else { return "" }
    return context.text(.asOf, ["date": date.text(context.language)])
  }

  /// The anchor of the core passages of a document.
  static func anchor(_ document: String) -> String {
    EntryViews.anchor(ofGroup: document, prefix: "core")
  }

  private func group(
    _ hits: [ThemeHit], _ prefix: String
  ) throws(TemplateFailure) -> TemplateValue {
    guard !hits.isEmpty else { return false }
    let groups = try entries.groups(hits, prefix: prefix, slug: { $0.passage.document }) {
      hit throws(TemplateFailure) in
      try entries.passage(
        hit.passage, highlights: hit.ranges, elsewhere: hit.otherRanges)
    }
    return [
      "count_label": .text(context.count(.passagesCount, hits.count)), "groups": .list(groups),
      "is_long": .bool(hits.count > 12),
    ]
  }
}
