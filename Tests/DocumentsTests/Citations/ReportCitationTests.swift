import Core
import Documents
import Testing

/// Sentences of a Committee report, where short forms have been introduced.
@Suite struct ReportCitationTests {
  private static let introduction = [
    Passage(
      id: "masthead",
      text: "大会 和平利用外层空间委员会 General Assembly Committee on the Peaceful Uses of Outer Space"),
    Passage(
      id: "para_1",
      text:
        "委员会科学和技术小组委员会、法律小组委员会、全球导航卫星系统国际委员会。The Scientific and Technical Subcommittee, the Legal Subcommittee and the International Committee on Global Navigation Satellite Systems."
    ),
  ]
  private func read(_ text: String) -> [String] {
    Reading.citations(
      Self.introduction + [Passage(id: "para_2", text: text)], symbol: "A/AC.105/1300"
    )
    .filter { $0.at == "para_2" }.map(Reading.line)
  }
  @Test(arguments: [
    (
      "委员会注意到，大会在其第77/121号决议第9段中核可了委员会关于法律小组委员会第六十二届会议应继续开展工作的建议。",
      ["A/RES/77/121 [第9段]", "lsc-62"]
    ),
    (
      "委员会回顾，科学和技术小组委员会第五十五届会议（A/AC.105/1167，附件一，第8段）和法律小组委员会第五十七届会议（A/AC.105/1177，第206段）商定",
      ["stsc-55", "A/AC.105/1167 [附件一，第8段]", "lsc-57", "A/AC.105/1177 [第206段]"]
    ),
    ("按照大会第51/122号决议附件，委员会第六十六届会议审议了题为“空间与可持续发展”的项目", ["A/RES/51/122 [附件]", "copuos-66"]),
    (
      "委员会收到了A/AC.105/1285号文件，第12至15段，以及A/AC.105/2023/CRP.8号会议室文件",
      ["A/AC.105/1285 [第12至15段]", "A/AC.105/2023/CRP.8"]
    ),
    (
      "一些代表团表示，《外层空间条约》第二条和第六条以及《责任公约》第三条适用。",
      ["outer-space-treaty [第二条和第六条]", "liability-convention [第三条]"]
    ),
    ("法律小组委员会2022年第六十一届会议的报告（A/AC.105/1260）", ["lsc-61", "A/AC.105/1260"]),
    ("大会第七十八届会议期间第四委员会审议了", ["ga-78"]),
    ("委员会及其小组委员会2024年届会", []),
    ("小组委员会第六十一届会议", []),
    ("委员会第六十六届会议、其科学和技术小组委员会第六十届会议及其法律小组委员会第六十二届会议", ["copuos-66", "stsc-60", "lsc-62"]),
    ("导航卫星委员会第十七次会议", []),
    ("可持续发展目标（见大会第70/1号决议），特别是目标2（零饥饿）和目标13（气候行动）", ["A/RES/70/1", "SDG 2", "SDG 13"]),
    ("2030年可持续发展议程（大会第70/1号决议）", ["A/RES/70/1"]),
    (
      "第1884（XVIII）、1962（XVIII）号决议和第37/92号决议附件原则J",
      ["A/RES/1884(XVIII)", "A/RES/1962(XVIII)", "A/RES/37/92 [附件原则J]"]
    ),
    ("国际电联理事会第1379号决议", []), ("无线电通信全会ITU-R第69-1号决议", []),
    ("全权代表大会第200号决议（2018年，迪拜，修订版）", []),
    ("《责任公约》第七条第(a)款", ["liability-convention [第七条第(a)款]"]),
    ("该决议第5段", []), ("上述决议附件", []),
    (
      "委员会在1958年设立，见第1348(XIII)号决议；1959年转为常设机构，见第1472 A(XIV)号决议。",
      ["A/RES/1348(XIII)", "A/RES/1472(XIV) A"]
    ),
    ("见大会正式记录，第七十四届会议，补编第20号（A/74/20），第163段和附件二", ["A/74/20 [第163段和附件二]"]),
    ("2019年6月委员会第六十二届会议通过了《准则》（A/74/20，附件二）", ["copuos-62", "A/74/20 [附件二]"]),
    ("和平利用外层空间委员会在1999年7月举行的第42届会议上", ["copuos-42"]),
    (
      "秘书处的说明（A/AC.105/C.1/L.409/Add.1-3）",
      ["A/AC.105/C.1/L.409/Add.1", "A/AC.105/C.1/L.409/Add.3"]
    ),
    (
      "载有A/AC.105/C.2/L.327/Rev.1和Add.1及Add.1/Rev.1",
      ["A/AC.105/C.2/L.327/Rev.1", "A/AC.105/C.2/L.327/Add.1", "A/AC.105/C.2/L.327/Add.1/Rev.1"]
    ),
    ("《仙台框架》（第69/283号决议，附件二）", ["A/RES/69/283 [附件二]"]),
    (
      "安全理事会第1540（2004）号决议和大会第75/36号、第76/231号决议",
      ["S/RES/1540(2004)", "A/RES/75/36", "A/RES/76/231"]
    ),
    ("世卫组织、国际电联和大会第72/77号决议", ["A/RES/72/77"]),
    ("国际电联按照大会第72/77号决议", ["A/RES/72/77"]),
    ("国际电联根据第72/77号决议", ["A/RES/72/77"]),
    ("在国际电联第98/2号决议和大会第72/77号决议中", ["A/RES/72/77"]),
    ("大会第72/77号和国际电联第98/2号决议", ["A/RES/72/77"]),
  ]) func chineseReports(text: String, expected: [String]) { #expect(read(text) == expected) }

  @Test(arguments: [
    (
      "The Committee recalled that the General Assembly, in paragraph 9 of its resolution 77/121, had endorsed the recommendation that the Legal Subcommittee, at its sixty-second session, should continue its work.",
      ["A/RES/77/121 [paragraph 9]", "lsc-62"]
    ),
    (
      "In accordance with General Assembly resolution 77/121, the Committee convened its sixty-sixth session from 31 May to 9 June 2023.",
      ["A/RES/77/121", "copuos-66"]
    ),
    ("At its 801st meeting, on 31 May, the Committee elected", []),
    (
      "the report of the Scientific and Technical Subcommittee on its sixtieth session (A/AC.105/1279, annex II, paras. 3–5)",
      ["stsc-60", "A/AC.105/1279 [annex II, paras. 3–5]"]
    ),
    ("the Working Group, at the sixtieth session of the Subcommittee", []),
    ("the sixty-sixth session of the Committee", ["copuos-66"]),
    ("reports of the Subcommittee on its sixtieth session", []),
    (
      "Some delegations noted that articles II and VI of the Outer Space Treaty, and article III of the Liability Convention, applied.",
      ["outer-space-treaty [articles II and VI]", "liability-convention [article III]"]
    ),
    ("contained in annex II to the report of the Committee (A/74/20)", ["A/74/20"]),
    (
      "see A/AC.105/C.1/121, annex I, para. 8, and A/AC.105/1279, para. 12",
      ["A/AC.105/C.1/121 [annex I, para. 8]", "A/AC.105/1279 [para. 12]"]
    ),
    ("ITU Resolution 75/1", []), ("ITU Council resolution 1379", []),
    ("WRC-19 resolution 35/1", []),
    ("Resolution ITU-R 69-1", []),
    ("Plenipotentiary Conference resolution 200 (Rev. Dubai, 2018)", []),
    (
      "the Space2030 Agenda (resolution 76/3, annex), overarching objective 1",
      ["A/RES/76/3 [annex]"]
    ),
    ("the Sendai Framework (resolution 69/283, annex II)", ["A/RES/69/283 [annex II]"]),
    ("Goals 2 (zero hunger), 13 (climate action) and 15", ["SDG 2", "SDG 13", "SDG 15"]),
    (
      "contributed to Sustainable Development Goals 2 (zero hunger), 13 (climate action) and 15 (life on land).",
      ["SDG 2", "SDG 13", "SDG 15"]
    ),
    (
      "at the fifty-seventh session of the Scientific and Technical Subcommittee, in 2020, and the sixty-third session of the Committee",
      ["stsc-57", "copuos-63"]
    ),
    ("the seventeenth meeting of the International Committee", []),
    ("the Fourth Committee, during the seventy-eighth session of the General Assembly", ["ga-78"]),
    (
      "resolutions 1348 (XIII) of 13 December 1958 and 1472 A (XIV) of 12 December 1959",
      ["A/RES/1348(XIII)@1958-12-13", "A/RES/1472(XIV) A@1959-12-12"]
    ),
    ("In its resolution 1721 B (XVI), the Assembly", ["A/RES/1721(XVI) B"]),
    ("the Principles (resolution 47/68), principle 7", ["A/RES/47/68 [principle 7]"]),
    ("UNEA resolution 44/3", []), ("the CND, in resolution 55/3", []),
    ("ITU, pursuant to General Assembly resolution 72/77", ["A/RES/72/77"]),
    ("the International Telecommunication Union and resolution 72/77", ["A/RES/72/77"]),
    ("the Secretary-General’s report pursuant to resolution 72/77", ["A/RES/72/77"]),
    ("(General Assembly resolution 2222 (XXI), annex)", ["A/RES/2222(XXI) [annex]"]),
    (
      "(resolutions 34/68, annex; 37/92, annex; and 41/65, annex)",
      ["A/RES/34/68 [annex]", "A/RES/37/92 [annex]", "A/RES/41/65 [annex]"]
    ),
    (
      "General Assembly resolutions 41/65, 47/68 and 51/122, annexes",
      ["A/RES/41/65", "A/RES/47/68", "A/RES/51/122 [annexes]"]
    ),
    ("the Charter of the United Nations, Article 2 (4)", ["charter [Article 2 (4)]"]),
    ("A/AC.105/2023/CRP.8 and CRP.9/Rev.1", ["A/AC.105/2023/CRP.8", "A/AC.105/2023/CRP.9/Rev.1"]),
    ("By its resolution 76/3 of 25 October 2021, the General Assembly", ["A/RES/76/3@2021-10-25"]),
    ("General Assembly decision 45/3 and resolution 45/72", ["A/RES/45/72"]),
    ("resolutions and decisions, including 72/77", []),
  ]) func englishReports(text: String, expected: [String]) { #expect(read(text) == expected) }
}
