/// Facts of a reading against those of a key, each counted as often as it occurs.
package struct Comparison<Fact: Hashable & Sendable>: Sendable {
  package private(set) var right: [Fact] = []
  package private(set) var missing: [Fact] = []
  package private(set) var extra: [Fact] = []

  /// Compares exactly; what `optional` holds counts neither way.
  package init(of actual: [Fact], with expected: [Fact], optional: Set<Fact> = []) {
    var open: [Fact: Int] = [:]
    for fact in expected { open[fact, default: 0] += 1 }
    for fact in actual {
      if let count = open[fact], count > 0 {
        open[fact] = count - 1
        right.append(fact)
      } else if !optional.contains(fact) {
        extra.append(fact)
      }
    }
    for fact in expected.reversed() {
      guard let count = open[fact], count > 0 else { continue }
      open[fact] = count - 1
      missing.append(fact)
    }
    missing.reverse()
  }

  package var tally: Tally {
    Tally(right: right.count, missing: missing.count, extra: extra.count)
  }
}
