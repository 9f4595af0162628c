package import Core

/// A row of `meetings.csv`.
package struct MeetingRow: Sendable, Hashable {
  package var slug: String
  /// `session`, `forum`, `workshop`, `session-of-event`, …; empty when not said.
  package var kind: String
  package var name: Bilingual<String>
  /// Who held it, in the table's words.
  package var bodyName: String?
  /// The slug of the body whose meeting it is.
  package var body: String?
  /// The number of the session.
  package var session: Int?
  /// Shared by the meetings of a series.
  package var series: String?
  /// The slug of the event it is a part of.
  package var partOf: String?
  /// A year, month or day.
  package var start: String?
  package var end: String?
  package var place: [Language: String]
  package var status: MeetingStatus?
  /// What the status rests on.
  package var statusSource: String?
  /// Names that mean this meeting and no other, by the language of the text.
  package var distinctiveNames: Bilingual<[String]>
  /// Where the table says it is named.
  package var places: [NamedPlace]
  /// How far the names have been checked, and the dates; nil where the table does not say.
  package var verified: Verification?
  package var datesVerified: Verification?
  package var source: String
  package var note: String
  /// The table, the cell `named_in` and the cell `part_of`, for diagnostics.
  package var namedInRange: Range<Int>
  package var partOfRange: Range<Int>

  static let required = ["id", "name_zh", "name_en"]
  static let optional = [
    "kind", "body", "body_slug", "session", "series", "part_of", "start", "end", "place_zh",
    "place_en", "status", "status_source", "names_zh", "names_en", "named_in", "verified",
    "dates_verified", "source", "note",
  ]

  init?(_ row: inout TableRow) {
    guard let slug = row.slug("id"), let zh = row.required("name_zh"),
      let en = row.required("name_en")
    else { return nil }
    self.slug = slug
    kind = row.text("kind") ?? ""
    name = Bilingual(zh: zh, en: en)
    bodyName = row.text("body")
    body = row.text("body_slug")
    session = row.number("session")
    series = row.text("series")
    partOf = row.text("part_of")
    start = row.date("start")
    end = row.date("end")
    place = row.texts("place_zh", "place_en")
    status = row.choice("status", of: MeetingStatus.self)
    statusSource = row.text("status_source")
    distinctiveNames = Bilingual(zh: row.list("names_zh"), en: row.list("names_en"))
    places = NamedPlace.list(row.text("named_in") ?? "")
    verified = row.choice("verified", of: Verification.self)
    datesVerified = row.choice("dates_verified", of: Verification.self)
    source = row.text("source") ?? ""
    note = row.text("note") ?? ""
    namedInRange = row.range("named_in")
    partOfRange = row.range("part_of")
  }
}

/// Whether a meeting took place, as far as the sources tell; the raw value is the cell.
package enum MeetingStatus: String, Sendable, Hashable, CaseIterable {
  case held, planned, cancelled, unknown
}
