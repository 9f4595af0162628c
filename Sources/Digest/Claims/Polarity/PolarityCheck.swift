import Core

/// `claim-polarity`: a negation on one side only.
///
/// The negatives of a sentence and of its passages are paired by what they deny. A negation that finds no
/// partner was put in, one of a passage that finds none was left out; both are said only where the
/// clause they belong to is told well enough, else nothing is.
enum PolarityCheck {
  static func findings(_ context: ClaimContext, _ reading: ClauseReading) -> [ClaimFinding] {
    let scale = PolarityScale(reading)
    let added = scale.own.indices.first { scale.own[$0].kind == .plain && scale.isAdded($0) }
    if let added { return [Self.added(scale.own[added].range, context)] }
    return scale.leftOut().map { dropped($0, context) }
  }

  // MARK: Findings

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
