import Core
import Documents

/// `claim-number`, `claim-name`: a value or name that stands in the passage, but with something else.
///
/// Where a passage has two dates, the words around a date say what happened on it. A sentence that
/// gives one of them with the words of the other is wrong although its date stands there: 2020 in Bangkok
/// and 2019 in New York are not 2019 in Bangkok. Texts of one language are compared, the source or our
/// translation; where there are none, by the words that both languages have.
enum BindingCheck {
  /// Below this part of the best likeness a value is taken to stand with something else.
  private static let leastShare = 0.7
  /// The same for names, which may stand in any order and mostly do.
  private static let leastShareOfNames = 0.55
  /// Surroundings less alike than this say nothing.
  private static let leastLikeness = 0.2

  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let grounds = context.comparableGrounds
    guard !grounds.isEmpty, let words = context.comparableWords else { return outcome }
    let places = grounds.flatMap { BoundPlace.places(in: $0, context.vocabulary, words) }
    let own = LocalWords(context.claim, shared: words.areShared)
    let claims = BoundItem.items(of: context.claim, context.vocabulary).map {
      BoundClaim($0, around: own.words(around: $0.range, weight: words.weight), places)
    }
    for claim in claims where !isSpeaker(claim.item, context) {
      guard let same = claim.likeness(of: claim.own), !claim.isInLongList,
        !claim.item.isName || !LongLists.contains(claim.item.range, context.claim)
      else { continue }
      let rivals = claim.rivals.filter { !isTaken($0, from: claim, by: claims) }
      let share = claim.item.isName ? leastShareOfNames : leastShare
      // What stands nowhere is the business of the other checks.
      guard let best = claim.likeness(of: rivals), best >= leastLikeness, same < share * best
      else { continue }
      let said = own.sentence(around: claim.item.range)
      if isAtHome(claim, among: rivals, places, saying: said, weight: words.weight) { continue }
      outcome.findings.append(finding(claim.item, context))
    }
    return outcome
  }

  /// Whether the whole sentence speaks for the place of a claim where the words beside it do not.
  ///
  /// `The workshop with Jordan was held from 25 March 2019` is at home in the sentence that has Jordan,
  /// though another begins `the workshop … held`.
  private static func isAtHome(
    _ claim: BoundClaim, among rivals: [Int], _ places: [BoundPlace], saying words: Set<UInt64>,
    weight: (UInt64) -> Double
  ) -> Bool {
    guard let home = claim.nearest(of: claim.own), let rival = claim.nearest(of: rivals) else {
      return false
    }
    let (own, other) = (places[home].sentence, places[rival].sentence)
    func sum(_ words: Set<UInt64>) -> Double { words.reduce(0) { $0 + weight($1) } }
    return sum(words.intersection(own).subtracting(other))
      > sum(words.intersection(other).subtracting(own))
  }

  /// Whether a place is that of another claim of the sentence, which is more at home there.
  private static func isTaken(
    _ place: Int, from claim: BoundClaim, by claims: [BoundClaim]
  ) -> Bool {
    claims.contains { other in
      guard other.item.range != claim.item.range, other.own.contains(place),
        let home = other.likeness(of: other.own), let away = other.likeness(of: claim.own)
      else { return false }
      return home >= away
    }
  }

  /// Whether a name is who speaks in the sentence.
  ///
  /// It stands at its head, or is the organ that a resolution does not name. The words behind it are
  /// then those of the whole sentence.
  private static func isSpeaker(_ item: BoundItem, _ context: ClaimContext) -> Bool {
    guard case .name(_, let slugs) = item.identity else { return false }
    let head = context.claim[0..<item.range.lowerBound].lowercased().trimmed
    return ["", "the"].contains(head)
      || ActorRule.allows(NameMention(range: item.range, slugs: slugs), in: context)
  }

  private static func finding(_ item: BoundItem, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[item.range]
    return ClaimFinding(
      item.isName ? "claim-name" : "claim-number", .error, at: item.range,
      message: Bilingual(
        zh: "“\(words)”在所注明的段落里与别的内容相连",
        en: "“\(words)” stands in the cited passages with something else"),
      help: Bilingual(
        zh: "核对原文中与它相连的词语", en: "compare the words that it stands with in the passage"))
  }
}
