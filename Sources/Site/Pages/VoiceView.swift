import Core
import Digest
import Templates

/// Who speaks in a passage or sentence, and the document's own reservation about it, for the `voice`
/// partial.
struct VoiceView: Sendable {
  let context: PageContext
  let model: SiteModel

  /// The data of a passage; `false` where the document states facts without reservation.
  ///
  /// `isNamed` leaves the label out where the verb is told already.
  func value(of id: PassageID, isNamed: Bool = false) -> TemplateValue {
    guard let voices = model.corpus.passageVoices[id.document] else { return false }
    return value(isNamed ? [] : voices.labels(of: id.anchor), caveats(of: [id]))
  }

  /// The data of a sentence that rests on `passages`.
  func value(_ labels: [Bilingual<String>], restingOn passages: [PassageID]) -> TemplateValue {
    value(labels, caveats(of: passages))
  }

  private func value(_ labels: [Bilingual<String>], _ caveats: [TemplateValue]) -> TemplateValue {
    guard !labels.isEmpty || !caveats.isEmpty else { return false }
    let joint = context.language == .chinese ? "、" : ", "
    return [
      "label": .text(labels.map { $0[context.language] }.joined(separator: joint)),
      "caveats": .list(caveats),
    ]
  }

  /// Links to the reservations that govern passages, each once.
  private func caveats(of passages: [PassageID]) -> [TemplateValue] {
    var ids: [PassageID] = []
    for passage in passages {
      for anchor in model.corpus.passageVoices[passage.document]?.caveats(of: passage.anchor) ?? []
      {
        let id = PassageID(document: passage.document, anchor: anchor)
        if !ids.contains(id) { ids.append(id) }
      }
    }
    return ids.compactMap { id in
      guard let passage = model.passage(id) else { return nil }
      let label = passage.label.short[context.language]
      return [
        "href": .text(context.link(id.document, passage: passage.link, in: model)),
        "text": .text(context.text(.caveatIn, ["passage": label])),
      ]
    }
  }
}
