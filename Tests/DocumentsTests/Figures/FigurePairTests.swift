import Documents
import Testing

/// One statement in both languages gives the same figures.
@Suite struct FigurePairTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var chinese: String
    var english: String
    var figures: [String]
    var testDescription: String { chinese }

    init(_ chinese: String, _ english: String, _ figures: String...) {
      (self.chinese, self.english, self.figures) = (chinese, english, figures)
    }
  }

  static let counts = [
    Pair("共有46个国家派代表出席。", "Forty-six countries were represented.", "46 country"),
    Pair("来自31国的代表出席。", "Representatives of 31 States attended.", "31 country"),
    Pair("58个会员国作了答复。", "Fifty-eight Member States replied.", "58 member-state"),
    Pair("委员会102个成员国。", "The 102 member States of the Committee.", "102 state-member"),
    Pair(
      "7个航天机构的12名发言者作了介绍。", "Twelve speakers from seven space agencies.", "7 agency", "12 speaker"),
    Pair("来自64个国家的310人参加。", "310 people from 64 countries took part.", "64 country", "310 person"),
    Pair("五名发言者", "five speakers", "5 speaker"),
    Pair("选出了两名主持人。", "Two moderators were chosen.", "2 moderator"),
    Pair("15名来自发展中国家的专家", "15 experts from developing countries", "15 expert"),
    Pair("四项目标", "four objectives", "4 objective"),
    Pair("二十一项准则", "twenty-one guidelines", "21 guideline"),
    Pair("一百一十个组织", "one hundred and ten organizations", "110 organization"),
    Pair("六种正式语文", "six official languages", "6 language"),
    Pair("十二颗卫星", "a dozen satellites", "12 satellite"),
    Pair("三场会议", "three meetings", "3 meeting"),
    Pair("２２名学生", "22 students", "22 student"),
    Pair("两国签署了协定。", "Two countries signed.", "2 country"),
    Pair("３ 个 工作组", "three working groups", "3 working-group"),
    Pair("六个区域支助办事处", "six regional support offices", "6 office"),
    Pair("40家公司", "40 companies", "40 company"),
    Pair(
      "通过了12项地面设施安全使用准则", "adopted the 12 guidelines for the safe use of ground facilities",
      "12 guideline"),
    Pair("这两个领域", "both of these areas", "2 area"),
    Pair("五年工作计划", "under a five-year workplan", "5 year"),
    Pair("四次高级别论坛", "four high-level forums", "4 forum"),
  ]

  @Test(arguments: counts) func countsAgree(_ pair: Pair) {
    #expect(Figures.lines(pair.chinese).sorted() == pair.figures.sorted())
    #expect(Figures.lines(pair.english).sorted() == pair.figures.sorted())
  }

  static let numbers = [
    Pair("10,000个物体", "ten thousand objects", "10000 space-object"),
    Pair("1万个物体", "10 000 objects", "10000 space-object"),
    Pair("3.5万个碎片", "35,000 fragments", "35000 fragment"),
    Pair("1.2亿美元", "120 million dollars", "120000000 dollar"),
    Pair("一亿二千万美元", "$120 million", "120000000 dollar"),
    Pair("1亿2000万欧元", "120 million euros", "120000000 euro"),
    Pair("6 000万元", "60 million yuan", "60000000 yuan"),
    Pair("两万亿美元", "two trillion dollars", "2000000000000 dollar"),
    Pair("2．5公斤", "2.5 kg", "2.5 kilogram"),
    Pair("2.50千克", "2.5 kilograms", "2.5 kilogram"),
    Pair("五千克样品", "5 kg of samples", "5 kilogram @sample"),
    Pair("三点五公里", "three point five kilometres", "3.5 kilometre"),
    Pair("500公里", "500 km", "500 kilometre"),
    Pair("12 GHz频段", "the 12 GHz band", "12 gigahertz"),
    Pair("12千兆赫", "12 gigahertz", "12 gigahertz"),
    Pair("300瓦", "300 W", "300 watt"),
    Pair("零下20摄氏度", "20 °C below zero", "20 degree-celsius"),
    Pair("为期半天的活动", "a half-day event", "0.5 day"),
    Pair("持续一天半", "lasting one and a half days", "1.5 day"),
    Pair("两个半小时", "two and a half hours", "2.5 hour"),
    Pair("三个月内", "within three months", "3 month"),
    Pair("过去二十年", "over the past two decades", "20 year"),
    Pair("为期五天的讲习班", "a five-day workshop", "5 day"),
    Pair("90天", "a 90-day period", "90 day"),
    Pair("两次", "twice", "2 time"),
  ]

  @Test(arguments: numbers) func numbersAndMeasuresAgree(_ pair: Pair) {
    #expect(Figures.lines(pair.chinese) == pair.figures)
    #expect(Figures.lines(pair.english) == pair.figures)
  }

  static let shares = [
    Pair("女性占41.5%。", "Women accounted for 41.5 per cent.", "41.5% @woman"),
    Pair(
      "其中41.5%是女性，57.5%是男性。", "41.5 per cent were women and 57.5 per cent were men.",
      "41.5% @woman", "57.5% @man"),
    Pair("在318人中，女性占百分之四十一点五。", "Of 318 people, 41.50 % were women.", "318 person", "41.5% @woman"),
    Pair("发言者中38%为女性", "38 percent were female", "38% @woman"),
    Pair("三分之二的会员国", "two thirds of the Member States", "2/3 part member-state"),
    Pair("四分之三的国家", "three quarters of the countries", "0.75 part country"),
    Pair("半数国家", "half of them", "0.5 part"),
    Pair("五分之一的与会者", "one in five participants", "0.2 part participant"),
    Pair("提高了三个百分点", "rose by three percentage points", "3pp"),
    Pair("达到三倍", "a threefold rise", "3x"),
    Pair("百分之45.7", "45.7%", "45.7%"),
    Pair("占与会者总数的43%", "43% of participants", "43% participant"),
    Pair("15%的项目", "15 per cent of the projects", "15% project"),
  ]

  @Test(arguments: shares) func sharesAndMultiplesAgree(_ pair: Pair) {
    #expect(
      Figures.lines(pair.chinese).map(Self.withoutWhole) == pair.figures.map(Self.withoutWhole))
    #expect(
      Figures.lines(pair.english).map(Self.withoutWhole) == pair.figures.map(Self.withoutWhole))
  }

  /// 半数国家 says the whole, half of them does not.
  private static func withoutWhole(_ line: String) -> String {
    line.hasPrefix("0.5 part") ? "0.5 part" : line
  }

  static let bounds = [
    Pair("近70个国家", "nearly 70 countries", "nearly 70 country"),
    Pair("约90名女性", "about 90 women", "about 90 woman"),
    Pair("80名女性左右", "some 80 women", "about 80 woman"),
    Pair("超过10,000家公司", "more than 10,000 companies", "moreThan 10000 company"),
    Pair("20多个国家", "over 20 countries", "moreThan 20 country"),
    Pair("三十余名学生", "More than thirty students", "moreThan 30 student"),
    Pair("300多万人", "more than 3 million people", "moreThan 3000000 person"),
    Pair("至少五个会员国", "at least five Member States", "atLeast 5 member-state"),
    Pair("不少于10名专家", "no fewer than ten experts", "atLeast 10 expert"),
    Pair("至多两个项目", "up to two projects", "atMost 2 project"),
    Pair("不超过12个月", "not more than 12 months", "atMost 12 month"),
    Pair("不到一百个物体", "fewer than one hundred objects", "lessThan 100 space-object"),
    Pair("50人以上", "50 or more people", "atLeast 50 person"),
    Pair("10至12名发言者", "10–12 speakers", "10-12 speaker"),
    Pair("10至12名发言者", "between 10 and 12 speakers", "10-12 speaker"),
    Pair("10公斤至12公斤", "10 kg to 12 kg", "10-12 kilogram"),
    Pair("10%至15%", "10 to 15 per cent", "10-15%"),
    Pair("三至四天", "three to four days", "3-4 day"),
    Pair("10、12和15颗卫星", "10, 12 and 15 satellites", "10 satellite", "12 satellite", "15 satellite"),
    Pair("近三年", "the last three years", "3 year"),
    Pair("近70年", "nearly 70 years", "nearly 70 year"),
  ]

  @Test(arguments: bounds) func boundsAndSpansAgree(
    _ pair: Pair
  ) {
    #expect(Figures.lines(pair.chinese) == pair.figures)
    #expect(Figures.lines(pair.english) == pair.figures)
  }

  static let ordinals = [
    Pair("第五十九届会议", "the fifty-ninth session", "59. session"),
    Pair("第59届会议", "the 59th session", "59. session"),
    Pair("第五十八和第五十九届会议", "the fifty-eighth and fifty-ninth sessions", "58. session", "59. session"),
    Pair("五十周年", "the fiftieth anniversary", "50. anniversary"),
    Pair("第3次会议", "the third meeting", "3. meeting"),
    Pair("首届会议", "the first session", "1. session"),
    Pair("第十届特别会议", "the tenth special session", "10. session"),
    Pair("其六十四届会议", "its sixty-fourth session", "64. session"),
    Pair("第45次全体会议", "the 45th plenary meeting", "45. plenary-meeting"),
    Pair("二十一世纪", "the twenty-first century", "21. century"),
  ]

  @Test(arguments: ordinals) func ordinalsAgree(_ pair: Pair) {
    #expect(Figures.lines(pair.chinese) == pair.figures)
    #expect(Figures.lines(pair.english) == pair.figures)
  }

  static let bearers = [
    Pair(
      "轨道器12公斤、着陆器8公斤", "12 kg on the orbiter and 8 kg on the lander", "12 kilogram @orbiter",
      "8 kilogram @lander"),
    Pair(
      "包括着陆器上8公斤和轨道器上12公斤", "8 kg aboard the lander and 12 kg aboard the orbiter",
      "8 kilogram @lander", "12 kilogram @orbiter"),
    Pair("着陆器质量为800公斤", "the lander weighs 800 kg", "800 kilogram @lander"),
  ]

  @Test(arguments: bearers) func measuresBelongToTheirBearers(_ pair: Pair) {
    #expect(Figures.lines(pair.chinese) == pair.figures)
    #expect(Figures.lines(pair.english) == pair.figures)
  }
}
