import Core
import Documents

/// Names of the vocabulary at their places, and what open short forms mean in one document.
struct AddresseeNames: Sendable {
  let vocabulary: Vocabulary
  /// Bodies that an open short form is taken to mean: those the preamble names in full.
  let presupposed: Set<String>

  /// Whom a name means; nil where that is open, or where it is no name of an actor.
  func party(_ mention: NameMention, in bytes: [UInt8]) -> RequestParty? {
    var slugs = mention.slugs
    if slugs.count > 1 { slugs.formIntersection(presupposed) }
    guard slugs.count == 1, let slug = slugs.first, let entry = vocabulary[slug] else { return nil }
    switch entry.kind {
    case .body, .agency, .programme, .state: break
    case .treaty, .instrument, .event: return nil
    }
    return RequestParty(
      key: slug,
      name: Bilingual(zh: entry.shownName(.chinese), en: entry.shownName(.english)),
      words: String(decoding: bytes[mention.range], as: UTF8.self))
  }
}
