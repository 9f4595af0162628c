/// What stands behind a number and says what it counts; ranges are folded.
struct UnitReading {
  var unit: FigureUnit?
  /// The byte after the unit, the measure word included; where the number ends if there is none.
  var end: Int
  /// What a unit such as `decades` multiplies the number by.
  var factor = 1
  /// A bound among the words: `多` in `20多个`, `以上` in `20人以上`.
  var bound: FigureBound?
  /// `半` among them: `两个半月`, `三天半`.
  var andHalf = false
  /// The kind that the words make it: `%`, `倍`, `周年`.
  var kind: FigureKind?
  /// Whether the words make the number something else than a figure: `号`, `月`, `段`.
  var isLabel = false
}
