import Core
import Documents
import Testing

/// Whose resolution a number is: a wrong organ is a wrong link.
@Suite struct ResolutionOrganTests {
  @Test(arguments: [
    ("人权理事会关于享有清洁和健康环境的人权的第48/13号决议", ["A/HRC/RES/48/13"]),
    ("人权理事会题为“享有健康环境的人权”的第48/13号决议", ["A/HRC/RES/48/13"]),
    ("人权理事会2021年10月8日通过了第48/13号决议", ["A/HRC/RES/48/13@2021-10-08"]),
    ("人权理事会第48/13和52/23号决议", ["A/HRC/RES/48/13", "A/HRC/RES/52/23"]),
    ("人权理事会回顾其第48/13号决议", ["A/HRC/RES/48/13"]),
    ("大会关于和平利用外层空间国际合作的第72/77号决议", ["A/RES/72/77"]),
    ("大会题为“‘空间2030’议程”的第76/3号决议", ["A/RES/76/3"]),
    ("安全理事会第1540(2004)号和第1977（2011）号决议", ["S/RES/1540(2004)", "S/RES/1977(2011)"]),
    ("大会第76/3号和安全理事会第1540(2004)号决议", ["A/RES/76/3", "S/RES/1540(2004)"]),
    ("经社理事会2018年7月2日第2018/5号决议", ["E/RES/2018/5@2018-07-02"]),
    ("经济及社会理事会第1296(XLIV)号决议", ["E/RES/1296(XLIV)"]),
    ("联合国第37/92号决议", ["A/RES/37/92"]),
    ("大会2023年12月7日第45次全体会议通过的第78/72号决议", ["A/RES/78/72"]),
    ("人权理事会第四十三次会议通过的第48/13号决议", ["A/HRC/RES/48/13"]),
    ("General Assembly resolution 78/72, adopted at its 45th plenary meeting", ["A/RES/78/72"]),
    (
      "resolution 78/72, adopted by the General Assembly at its 45th plenary meeting, on 7 December 2023",
      ["A/RES/78/72"]
    ),
    ("缔约国首脑会议通过的第55/1号决议", []),
    ("在全体会议上通过的第72/77号决议", ["A/RES/72/77"]),
    ("大会第七十二届会议第72/77号决议", ["ga-72", "A/RES/72/77"]),
    ("the Human Rights Council adopted resolution 48/13", ["A/HRC/RES/48/13"]),
    (
      "resolution 48/13 of 8 October 2021 of the Human Rights Council",
      ["A/HRC/RES/48/13@2021-10-08"]
    ),
    ("resolution 48/13, adopted by the Human Rights Council", ["A/HRC/RES/48/13"]),
    ("Human Rights Council resolutions 48/13 and 52/23", ["A/HRC/RES/48/13", "A/HRC/RES/52/23"]),
    ("The Human Rights Council recalled its resolution 48/13", ["A/HRC/RES/48/13"]),
    ("Economic and Social Council (ECOSOC) resolution 2018/5", ["E/RES/2018/5"]),
    ("Economic and Social Council resolution 1296 (XLIV)", ["E/RES/1296(XLIV)"]),
    (
      "General Assembly resolution 76/3 and Security Council resolution 1540 (2004)",
      ["A/RES/76/3", "S/RES/1540(2004)"]
    ),
    ("Human Rights Council resolution S-21/1", ["A/HRC/RES/S-21/1"]),
    ("United Nations resolution 37/92", ["A/RES/37/92"]),
    ("Recalling resolution 72/77", ["A/RES/72/77"]),
    ("In resolution 72/77, the General Assembly", ["A/RES/72/77"]),
    ("the mandate. Under resolution 72/77, work went on", ["A/RES/72/77"]),
  ]) func theOrganIsTheOneNamed(text: String, expected: [String]) {
    #expect(Reading.targets(text) == expected)
  }

  @Test(arguments: [
    "Resolution 219 (Bucharest, 2022) of the Plenipotentiary Conference", "国际电联第 32 号决议",
    "国际电联全权代表大会第219号决议（2022年，布加勒斯特，修订版）", "世界无线电通信大会第 559 号决议 (WRC-19)",
    "Resolution 559 (WRC-19) of the World Radiocommunication Conference",
    "World Radiocommunication Conference resolution 75/1", "世界无线电通信大会第75/1号决议",
    "UNESCO General Conference resolution 41 C/57", "教科文组织大会第41 C/57号决议",
    "IAEA General Conference resolution GC(67)/RES/8", "原子能机构GC(67)/RES/8号决议",
    "欧洲议会第60/1号决议", "亚太空间合作组织理事会第35/2号决议", "缔约方会议第55/1号决议",
    "麻醉药品委员会第55/3号决议", "国际天文学联合会第75/5号决议", "某署第55/1号决议",
    "Commission on Narcotic Drugs resolution 55/3",
    "resolution 55/3 of the Commission on Narcotic Drugs",
    "the European Parliament adopted Assembly of Parties resolution 44/1",
    "resolution 75/1 of the World Health Assembly", "World Health Assembly resolution 75/1",
    "resolution 75/1, adopted by the World Health Assembly",
    "世界卫生大会关于卫生应急的第75/1号决议", "世界卫生大会通过了第75/1号决议",
    "第1296(XLIV)号决议", "resolution 1296 (XLIV)", "理事会第48/13号决议",
    "WHA58.28号决议", "decision 74/568", "decisions 74/568 and 75/555", "第74/568号和第75/555号决定",
    "General Assembly decision 74/568 of 5 August 2020", "decision 1/CP.21", "第1/CP.21号决定",
    "决议 11/12", "the resolution 11/12 metres", "spatial resolution 30/60 metres",
    "a resolution of 30/50 cm",
  ]) func anotherBodysResolutionStaysUnlinked(text: String) {
    #expect(Reading.targets(text).filter { !$0.contains("session") } == [])
  }

  @Test func theCouncilIntroducedIsMeant() {
    let passages = [
      Passage(id: "para_1", text: "人权理事会审议了健康环境权。The Human Rights Council met."),
      Passage(id: "para_2", text: "理事会第48/13号决议"),
      Passage(id: "para_3", text: "Council resolution 48/13"),
    ]
    #expect(
      Reading.citations(passages).map { "\($0.at) \($0.target)" }
        == ["para_2 A/HRC/RES/48/13", "para_3 A/HRC/RES/48/13"])
  }

  @Test func itsResolutionInAnAssemblyResolutionIsTheAssemblys() {
    #expect(
      Reading.targets("回顾人权理事会的工作及其第75/1号决议", symbol: "A/RES/79/87") == ["A/RES/75/1"])
  }

  @Test func itsResolutionWithTwoOrgansIsLeftOpen() {
    #expect(Reading.targets("大会欢迎人权理事会的报告，并欢迎其第48/13号决议") == [])
  }
}
