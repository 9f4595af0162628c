import Documents
import TestSupport
import Testing

/// What dates are dates of, and how they lie to each other.
@Suite struct DateRoleTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var chinese: String
    var english: String
    var date: String
    var testDescription: String { chinese }

    init(_ chinese: String, _ english: String, _ date: String) {
      (self.chinese, self.english, self.date) = (chinese, english, date)
    }
  }

  /// `2023-05-03..2023-05-06 event`, `2030 end deadline` for the end of 2030.
  private func dates(_ text: String, assuming year: Int? = nil) -> [String] {
    DateReader.dates(in: text, assuming: year).map { mention in
      let span =
        mention.start == mention.end
        ? mention.start.iso : "\(mention.start.iso)..\(mention.end.iso)"
      return [span, mention.part?.rawValue, mention.role?.rawValue].compactMap { $0 }.joined(
        separator: " ")
    }
  }

  @Test(arguments: [
    Pair(
      "申请截止日期为2022年3月1日。", "Applications are due no later than 1 March 2022.", "2022-03-01 deadline"
    ),
    Pair("请在2022年3月1日之前提交。", "to be submitted by 1 March 2022", "2022-03-01 deadline"),
    Pair("应不迟于2025年6月提交", "no later than June 2025", "2025-06 deadline"),
    Pair("自2022年3月1日起", "from 1 March 2022", "2022-03-01 start"),
    Pair("自2006年以来", "since 2006", "2006 start"),
    Pair("任期直至2028年", "until 2028", "2028 end"),
    Pair("截至2022年12月31日", "as at 31 December 2022", "2022-12-31 asOf"),
    Pair(
      "研讨会于2021年5月3日至6日在日内瓦举行。", "The workshop was held in Geneva from 3 to 6 May 2021.",
      "2021-05-03..2021-05-06 event"),
    Pair(
      "下届会议定于2026年在内罗毕举行。", "The next session was to be held in Nairobi in 2026.", "2026 planned"),
    Pair(
      "委员会商定于2026年在内罗毕举行下届会议。", "The Committee agreed to hold its next session in 2026.",
      "2026 planned"),
    Pair("论坛将于2026年11月召开。", "The forum will be held in November 2026.", "2026-11 planned"),
    Pair("大会2011年通过了该宣言。", "The Assembly adopted the declaration in 2011.", "2011 adoption"),
    Pair(
      "大会2011年4月7日第65/271号决议", "General Assembly resolution 65/271 of 7 April 2011",
      "2011-04-07 adoption"),
    Pair(
      "该条约于1976年9月15日生效。", "The treaty entered into force on 15 September 1976.",
      "1976-09-15 entryIntoForce"),
    Pair("该机构成立于1998年。", "The agency was established in 1998.", "1998 establishment"),
    Pair("该卫星2019年发射。", "The satellite was launched in 2019.", "2019 launch"),
    Pair(
      "2014年10月20日至24日在釜山召开的会议",
      "the meeting held in Busan, Republic of Korea, from 20 to 24 October 2014",
      "2014-10-20..2014-10-24 event"),
    Pair(
      "大会2011年4月7日第65/271号决议", "resolutions 64/7 and 65/271 of 7 April 2011", "2011-04-07 adoption"),
    Pair("自1998年成立以来", "since its establishment in 1998", "1998 start"),
    Pair("2018年和2019年", "in 2018 and 2019", "2018..2019"),
    Pair("在2009年会议上设立一个工作组", "at its 2009 session", "2009"),
    Pair("日期为2021年6月4日的普通照会", "a note verbale dated 4 June 2021", "2021-06-04 issue"),
    Pair("2023年底之前", "by the end of 2023", "2023 end deadline"),
    Pair("2024年初", "early 2024", "2024 beginning"),
    Pair("2024年上半年", "the first half of 2024", "2024 firstHalf"),
    Pair("20世纪70年代", "the 1970s", "1970..1979"),
    Pair("二十世纪九十年代中期", "the mid-1990s", "1990..1999 middle"),
    Pair("1980年代末", "the late 1980s", "1980..1989 end"),
  ]) func rolesAgree(_ pair: Pair) {
    #expect(dates(pair.chinese) == [pair.date])
    #expect(dates(pair.english) == [pair.date])
  }

  @Test(arguments: [
    ("会议于5月3日至6日举行", ["2021-05-03..2021-05-06 event"]),
    ("5月3日和10月9日", ["2021-05-03", "2021-10-09"]),
    ("held from 3 to 6 May", ["2021-05-03..2021-05-06 event"]), ("May we go", []), ("三个月", []),
    ("2019年5月3日和6月4日", ["2019-05-03", "2021-06-04"]),
  ]) func daysWithoutYearAreReadWhenOneIsAssumed(text: String, expected: [String]) {
    #expect(dates(text, assuming: 2021) == expected)
  }

  @Test func withoutAnAssumedYearSuchDaysAreLeftOut() {
    #expect(dates("会议于5月3日至6日举行, held on 3 May") == [])
  }

  @Test func rangesLeaveTheWordsOfRoleAndPartOut() {
    let marked = MarkedText("不迟于⟦２０２３年⟧底，at the end of ⟦2024⟧, ⟦20世纪\n70年代⟧")
    #expect(DateReader.dates(in: marked.text).map(\.range) == marked.ranges)
  }

  @Test func aSpanContainsItsDaysAndAYearItsMonths() throws {
    let mentions = DateReader.dates(in: "2023年12月12日至14日；2023年12月13日；2023年12月；2023年；2024年1月")
    let (span, day, month, year) = (mentions[0], mentions[1], mentions[2], mentions[3])
    #expect(span.contains(day) && month.contains(span) && year.contains(month))
    #expect(!day.contains(span) && !span.contains(month))
    #expect(year.isBefore(mentions[4]) && !mentions[4].isBefore(year))
    #expect(day.isSame(as: month, at: .month) && !day.isSame(as: span, at: .day))
    #expect(span.isSame(as: day, at: .year))
  }
}
