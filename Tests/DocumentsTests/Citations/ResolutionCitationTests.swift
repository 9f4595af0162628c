import Core
import Documents
import TestSupport
import Testing

@Suite struct ResolutionCitationTests {
  @Test(arguments: [
    ("大会在其第 72/77 号决议中", ["A/RES/72/77"]),
    ("大会第 77/121\n号决议为其规定的工作", ["A/RES/77/121"]),
    ("继续开展大会第77/120号决议规定的工作", ["A/RES/77/120"]),
    ("第 61/110和 61/111号决议", ["A/RES/61/110", "A/RES/61/111"]),
    ("第 72/77号和 72/78号决议", ["A/RES/72/77", "A/RES/72/78"]),
    ("第71/31号和第71/32号决议", ["A/RES/71/31", "A/RES/71/32"]),
    (
      "大会第69/38、71/90、73/72和73/91号决议", ["A/RES/69/38", "A/RES/71/90", "A/RES/73/72", "A/RES/73/91"]
    ),
    ("根据大会第 72/266 A 号决议", ["A/RES/72/266 A"]),
    ("第72/266 A和B号决议", ["A/RES/72/266 A", "A/RES/72/266 B"]),
    ("在第 2601 A (XXIV)号决议中", ["A/RES/2601(XXIV) A"]),
    ("第 1721 (XVI）B 号决议", ["A/RES/1721(XVI) B"]),
    (
      "第1348 (XIII)号、1472 (XIV) A号和1721 (XVI)号决议",
      ["A/RES/1348(XIII)", "A/RES/1472(XIV) A", "A/RES/1721(XVI)"]
    ),
    ("第3201 (S-VI)号决议", ["A/RES/3201(S-VI)"]),
    ("S-10/2号决议。", ["A/RES/S-10/2"]), ("第 ES-11/1 号决议", ["A/RES/ES-11/1"]),
    ("第７２/７７号决议", ["A/RES/72/77"]),
    ("第72/77号和第72/78号两项决议", ["A/RES/72/77", "A/RES/72/78"]),
  ]) func readsChineseForms(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }

