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

  package init(
    range: Range<Int>, start: CalendarDate, end: CalendarDate, insideName: Bool = false
  ) {
    self.range = range
    self.start = start
    self.end = end
    self.insideName = insideName
  }
}
