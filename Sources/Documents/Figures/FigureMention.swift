/// A number where it stands in a text, with what it counts and how it is limited.
///
/// `近70个国家派代表出席` has value 70, unit `country`, bound ``FigureBound/nearly``; its ``range`` is `70`, its
/// ``extent`` `近70个国家`.
package struct FigureMention: Sendable, Hashable {
  /// The number itself, as UTF-8 bytes of the text that was read: `70`, `45.7%`, `twenty-one`, `半`; of a
  /// span both numbers and what joins them, `10至12`.
  package var range: Range<Int>
  /// ``range`` with the words of its bound, its measure word and its unit where these stand beside it:
  /// `近70个国家`.
  package var extent: Range<Int>
  /// The value, the lower one of a span.
  package var value: FigureValue
  /// The upper value of a span (`10至12名`, 10–12, between 10 and 12), nil otherwise.
  package var upper: FigureValue?
  package var kind: FigureKind
  /// What is counted or measured; nil where none was read.
  ///
  /// For a percentage, fraction or multiple the whole that it is a part of, where this stands beside it
  /// (`三分之二的会员国`).
  package var unit: FigureUnit?
  /// Whose the figure is, where the clause says so beside it: of a percentage or fraction the part (women in
  /// `女性占45.7%` and in `45.7 per cent were women`), of a measured amount the bearer (the orbiter in
  /// `轨道器15公斤` and in `15 kg on the orbiter`).
  ///
  /// Guaranteed: one that is given stands in the same clause, right before or right after the figure. Not
  /// guaranteed: that one is given; nil says nothing about whose the figure is.
  package var about: FigureUnit?
  package var bound: FigureBound
  /// Whether it is an `一` or `one` before a noun, which may be an article: `一名与会者`, one participant.
  ///
  /// It is then no claim of its own, but bears out a claim of 1. Never set for other values.
  package var isArticle: Bool
  /// Whether it belongs to a name rather than to a statement: inside `《》` or quotation marks.
  package var insideName: Bool

  package init(
    range: Range<Int>, extent: Range<Int>, value: FigureValue, upper: FigureValue? = nil,
    kind: FigureKind = .cardinal, unit: FigureUnit? = nil, about: FigureUnit? = nil,
    bound: FigureBound = .exact, isArticle: Bool = false, insideName: Bool = false
  ) {
    self.range = range
    self.extent = extent
    self.value = value
    self.upper = upper
    self.kind = kind
    self.unit = unit
    self.about = about
    self.bound = bound
    self.isArticle = isArticle
    self.insideName = insideName
  }
}
