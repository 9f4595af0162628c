import Core
import Documents

/// `claim-name`: a sentence is about one body or State, and the passage says the same of another.
///
/// A name at the head of a sentence is mostly its subject. Where the sentence of the cited passages that
/// comes nearest has another, and does not name this one though the passages do, somebody else did or
/// said it.
enum SubjectCheck {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    guard let head = heads(of: context.claim).first, head.range.lowerBound <= 4,
      isActor(head, context.vocabulary), !ActorRule.allows(head, in: context)
    else { return outcome }
    let isNamed = context.grounds.flatMap(\.names).contains {
      !$0.slugs.isDisjoint(with: head.slugs)
    }
    guard isNamed else { return outcome }
    // Whom the sentence names as well it tells of there.
    if let other = actorOfAnother(head, in: context) ?? sayer(insteadOf: head, in: context),
      !context.claim.names.contains(where: { !$0.slugs.isDisjoint(with: other.slugs) })
    {
      outcome.findings.append(finding(head, other, context))
    }
    return outcome
  }

  /// The subject of the sentence that comes nearest, where it does not name the head at all.
  private static func actorOfAnother(
    _ head: NameMention, in context: ClaimContext
  ) -> NameMention? {
    guard let sentence = nearest(to: context.claim, without: head.range, in: context),
      let other = sentence.heads.first, isActor(other, context.vocabulary),
      !sentence.names.contains(where: { !$0.slugs.isDisjoint(with: head.slugs) })
    else { return nil }
    return other
  }

  /// The name of which the passages say what the sentence says of its head, with the same verb, where no
  /// such verb stands behind the head.
  private static func sayer(insteadOf head: NameMention, in context: ClaimContext) -> NameMention? {
    guard let words = context.comparableWords else { return nil }
    let reader = SubjectWords(words)
    let chain = SubjectWords.chain(from: head, in: context.claim)
    guard chain.count < 3 else { return nil }
    let own = reader.behind(chain.range, in: words.tokens(of: context.claim), of: context.claim)
    guard let verb = own.first.first else { return nil }
    var best = (likeness: 0.0, name: NameMention?.none)
    for ground in context.comparableGrounds {
      let tokens = words.tokens(of: ground)
      let units = NameUnit.units(of: ground, Array(ground.text.utf8))
      for name in ground.names where isActor(name, context.vocabulary) {
        // What a part of a body did, the body did.
        let unit = units.first { $0.range.contains(name.range.lowerBound) }?.range ?? name.range
        let ranges = [name.range, unit, SubjectWords.chain(from: name, in: ground).range]
        for saying in ranges.map({ reader.behind($0, in: tokens, of: ground) })
        where saying.first.contains(verb) {
          // The passages say it of the head as well.
          if !name.slugs.isDisjoint(with: head.slugs) { return nil }
          let likeness = LocalWords.likeness(own.words, saying.words)
          if likeness > best.likeness { best = (likeness, name) }
        }
      }
    }
    return best.likeness >= leastLikeness ? best.name : nil
  }

  /// Less alike, two names have nothing said of them in common but a verb.
  private static let leastLikeness = 0.3

  private struct Sentence {
    var heads: [NameMention]
    var names: [NameMention]
  }

  /// The sentence of the passages that has most of the words of the claim, its subject left out, up to
  /// the first semicolon: behind it another subject may speak.
  private static func nearest(
    to claim: ClaimText, without head: Range<Int>, in context: ClaimContext
  ) -> Sentence? {
    guard let words = context.comparableWords else { return nil }
    let bytes = Array(claim.text.utf8)
    let end =
      ["；", "; "].compactMap { ByteSearch.ranges(of: Array($0.utf8), in: bytes).first }
      .map(\.lowerBound).min() ?? bytes.count
    let own = Set(
      words.tokens(of: claim).filter {
        !$0.range.overlaps(head) && $0.range.upperBound <= end
      }.map(\.id))
    var best: (share: Double, sentence: Sentence)?
    for ground in context.comparableGrounds {
      let (tokens, heads) = (words.tokens(of: ground), heads(of: ground))
      for range in SentenceSplitter.sentences(in: ground.text) {
        let ids = Set(tokens.filter { range.contains($0.range.lowerBound) }.map(\.id))
        let share = ids.intersection(own).reduce(0) { $0 + words.weight(of: $1) }
        guard share > best?.share ?? 0 else { continue }
        best = (
          share,
          Sentence(
            heads: heads.filter { range.contains($0.range.lowerBound) },
            names: ground.names.filter { range.contains($0.range.lowerBound) })
        )
      }
    }
    return best?.sentence
  }

  /// The names at the heads of the sentences of a text, an adverbial clause before them or not:
  /// `会上，委员会商定…`, `At its session, the Committee agreed …`.
  static func heads(of text: ClaimText) -> [NameMention] {
    let bytes = Array(text.text.utf8)
    return SentenceSplitter.sentences(in: text.text).compactMap { sentence in
      guard let first = text.names.first(where: { sentence.contains($0.range.lowerBound) }),
        !first.slugs.isEmpty
      else { return nil }
      let before = String(
        decoding: bytes[sentence.lowerBound..<first.range.lowerBound], as: UTF8.self
      )
      .lowercased().trimmed
      let isHead =
        ["", "the", "该"].contains(before)
        || ["，", ",", ", the", "，该"].contains { before.hasSuffix($0) }
      return isHead ? first : nil
    }
  }

  /// Whether a name is of somebody who can act: no project, treaty or agenda.
  private static func isActor(_ name: NameMention, _ vocabulary: Vocabulary) -> Bool {
    name.slugs.contains { slug in
      vocabulary[slug].map { [.body, .agency, .state].contains($0.kind) } ?? false
    }
  }

  private static func finding(
    _ head: NameMention, _ other: NameMention, _ context: ClaimContext
  ) -> ClaimFinding {
    let words = context.claim[head.range]
    let entry = other.slugs.sorted().firstNonNil { context.vocabulary[$0] }
    let names = Bilingual(
      zh: entry?.shownName(.chinese) ?? "", en: entry?.shownName(.english) ?? "")
    return ClaimFinding(
      "claim-name", .error, at: head.range,
      message: Bilingual(
        zh: "所注明的段落说的是\(names.zh)，不是“\(words)”",
        en: "the cited passages say this of \(names.en), not of “\(words)”"),
      help: Bilingual(zh: "核对是谁做的、谁说的", en: "compare who did or said it"))
  }
}
