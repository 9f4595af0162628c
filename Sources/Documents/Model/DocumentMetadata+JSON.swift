package import Formats

extension DocumentMetadata {
  /// The metadata as `spacedigest parse` writes it; what is not known is null.
  package var json: JSONValue {
    [
      "adopted": text(adoptionDate), "published": text(publicationDate),
      "agendaItem": text(agendaItem), "agendaTitle": text(agendaTitle),
      "draft": text(draftSymbol), "sponsors": text(sponsors), "report": text(reportSymbol),
      "record": text(meetingSymbol), "meeting": text(meeting), "vote": vote?.json ?? .null,
      "keywords": .array(keywords.map(\.json)),
    ]
  }

  private func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}

extension DocumentMetadata.Vote {
  fileprivate var json: JSONValue {
    [
      "outcome": .string(outcome.rawValue), "inFavour": inFavour?.json ?? .null,
      "against": against?.json ?? .null, "abstaining": abstaining?.json ?? .null,
    ]
  }
}

extension DocumentMetadata.Tally {
  fileprivate var json: JSONValue {
    ["count": .int(count), "voters": .array(voters.map { .string($0) })]
  }
}

extension DocumentMetadata.Keyword {
  fileprivate var json: JSONValue {
    [
      "scheme": .string(scheme.rawValue), "label": .string(label),
      "address": address.map { .string($0) } ?? .null,
    ]
  }
}
