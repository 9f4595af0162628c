/// How many facts were found, missed, and made up.
package struct Tally: Sendable, Hashable {
  package var right: Int
  package var missing: Int
  package var extra: Int

  package init(right: Int = 0, missing: Int = 0, extra: Int = 0) {
    self.right = right
    self.missing = missing
    self.extra = extra
  }

  /// How many the key has.
  package var expected: Int { right + missing }

  /// The share of what was found that is right, in tenths of a percent, rounded down, so that
  /// 1000 is perfect and nothing else is; 1000 where nothing was found.
  package var precision: Int { Self.share(right, of: right + extra) }

  /// The share of what is right that was found, likewise; 1000 where there is nothing to find.
  package var recall: Int { Self.share(right, of: expected) }

  /// The harmonic mean of both, likewise.
  package var f1: Int { Self.share(2 * right, of: 2 * right + missing + extra) }

  /// Whether the harmonic mean is lower than `other`'s, compared without rounding.
  package func isWorse(than other: Tally) -> Bool {
    let (mine, its) = (fraction, other.fraction)
    return mine.numerator * its.denominator < its.numerator * mine.denominator
  }

  /// The harmonic mean; perfect where there was nothing to find and nothing was made up.
  private var fraction: (numerator: Int, denominator: Int) {
    let whole = 2 * right + missing + extra
    return whole == 0 ? (1, 1) : (2 * right, whole)
  }

  package static func += (left: inout Tally, right: Tally) {
    left.right += right.right
    left.missing += right.missing
    left.extra += right.extra
  }

  private static func share(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 1000 : part * 1000 / whole
  }
}
