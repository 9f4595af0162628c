import Core
import Documents
import Testing

/// One ordinal is another meeting for each body; where the body is not clear there is no link.
@Suite struct SessionOwnerTests {
  private static let introduction =
    "和平利用外层空间委员会及其科学和技术小组委员会和法律小组委员会。The Committee on the Peaceful Uses of Outer Space, its Scientific and Technical Subcommittee and its Legal Subcommittee."

  private func sessions(_ text: String, symbol: String? = nil, introduced: Bool = false) -> [String]
  {
    let first = introduced ? [Passage(id: "para_1", text: Self.introduction)] : []
    return Reading.citations(first + [Passage(id: "para_2", text: text)], symbol: symbol)
      .filter { $0.kind == .session }.map(\.target)
  }

  @Test(arguments: [
    ("科学和技术小组委员会第六十届会议和法律小组委员会第六十二届会议", ["stsc-60", "lsc-62"]),
    ("委员会第六十二届会议、法律小组委员会第六十二届会议和大会第六十二届会议", ["copuos-62", "lsc-62", "ga-62"]),
    ("委员会第六十六届会议及其科学和技术小组委员会第六十届会议", ["copuos-66", "stsc-60"]),
    ("科学和技术小组委员会和法律小组委员会分别在第六十届和第六十二届会议上", ["stsc-60", "lsc-62"]),
    ("委员会法律小组委员会第六十二届会议", ["lsc-62"]),
    ("小组委员会第六十届会议", []), ("该两个小组委员会第五十八届会议", []),
    ("两个小组委员会2024年届会", []), ("小组委员会在其第六十届会议上", []),
    ("科学和技术小组委员会全体工作组第六十届会议", []), ("该工作组第五届会议", []),
    ("第四委员会第七十八届会议", []), ("大会第三十七届会议正式记录，补编第20号", []),
    ("《大会第三十七届会议正式记录，补编第 20 号》(A/37/20)", []),
    ("《大会正式记录：第三十七届会议，补编第20号》", []),
    ("大会第七十八届会议主要会期", ["ga-78"]), ("提交大会2024年第七十九届会议", ["ga-79"]),
    ("外层空间活动机构间会议第四十二届会议", ["un-space-42"]),
    ("法律小组委员会在其2023年3月20日至31日举行的第六十二届会议上", ["lsc-62"]),
    ("委员会及其两个小组委员会在第六十六届会议上", []),
  ]) func chineseSessions(text: String, expected: [String]) {
    #expect(sessions(text, introduced: true) == expected)
  }

  @Test(arguments: [
    (
      "[on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/76/415, para. 9)]",
      "Agrees that the Committee, at its sixty-fifth session, should meet"
    ),
    ("[根据特别政治和非殖民化委员会(第四委员会)的报告(A/76/415，第9段)通过]", "同意委员会第六十五届会议审议"),
  ]) func theCommitteeThatReportedIsNotTheOneSpokenOf(line: String, text: String) {
    let passages = [
      Passage(id: "masthead", text: "A/RES/76/76\n\(line)"),
      Passage(id: "pream_1", text: Self.introduction), Passage(id: "para_2", text: text),
    ]
    let found = Reading.citations(passages, symbol: "A/RES/76/76")
      .filter { $0.kind == .session && $0.at == "para_2" }
    #expect(found.map(\.target) == ["copuos-65"])
  }

  /// In a resolution the Assembly speaks, but not of a committee that nothing introduces.
  @Test(arguments: [
    ("决定在第八十届会议上审议", ["ga-80"]), ("道路委员会在维也纳举行了第六届会议", []),
    ("核可委员会在其第六届会议上通过的报告", []),
    ("decides to consider the item at its eightieth session", ["ga-80"]),
    ("endorses the report of the Road Committee on the work of its sixth session", []),
  ]) func anUnknownCommitteeDoesNotSitAsTheAssembly(text: String, expected: [String]) {
    #expect(sessions(text, symbol: "A/RES/79/1") == expected)
  }

  @Test(arguments: [
    (
      "the Scientific and Technical Subcommittee at its sixtieth session and the Legal Subcommittee at its sixty-second session",
      ["stsc-60", "lsc-62"]
    ),
    (
      "the Scientific and Technical Subcommittee and the Legal Subcommittee, at their sixtieth and sixty-second sessions, respectively",
      ["stsc-60", "lsc-62"]
    ),
    ("the Subcommittee, at its sixty-second session", []),
    ("the two Subcommittees at their fifty-eighth sessions", []),
    ("the Committee and its Subcommittees at their sixty-second sessions", []),
    (
      "the sixty-second session of the Legal Subcommittee and the sixty-second session of the Committee",
      ["lsc-62", "copuos-62"]
    ),
    ("the Committee’s sixty-sixth session", ["copuos-66"]),
    ("the Committee's sixty-sixth session", ["copuos-66"]),
    ("the Working Group of the Whole at its sixtieth session", []),
    ("the Fourth Committee at the seventy-eighth session", []),
    (
      "Ibid., Seventy-seventh Session, Supplement No. 20 (A/77/20), para. 3", []
    ),
    (
      "Official Records of the General Assembly, Thirty-seventh Session, Supplement No. 20 and corrigendum",
      []
    ),
    ("the General Assembly at its seventy-ninth session", ["ga-79"]),
    ("the seventy-ninth session of the Assembly", ["ga-79"]),
    ("the Forum at its second session", []),
    ("the tenth emergency special session of the General Assembly", ["ga-emergency-10"]),
    ("the Preparatory Committee at its tenth session", []),
    ("the forty-second session of UN-Space", ["un-space-42"]),
    ("the sixty-first session of the Preparatory Committee", []),
  ]) func englishSessions(text: String, expected: [String]) {
    #expect(sessions(text, introduced: true) == expected)
  }

  @Test func whatAResolutionDecidesForASessionIsItsOrgans() {
    #expect(sessions("决定在第八十届会议上再次审议此事", symbol: "A/RES/79/87") == ["ga-80"])
    #expect(sessions("决定在第八十届会议上再次审议此事", symbol: "A/AC.105/1300") == [])
    #expect(sessions("请该论坛在第八届会议上审议", symbol: "A/RES/79/87") == [])
  }

  @Test func theSubcommitteeIsTheOneWhoseDocumentItIs() {
    #expect(sessions("小组委员会在其第六十届会议上", symbol: "A/AC.105/C.1/121") == ["stsc-60"])
    #expect(
      sessions("The Subcommittee, at its sixty-second session,", symbol: "A/AC.105/C.2/320") == [
        "lsc-62"
      ])
    #expect(sessions("委员会第六十六届会议", symbol: "A/AC.105/C.2/320") == ["copuos-66"])
  }
}
