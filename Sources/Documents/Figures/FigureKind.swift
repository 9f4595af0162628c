/// What kind of number a figure is.
///
/// Money is no kind: its unit is the currency.
package enum FigureKind: String, Sendable, Hashable, CaseIterable {
  /// A count or a measured amount: `70个国家`, `15 kg`, `半天`.
  case cardinal
  /// A place in an order: `第五十九届`, `the third day`.
  case ordinal
  /// A share in hundredths. The value is the printed number: 45.7 for `45.7%`.
  case percentage
  /// A difference of two percentages, in hundredths: `3个百分点`, `three percentage points`.
  case percentagePoint
  /// A part of a whole: `三分之二`, two thirds, half of something.
  case fraction
  /// How many times as much: `三倍`, threefold, `twice as many`.
  case multiple
}
