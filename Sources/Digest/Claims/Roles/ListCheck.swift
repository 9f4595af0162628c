import Core
import Documents

/// `claim-name`: a list that is not the passage's, where one member was taken for another.
///
/// `X、Y和Z` with one name twice lists one of them wrongly; and where the passage lists `X、W和Z` and has
/// `Y` in no list with them, `Y` stands in the place of `W`.
enum ListCheck {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let lists = lists(of: context.claim).filter { $0.count >= 2 }
    guard !lists.isEmpty else { return outcome }
    let texts =
      context.grounds + context.comparableGrounds.filter { $0.language == context.claim.language }
    let grounds = texts.flatMap(Self.lists)
    for list in lists {
      if let twice = doubled(in: list, context),
        !grounds.contains(where: { doubled(in: $0, context) != nil })
      {
        outcome.findings.append(repeated(twice.name, context))
        continue
      }
      for member in list where isStranger(member, in: list, grounds, context) {
        outcome.findings.append(foreign(member.name, context))
      }
    }
    return outcome
  }

  private static func lists(of text: ClaimText) -> [[NameUnit]] {
    let bytes = Array(text.text.utf8)
    return NameUnit.lists(of: NameUnit.units(of: text, bytes), bytes)
  }

  /// The second of two members that are the same.
  private static func doubled(in list: [NameUnit], _ context: ClaimContext) -> NameUnit? {
    var seen: Set<String> = []
    return list.first { unit in
      guard let slug = unit.slug, let kind = context.vocabulary[slug]?.kind,
        [.state, .body, .agency].contains(kind)
      else { return false }
      return !seen.insert(slug).inserted
    }
  }

  /// Whether all others of the list stand in one list of the passages, which has another in the place of
  /// this one, and it stands in no list with any of them.
  private static func isStranger(
    _ member: NameUnit, in list: [NameUnit], _ grounds: [[NameUnit]], _ context: ClaimContext
  ) -> Bool {
    guard let slug = member.slug, let kind = context.vocabulary[slug]?.kind else { return false }
    let own = Set(list.flatMap(\.name.slugs))
    let others = list.compactMap(\.slug).filter { $0 != slug }
    guard !others.isEmpty, others.count == list.count - 1,
      others.allSatisfy({ context.vocabulary[$0]?.kind == kind })
    else { return false }
    func names(_ ground: [NameUnit]) -> Set<String> {
      ground.reduce(into: []) { $0.formUnion($1.names) }
    }
    let isMember = grounds.contains { ground in
      names(ground).contains(slug) && !names(ground).isDisjoint(with: others)
    }
    guard !isMember, !isListed(member, context) else { return false }
    return grounds.contains { ground in
      ground.count >= 2 && names(ground).isSuperset(of: others)
        && ground.contains { unit in
          unit.slug.map { !own.contains($0) && context.vocabulary[$0]?.kind == kind } ?? false
        }
    }
  }

  /// Whether the passages have the name in a long list, of which other members may be in no table.
  private static func isListed(_ member: NameUnit, _ context: ClaimContext) -> Bool {
    (context.grounds + context.comparableGrounds).contains { ground in
      ground.names.contains { name in
        !name.slugs.isDisjoint(with: member.name.slugs) && LongLists.contains(name.range, ground)
          && endsAtMark(name, ground)
      }
    }
  }

  /// Whether a mark of a list, brackets or the end of the clause stands behind a name: `X主席` is nobody
  /// in the list.
  private static func endsAtMark(_ name: NameMention, _ ground: ClaimText) -> Bool {
    let rest = Array(ground.text.utf8)[name.range.upperBound...]
    return rest.isEmpty || marks.contains { rest.starts(with: $0) }
  }

  private static let marks = [
    "、", "和", "及", "以及", "与", "（", "(", " (", "，", "。", "；", ", ", " and ", "; ", ".", "）", ")",
  ].map { Array($0.utf8) }

  private static func repeated(_ name: NameMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[name.range]
    return ClaimFinding(
      "claim-name", .error, at: name.range,
      message: Bilingual(zh: "“\(words)”列举了两次", en: "“\(words)” is listed twice"),
      help: Bilingual(zh: "核对列举的名称", en: "compare the names that are listed"))
  }

  private static func foreign(_ name: NameMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[name.range]
    return ClaimFinding(
      "claim-name", .error, at: name.range,
      message: Bilingual(
        zh: "“\(words)”不在所注明段落的同一列举之中",
        en: "“\(words)” does not stand in that list of the cited passages"),
      help: Bilingual(zh: "核对列举的名称", en: "compare the names that are listed"))
  }
}
