import Core
import Documents

/// `claim-number` and `claim-bound` for figures: value and unit belong together.
///
/// A figure is borne out by an equal one of the same unit, of a narrower one (70 participants are 70
/// people) or of one that cannot be told; where none is printed by the number of members of a list that the passage prints; by a
/// declared calculation. Digits without a noun are held to their value alone.
enum FigureClaims {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let source = context.grounds.flatMap(\.figures)
    let ours = context.comparableGrounds.flatMap(\.figures)
    for figure in context.claim.figures where !figure.isArticle && !figure.insideName {
      outcome.tally.values += 1
      if let calculation = context.calculation(of: figure) {
        outcome.findings += CalculatedClaims.findings(figure, calculation, context)
        continue
      }
      let printed = source.filter { $0.hasValue(of: figure) }
      let translated = ours.filter { $0.hasValue(of: figure) }
      let equal = printed + translated
      // A unit that the source says is not made uncertain by a translation that leaves it out.
      let borne =
        printed.filter { figure.unitFits($0) && !isOthers($0, figure, in: source, context.claim) }
        + translated.filter {
          figure.unitFits($0) && !isOthers($0, figure, in: source + ours, context.claim)
            && (printed.isEmpty || figure.unitIsThat(of: $0))
        }
      if let bearer = borne.first(where: { figure.boundFits($0) }) ?? borne.first {
        if !figure.boundFits(bearer) {
          outcome.findings.append(bound(figure, bearer, context))
        }
      } else if let other = equal.first {
        outcome.findings.append(unit(figure, other, context))
      } else if !FigureForms.stands(figure, in: context.grounds),
        !ListCounts.contains(figure, in: context)
      {
        outcome.findings.append(missing(figure, context))
      }
    }
    return outcome
  }

  /// Whether the passage has the claim’s very unit with another number, and this number for a part of it:
  /// 520 people of whom 226 are women are not 226 people.
  private static func isOthers(
    _ ground: FigureMention, _ figure: FigureMention, in source: [FigureMention],
    _ claim: ClaimText
  ) -> Bool {
    guard figure.kind == .cardinal, let unit = figure.unit, let other = ground.unit,
      unit.relation(to: other) == .broader, !isNamed(other, before: figure, in: claim)
    else { return false }
    return source.contains {
      $0.kind == figure.kind && $0.value > figure.value
        && $0.unit.map { unit.relation(to: $0) == .same } ?? false
    }
  }

  /// `女性226人`, `women: 226 people`: the narrower thing stands before the number.
  private static func isNamed(
    _ unit: FigureUnit, before figure: FigureMention, in claim: ClaimText
  ) -> Bool {
    guard case .known(let id) = unit, let noun = FigureNouns.all.first(where: { $0.id == id })
    else { return false }
    let start = figure.extent.lowerBound
    let before = Array(claim.text.utf8)[max(0, start - 18)..<start]
    let words = String(decoding: before, as: UTF8.self).lowercased()
    return (noun.chinese + noun.english + noun.otherForms).contains(where: words.contains)
  }

  private static func missing(_ figure: FigureMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[figure.extent]
    return ClaimFinding(
      "claim-number", .error, at: figure.range,
      message: Bilingual(
        zh: "所注明的段落没有“\(words)”这个数字", en: "the cited passages do not have “\(words)”"),
      help: Bilingual(
        zh: "核对数字，或补上写有它的段落；自行计算的数字写明算式，例如{197×45.7%}",
        en:
          "check the number, or cite the passage that has it; declare what you calculated, as in {197×45.7%}"
      ))
  }

  private static func unit(
    _ figure: FigureMention, _ ground: FigureMention, _ context: ClaimContext
  ) -> ClaimFinding {
    let words = context.claim[figure.extent]
    let printed = context.grounds.firstNonNil { text in
      text.figures.contains(ground) ? text[ground.extent] : nil
    }
    return ClaimFinding(
      "claim-number", .error, at: figure.range,
      message: Bilingual(
        zh: "原文的数字说的是“\(printed ?? "")”，不是“\(words)”",
        en: "the passage has this number for “\(printed ?? "")”, not for “\(words)”"),
      help: ClaimHelp.numbers)
  }

  private static func bound(
    _ figure: FigureMention, _ ground: FigureMention, _ context: ClaimContext
  ) -> ClaimFinding {
    let words = context.claim[figure.extent]
    let printed = context.grounds.firstNonNil { text in
      text.figures.contains(ground) ? text[ground.extent] : nil
    }
    return ClaimFinding(
      "claim-bound", .warning, at: figure.extent,
      message: Bilingual(
        zh: "原文写的是“\(printed ?? "")”，与“\(words)”的程度不同",
        en: "the passage says “\(printed ?? "")”, which is not “\(words)”"),
      help: Bilingual(
        zh: "写出原文的“近”“超过”“至少”等词", en: "keep the passage’s “nearly”, “over” or “at least”"))
  }
}

extension FigureMention {
  /// Whether both print the same value, or the same span, as the same kind of number.
  func hasValue(of other: FigureMention) -> Bool {
    kind == other.kind && value == other.value && upper == other.upper
  }

  /// Whether a claim of this unit is borne out by `ground`: of its unit, of a narrower one, or unknown.
  ///
  /// What an ordinal counts stands at the end of a name that may be long (`第三期全球伙伴关系研讨会`): it
  /// is held to its value alone.
  func unitFits(_ ground: FigureMention) -> Bool {
    guard kind != .ordinal else { return true }
    if let about, let other = ground.about, about.relation(to: other) == .different { return false }
    guard let unit, let other = ground.unit else { return true }
    switch unit.relation(to: other) {
    case .same, .broader, .unknown: return true
    case .narrower, .different: return false
    }
  }

  /// Whether both print a unit and it is the same, or the claim's is broader.
  func unitIsThat(of ground: FigureMention) -> Bool {
    guard let unit, let other = ground.unit else { return unit == nil && ground.unit == nil }
    return [.same, .broader].contains(unit.relation(to: other))
  }

  /// Whether both limit the value alike; `about` may stand for `nearly`.
  func boundFits(_ ground: FigureMention) -> Bool {
    bound == ground.bound
      || [bound, ground.bound].allSatisfy { $0 == .about || $0 == .nearly }
  }
}
