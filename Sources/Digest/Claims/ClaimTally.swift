/// What the checks of claims have looked at, for the last line of `check` and for the pages.
package struct ClaimTally: Sendable, Hashable {
  package var sentences = 0
  /// Sentences that rest on a passage, those declared the editors' own left out.
  package var withEvidence = 0
  /// Figures, dates, ordinals, symbols and sessions compared.
  package var values = 0
  package var names = 0
  package var quotations = 0
  /// Errors and warnings of the checks of claims.
  package var failed = 0

  package init() {}

  package static func + (left: ClaimTally, right: ClaimTally) -> ClaimTally {
    var sum = left
    sum.sentences += right.sentences
    sum.withEvidence += right.withEvidence
    sum.values += right.values
    sum.names += right.names
    sum.quotations += right.quotations
    sum.failed += right.failed
    return sum
  }
}

/// What one check found in one sentence.
package struct ClaimOutcome: Sendable {
  package var findings: [ClaimFinding] = []
  package var tally = ClaimTally()

  package init() {}

  static func + (left: ClaimOutcome, right: ClaimOutcome) -> ClaimOutcome {
    var sum = left
    sum.findings += right.findings
    sum.tally = sum.tally + right.tally
    return sum
  }
}
