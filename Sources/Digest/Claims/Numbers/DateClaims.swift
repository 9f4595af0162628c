import Core
import Documents

/// `claim-number` and `claim-bound` for dates.
///
/// A date is borne out by the same date and by a more precise one: `in December 2023` by 12–14 December
/// 2023. A day within a span that the passage gives is not said there: `claim-bound`. A date that is the
/// deadline there is not the day on which something begins.
enum DateClaims {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let dates = context.grounds.flatMap(\.dates)
    for date in context.claim.dates where !date.insideName {
      outcome.tally.values += 1
      let span = DateSpan(date)
      let same = dates.filter { $0.isSame(asPreciseAs: date) }
      guard same.isEmpty else {
        if let role = date.role, !same.contains(where: { $0.role?.excludes(role) != true }) {
          outcome.findings.append(otherRole(date, context))
        }
        continue
      }
      if isListed(date, in: context) { continue }
      let isWithin = dates.contains { DateSpan($0).contains(span) }
      outcome.findings.append(isWithin ? within(date, context) : missing(date, context))
    }
    return outcome
  }

  /// Whether both ends of `2023 and 2024` stand in the passages, or a date is an end of such a pair there:
  /// what `and` joins is a list though it reads as a span.
  private static func isListed(_ date: DateMention, in context: ClaimContext) -> Bool {
    let dates = context.grounds.flatMap(\.dates)
    if date.start != date.end, joins(context.claim[date.range]) {
      return [date.start, date.end].allSatisfy { end in
        let single = DateMention(range: date.range, start: end, end: end)
        return dates.contains { $0.isSame(asPreciseAs: single) }
      }
    }
    guard date.start == date.end else { return false }
    return context.grounds.contains { ground in
      ground.dates.contains { other in
        other.start != other.end && joins(ground[other.range])
          && [other.start, other.end].contains { end in
            DateMention(range: other.range, start: end, end: end).isSame(asPreciseAs: date)
          }
      }
    }
  }

  private static func joins(_ words: String) -> Bool {
    [" and ", "和", "、", "与", "及"].contains { words.contains($0) }
  }

  private static func missing(_ date: DateMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[date.range]
    return ClaimFinding(
      "claim-number", .error, at: date.range,
      message: Bilingual(
        zh: "所注明的段落没有“\(words)”这个日期", en: "the cited passages do not have the date “\(words)”"),
      help: ClaimHelp.numbers)
  }

  private static func otherRole(_ date: DateMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[date.range]
    return ClaimFinding(
      "claim-number", .error, at: date.range,
      message: Bilingual(
        zh: "所注明的段落里，“\(words)”是另一件事的日期：起始不是截止，通过不是生效",
        en:
          "in the cited passages “\(words)” is the date of something else: a beginning is no deadline, an adoption no entry into force"
      ), help: ClaimHelp.numbers)
  }

  private static func within(_ date: DateMention, _ context: ClaimContext) -> ClaimFinding {
    let words = context.claim[date.range]
    return ClaimFinding(
      "claim-bound", .warning, at: date.range,
      message: Bilingual(
        zh: "原文给出的是一段时间，没有说是“\(words)”",
        en: "the passage gives a longer span, and does not say “\(words)”"),
      help: Bilingual(zh: "写出原文的起止日期", en: "give the span that stands there"))
  }
}

extension DateRole {
  /// Whether a date of this role cannot be one of `other`, of the same thing.
  ///
  /// What the words of two languages may blur is left alone: `until` and `by`, held and planned (which
  /// `claim-voice` tells), adopted and signed.
  func excludes(_ other: DateRole) -> Bool {
    Self.exclusions.contains([self, other])
  }

  private static let exclusions: Set<Set<DateRole>> = [
    [.start, .deadline], [.start, .end], [.start, .asOf], [.entryIntoForce, .adoption],
    [.entryIntoForce, .signature], [.entryIntoForce, .deadline], [.deadline, .adoption],
    [.deadline, .signature], [.deadline, .launch],
  ]
}

extension DateMention {
  /// Whether this date, told no more precisely than `other`, is `other`.
  func isSame(asPreciseAs other: DateMention) -> Bool {
    start.truncated(like: other.start) == other.start && end.truncated(like: other.end) == other.end
  }
}

extension CalendarDate {
  /// Without the day or month that `other` does not have; 12 December 2023 like 2023 is 2023.
  fileprivate func truncated(like other: CalendarDate) -> CalendarDate {
    CalendarDate(
      year: year, month: other.month == nil ? nil : month, day: other.day == nil ? nil : day)
  }
}

/// A date as its first and last day, whatever its precision.
struct DateSpan: Hashable {
  /// Days are counted as `year * 372 + month * 31 + day`: an order, not a distance.
  var days: ClosedRange<Int>

  init(_ mention: DateMention) {
    let first = Self.day(mention.start, isEnd: false)
    days = first...max(first, Self.day(mention.end, isEnd: true))
  }

  /// Whether every day of the other lies within this one.
  func contains(_ other: DateSpan) -> Bool {
    days.lowerBound <= other.days.lowerBound && other.days.upperBound <= days.upperBound
  }

  private static func day(_ date: CalendarDate, isEnd: Bool) -> Int {
    let month = date.month ?? (isEnd ? 12 : 1)
    return date.year * 372 + (month - 1) * 31 + (date.day ?? (isEnd ? 31 : 1))
  }
}
