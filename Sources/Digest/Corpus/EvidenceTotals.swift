/// How much of all digests and introductions was compared with the sources, and how much of the
/// sources they cover.
package struct EvidenceTotals: Sendable, Hashable {
  /// Of every text of the editors', in both languages.
  package var claims: ClaimTally
  /// The paragraphs of all documents that say something, with a digest or without.
  package var paragraphs: Int
  /// Those on which some sentence rests.
  package var covered: Int

  package init(claims: ClaimTally = ClaimTally(), paragraphs: Int = 0, covered: Int = 0) {
    self.claims = claims
    self.paragraphs = paragraphs
    self.covered = covered
  }
}

extension Corpus {
  /// The sums over all documents and all that the editors wrote.
  package var evidenceTotals: EvidenceTotals {
    var totals = EvidenceTotals(claims: tallies.values.reduce(ClaimTally(), +))
    for document in documents {
      let coverage = coverage(of: document)
      totals.paragraphs += coverage.paragraphs
      totals.covered += coverage.paragraphs - coverage.uncovered.count
    }
    return totals
  }
}
