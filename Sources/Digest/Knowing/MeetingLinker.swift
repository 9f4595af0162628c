import Core
import Documents

/// Makes the meetings out of the table, the sessions that texts name and the documents' reports.
struct MeetingLinker {
  private let documents: [CorpusDocument]
  private let tables: Tables
  private let vocabulary: Vocabulary
  private let passages: [String: PassageIndex]

  init(_ documents: [CorpusDocument], tables: Tables, vocabulary: Vocabulary) {
    self.documents = documents
    self.tables = tables
    self.vocabulary = vocabulary
    passages = Dictionary(
      documents.map { ($0.slug, $0.primary.passages) }, uniquingKeysWith: { first, _ in first })
  }

  func link() -> (meetings: [Meeting], diagnostics: [Diagnostic]) {
    let found = MeetingMentions(documents, rows: tables.meetings, table: tables.meetingsSource)
    let mentions = found.byMeeting()
    let (owners, problems) = partOwners()
    var meetings = tables.meetings.map { meeting($0, mentions[$0.slug] ?? [], owners[$0.slug]) }
    let listed = Set(meetings.map(\.slug))
    for slug in mentions.keys.sorted() where !listed.contains(slug) {
      if let session = SessionName(slug: slug, vocabulary: vocabulary) {
        meetings.append(meeting(session, slug, mentions[slug] ?? []))
      }
    }
    for index in meetings.indices {
      meetings[index].parts = tables.meetings.map(\.slug).filter {
        owners[$0] == meetings[index].slug
      }
    }
    linkSeries(&meetings)
    return (meetings.sorted { $0.slug < $1.slug }, found.diagnostics + problems)
  }

  private func meeting(
    _ row: MeetingRow, _ mentions: [MeetingMention], _ owner: String?
  ) -> Meeting {
    let reports = documents.filter { $0.facts.meeting == row.slug }.map(\.slug)
    let isKnown = row.start != nil || row.bodyName != nil || row.body != nil
    let status = row.status.flatMap { $0 == .unknown ? nil : $0 }
    return Meeting(
      slug: row.slug, kind: row.kind, name: row.name, bodyName: row.bodyName, body: row.body,
      session: row.session, series: row.series, start: row.start, end: row.end, place: row.place,
      isNameConfirmed: row.verified != .knowledge,
      areDatesConfirmed: (row.datesVerified ?? row.verified) != .knowledge,
      status: status ?? (reports.isEmpty ? .unknown : .held),
      statusSource: status == nil ? reports.first : row.statusSource, mentions: mentions,
      reports: reports, partOf: owner, parts: [],
      hasOwnPage: isKnown && owner == nil && hasSubstance(mentions, reports))
  }

  private func meeting(
    _ session: SessionName, _ slug: String, _ mentions: [MeetingMention]
  ) -> Meeting {
    let reports = documents.filter { $0.facts.meeting == slug }.map(\.slug)
    return Meeting(
      slug: slug, kind: "session", name: session.name, bodyName: nil, body: session.body,
      session: session.number, series: nil, start: nil, end: nil, place: [:],
      status: reports.isEmpty ? .unknown : .held, statusSource: reports.first, mentions: mentions,
      reports: reports, partOf: nil, parts: [], hasOwnPage: hasSubstance(mentions, reports))
  }

  private func hasSubstance(_ mentions: [MeetingMention], _ reports: [String]) -> Bool {
    let isNamed = mentions.contains { mention in
      passages[mention.passage.document]?[mention.passage.anchor]?.isParagraph == true
    }
    return isNamed || !reports.isEmpty
  }

  /// The event each part belongs to; a part of what the table does not list stays on its own.
  private func partOwners() -> (owners: [String: String], diagnostics: [Diagnostic]) {
    let slugs = Set(tables.meetings.map(\.slug))
    var (owners, diagnostics) = ([String: String](), [Diagnostic]())
    for row in tables.meetings {
      guard let owner = row.partOf else { continue }
      if slugs.contains(owner), owner != row.slug {
        owners[row.slug] = owner
      } else if let table = tables.meetingsSource {
        let nearest = Spelling.nearest(to: owner, among: slugs.sorted())
        diagnostics.append(
          table.diagnostic(
            "table-meeting-unknown", .warning, at: row.partOfRange,
            message: Bilingual(zh: "表中没有会议“\(owner)”", en: "the table has no meeting “\(owner)”"),
            help: nearest.map {
              Bilingual(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?")
            } ?? Bilingual(zh: "", en: "")))
      }
    }
    return (owners, diagnostics)
  }

  /// Neighbours by `series`, or by body and number of session; only among those with pages.
  private func linkSeries(_ meetings: inout [Meeting]) {
    var groups: [String: [Int]] = [:]
    for (index, meeting) in meetings.enumerated() where meeting.hasOwnPage {
      if let series = meeting.series {
        groups[series, default: []].append(index)
      } else if let body = meeting.body, meeting.session != nil {
        groups[body, default: []].append(index)
      }
    }
    for group in groups.values {
      let ordered = group.sorted { left, right in
        let (one, other) = (meetings[left], meetings[right])
        if let first = one.session, let second = other.session, first != second {
          return first < second
        }
        return (one.start ?? "9999", one.slug) < (other.start ?? "9999", other.slug)
      }
      for (before, after) in zip(ordered, ordered.dropFirst()) {
        meetings[before].next = meetings[after].slug
        meetings[after].previous = meetings[before].slug
      }
    }
  }
}
