extension CalendarDate {
  /// How exactly a date is given.
  package enum Precision: Int, Sendable, Hashable, Comparable {
    case year, month, day

    package static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  package var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  /// No more exact than `precision`: 12 December 2023 at ``Precision/month`` is December 2023.
  package func rounded(to precision: Precision) -> CalendarDate {
    CalendarDate(
      year: year, month: precision >= .month ? month : nil, day: precision == .day ? day : nil)
  }

  /// Whether `other` is this date or lies within it: 2023 contains December 2023.
  package func contains(_ other: CalendarDate) -> Bool {
    other.precision >= precision && other.rounded(to: precision) == self
  }

  /// The first day of it.
  var firstDay: (Int, Int, Int) { (year, month ?? 1, day ?? 1) }

  /// The last day of it, every month counted as 31 days: an order, no calendar.
  var lastDay: (Int, Int, Int) { (year, month ?? 12, day ?? 31) }
}

extension DateMention {
  /// Whether all of `other` lies within this date or span; both may be the same.
  package func contains(_ other: DateMention) -> Bool {
    start.firstDay <= other.start.firstDay && other.end.lastDay <= end.lastDay
  }

  /// Whether it is over before `other` begins.
  package func isBefore(_ other: DateMention) -> Bool { end.lastDay < other.start.firstDay }

  /// Whether both are one date or span when given no more exactly than `precision`.
  package func isSame(as other: DateMention, at precision: CalendarDate.Precision) -> Bool {
    start.rounded(to: precision) == other.start.rounded(to: precision)
      && end.rounded(to: precision) == other.end.rounded(to: precision)
  }
}
