import Core
import Documents

/// A resolution does not name the organ that speaks in it: `OP19` opens with 请, and the digest writes
/// “the Assembly requests”.
///
/// The organ may be named as the subject of a verb with which the cited paragraph itself opens a clause,
/// and of no other: where a paragraph notes with satisfaction that someone adopted a policy, it does
/// not bear out “the Assembly adopted”.
enum ActorRule {
  static func allows(_ name: NameMention, in context: ClaimContext) -> Bool {
    let rest = Array(context.claim.text.utf8)[name.range.upperBound...]
    let words = String(decoding: rest.prefix(80), as: UTF8.self)
    guard let verb = verb(opening: words, context.claim.language) else { return false }
    return context.passages.contains { passage in
      guard let body = passage.document.body, name.slugs.contains(body) else { return false }
      return (passage.context + passage.pieces).contains { piece in
        CitingVerb.clauses(of: piece.text, piece.language).contains { $0.verb.isLike(verb) }
      }
    }
  }

  /// The organ that does in its resolution what a sentence says of `name`, which heads a clause; nil where
  /// it is no verb of resolutions with which a cited clause opens.
  static func organ(insteadOf name: NameMention, in context: ClaimContext) -> String? {
    let bytes = Array(context.claim.text.utf8)
    let before = String(decoding: bytes[..<name.range.lowerBound].suffix(48), as: UTF8.self)
      .lowercased().trimmed
    let isHead =
      ["", "the"].contains(before) || ["，", ",", ", the"].contains { before.hasSuffix($0) }
    let rest = String(decoding: bytes[name.range.upperBound...].prefix(80), as: UTF8.self)
    guard isHead, let verb = verb(opening: rest, context.claim.language) else { return nil }
    return context.passages.firstNonNil { passage in
      guard passage.document.kind == .resolution, let body = passage.document.body,
        !name.slugs.contains(body),
        passage.pieces.contains(where: { piece in
          CitingVerb.clauses(of: piece.text, piece.language).contains { $0.verb.isLike(verb) }
        })
      else { return nil }
      return body
    }
  }

  /// The verb with which `words` go on after their subject, in any tense.
  private static func verb(opening words: String, _ language: Language) -> CitingVerb? {
    if language == .chinese { return CitingVerb.opening(of: words, language: .chinese)?.verb }
    var rest = words.lowercased().drop { $0 == " " }
    while let adverb = adverbs.first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(adverb.count)
    }
    return stems.first { rest.hasPrefix($0.0) }?.1
  }

  private static let adverbs = [
    "also ", "further ", "again ", "once again ", "then ", "has ", "had ", "thus ", "therefore ",
    "considered and ", "strongly ",
  ]

  private static let stems: [(String, CitingVerb)] = [
    ("request", .requests), ("asks", .requests), ("asked", .requests), ("urge", .urges),
    ("calls upon", .callsUpon), ("called upon", .callsUpon), ("calls on", .callsUpon),
    ("calls for", .appeals), ("called for", .appeals), ("appeal", .appeals),
    ("encourag", .encourages), ("invit", .invites), ("agree", .agrees), ("decide", .decides),
    ("endors", .endorses), ("recogniz", .recognizes), ("reaffirm", .reaffirms),
    ("reiterat", .reaffirms), ("emphasi", .emphasizes), ("stress", .emphasizes),
    ("takes note", .takesNote), ("took note", .takesNote),
    ("notes with satisfaction", .notesWithSatisfaction),
    ("noted with satisfaction", .notesWithSatisfaction),
    ("notes with appreciation", .notesWithAppreciation),
    ("noted with appreciation", .notesWithAppreciation), ("note", .notes),
    ("welcom", .welcomes), ("recall", .recalls), ("is convinced", .isConvinced),
    ("is deeply convinced", .isConvinced), ("bears in mind", .bearsInMind),
    ("expresses concern", .isConcerned), ("is concerned", .isConcerned),
    ("is deeply concerned", .isConcerned), ("considers that", .considers),
    ("considered that", .considers),
  ]
}

extension CitingVerb {
  /// Whether two verbs do the same, their degree apart: noting with satisfaction is noting.
  fileprivate func isLike(_ other: CitingVerb) -> Bool {
    let families: [Set<CitingVerb>] = [
      [.notes, .takesNote, .notesWithSatisfaction, .notesWithAppreciation],
      [.reaffirms, .reiterates], [.callsUpon, .appeals],
    ]
    return self == other || families.contains { $0.contains(self) && $0.contains(other) }
  }
}
