import Digest
import Documents

extension SiteModel {
  /// The documents in the order of their weight: resolutions, reports of the Committee and its
  /// subcommittees, notes by the Secretariat, reports of meetings and events; of each the newest first.
  var documentsByAuthority: [CorpusDocument] {
    corpus.documents.enumerated().sorted { one, other in
      let ranks = (authority(of: one.element), authority(of: other.element))
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      let dates = (one.element.date ?? "", other.element.date ?? "")
      return dates.0 != dates.1 ? dates.0 > dates.1 : one.offset < other.offset
    }.map(\.element)
  }

  /// Hits in the order of their documents' weight; those of one document stay in theirs.
  func byAuthority(_ hits: [ThemeHit]) -> [ThemeHit] {
    let byDocument = Dictionary(grouping: hits, by: \.passage.document)
    return documentsByAuthority.flatMap { byDocument[$0.slug] ?? [] }
  }

  /// 0 for resolutions, then as ``documentsByAuthority`` says.
  private func authority(of document: CorpusDocument) -> Int {
    switch document.kind {
    case .resolution: 0
    case .note: 2
    case .report, .other: isOfIntergovernmentalBody(document) ? 1 : 3
    }
  }

  /// Whether a report is that of a body's session: of one with documents of its own, such as the
  /// Committee, which a meeting of secretariats has not.
  private func isOfIntergovernmentalBody(_ document: CorpusDocument) -> Bool {
    var bodies = document.primary.document.citations.filter {
      $0.kind == .session && $0.at == "title"
    }.compactMap { citation in
      citation.target.lastIndex(of: "-").map { String(citation.target[..<$0]) }
    }
    if let meeting = document.facts.meeting.flatMap({ meeting($0) }), meeting.kind == "session",
      let body = meeting.body
    {
      bodies.append(body)
    }
    return bodies.contains { Vocabulary.unitedNations[$0]?.symbolPrefix != nil }
  }
}
