/// Dates written with month names: `12–14 December 2023`, `30 October to 2 November 2017`,
/// `November 2019`; and years after a word that announces one.
struct EnglishDateScanner {
  let text: FoldedText
  /// The year of days that are printed without one; nil leaves them out.
  var assumedYear: Int?

  /// A month with what stands before and after it, as far as printed.
  private struct Point {
    var firstDay: Int?
    var lastDay: Int?
    /// Whether the two days are listed (`and`) rather than spanned.
    var isList = false
    var month: Int
    var year: Int?
    var end: Int
  }

  func dates() -> [DateMention] {
    var (mentions, index) = ([DateMention](), 0)
    while index < text.count {
      let byte = text.bytes[index]
      guard FoldedText.isWord(byte) else {
        index += 1
        continue
      }
      if FoldedText.isDigit(byte), let decade = decade(at: index) {
        mentions.append(decade)
        index = decade.range.upperBound
        continue
      }
      if FoldedText.isDigit(byte) || FoldedText.isUpper(byte), let found = span(at: index) {
        mentions += found
        index = found.last?.range.upperBound ?? index + 1
        continue
      }
      if FoldedText.isDigit(byte), let years = years(at: index) {
        mentions.append(years)
        index = years.range.upperBound
        continue
      }
      if let found = year(at: index) {
        mentions.append(found)
        index = found.range.upperBound
        while let more = listedYear(at: index) {
          mentions.append(more)
          index = more.range.upperBound
        }
        continue
      }
      while index < text.count, FoldedText.isWord(text.bytes[index]) { index += 1 }
    }
    return mentions
  }

  private func span(at index: Int) -> [DateMention]? {
    guard let first = point(at: index) else { return nil }
    if let link = text.end(ofAny: Self.links, at: first.end), let last = point(at: link),
      let year = last.year ?? assumed(last), first.lastDay == nil
    {
      let start = date(first.firstDay, first, first.year ?? year)
      let end = date(last.lastDay ?? last.firstDay, last, year)
      let joined = text.end(of: " and ", at: first.end) != nil
      if start.isValid, end.isValid, start < end, !joined || start.isJustBefore(end) {
        return [DateMention(range: index..<last.end, start: start, end: end)]
      }
    }
    guard let year = first.year ?? assumed(first) else { return nil }
    let start = date(first.firstDay, first, year)
    let end = date(first.lastDay ?? first.firstDay, first, year)
    guard start.isValid, end.isValid, start <= end else { return nil }
    if first.isList, !start.isJustBefore(end) {
      return [start, end].map { DateMention(range: index..<first.end, start: $0, end: $0) }
    }
    return [DateMention(range: index..<first.end, start: start, end: end)]
  }

  /// `2015-2030` without a word before it; behind a capital, as in `Framework 2015-2030`, part of a name.
  private func years(at index: Int) -> DateMention? {
    let before = text.byte(index - 1)
    guard before == 0x20 || before == 0x28 || index == 0, let (first, link) = fourDigits(at: index),
      text.byte(link) == 0x2D, let (second, end) = fourDigits(at: link + 1), first < second,
      text.byte(end) != 0x2D, text.byte(end) != 0x2F, text.end(of: "年", at: end) == nil
    else { return nil }
    var word = index - 1
    while index - word < 24, FoldedText.isLetter(text.byte(word - 1)) { word -= 1 }
    return DateMention(
      range: index..<end, start: CalendarDate(year: first), end: CalendarDate(year: second),
      insideName: before == 0x20 && FoldedText.isUpper(text.byte(word)))
  }

  /// The assumed year for a day; a month alone may be a word (`May`).
  private func assumed(_ point: Point) -> Int? { point.firstDay == nil ? nil : assumedYear }

  /// `1970s`, `1970's`.
  private func decade(at index: Int) -> DateMention? {
    guard !FoldedText.isWord(text.byte(index - 1)), let (year, digits) = text.number(at: index),
      digits - index == 4, (1800...2199).contains(year), year % 10 == 0,
      let end = text.end(ofAny: ["s", "'s", "’s"], at: digits), !FoldedText.isWord(text.byte(end))
    else { return nil }
    return DateMention(
      range: index..<end, start: CalendarDate(year: year), end: CalendarDate(year: year + 9),
      isDecade: true)
  }

  private func date(_ day: Int?, _ point: Point, _ year: Int) -> CalendarDate {
    CalendarDate(year: year, month: point.month, day: day)
  }

