import Core
import Documents

/// `claim-name`: a State, body, agency, instrument or programme that the cited passages do not name.
///
/// A name stands in a passage when any of its forms does, in either language. A name that may mean
/// several bodies is held to all of them and fails only when none is there.
enum ClaimNameCheck {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let grounds = Grounds(context)
    for name in context.claim.names where !name.slugs.isEmpty {
      guard !belongsToCitation(name, in: context) else { continue }
      outcome.tally.names += 1
      if name.slugs.isDisjoint(with: grounds.slugs),
        !ActorRule.allows(name, in: context), !StateAllusions.bearOut(name, in: context),
        !isOwnSubject(name, in: context), !OwnOrgan.isMeant(by: name, in: context)
      {
        outcome.findings.append(
          isOpen(name, context) ? undecided(name, context) : finding(name, context))
      }
    }
    return outcome
  }

  /// Whether a name only says whose resolution is meant.
  ///
  /// `General Assembly resolution 72/77` and `大会2017年通过的第72/77号决议` name a resolution, not a second
  /// thing: the organ stands before the number in the same clause, and the number begins with its series.
  private static func belongsToCitation(_ name: NameMention, in context: ClaimContext) -> Bool {
    // `可持续发展目标3` is a Goal, and held to as one.
    if context.claim.citations.contains(where: { $0.kind == .sdg && $0.range.overlaps(name.range) })
    {
      return true
    }
    let prefixes = name.slugs.compactMap { context.vocabulary[$0]?.resolutions?.prefix }
    guard !prefixes.isEmpty else { return false }
    return context.claim.citations.contains { citation in
      guard citation.kind == .resolution, citation.range.upperBound > name.range.upperBound,
        prefixes.contains(where: citation.target.hasPrefix)
      else { return false }
      let start = max(citation.range.lowerBound, name.range.upperBound)
      let between = context.claim[name.range.upperBound..<start].lowercased()
      return context.claim.language == .chinese
        ? !between.contains { "，。；：".contains($0) }
        : ["", "resolution", "resolutions", "in its", "in", "’s", "’s resolution"]
          .contains(between.trimmed)
    }
  }

  /// Whether a short form means what the summarised document is about, as its title says: in the digest
  /// of its report `the Forum` needs no passage that names it.
  private static func isOwnSubject(_ name: NameMention, in context: ClaimContext) -> Bool {
    guard name.isShortForm, let title = context.document?.title[context.claim.language],
      name.slugs.contains(where: { context.vocabulary[$0].map { $0.kind != .body } ?? false })
    else { return false }
    return context.vocabulary.mentions(in: title).contains { mention in
      !mention.isShortForm && !name.slugs.isDisjoint(with: mention.slugs)
    }
  }

  /// Whether it cannot be told what a name means, or whether the passage has it: a short form of several
  /// bodies, the beginning of a longer name (`Roscosmos Academy`), a form that no table has.
  private static func isOpen(_ name: NameMention, _ context: ClaimContext) -> Bool {
    if name.isShortForm,
      name.slugs.count > 1 || isShortenedThere(name, context) || goesBack(name, context.claim)
    {
      return true
    }
    return isPartOfName(name, context) || NearNames.stand(name, in: context)
  }

  /// Whether the sentence has named another such thing before, to which a short form may go back:
  /// `The Ethics Office presented the role of the Office`.
  private static func goesBack(_ name: NameMention, _ claim: ClaimText) -> Bool {
    guard claim.language == .english else { return false }
    let words = EnglishWords.words(of: Array(claim.text.utf8))
    guard let form = words.last(where: { name.range.overlaps($0.range) }) else { return false }
    return words.indices.contains { index in
      let word = words[index]
      guard word.text == form.text, word.isCapital, word.range.upperBound <= name.range.lowerBound,
        !claim.names.contains(where: {
          !$0.slugs.isDisjoint(with: name.slugs) && $0.range.overlaps(word.range)
        })
      else { return false }
      let before = index > 0 && word.mark == 0 ? words[index - 1] : nil
      let behind = words.dropFirst(index + 1).prefix(2)
      return before?.isCapital == true && before?.text != "the"
        || ["of", "for"].contains(behind.first?.text) && behind.last?.isCapital == true
    }
  }

  /// Whether the passages have a short form that may mean the same, though not what it means there.
  private static func isShortenedThere(_ name: NameMention, _ context: ClaimContext) -> Bool {
    let entries = name.slugs.compactMap { context.vocabulary[$0] }
    return context.grounds.contains { ground in
      entries.flatMap { $0.shortForms[ground.language] }.contains { ground.text.contains($0) }
    }
  }

  /// Whether a capitalised word goes on behind the name of a body.
  private static func isPartOfName(_ name: NameMention, _ context: ClaimContext) -> Bool {
    let kinds: Set<VocabularyEntry.Kind> = [.body, .agency, .programme]
    guard name.slugs.allSatisfy({ context.vocabulary[$0].map { kinds.contains($0.kind) } ?? false })
    else { return false }
    let rest = Array(context.claim.text.utf8)[name.range.upperBound...].prefix(3)
    guard rest.count == 3, let first = rest.first, first == 0x20 else { return false }
    let letters = rest.dropFirst()
    return (0x41...0x5A).contains(letters[letters.startIndex])
      && (0x61...0x7A).contains(letters[letters.startIndex + 1])
  }

  private static func undecided(_ name: NameMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[name.range]
    return ClaimFinding(
      "claim-name", .note, at: name.range,
      message: Bilingual(
        zh: "无法断定所注明的段落是否提到“\(words)”，这一名称未核对",
        en: "it cannot be told whether the cited passages name “\(words)”; the name was not checked"
      ))
  }

  private static func finding(_ name: NameMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[name.range]
    let slug = name.slugs.count == 1 ? name.slugs.first : nil
    let entry = slug.flatMap { context.vocabulary[$0] }
    let other = context.claim.language == .chinese ? Language.english : .chinese
    var meant = Bilingual(zh: "", en: "")
    if let entry, entry.shownName(other) != words, !entry.shownName(other).isEmpty {
      meant = Bilingual(
        zh: "（\(entry.shownName(other))）", en: " (\(entry.shownName(other)))")
    }
    return ClaimFinding(
      "claim-name", .error, at: name.range,
      message: Bilingual(
        zh: "所注明的段落没有提到“\(words)”\(meant.zh)",
        en: "the cited passages do not name “\(words)”\(meant.en)"),
      help: Bilingual(
        zh: "改成原文的名称，或补上提到它的段落",
        en: "use the name that stands there, or cite the passage that has it"))
  }
}

extension ClaimNameCheck {
  /// The names that stand in the cited passages and in the headings above them, treaties among them.
  private struct Grounds {
    var slugs: Set<String> = []

    init(_ context: ClaimContext) {
      for ground in context.grounds + context.passages.flatMap(\.headings) {
        for name in ground.names { slugs.formUnion(name.slugs) }
        for citation in ground.citations where citation.kind == .treaty {
          slugs.insert(citation.target)
        }
      }
    }
  }
}
