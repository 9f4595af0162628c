import Core
import Documents

/// `evidence-elsewhere`: a sentence that reads like another passage than the one it names.
///
/// A warning, for words are no values: the sentence shares far fewer of its words with the passages it
/// rests on than with one that it does not name.
enum EvidenceElsewhere {
  /// The cited passages must have this part of the words that the best one has.
  private static let leastShare = 0.75
  /// The same where they have a date, figure or symbol of the sentence, which says more than words.
  private static let leastShareWithValues = 0.4
  /// With fewer words than this nothing is said.
  private static let fewestWords = 5

  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    guard let only = context.passages.first?.document.slug,
      context.passages.allSatisfy({ $0.document.slug == only }),
      let words = context.comparableWords
    else { return outcome }
    let own = Set(words.tokens(of: context.claim).map(\.id))
      .map { (word: $0, weight: words.weight(of: $0)) }.filter { $0.weight > 0 }
    guard own.count >= fewestWords else { return outcome }
    func share(_ other: Set<UInt64>) -> Double {
      own.reduce(0) { other.contains($1.word) ? $0 + $1.weight : $0 }
    }
    let cited = context.comparableGrounds.reduce(into: Set<UInt64>()) { union, ground in
      union.formUnion(ground.anchor.flatMap { words[$0] } ?? [])
    }
    let named = Set(context.passages.map(\.id.anchor))
    let best = words.passages.lazy.filter { isRival($0.anchor, of: named) }
      .map { (anchor: $0.anchor, share: share($0.words)) }.max { $0.share < $1.share }
    let least = hasValues(context) ? leastShareWithValues : leastShare
    if let best, share(cited) < least * best.share {
      outcome.findings.append(finding(best.anchor, context))
    }
    return outcome
  }

  /// Whether the sentence has values of the cited passages; the other checks have found none missing.
  private static func hasValues(_ context: ClaimContext) -> Bool {
    let claim = context.claim
    return claim.dates.contains { !$0.insideName }
      || claim.citations.contains { $0.kind != .treaty }
      || claim.figures.contains { !$0.isArticle && !$0.insideName && $0.value.numerator >= 10 }
  }

  /// Whether a passage is a paragraph or item that is not named and is no part of what is.
  private static func isRival(_ anchor: String, of named: Set<String>) -> Bool {
    let kinds: Set<PassageName.Kind> = [.paragraph, .preambular, .unnumbered]
    return kinds.contains(PassageName(anchor: anchor).kind)
      && !named.contains {
        $0 == anchor || anchor.hasPrefix($0 + "__") || $0.hasPrefix(anchor + "__")
      }
  }

  private static func finding(_ anchor: String, _ context: ClaimContext) -> ClaimFinding {
    let isOperative = context.passages.first?.document.kind == .resolution
    let label = PassageLabel(PassageName(anchor: anchor), operative: isOperative).short
    return ClaimFinding(
      "evidence-elsewhere", .warning, at: 0..<context.claim.text.utf8.count,
      message: Bilingual(
        zh: "这句话与所注明的段落少有相同的词语，更像\(label.zh)",
        en: "this sentence shares few words with the cited passages; it reads more like \(label.en)"
      ),
      help: Bilingual(zh: "核对依据的段号", en: "check the number of the passage"))
  }
}