  /// `12 December 2023`, `12–14 December`, `December 2023`, `December 12, 2023`.
  private func point(at index: Int) -> Point? {
    guard let (first, afterFirst) = dayNumber(at: index) else { return monthFirst(at: index) }
    if let (month, end) = month(at: text.skippingSpace(at: afterFirst)) {
      return withYear(Point(firstDay: first, month: month, end: end))
    }
    guard let link = text.end(ofAny: Self.links, at: afterFirst),
      let (last, afterLast) = dayNumber(at: link),
      let (month, end) = month(at: text.skippingSpace(at: afterLast))
    else { return nil }
    let isList = text.end(of: " and ", at: afterFirst) != nil
    return withYear(
      Point(firstDay: first, lastDay: last, isList: isList, month: month, end: end))
  }

  private func monthFirst(at index: Int) -> Point? {
    guard let (month, end) = month(at: index) else { return nil }
    if let (day, afterDay) = dayNumber(at: text.skippingSpace(at: end)),
      let comma = text.end(of: ", ", at: afterDay), let (year, end) = fourDigits(at: comma)
    {
      return Point(firstDay: day, month: month, year: year, end: end)
    }
    return withYear(Point(month: month, end: end))
  }

  private func withYear(_ point: Point) -> Point {
    let start = text.end(of: ", ", at: point.end) ?? text.skippingSpace(at: point.end)
    guard start > point.end, let (year, end) = fourDigits(at: start) else { return point }
    var point = point
    (point.year, point.end) = (year, end)
    return point
  }

  private func dayNumber(at index: Int) -> (value: Int, end: Int)? {
    guard !FoldedText.isWord(text.byte(index - 1)), let (value, end) = text.number(at: index),
      end - index <= 2, (1...31).contains(value)
    else { return nil }
    return (value, end)
  }

  private func fourDigits(at index: Int) -> (value: Int, end: Int)? {
    guard let (value, end) = text.number(at: index), end - index == 4,
      (1800...2199).contains(value), !FoldedText.isWord(text.byte(end))
    else { return nil }
    return (value, end)
  }

  private func month(at index: Int) -> (value: Int, end: Int)? {
    guard FoldedText.isUpper(text.byte(index)), !FoldedText.isLetter(text.byte(index - 1)) else {
      return nil
    }
    for (offset, name) in Self.months.enumerated() {
      if let end = text.end(of: name, at: index), !FoldedText.isLetter(text.byte(end)) {
        return (offset + 1, end)
      }
    }
    return nil
  }

  private static let links = [" to ", " and ", " - ", "-"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension EnglishDateScanner {
  /// `in 2019`, `since 2006`, `between 2015 and 2018`, `for the period 2024–2025`.
  private func year(at index: Int) -> DateMention? {
    guard let link = text.end(ofAny: Self.announcements, at: index), text.isDigit(link),
      !FoldedText.isWord(text.byte(index - 1)), let (first, end) = fourDigits(at: link)
    else { return nil }
    let start = CalendarDate(year: first)
    let isList =
      text.end(of: " and ", at: end) != nil && text.end(of: "between ", at: index) == nil
    if let further = text.end(ofAny: ["-", " to ", " and ", " until "], at: end),
      let (second, end) = fourDigits(at: further), second >= first, !isList || second == first + 1
    {
      return DateMention(range: link..<end, start: start, end: CalendarDate(year: second))
    }
    // `2018/5` is a number, `2019 VL5` an asteroid.
    let isCode =
      text.byte(end) == 0x20 && FoldedText.isUpper(text.byte(end + 1))
      && (FoldedText.isUpper(text.byte(end + 2)) || text.isDigit(end + 2))
    guard text.byte(end) != 0x2D, text.byte(end) != 0x2F, !isCode else { return nil }
    return DateMention(range: link..<end, start: start, end: start)
  }

  /// A further year of a list: `, 1982` in `held in 1968, 1982 and 1999`.
  private func listedYear(at index: Int) -> DateMention? {
    guard let start = text.end(of: ", ", at: index), let (year, end) = fourDigits(at: start),
      text.end(ofAny: [",", " and ", " or "], at: end) != nil
    else { return nil }
    let date = CalendarDate(year: year)
    return DateMention(range: start..<end, start: date, end: date)
  }

  private static let announcements = [
    "in ", "In ", "since ", "Since ", "by ", "By ", "until ", "during ", "During ", "before ",
    "after ", "from ", "From ", "between ", "Between ", "of ", "for ", "period ", "year ", "years ",
    "late ", "early ", "mid-", "the ", "its ", "their ", "both ", "to ", "and ",
  ]
}
