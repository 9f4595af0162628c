package import Core

/// A meeting, session, conference or series that the documents name.
package struct Meeting: Sendable, Hashable {
  package var slug: String
  /// `session`, `forum`, …; empty when not known.
  package var kind: String
  package var name: Bilingual<String>
  /// Who held it, in the table's words.
  package var bodyName: String?
  /// The slug of the body whose meeting it is.
  package var body: String?
  package var session: Int?
  package var series: String?
  /// A year, month or day.
  package var start: String?
  package var end: String?
  package var place: [Language: String]
  /// Whether its names were found in a source, not only believed to be right.
  package var isNameConfirmed = true
  /// Whether its dates were.
  package var areDatesConfirmed = true
  package var status: MeetingStatus
  /// What the status rests on: the table's words, or the slug of the document that reports on it.
  package var statusSource: String?
  /// The passages that name it, in the order of documents and of their text.
  package var mentions: [MeetingMention]
  /// The slugs of the documents that report on it.
  package var reports: [String]
  /// The slug of the event it is a part of.
  package var partOf: String?
  /// The slugs of its parts, in the order of the table.
  package var parts: [String]
  /// Whether it has a page of its own: it has a date or a body, a paragraph of substance names it, and
  /// it is no part of another.
  package var hasOwnPage: Bool
  /// The slugs of the meetings before and after it in its series that have pages.
  package var previous: String?
  package var next: String?

  /// The slugs of the documents that name it and do not report on it.
  package var mentioningDocuments: [String] {
    var slugs: [String] = []
    for mention in mentions {
      let slug = mention.passage.document
      if !slugs.contains(slug), !reports.contains(slug) { slugs.append(slug) }
    }
    return slugs
  }
}

/// A passage that names a meeting.
package struct MeetingMention: Sendable, Hashable {
  package var passage: PassageID
  /// Whether the passage is a paragraph, item or heading.
  package var isSubstance: Bool
  /// Where the meeting's names stand, as UTF-8 bytes of the passage's own text; empty where only the
  /// table says that it is meant.
  package var ranges: [Range<Int>]
  /// Where they stand in the same passage of the document's text or translation in another language.
  package var otherRanges: [Language: [Range<Int>]] = [:]
}
