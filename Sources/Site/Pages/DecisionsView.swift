import Core
import Digest
import Documents
import Templates

/// The newest decisions and requests, for the home page.
struct DecisionsView: Sendable {
  let context: PageContext
  let model: SiteModel
  /// How many the home page shows.
  private static let shown = 6

  /// What the home page lists.
  ///
  /// Of the newest resolution, and of earlier ones while there is room; without resolutions, of the
  /// other documents. Those that bind or press most come first, and of these the ones that say whom they ask.
  func list() throws(TemplateFailure) -> [TemplateValue] {
    let view = RequestView(context: context, model: model)
    var list: [TemplateValue] = []
    for request in requests().prefix(Self.shown) {
      list.append(try view.value(request, length: context.language == .chinese ? 110 : 260))
    }
    return list
  }

  /// Whether words of the list come from our translation.
  var isTranslated: Bool {
    let view = RequestView(context: context, model: model)
    return requests().prefix(Self.shown).contains { view.isTranslated($0) }
  }

  private func requests() -> [Request] {
    let documents = model.corpus.documents.sorted { one, other in
      let ranks = (one.kind == .resolution ? 1 : 0, other.kind == .resolution ? 1 : 0)
      return (ranks.0, one.date ?? "", one.slug) > (ranks.1, other.date ?? "", other.slug)
    }
    return documents.flatMap { document in
      let requests = model.corpus.requests(of: document.slug)
      return RequestVerb.allCases.flatMap { verb in requests.filter { $0.verb == verb } }
    }
  }
}
