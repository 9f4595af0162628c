import Core
import Digest
import Documents
import Templates

/// The passages of a theme that record what participants said or proposed, and nothing that a body agreed.
struct ViewsExpressed: Sendable {
  let context: PageContext
  let model: SiteModel

  /// The beginnings of those among `passages`, in their order; `false` where there are none.
  func value(among passages: [PassageID]) throws(TemplateFailure) -> TemplateValue {
    let entries = EntryViews(context: context, model: model)
    var list: [TemplateValue] = []
    for id in passages where isView(id) {
      guard let document = model.document(id.document),
        let printed = document.primary.passages[id.anchor]
      else { continue }
      let own = entries.ownPassage(id, of: document)
      let language = own == nil ? document.primary.language : context.language
      let beginning = Excerpt.sentences(
        (own ?? printed).text, length: language == .chinese ? 120 : 300, in: language)
      var record: TemplateRecord = [:]
      if case .record(let passage) = entries.passage(
        id, own ?? printed, verb: "", language: language,
        body: try context.marked(Array(beginning.utf8)[...], in: language))
      {
        record = passage
      }
      record["source"] = .text(document.name(context.language))
      list.append(.record(record))
    }
    guard !list.isEmpty else { return false }
    return [
      "count_label": .text(context.count(.passagesCount, list.count)), "passages": .list(list),
    ]
  }

  /// A resolution records what its organ decides, and no views.
  private func isView(_ id: PassageID) -> Bool {
    guard model.document(id.document)?.kind != .resolution else { return false }
    let kinds = model.corpus.passageVoices[id.document]?.kinds(of: id.anchor) ?? []
    return kinds.contains(where: \.isView) && !kinds.contains(where: \.isSettled)
  }
}

extension Voice.Kind {
  fileprivate var isView: Bool {
    switch self {
    case .proposed, .saidByParticipants, .saidBySome, .saidByOne: true
    default: false
    }
  }

  fileprivate var isSettled: Bool {
    switch self {
    case .decided, .requested, .invited, .recommended, .agreed, .endorsed: true
    default: false
    }
  }
}
