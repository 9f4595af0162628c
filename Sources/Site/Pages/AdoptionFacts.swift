import Core
import Digest
import Documents
import Templates

/// How a document was adopted, as far as its markup says: meeting, agenda item, draft, vote.
struct AdoptionFacts: Sendable {
  let context: PageContext
  let model: SiteModel

  /// The facts that are known, in the order of the proceedings.
  func list(_ document: CorpusDocument, _ entries: EntryViews) -> [TemplateValue] {
    let texts = [document[context.language], document.primary].compactMap { $0 }
    guard let text = texts.first(where: { $0.document.metadata != nil }),
      let metadata = text.document.metadata
    else { return [] }
    let meeting = metadata.meeting.map { words in
      entries.value(words, href: address(metadata.meetingSymbol), in: text.language)
    }
    let item = metadata.agendaItem.map { entries.value($0) }
    let draft = metadata.draftSymbol.map { entries.value($0, href: address($0)) }
    let vote = metadata.vote.flatMap { self.words(for: $0) }.map { entries.value($0) }
    return [
      entries.fact(.meeting, meeting.map { [$0] } ?? []),
      entries.fact(.agendaItem, item.map { [$0] } ?? []),
      entries.fact(.draft, draft.map { [$0] } ?? []),
      entries.fact(.vote, vote.map { [$0] } ?? []),
    ].compactMap { $0 }
  }

  private func address(_ symbol: String?) -> String {
    symbol.map { model.officialAddress($0, context.language) } ?? ""
  }

  private func words(for vote: DocumentMetadata.Vote) -> String? {
    switch vote.outcome {
    case .withoutVote: return context.text(.voteWithout)
    case .recorded:
      guard let inFavour = vote.inFavour, let against = vote.against else { return nil }
      return context.text(
        .voteRecorded,
        [
          "for": String(inFavour.count), "against": String(against.count),
          "abstaining": String(vote.abstaining?.count ?? 0),
        ])
    case .other: return nil
    }
  }
}
