import Core
import Documents

/// `claim-name`: somebody else did it, was asked or stands there in the passage.
///
/// What a name of the sentence does (``NameRole``) the passages say of others of its kind and never of it:
/// `大会请秘书处` where the passage asks the Office. The word of the role is one that both languages have, so
/// that no translation is needed.
enum RoleCheck {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let claimed = NameRoleReader(context.claim).names()
    guard claimed.contains(where: { !$0.places.isEmpty }) else { return outcome }
    let grounds = RoledText.grounds(of: context)
    for name in claimed {
      guard let slug = name.unit.slug, let kind = Kind(slug, context.vocabulary),
        isNamed(slug, in: grounds), !isPartOfCitation(name.unit, context)
      else { continue }
      let isOrgan = isOrgan(slug, context)
      var (others, isOwn) = (Others(), false)
      for (role, isClose) in name.roles {
        let known = holders(of: role, in: grounds)
        if known.contains(where: { $0.names.contains(slug) }) {
          isOwn = isOwn || isClose && role.relation == .owner
          continue
        }
        if role.relation == .owner, ActorRule.allows(name.unit.name, in: context) { continue }
        if grounds.contains(where: { $0.mayBe(slug, role, organ: isOrgan) }) { continue }
        let taken = Set(claimed.filter { $0.has(role.word) }.flatMap(\.unit.name.slugs))
        let rival = known.first { unit in
          unit.slug.map { Kind($0, context.vocabulary) == kind && !taken.contains($0) } ?? false
        }
        let organ =
          isClose && role.relation == .owner
          ? ActorRule.organ(insteadOf: name.unit.name, in: context) : nil
        others.add(rival?.slug ?? organ, role.relation)
      }
      if isDoneToItself(name, claimed) {
        outcome.findings.append(repeated(name.unit.name, context))
      } else if let other = others.other(orOwner: !isOwn) {
        outcome.findings.append(finding(name.unit.name, other, context))
      }
    }
    return outcome
  }

  /// Whom the passages name in the roles of a name.
  private struct Others {
    private var owner: String?
    private var other: String?

    mutating func add(_ slug: String?, _ relation: NameRole.Relation) {
      guard let slug else { return }
      if relation == .owner { owner = slug } else { other = slug }
    }

    func other(orOwner: Bool) -> String? { other ?? (orOwner ? owner : nil) }
  }

  /// `大会请大会`: one who asks is not asked.
  private static func isDoneToItself(_ name: RoledName, _ claimed: [RoledName]) -> Bool {
    guard let slug = name.unit.slug else { return false }
    return name.places.contains { place in
      place.role.relation == .object && place.isClose
        && BilingualWords.asking.contains(place.role.word)
        && claimed.contains { other in
          other.unit.slug == slug && other.unit.range.upperBound <= name.unit.range.lowerBound
            // `a country that plans with the Office may request the Office`.
            && !other.places.contains { [.companion, .receiver].contains($0.role.relation) }
            && other.places.contains {
              $0.role.relation == .owner && $0.isClose && $0.word == place.word
            }
        }
    }
  }

  /// Whether a name is the organ whose resolution is cited, which speaks in it without being named.
  private static func isOrgan(_ slug: String, _ context: ClaimContext) -> Bool {
    context.passages.contains { $0.document.kind == .resolution && $0.document.body == slug }
  }

  /// Who can be taken for whom: a State for a State, a body for an agency.
  private enum Kind {
    case state, body

    init?(_ slug: String, _ vocabulary: Vocabulary) {
      switch vocabulary[slug]?.kind {
      case .state: self = .state
      case .body, .agency: self = .body
      case .treaty, .instrument, .programme, .event, nil: return nil
      }
    }
  }

  private static func isNamed(_ slug: String, in grounds: [RoledText]) -> Bool {
    grounds.contains { $0.reader.text.names.contains { $0.slugs.contains(slug) } }
  }

  /// Whether a name only says whose resolution or session is meant.
  private static func isPartOfCitation(_ unit: NameUnit, _ context: ClaimContext) -> Bool {
    context.claim.citations.contains { $0.range.overlaps(unit.range) && $0.kind != .session }
  }

  private static func holders(of role: NameRole, in grounds: [RoledText]) -> [NameUnit] {
    grounds.flatMap { ground in ground.names.filter { $0.has(role) }.map(\.unit) }
  }

  private static func repeated(_ name: NameMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[name.range]
    return ClaimFinding(
      "claim-name", .error, at: name.range,
      message: Bilingual(
        zh: "“\(words)”在这里既是要求者又是被要求者",
        en: "“\(words)” stands here as both who asks and who is asked"),
      help: Bilingual(zh: "核对是谁、对谁", en: "compare who does it and to whom"))
  }

  private static func finding(
    _ name: NameMention, _ other: String, _ context: ClaimContext
  ) -> ClaimFinding {
    let words = context.claim[name.range]
    let entry = context.vocabulary[other]
    return ClaimFinding(
      "claim-name", .error, at: name.range,
      message: Bilingual(
        zh: "所注明的段落说的是\(entry?.shownName(.chinese) ?? other)，不是“\(words)”",
        en:
          "the cited passages say this of \(entry?.shownName(.english) ?? other), not of “\(words)”"
      ),
      help: Bilingual(
        zh: "核对是谁做的、要求谁做的", en: "compare who did it, or of whom it was asked"))
  }
}
