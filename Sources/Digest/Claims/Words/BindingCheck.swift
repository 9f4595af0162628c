import Core
import Documents

/// `claim-number`, `claim-name`: a value or name that stands in the passage, but with something else.
///
/// Where a passage has two dates, the words around a date say what happened on it. A sentence that
/// gives one of them with the words of the other is wrong although its date stands there: 2020 in Bangkok
/// and 2019 in New York are not 2019 in Bangkok. Texts of one language are compared, the source or our
/// translation.
enum BindingCheck {
  /// Below this part of the best likeness an item is taken to stand with something else.
  private static let leastShare = 0.7
  /// Surroundings less alike than this say nothing.
  private static let leastLikeness = 0.2

  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let grounds = context.comparableGrounds
    guard !grounds.isEmpty, let words = context.comparableWords else { return outcome }
    let own = LocalWords(context.claim.text, language: context.claim.language)
    let places = grounds.flatMap { Self.places(in: $0, context.vocabulary, words) }
    for claim in BoundItem.items(of: context.claim, context.vocabulary)
    where !isSpeaker(claim, context) {
      let around = own.words(around: claim.range, weight: words.weight)
      var (same, best) = (-1.0, 0.0)
      for place in places where place.item.isRival(of: claim) {
        let likeness = place.surroundings.map { LocalWords.likeness(around, $0) }.max() ?? 0
        if place.item.bearsOut(claim) {
          same = max(same, place.isInLongList ? .infinity : likeness)
        } else if !place.item.allows(claim) {
          best = max(best, likeness)
        }
      }
      // What stands nowhere is the business of the other checks.
      guard same >= 0, best >= leastLikeness, same < leastShare * best else { continue }
      outcome.findings.append(finding(claim, context))
    }
    return outcome
  }

  /// An item of a passage with the words around it; the members of a list share theirs.
  private struct Place {
    var item: BoundItem
    var surroundings: [[UInt64: Double]]
    /// One of many: what is said of it is said of the others.
    var isInLongList = false
  }

  private static func places(
    in ground: ClaimText, _ vocabulary: Vocabulary, _ words: DocumentWords
  ) -> [Place] {
    let local = LocalWords(ground.text, language: ground.language)
    let items = BoundItem.items(of: ground, vocabulary).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    var places = items.map { item in
      Place(item: item, surroundings: [local.words(around: item.range, weight: words.weight)])
    }
    var start = 0
    for index in places.indices {
      let goesOn =
        index + 1 < places.count
        && items[index].isListed(before: items[index + 1], in: ground)
      guard !goesOn else { continue }
      if index > start {
        let all = places[start...index].flatMap(\.surroundings)
        for member in start...index {
          places[member].surroundings = all
          places[member].isInLongList = index - start >= 2
        }
      }
      start = index + 1
    }
    return places
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
    let isName = if case .name = item.identity { true } else { false }
    return ClaimFinding(
      isName ? "claim-name" : "claim-number", .error, at: item.range,
      message: Bilingual(
        zh: "“\(words)”在所注明的段落里与别的内容相连",
        en: "“\(words)” stands in the cited passages with something else"),
      help: Bilingual(
        zh: "核对原文中与它相连的词语", en: "compare the words that it stands with in the passage"))
  }
}
