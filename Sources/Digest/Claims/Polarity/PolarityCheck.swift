import Core

/// `claim-polarity`: a negation on one side only.
///
/// Clauses are compared that are clearly about the same; where none is, a negation is missed only if
/// the passages have none at all.
enum PolarityCheck {
  static func findings(_ context: ClaimContext, _ reading: ClauseReading) -> [ClaimFinding] {
    let passages = reading.passages.map { Negations($0) }
    let isNegated = passages.contains { !$0.plain.isEmpty || $0.soft > 0 }
    return reading.sentence.compactMap { clause in
      let own = Negations(clause)
      let near = reading.alignment.nearest(to: clause)
      let others = near.map { Negations($0) }
      if own.saysNo, let place = own.plain.first {
        let isBorneOut =
          near.isEmpty ? isNegated : others.contains { $0.saysNo || $0.soft > 0 }
        return isBorneOut || (isNegated && !isSure(clause, near, reading))
          ? nil : added(place, context)
      }
      guard own.plain.isEmpty, own.soft == 0, !near.isEmpty,
        others.allSatisfy({ $0.saysNo && $0.soft == 0 }), isSure(clause, near, reading)
      else { return nil }
      return dropped(clause, context)
    }
  }

  /// Whether the nearest clause is near enough to say that a negation is missing in it.
  private static func isSure(
    _ clause: ClaimClause, _ near: [ClaimClause], _ reading: ClauseReading
  ) -> Bool {
    guard let best = near.first else { return false }
    return reading.alignment.likeness(clause, best) >= 2
  }

  private static func added(_ place: Range<Int>, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[place]
    return ClaimFinding(
      "claim-polarity", .warning, at: place,
      message: Bilingual(
        zh: "“\(words)”：原文没有这个否定", en: "“\(words)”: the passage has no such negation"),
      help: help)
  }

  private static func dropped(_ clause: ClaimClause, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[clause.range]
    let rest = words.drop { $0.isWhitespace || $0.isPunctuation }
    let start = clause.range.lowerBound + words.utf8.count - rest.utf8.count
    var shown = rest
    while let last = shown.last, last.isWhitespace || last.isPunctuation { shown.removeLast() }
    return ClaimFinding(
      "claim-polarity", .warning, at: start..<start + shown.utf8.count,
      message: Bilingual(
        zh: "“\(shown)”：原文这里是否定的", en: "“\(shown)”: the passage says that it is not so"),
      help: help)
  }

  private static let help = Bilingual(
    zh: "核对原文是肯定还是否定", en: "check whether the passage says yes or no")
}
