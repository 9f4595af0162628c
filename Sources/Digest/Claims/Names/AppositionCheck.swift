import Core
import Documents

/// `claim-name`: a name with the short form of another behind it in brackets.
///
/// `外层空间事务厅（外空厅）` is one office; `秘书处（外空厅）` are two, and the sentence takes one for the other.
/// Only forms that the cited passages give to somebody else are held against a sentence.
enum AppositionCheck {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let names = context.claim.names
    for (name, short) in zip(names, names.dropFirst()) {
      let form = asKnown(short, behind: name, context)
      let between = context.claim[name.range.upperBound..<form.range.lowerBound]
      guard brackets.contains(between), isClosed(form, context.claim),
        name.slugs.isDisjoint(with: form.slugs), !form.slugs.isEmpty,
        form.range.count < name.range.count || areOfOneKind(name, form, context.vocabulary),
        isOthers(form, than: name, in: context.grounds + context.comparableGrounds)
      else { continue }
      outcome.findings.append(finding(name, form, context))
    }
    return outcome
  }

  /// A short form as the tables have it, where the sentence makes it the name's: `X（大会）`.
  private static func asKnown(
    _ form: NameMention, behind name: NameMention, _ context: ClaimContext
  ) -> NameMention {
    guard form.isShortForm, form.slugs.isSubset(of: name.slugs) else { return form }
    let known = Set(context.vocabulary.mentions(in: context.claim[form.range]).flatMap(\.slugs))
    guard known.isDisjoint(with: name.slugs), !known.isEmpty else { return form }
    return NameMention(range: form.range, slugs: known, isShortForm: true)
  }

  private static let brackets: Set<String> = ["（", " (", "(", "( "]

  /// Whether one could be taken for the other: no State with its agency behind it.
  private static func areOfOneKind(
    _ name: NameMention, _ form: NameMention, _ vocabulary: Vocabulary
  ) -> Bool {
    let kinds = Set(form.slugs.compactMap { vocabulary[$0]?.kind })
    return !kinds.isEmpty
      && name.slugs.allSatisfy { slug in
        vocabulary[slug].map { kinds.contains($0.kind) } ?? false
      }
  }

  private static func isClosed(_ form: NameMention, _ claim: ClaimText) -> Bool {
    let rest = Array(claim.text.utf8)[form.range.upperBound...]
    return rest.first == 0x29 || rest.starts(with: "）".utf8)
  }

  /// Whether the passages name whom the short form means, and never put it behind the name.
  private static func isOthers(
    _ form: NameMention, than name: NameMention, in grounds: [ClaimText]
  ) -> Bool {
    let isNamed = grounds.contains { ground in
      ground.names.contains { !$0.slugs.isDisjoint(with: form.slugs) }
    }
    return isNamed
      && !grounds.contains { ground in
        zip(ground.names, ground.names.dropFirst()).contains { first, second in
          !first.slugs.isDisjoint(with: name.slugs) && !second.slugs.isDisjoint(with: form.slugs)
            && brackets.contains(ground[first.range.upperBound..<second.range.lowerBound])
        }
      }
  }

  private static func finding(
    _ name: NameMention, _ form: NameMention, _ context: ClaimContext
  ) -> ClaimFinding {
    let (words, short) = (context.claim[name.range], context.claim[form.range])
    return ClaimFinding(
      "claim-name", .error, at: name.range,
      message: Bilingual(
        zh: "“\(short)”不是“\(words)”的简称", en: "“\(short)” is no short form of “\(words)”"),
      help: Bilingual(zh: "核对名称和简称", en: "check the name and its short form"))
  }
}
