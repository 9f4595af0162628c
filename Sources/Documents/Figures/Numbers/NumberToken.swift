/// A number as printed, before its surroundings are read; ranges are folded.
struct NumberToken {
  enum Script { case arabic, chinese, english }

  var range: Range<Int>
  var value: FigureValue
  /// The second value of a span printed as one word: `三四` in `三四个`.
  var upper: FigureValue?
  var script: Script
  var kind: FigureKind = .cardinal
  /// A bound that stands inside the number: `多` in `300多万`.
  var bound: FigureBound?
  /// Whether it is the bare word `一` or `one`.
  var isOne = false
  /// Whether it is no figure without a unit: `三四`.
  var needsUnit = false
  /// Whether it says of itself what it counts: `twice`.
  var unit: FigureUnit?
}

/// What a scanner found at a place: perhaps a number, and where to read on.
struct NumberStep {
  var token: NumberToken?
  /// The byte after all that was looked at; never before the place itself.
  var end: Int
}
