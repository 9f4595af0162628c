/// Dates written with `年`: `2023年12月12日至14日`, `2018年6月20日和21日`, `2024-2025年`, `二〇二三年`.
struct ChineseDateScanner {
  let text: FoldedText
  /// The year of dates that are printed without one; nil leaves them out.
  var assumedYear: Int?

  /// A date that was read, and the byte after it.
  private struct Point {
    var date: CalendarDate
    var end: Int
  }

  func dates() -> [DateMention] {
    var (mentions, covered) = ([DateMention](), 0)
    text.forEach("年") { position in
      guard position >= covered else { return }
      if let decade = decade(unit: position) {
        mentions.append(decade)
        covered = decade.range.upperBound
      } else if let year = year(endingAt: position) {
        let found = read(year, unit: position)
        mentions += found
        covered = found.last?.range.upperBound ?? covered
      }
    }
    return mentions + yearless(beside: mentions)
  }

  /// `5月3日至6日` in the assumed year, where no date of `mentions` covers it.
  private func yearless(beside mentions: [DateMention]) -> [DateMention] {
    guard let assumedYear else { return [] }
    var (found, known, covered) = ([DateMention](), RangeCursor(mentions.map(\.range)), 0)
    text.forEach("月") { position in
      guard position >= covered, !known.contains(position),
        let start = monthStart(endingAt: position),
        text.start(ofAny: ["年", "个"], endingAt: start) == nil
      else { return }
      let first = point(in: assumedYear, at: start)
      guard first.date.month != nil else { return }
      if let link = end(of: Self.spans, at: first.end), let last = last(after: first, at: link) {
        found.append(mention(start..<last.end, first.date, last.date))
      } else {
        found += listed(from: start, first)
      }
      covered = found.last?.range.upperBound ?? covered
    }
    return found
  }

  private func monthStart(endingAt index: Int) -> Int? {
    var start = index
    for _ in 0..<3 {
      guard let (scalar, before) = text.scalar(endingAt: start),
        ChineseNumeral.isNumeral(scalar) || (0x30...0x39).contains(scalar)
      else { break }
      start = before
    }
    return start < index && !FoldedText.isWord(text.byte(start - 1)) ? start : nil
  }

  /// `20世纪70年代`, `二十世纪七十年代`, `1970年代`; no `七十年代`, whose century nothing says.
  private func decade(unit: Int) -> DateMention? {
    guard let end = text.end(of: "年代", at: unit) else { return nil }
    if let (year, start) = year(endingAt: unit) {
      return year % 10 == 0 ? decade(start..<end, from: year) : nil
    }
    guard let (years, start) = shortNumber(endingAt: unit), years % 10 == 0,
      let link = text.start(of: "世纪", endingAt: start),
      let (century, begin) = shortNumber(endingAt: link), (19...22).contains(century)
    else { return nil }
    return decade(begin..<end, from: (century - 1) * 100 + years)
  }

  private func decade(_ range: Range<Int>, from year: Int) -> DateMention {
    DateMention(
      range: range, start: CalendarDate(year: year), end: CalendarDate(year: year + 9),
      isDecade: true)
  }

  /// A number below 100 that ends at `index`.
  private func shortNumber(endingAt index: Int) -> (value: Int, start: Int)? {
    var (scalars, start) = ([UInt32](), index)
    while scalars.count < 4, let (scalar, before) = text.scalar(endingAt: start),
      ChineseNumeral.isNumeral(scalar) || (0x30...0x39).contains(scalar)
    {
      scalars.insert(scalar, at: 0)
      start = before
    }
    guard let value = ChineseNumeral.value(of: scalars), value < 100 else { return nil }
    return (value, start)
  }

  private func read(_ year: (value: Int, start: Int), unit: Int) -> [DateMention] {
    let afterUnit = unit + 3
    guard text.end(of: "代", at: afterUnit) == nil else { return [] }
    let first = point(in: year.value, at: afterUnit)
    if first.date.month == nil, let earlier = earlierYear(endingAt: year.start) {
      return [
        mention(earlier.start..<first.end, CalendarDate(year: earlier.value), first.date)
      ]
    }
    if let link = end(of: Self.spans, at: first.end), let last = last(after: first, at: link) {
      return [mention(year.start..<last.end, first.date, last.date)]
    }
    if first.date.month == nil, let years = years(from: year.start, first) { return years }
    return listed(from: year.start, first)
  }

  /// `2018年和2019年`: one span while the years follow each other.
  private func years(from start: Int, _ first: Point) -> [DateMention]? {
    guard let link = end(of: Self.lists, at: first.end), let (year, unit) = yearForward(at: link),
      year == first.date.year + 1
    else { return nil }
    let last = point(in: year, at: unit + 3)
    guard last.date.month == nil else { return nil }
    return [mention(start..<last.end, first.date, last.date)]
  }

