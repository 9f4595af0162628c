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
    let labels = isNamed ? [] : voices.labels(of: id.anchor)
    return value(labels, caveats(of: [id], isAlone: labels.isEmpty))
  }

  /// The data of a sentence that rests on `passages`.
  func value(_ labels: [Bilingual<String>], restingOn passages: [PassageID]) -> TemplateValue {
    value(labels, caveats(of: passages, isAlone: labels.isEmpty))
  }

  private func value(_ labels: [Bilingual<String>], _ caveats: [TemplateValue]) -> TemplateValue {
    guard !labels.isEmpty || !caveats.isEmpty else { return false }
    return [
      "labels": .list(
        labels.enumerated().map { number, label in
          [
            "first": .bool(number == 0), "joint": .text(number == 0 ? "" : joint),
            "text": .text(label[context.language]),
          ]
        }), "caveats": .list(caveats),
    ]
  }

  /// What stands between two things in the brackets.
  private var joint: String { context.language == .chinese ? "；" : "; " }

  /// Links to the reservations that govern passages, each once; `isAlone` where no label stands before.
  private func caveats(of passages: [PassageID], isAlone: Bool) -> [TemplateValue] {
    var ids: [PassageID] = []
    for passage in passages {
      for anchor in model.corpus.passageVoices[passage.document]?.caveats(of: passage.anchor) ?? []
      {
        let id = PassageID(document: passage.document, anchor: anchor)
        if !ids.contains(id) { ids.append(id) }
      }
    }
    let known = ids.compactMap { id in model.passage(id).map { (id: id, passage: $0) } }
    return known.enumerated().map { number, place in
      let (id, passage, opens) = (place.id, place.passage, isAlone && number == 0)
      let label = passage.label.short[context.language]
      return [
        "joint": .text(opens ? "" : joint),
        "href": .text(context.link(id.document, passage: passage.link, in: model)),
        "text": .text(context.text(opens ? .caveatIn : .caveatAlso, ["passage": label])),
      ]
    }
  }
}
