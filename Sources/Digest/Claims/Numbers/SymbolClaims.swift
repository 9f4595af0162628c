import Core
import Documents

/// `claim-number` for resolutions, documents and Goals: what a sentence cites, its passages cite.
enum SymbolClaims {
  private static let kinds: Set<Citation.Kind> = [.resolution, .document, .sdg]

  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let cited = Set(context.grounds.flatMap(\.citations).map(\.target))
    for citation in context.claim.citations where kinds.contains(citation.kind) {
      outcome.tally.values += 1
      guard !cited.contains(citation.target),
        !context.passages.contains(where: { $0.document.symbol == citation.target })
      else { continue }
      let words = context.claim[citation.range]
      outcome.findings.append(
        ClaimFinding(
          "claim-number", .error, at: citation.range,
          message: Bilingual(
            zh: "所注明的段落没有援引“\(words)”", en: "the cited passages do not cite “\(words)”"),
          help: ClaimHelp.numbers))
    }
    return outcome
  }
}

/// Advice that several checks give.
enum ClaimHelp {
  static let numbers = Bilingual(
    zh: "核对数字，或补上写有它的段落", en: "check the number, or cite the passage that has it")
}
