import Documents
import TestSupport
import Testing

/// Whatever is put in, reading ends and gives ranges of the text.
@Suite struct HostileFigureTests {
  /// Repeated often enough to be felt if a rule looked back over all that stands before.
  private static let times = 2000

  @Test(arguments: [
    "9", "一", "百", "亿", "1,000", "1,", "1.", "1 000 ", "1-", "1至", "1、", "百分之", "分之", "点", "半", "第",
    "one ", "one-", "hundred and ",
    "and a half ", "million ", "(", "《", "“", "12 of the ", "http://", "2019年", "年代", "May ", "约",
    "of the ", "的", "国家", "3个", "3名来自", "$", "🛰", "é", "1º",
    "\u{301}", "\u{FF11}", "第一", "between 1 and ", "twenty-", "五", "no more than ", "since ", "定于",
  ]) func repetitionEndsAndStaysInRange(_ piece: String) {
    let text = String(repeating: piece, count: Self.times)
    check(text)
  }

  @Test(arguments: [
    "99999999999999999999999999999999999个国家", "9,999,999,999,999,999,999,999 States",
    "999999999999999999亿个", "九千九百九十九万亿亿亿",
    "0.00000000000000000000001 kg", "9223372036854775808 States", "1/0 of the States", "零分之一的国家",
    "百分之", "ninety-nine trillion trillion States",
    "一百万亿亿", "9999999999999.999999999 kg",
  ]) func numbersOutOfRangeAreGivenUp(_ text: String) {
    for figure in FigureReader.figures(in: text) {
      #expect(figure.value.denominator > 0 && figure.value.numerator >= 0)
    }
    check(text)
  }

  @Test func aRowOfAMillionNumeralsIsNoFigure() {
    #expect(FigureReader.figures(in: String(repeating: "三", count: 1_000_000)) == [])
    #expect(FigureReader.figures(in: String(repeating: "7", count: 1_000_000)) == [])
  }

  @Test func whatFollowsAGivenUpNumberIsRead() {
    #expect(Figures.lines(String(repeating: "9", count: 40) + "，另有12个国家") == ["12 country"])
    #expect(Figures.lines(String(repeating: "百", count: 40) + "，另有12个国家") == ["12 country"])
  }

  @Test func rangesAreWholeCharactersOfTheText() {
    let pieces = [
      "近", "７０", "个", "国家", " ", "\n", "e\u{301}", "5\u{20E3}", "45．7％", "是女性", "🛰", "三分之二", "的",
      "ten ", "of the ", "States", "，", "\u{200B}", "\u{AD}",
      "第", "五十九", "届会议", "12–14 ", "May 2023", "2023年", "底", "15 kg", "（", "）", "1,000", "半天",
    ]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      check(text)
    }
  }

  private func check(_ text: String) {
    let scalars = text.utf8.enumerated().reduce(into: Set([text.utf8.count])) {
      if $1.element & 0xC0 != 0x80 { $0.insert($1.offset) }
    }
    var last = 0
    for figure in FigureReader.figures(in: text) {
      #expect(figure.extent.lowerBound <= figure.range.lowerBound)
      #expect(figure.range.upperBound <= figure.extent.upperBound)
      #expect(last <= figure.range.lowerBound && !figure.range.isEmpty)
      for bound in [
        figure.extent.lowerBound, figure.extent.upperBound, figure.range.lowerBound,
        figure.range.upperBound,
      ] {
        #expect(scalars.contains(bound))
      }
      last = figure.range.upperBound
    }
    for date in DateReader.dates(in: text, assuming: 2023) {
      #expect(scalars.contains(date.range.lowerBound) && scalars.contains(date.range.upperBound))
    }
  }
}
