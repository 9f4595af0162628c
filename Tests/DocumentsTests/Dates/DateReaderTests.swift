import Documents
import TestSupport
import Testing

@Suite struct DateReaderTests {
  /// `2023-12-12..2023-12-14` for a span, one date for a day, `*` behind what belongs to a name.
  private func dates(_ text: String) -> [String] {
    DateReader.dates(in: text).map { mention in
      let span =
        mention.start == mention.end
        ? mention.start.iso : "\(mention.start.iso)..\(mention.end.iso)"
      return span + (mention.insideName ? "*" : "")
    }
  }

  @Test(arguments: [
    ("（2023年 12月 12日至 14日，维也纳）", ["2023-12-12..2023-12-14"]),
    ("2018 年 6 月 20 日和 21 日举行", ["2018-06-20..2018-06-21"]),
    ("2012 年 6 月 20 至 22 日", ["2012-06-20..2012-06-22"]),
    ("2014年10月20日至11月7日", ["2014-10-20..2014-11-07"]),
    ("2022年12月30日至2023年1月2日", ["2022-12-30..2023-01-02"]),
    ("2016 年 1 月 30 和 31 日", ["2016-01-30..2016-01-31"]),
    ("2015年10月22日和30日", ["2015-10-22", "2015-10-30"]),
    ("2019 年 11 月在维也纳", ["2019-11"]),
    ("根据 2015 年至 2018 年期间举行的", ["2015..2018"]),
    ("2024-2025 年期间", ["2024..2025"]),
    ("2018－2019年", ["2018..2019"]),
    ("二〇二三年十二月七日", ["2023-12-07"]),
    ("1996年 12月 13 日第 51/122 号、1999年 12月 6日第 54/68号", ["1996-12-13", "1999-12-06"]),
    ("在其 2016 年第五十九届会议上", ["2016"]),
  ]) func readsChineseDates(text: String, expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test(arguments: [
    ("held from 12 to 14 December 2023", ["2023-12-12..2023-12-14"]),
    ("12–14 December 2023", ["2023-12-12..2023-12-14"]),
    ("of 7 December 2017,", ["2017-12-07"]),
    ("in November 2019", ["2019-11"]),
    ("from 30 October to 2 November 2017", ["2017-10-30..2017-11-02"]),
    ("30 December 2022 to 2 January 2023", ["2022-12-30..2023-01-02"]),
    ("on 30 and 31 January 2016", ["2016-01-30..2016-01-31"]),
    (
      "on 22 October 2015, 12 October 2017 and 31 October 2019",
      ["2015-10-22", "2017-10-12", "2019-10-31"]
    ),
    ("December 7, 2017", ["2017-12-07"]),
    ("between 2015 and 2018", ["2015..2018"]),
    ("for the period 2024–2025", ["2024..2025"]),
    ("established in 2006 with", ["2006"]),
    ("22 and 24 October 2015", ["2015-10-22", "2015-10-24"]),
  ]) func readsEnglishDates(text: String, expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test(arguments: [
    ("《2030 年可持续发展议程》", ["2030*"]), ("《2015-2030年仙台减少灾害风险框架》", ["2015..2030*"]),
    ("实施2030年议程", ["2030*"]), ("the 2030 Agenda", ["2030*"]),
    ("通过《2023年宣言》，2024年生效", ["2023*", "2024"]),
  ]) func marksYearsInsideNames(text: String, expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test(arguments: [
    "七十年代", "过去12年", "将把 2019 VL5 作为目标天体", "resolution 2601", "in 2019 VL5",
    "14日举行", "2023届", "in the 70s", "2023 participants", "May we",
    "9 of 20 States",
  ]) func leavesOutWhatIsNoDate(text: String) {
    #expect(dates(text) == [])
  }

  @Test(arguments: ["2023年2月30日", "2023年13月"])
  func neverInventsDaysThatDoNotExist(text: String) {
    #expect(dates(text).allSatisfy { $0 == "2023" || $0 == "2023-02" })
    #expect(dates(text).count == 1)
  }

  @Test func rangesAreBytesOfTheTextAsGiven() {
    let marked = MarkedText("于⟦2023 年 12 月\n12 日至 14 日⟧在维也纳")
    #expect(DateReader.dates(in: marked.text).map(\.range) == marked.ranges)
  }
}
