import Documents
import Testing

/// Numbers that count nothing.
@Suite struct FalseFigureTests {
  @Test(arguments: [
    "各方一致同意", "进一步加强合作", "制定统一标准", "这是一些与会者的看法", "每一个国家", "另一名发言者", "十分重要",
    "两者之间", "千年发展目标", "万一发生", "七十七国集团", "三角合作", "半导体", "一次性", "数十个国家", "十几名学生", "上百个物体",
    "若干年", "首先，", "第一，应当", "第三方", "第三委员会", "下半年", "过半数",
  ]) func chineseWordsAreNoFigures(_ text: String) {
    #expect(Figures.lines(text) == [])
  }

  @Test(arguments: [
    "one another", "one of the speakers", "no one was hurt", "one or more", "on the one hand",
    "third parties", "the Third Committee",
    "the Second World War", "dozens of satellites", "first-hand", "the second half of the year",
    "two-way exchange", "Secondly, it said",
    "a one-sided view", "hundreds of objects",
  ]) func englishWordsAreNoFigures(_ text: String) {
    #expect(Figures.lines(text) == [])
  }

  @Test(arguments: [
    "COVID-19大流行", "the COVID-19 pandemic", "嫦娥六号", "Chang'e-6", "Chang’e-6", "嫦娥-6任务", "ISO 9001",
    "外空会议+50", "UNISPACE+50",
    "空间2030议程", "the 2030 Agenda", "the “Space2030” Agenda", "Goal 13", "Goals 4 and 5", "可持续发展目标4",
    "目标 4 和 5", "A/AC.105/1219", "resolution 72/77",
    "第72/77号决议", "第 296 段", "第12至14段", "paragraphs 12 and 14", "para. 12", "附件二", "annex 2",
    "chapter 3", "第三章", "第四条", "article 5",
    "2023年12月12日至14日", "12 to 14 December 2023", "14日", "12 May", "三月", "上午10时", "10:30", "10 a.m.",
    "10.30 a.m.", "http://example.org/12/34",
    "www.example.org/5", "39(u)", "11/12", "2019 VL5", "Apollo 11", "the Apollo 11 lunar mission",
    "its 2009 session", "Vienna, 1982", "thematic priority 5", "action team 6", "两步走",
    "the Sendai Framework 2015–2030", "Horizon 2020", "（1）", "(2)",
    "1(a)", "IPv6", "5G", "B612", "L1点", "V1.2.3", "No. 20",
    "A/78/20", "E/2019/30", "ST/SPACE/61", "2018/5", "20世纪70年代", "1970年代", "the 1970s", "G20", "M1",
    "第20号补编",
  ]) func namesReferencesAndDatesAreNoFigures(_ text: String) {
    #expect(Figures.lines(text) == [])
  }

  @Test(arguments: [
    ("一名与会者提到", ["(1) participant"]), ("One participant said", ["(1) participant"]),
    ("首次举行", ["(1.) time"]),
    ("for the first time", ["(1.) time"]), ("一个论坛", ["(1) forum"]),
  ]) func aBareOneIsAnArticle(text: String, expected: [String]) {
    #expect(Figures.lines(text) == expected)
  }

  @Test func aWrittenDigitOneIsAClaim() {
    #expect(Figures.lines("1名与会者") == ["1 participant"])
  }
}
