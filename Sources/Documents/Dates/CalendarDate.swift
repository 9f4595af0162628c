/// A day, a month or a year of the Gregorian calendar, as precise as it was printed.
package struct CalendarDate: Sendable, Hashable, Comparable {
  package var year: Int
  /// 1 to 12; nil when only the year is known.
  package var month: Int?
  /// 1 to 31; nil when only the month is known.
  package var day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// ISO 8601, as precise as the date: `2017-12-07`, `2019-11`, `2015`.
  package var iso: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// Earlier first; a year before its months, a month before its days.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// Whether such a day, month or year exists.
  var isValid: Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  /// Whether `self` is the day, month or year right before `other`, both equally precise.
  func isJustBefore(_ other: CalendarDate) -> Bool {
    if let day, let otherDay = other.day {
      if year == other.year, month == other.month { return otherDay == day + 1 }
      let next = CalendarDate(year: year, month: month, day: day + 1)
      return !next.isValid && otherDay == 1 && monthCount + 1 == other.monthCount
    }
    if day == nil, other.day == nil, month != nil, other.month != nil {
      return monthCount + 1 == other.monthCount
    }
    return month == nil && other.month == nil && year + 1 == other.year
  }

  private var monthCount: Int { year * 12 + (month ?? 1) }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
