import Core
import Documents
import Testing

@Suite struct SessionCitationTests {
  private static let introduction = "和平利用外层空间委员会及其小组委员会。"

  private func sessions(_ passages: [Passage], symbol: String? = nil) -> [String] {
    Reading.citations(passages, symbol: symbol).filter { $0.kind == .session }.map(\.target)
  }

  @Test(arguments: [
    ("审议了和平利用外层空间委员会第六十六届会议工作报告", ["copuos-66"]),
    ("注意到委员会法律小组委员会第六十二届会议", ["lsc-62"]),
    ("提交大会第七十九届会议", ["ga-79"]), ("供大会 2020 年第七十五届会议审议", ["ga-75"]),
    ("和平利用外层空间委员会第66届会议", ["copuos-66"]),
    ("和平利用外层空间委员会在2018年6月20日至29日于维也纳举行的第六十一届会议上", ["copuos-61"]),
    ("2017年8月24日在日内瓦世界卫生组织总部举行的外空协调会议第三十七届会议", ["un-space-37"]),
    ("在 2016 年第五十九届会议期间，和平利用外层空间委员会核可", ["copuos-59"]),
    ("外空协调会议第三十八届会议和第十四届公开会议", ["un-space-38", "un-space-open-14"]),
    ("外层空间活动机构间会议（外空协调会议）第三十八届会议及其第十四届公开会议", ["un-space-38", "un-space-open-14"]),
    ("大会第十届特别会议", ["ga-special-10"]), ("大会第十一届紧急特别会议", ["ga-emergency-11"]),
    ("和平利用外层空间委员会第五十八和五十九届会议", ["copuos-58", "copuos-59"]),
    ("大会第七十届和第七十一届会议", ["ga-70", "ga-71"]),
    ("外空协调会议商定，其第三十九届会议议程", ["un-space-39"]),
    ("非洲联盟大会第二十六届常会", ["au-assembly-26"]),
  ]) func readsChineseSessions(text: String, expected: [String]) {
    #expect(sessions([Passage(id: "para_1", text: text)]) == expected)
  }

  @Test(arguments: [
    "《大会正式记录，第七十八届会议，补编第 20 号》", "《同上，第六十二届会议，补编第 20 号》",
    "同上，《第七十八届会议，补编第 20 号》", "国际宇航大会第七十五届会议", "论坛第二届会议", "第六十届会议",
    "国家空间活动委员会第十届会议", "请委员会第六十届会议", "第十九届奥运会", "第一届全国人民代表大会",
    "Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 20",
    "the sixty-first session", "Executive Committee at its tenth session", "in session",
  ]) func aSessionWithoutAClearBodyIsLeftOut(text: String) {
    #expect(sessions([Passage(id: "para_1", text: text)]) == [])
  }

  @Test(arguments: [
    ("委员会在其 2016 年第五十九届会议上", ["copuos-59"]),
    ("同意委员会第六十七届会议审议其六十六届会议建议的项目", ["copuos-67", "copuos-66"]),
    ("依照大会决议以及委员会第六十届会议", ["copuos-60"]),
    ("国家空间活动委员会第十届会议", []),
    ("法律小组委员会按照委员会的建议在其第六十三届会议上", []),
    (
      "the Committee, at its sixty-sixth session, considered items recommended at its sixty-fifth session",
      ["copuos-66", "copuos-65"]
    ),
  ]) func theShortFormMeansTheCommitteeIntroduced(text: String, expected: [String]) {
    let passages = [
      Passage(id: "para_1", text: "和平利用外层空间委员会及其法律小组委员会。"),
      Passage(id: "para_2", text: text),
    ]
    #expect(sessions(passages) == expected)
  }

  @Test func theShortFormIsRefusedWhereTwoCommitteesCompete() {
    let passages = [
      Passage(id: "para_1", text: "和平利用外层空间委员会与亚洲及太平洋经济社会委员会合作。"),
      Passage(id: "para_2", text: "注意到委员会第六十届会议"),
    ]
    #expect(sessions(passages) == [])
    let own = [Passage(id: "masthead", text: "和平利用外层空间委员会")] + passages
    #expect(sessions(own) == ["copuos-60"])
    #expect(sessions(passages, symbol: "A/AC.105/1300") == ["copuos-60"])
  }

  @Test func aRivalCountsOnlyOnceIntroduced() {
    let passages = [
      Passage(id: "para_1", text: "和平利用外层空间委员会"),
      Passage(id: "para_2", text: "委员会第六十届会议请亚洲及太平洋经济社会委员会"),
      Passage(id: "para_3", text: "委员会第六十一届会议"),
      Passage(id: "fn_1", text: "委员会第六十二届会议", isFootnote: true, calledFrom: ["para_1"]),
    ]
    #expect(sessions(passages) == ["copuos-60", "copuos-62"])
  }

  @Test func aDeclaredShortFormWins() {
    let passages = [
      Passage(
        id: "para_1", text: "和平利用外层空间委员会（以下简称“委员会”）与亚洲及太平洋经济社会委员会（经社会）"),
      Passage(id: "para_2", text: "委员会第六十届会议和经社会第八十届会议"),
    ]
    #expect(sessions(passages) == ["copuos-60", "escap-80"])
  }

  @Test func aReportOnASessionNeedNotNameItsBodyAgain() {
    let passages = [
      Passage(id: "title", text: "外层空间活动机构间会议第三十八届会议报告"),
      Passage(id: "para_1", text: "定于2020年在曼谷举行第四十届会议，论坛第二届会议除外"),
    ]
    #expect(sessions(passages) == ["un-space-38", "un-space-40"])
  }

  @Test func itsSessionInAResolutionIsTheOrgans() {
    let text = "Decides to include in the provisional agenda of its seventy-sixth session the item"
    let passages = [Passage(id: "para_1", text: text)]
    #expect(sessions(passages, symbol: "A/RES/75/35") == ["ga-76"])
    #expect(sessions(passages) == [])
  }

  @Test(arguments: [
    ("the sixty-first session of the Committee on the Peaceful Uses of Outer Space", ["copuos-61"]),
    ("the Legal Subcommittee at its sixty-second session", ["lsc-62"]),
    ("At its sixty-first session, the Legal Subcommittee continued", ["lsc-61"]),
    (
      "at its fifty-seventh session, in 2020, the Scientific and Technical Subcommittee",
      ["stsc-57"]
    ),
    (
      "report of the Committee on the Peaceful Uses of Outer Space on the work of its sixty-sixth session",
      ["copuos-66"]
    ),
    (
      "the Legal Subcommittee of the Committee on the Peaceful Uses of Outer Space, at its tenth session",
      ["lsc-10"]
    ),
    ("the General Assembly at its tenth special session", ["ga-special-10"]),
    (
      "UN-Space, at its thirty-eighth session and fourteenth open session",
      ["un-space-38", "un-space-open-14"]
    ),
    ("the fifty-eighth and fifty-ninth sessions of the Legal Subcommittee", ["lsc-58", "lsc-59"]),
    ("the Assembly of the African Union at its twenty-sixth ordinary session", ["au-assembly-26"]),
    ("the 66th session of the Committee on the Peaceful Uses of Outer Space", ["copuos-66"]),
  ]) func readsEnglishSessions(text: String, expected: [String]) {
    #expect(sessions([Passage(id: "para_1", text: text)]) == expected)
  }

  @Test func theTextIsTheOrdinalAndItsNoun() {
    let found = Reading.citations([Passage(id: "para_1", text: "大会第 七十九届会议临时议程")])
    #expect(found.map(\.text) == ["第七十九届会议"])
  }
}
