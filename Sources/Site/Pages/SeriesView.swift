import Core
import Digest
import Documents
import Templates

/// The meetings before and after one in its series, and whether there were others between.
struct SeriesView: Sendable {
  let context: PageContext
  let model: SiteModel

  /// `false` where it has no neighbour.
  func value(of meeting: Meeting) -> TemplateValue {
    guard meeting.previous != nil || meeting.next != nil else { return false }
    return [
      "name": .text(context.text(.series)),
      "previous": neighbour(meeting.previous, of: meeting, step: -1),
      "next": neighbour(meeting.next, of: meeting, step: 1),
    ]
  }

  /// Only numbers that follow each other say that nothing lies between: otherwise it is the next one of the
  /// digest, and where the numbers are known it says that some are missing.
  private func neighbour(_ slug: String?, of meeting: Meeting, step: Int) -> TemplateValue {
    guard let slug, let other = model.meeting(slug) else { return false }
    let numbers = (MeetingOrdinal(meeting)?.number, MeetingOrdinal(other)?.number)
    let isSession = MeetingOrdinal(other)?.isSession ?? false
    let unit = ["unit": context.text(isSession ? .seriesUnitSession : .seriesUnit)]
    var (isNext, note) = (false, "")
    if let here = numbers.0, let there = numbers.1 {
      isNext = there == here + step
      if !isNext { note = context.text(.seriesGap, unit) }
    }
    let label: Word =
      switch (step < 0, isNext) {
      case (true, true): .previous
      case (true, false): .previousHeld
      case (false, true): .next
      case (false, false): .nextHeld
      }
    return [
      "label": .text(context.text(label, unit)), "href": .text(context.link(.meeting(slug))),
      "text": .text(other.name[context.language]), "lang": "", "mark": "", "remark": .text(note),
    ]
  }
}

/// The number of a meeting in its series: of its session, or as its name prints it.
struct MeetingOrdinal: Hashable {
  var number: Int
  /// Whether it counts sessions (届) and not meetings (次).
  var isSession: Bool

  /// Nil where neither the table nor the name says it.
  ///
  /// 第三次空间会议 is 3, 第二期研讨会 is 2; `Third Conference` is 3; 第一和第四委员会 counts committees.
  init?(_ meeting: Meeting) {
    let zh = Self.chinese(meeting.name.zh)
    guard let number = meeting.session ?? zh?.number ?? Self.english(meeting.name.en) else {
      return nil
    }
    self.number = number
    isSession = meeting.session == nil ? zh?.unit == "届" : zh.map { $0.unit == "届" } ?? true
  }

  private static func chinese(_ name: String) -> (number: Int, unit: Character)? {
    for mark in name.indices where name[mark] == "第" {
      let rest = name[name.index(after: mark)...]
      let digits = rest.prefix { $0.isNumber || "〇零一二三四五六七八九十百".contains($0) }
      guard let unit = rest[digits.endIndex...].first, "届次期".contains(unit),
        let number = Int(digits) ?? ChineseNumeral.value(of: digits)
      else { continue }
      return (number, unit)
    }
    return nil
  }

  private static func english(_ name: String) -> Int? {
    let words = name.split(separator: " ")
    guard let first = words.first, words.dropFirst().first != "and" else { return nil }
    return EnglishNumeral.ordinal(of: first.lowercased())
  }
}
