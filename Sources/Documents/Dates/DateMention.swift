/// A date or a span of dates where it stands in a text.
package struct DateMention: Sendable, Hashable {
  /// UTF-8 byte offsets in the text that was read.
  package var range: Range<Int>
  package var start: CalendarDate
  /// The last day, month or year of the span; the same as ``start`` for a single date.
  package var end: CalendarDate
  /// Whether it belongs to a name rather than to a statement: inside `《》` or quotation marks, or
  /// before `议程` or `Agenda` (`2030年议程`, `2030 Agenda`).
  package var insideName: Bool
  /// What the words beside it say it is the date of; nil where they say nothing.
  package var role: DateRole?
  /// The part of the year or month meant (`2023年底`, early 2023); nil for the whole of it.
  package var part: DatePart?
  /// Whether a decade was printed (`20世纪70年代`, the 1970s); ``start`` and ``end`` are its first and last year.
  package var isDecade: Bool

  package init(
    range: Range<Int>, start: CalendarDate, end: CalendarDate, insideName: Bool = false,
    role: DateRole? = nil, part: DatePart? = nil, isDecade: Bool = false
  ) {
    self.range = range
    self.start = start
    self.end = end
    self.insideName = insideName
    self.role = role
    self.part = part
    self.isDecade = isDecade
  }
}