  /// `20日和21日`, `20和21日`: one span while the days follow each other.
  private func listed(from start: Int, _ first: Point) -> [DateMention] {
    var mentions = [mention(start..<first.end, first.date, first.date)]
    var previous = first
    while previous.date.day != nil, let link = end(of: Self.lists, at: previous.end),
      let next = day(after: previous.date, at: link)
    {
      if previous.date.isJustBefore(next.date) {
        let opened = mentions.removeLast()
        mentions.append(mention(opened.range.lowerBound..<next.end, opened.start, next.date))
      } else {
        mentions.append(mention(link..<next.end, next.date, next.date))
      }
      previous = next
    }
    return mentions
  }

  /// The end of a span: `至14日`, `至11月7日`, `至2018年`, `至2025年1月3日`.
  private func last(after first: Point, at index: Int) -> Point? {
    if let (year, unit) = yearForward(at: index) {
      let point = point(in: year, at: unit + 3)
      return point.date >= first.date ? point : nil
    }
    guard first.date.month != nil else { return nil }
    let month = point(in: first.date.year, at: index)
    if month.date.month != nil { return month.date >= first.date ? month : nil }
    return first.date.day == nil ? nil : day(after: first.date, at: index)
  }

  /// What follows `年`: nothing, a month, or a month and a day.
  private func point(in year: Int, at index: Int) -> Point {
    let whole = Point(date: CalendarDate(year: year), end: index)
    guard let (month, afterMonth) = number(at: index),
      let monthEnd = text.end(of: "月", at: afterMonth), (1...12).contains(month)
    else { return whole }
    let inMonth = Point(date: CalendarDate(year: year, month: month), end: monthEnd)
    guard let (day, afterDay) = number(at: monthEnd) else { return inMonth }
    let date = CalendarDate(year: year, month: month, day: day)
    guard date.isValid else { return inMonth }
    if let end = text.end(of: "日", at: afterDay) { return Point(date: date, end: end) }
    // `20至22日`: the unit stands once, after the last day.
    if let link = end(of: Self.spans + Self.lists, at: afterDay),
      self.day(after: date, at: link) != nil
    {
      return Point(date: date, end: afterDay)
    }
    return inMonth
  }

  /// A later day of the same month, with its own `日` or before a further one that has it.
  private func day(after date: CalendarDate, at index: Int) -> Point? {
    guard let (value, end) = number(at: index) else { return nil }
    let day = CalendarDate(year: date.year, month: date.month, day: value)
    guard day.isValid, day > date else { return nil }
    if let end = text.end(of: "日", at: end) { return Point(date: day, end: end) }
    guard let link = self.end(of: Self.lists, at: end), self.day(after: day, at: link) != nil
    else { return nil }
    return Point(date: day, end: end)
  }

  private func mention(
    _ range: Range<Int>, _ start: CalendarDate, _ end: CalendarDate
  ) -> DateMention {
    DateMention(range: range, start: start, end: end)
  }

  private static let spans = ["至", "到", "-", "~", "—"]
  private static let lists = ["以及", "和", "及", "与", "、"]

  private func end(of words: [String], at index: Int) -> Int? { text.end(ofAny: words, at: index) }

  private func number(at index: Int) -> (value: Int, end: Int)? {
    if text.isDigit(index) {
      guard let (value, end) = text.number(at: index), end - index <= 2 else { return nil }
      return (value, end)
    }
    var (scalars, position) = ([UInt32](), index)
    while scalars.count < 4, let (scalar, end) = text.scalar(at: position),
      ChineseNumeral.isNumeral(scalar)
    {
      scalars.append(scalar)
      position = end
    }
    return ChineseNumeral.value(of: scalars).map { ($0, position) }
  }
}

extension ChineseDateScanner {
  private static let plausible = 1800...2199

  /// Four digits, or four positional numerals, right before `年`.
  private func year(endingAt index: Int) -> (value: Int, start: Int)? {
    if text.isDigit(index - 1) {
      let start = index - 4
      guard start >= 0, let (value, end) = text.number(at: start), end == index,
        !FoldedText.isWord(text.byte(start - 1)), text.byte(start - 1) != 0x2E,
        Self.plausible.contains(value)
      else { return nil }
      return (value, start)
    }
    var (scalars, position) = ([UInt32](), index)
    while scalars.count < 5, let (scalar, start) = text.scalar(endingAt: position),
      ChineseNumeral.isNumeral(scalar)
    {
      scalars.insert(scalar, at: 0)
      position = start
    }
    guard scalars.count == 4, scalars.allSatisfy({ ChineseNumeral.digit($0) != nil }),
      let value = ChineseNumeral.value(of: scalars), Self.plausible.contains(value)
    else { return nil }
    return (value, position)
  }

  /// The first year of `2015-2030年` and `2024至2025年`, whose `年` stands after the second only.
  private func earlierYear(endingAt index: Int) -> (value: Int, start: Int)? {
    guard let link = text.start(ofAny: ["至", "到", "-", "~", "—"], endingAt: index) else {
      return nil
    }
    return year(endingAt: link)
  }

  private func yearForward(at index: Int) -> (value: Int, unit: Int)? {
    var unit = index
    while unit < index + 12, let (scalar, end) = text.scalar(at: unit),
      ChineseNumeral.digit(scalar) != nil
    {
      unit = end
    }
    guard text.end(of: "年", at: unit) != nil, let year = year(endingAt: unit), year.start == index
    else { return nil }
    return (year.value, unit)
  }
}