  @Test func oneNounClosesAListOfDatedNumbers() {
    let text = """
      回顾其 1996年 12月 13 日第 51/122 号、1999年 12月 6日第 54/68号、2004 年 10月 20日第 59/2号、\
      2006年 12月 14日第 61/110和 61/111号、2017年 12月 7日第 72/77号和 72/78号以及 2022 年 12 月 12 日\
      第 77/120 和 77/121 号决议，
      """
    #expect(
      Reading.targets(text) == [
        "A/RES/51/122@1996-12-13", "A/RES/54/68@1999-12-06", "A/RES/59/2@2004-10-20",
        "A/RES/61/110@2006-12-14", "A/RES/61/111@2006-12-14", "A/RES/72/77@2017-12-07",
        "A/RES/72/78@2017-12-07", "A/RES/77/120@2022-12-12", "A/RES/77/121@2022-12-12",
      ])
  }

  @Test func aDateDoesNotPassToANumberOfAnotherSession() {
    #expect(
      Reading.targets("2013年12月5日第68/50号和第71/90号决议") == ["A/RES/68/50@2013-12-05", "A/RES/71/90"])
  }

  @Test func theDayOfAdoptionInTheSentenceIsTheDate() {
    #expect(
      Reading.targets("大会于 2018 年 10 月 26 日通过了题为“空间作为驱动因素”的第 73/6 号决议")
        == ["A/RES/73/6@2018-10-26"])
  }

  @Test func decisionsInTheSameSentenceAreNotResolutions() {
    let text = "2021年12月24日第76/230号决议、2018年12月5日第73/512号和2020年12月7日第75/514号决定，以及其他各项决议和决定"
    #expect(Reading.targets(text) == ["A/RES/76/230@2021-12-24"])
    #expect(Reading.targets("第74/67号决议，及其2011年12月2日第66/517号决定") == ["A/RES/74/67"])
  }

  @Test(arguments: [
    ("安全理事会第 1540 (2004)号决议", "S/RES/1540(2004)"), ("第1540(2004)号决议", "S/RES/1540(2004)"),
    ("经济及社会理事会第 2018/5 号决议", "E/RES/2018/5"), ("人权理事会第 55/1 号决议", "A/HRC/RES/55/1"),
    ("人权理事会在其2021年10月8日第48/13号决议中", "A/HRC/RES/48/13@2021-10-08"),
    ("Human Rights Council resolution 48/13", "A/HRC/RES/48/13"),
    ("resolution 48/13 of the Human Rights Council", "A/HRC/RES/48/13"),
    ("Security Council resolution 1540 (2004) of 28 April 2004", "S/RES/1540(2004)@2004-04-28"),
  ]) func otherOrgansHaveTheirOwnSeries(text: String, expected: String) {
    #expect(Reading.targets(text) == [expected])
  }

  @Test func aNumberWithoutAnOrganBelongsToTheOrganOfTheDocument() {
    #expect(Reading.targets("其第55/1号决议", symbol: "A/HRC/56/2") == ["A/HRC/RES/55/1"])
    #expect(Reading.targets("其第55/1号决议", symbol: "A/AC.105/1300") == ["A/RES/55/1"])
  }

  @Test(arguments: [
    "国际电联第 186 号决议", "国际电联第98/2号决议", "世界卫生大会第 75/1 号决议",
    "国际电信联盟2014年全权代表会议通过的关于透明度的第98/2号决议", "国际宇航大会第75/1号决议",
    "大会第 75/555 号决定", "第 11/12 号决议", "完成了11/12", "第 2018/5 号决议", "出售品编号：C.08.I.9",
    "将把 2019 VL5 作为目标", "V.23-06731 8/12", "第77/121号", "第72/1号决议草案", "议程项目 52/1",
    "International Telecommunication Union resolution 98/2", "draft resolution 72/77",
    "decision 66/517 of 2 December 2011", "resolution 1 of the Conference",
  ]) func falseFriendsStayUnlinked(text: String) {
    #expect(Reading.targets(text) == [])
  }

  @Test(arguments: [
    ("resolution 72/77 of 7 December 2017", ["A/RES/72/77@2017-12-07"]),
    (
      "resolutions 61/110 and 61/111 of 14 December 2006",
      ["A/RES/61/110@2006-12-14", "A/RES/61/111@2006-12-14"]
    ),
    (
      "its resolutions 51/122 of 13 December 1996, 54/68 of 6 December 1999 and 59/2 of 20 October 2004,",
      ["A/RES/51/122@1996-12-13", "A/RES/54/68@1999-12-06", "A/RES/59/2@2004-10-20"]
    ),
    ("General Assembly resolution 2601 A (XXIV)", ["A/RES/2601(XXIV) A"]),
    ("resolution 72/266 A", ["A/RES/72/266 A"]),
    (
      "resolutions 45/55 B of 4 December 1990 and 48/74 A of 16 December 1993",
      ["A/RES/45/55 B@1990-12-04", "A/RES/48/74 A@1993-12-16"]
    ),
    ("Resolution S-10/2.", ["A/RES/S-10/2"]),
    ("Resolution 66/288, annex, para. 274.", ["A/RES/66/288 [annex, para. 274]"]),
    (
      "pursuant to paragraph 1 of resolution 61/75, paragraph 2 of resolution 62/43",
      ["A/RES/61/75 [paragraph 1]", "A/RES/62/43 [paragraph 2]"]
    ),
    ("paragraph 17 of General Assembly resolution 71/90", ["A/RES/71/90 [paragraph 17]"]),
    ("resolution 74/67, as well as its decision 66/517", ["A/RES/74/67"]),
  ]) func readsEnglishForms(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }

  @Test func textAndRangeAreWhatIsPrinted() {
    let marked = MarkedText("其⟦第 61/110⟧和 ⟦61/111号⟧、⟦第 77/121\n 号决议⟧的")
    let citations = Reading.citations([Passage(id: "pream_1", text: marked.text)])
    #expect(citations.map(\.range) == marked.ranges)
    #expect(citations.map(\.text) == ["第 61/110", "61/111号", "第 77/121 号决议"])
    #expect(citations.allSatisfy { $0.at == "pream_1" && $0.kind == .resolution })
  }
}
