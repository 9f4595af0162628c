import Core
import Digest
import Testing

/// Symbols, sessions and dates of sentences against those of the passages.
@Suite struct ClaimValueTests {
  /// Paragraphs of the kind that reports have.
  private let lab = ClaimLab(
    """
    研讨会报告

    1. 研讨会于2021年5月3日至6日在维也纳举行。

    2. 和平利用外层空间委员会第六十四届会议核可了报告。

    3. 法律小组委员会第六十届会议和科学和技术小组委员会第五十八届会议讨论了这一问题。

    4. 大会在其2018年10月26日第73/6号决议中认可了决议（见A/AC.105/1219，第12段）。

    5. 下一届会议定于2022年3月举行。
    """)

  @Test(arguments: [
    ("It was held from 3 to 6 May 2021. [¶1]", [String]()),
    ("It was held in May 2021. [¶1]", []),
    ("It was held in 2021. [¶1]", []),
    ("It was held on 4 May 2021. [¶1]", ["claim-bound 4 May 2021"]),
    ("It was held from 3 to 7 May 2021. [¶1]", ["claim-number 3 to 7 May 2021"]),
    ("It was held in May 2022. [¶1]", ["claim-number May 2022"]),
    (
      "The Committee on the Peaceful Uses of Outer Space, at its sixty-fourth session, agreed. [¶2]",
      []
    ),
    (
      "The Committee on the Peaceful Uses of Outer Space, at its sixty-fifth session, agreed. [¶2]",
      ["claim-number sixty-fifth session"]
    ),
    ("The Legal Subcommittee discussed it at its sixtieth session. [¶3]", []),
    (
      "The Legal Subcommittee discussed it at its fifty-eighth session. [¶3]",
      ["claim-number fifty-eighth session"]
    ),
    ("See resolution 73/6 and A/AC.105/1219. [¶4]", []),
    ("See resolution 73/8. [¶4]", ["claim-number resolution 73/8"]),
    ("See A/AC.105/1291. [¶4]", ["claim-number A/AC.105/1291"]),
    ("The next session was planned for March 2022. [¶5]", []),
  ])
  func englishValuesAreHeldToAChinesePassage(_ sentence: String, _ expected: [String]) {
    #expect(lab.findings(sentence, .english).filter { !$0.hasPrefix("note:") } == expected)
  }

  @Test(arguments: [
    ("研讨会于2021年5月3日至6日举行。[第1段]", [String]()),
    ("研讨会于二〇二一年五月举行。[第1段]", []),
    ("研讨会于2021年5月5日举行。[第1段]", ["claim-bound 2021年5月5日"]),
    ("和平利用外层空间委员会第六十四届会议核可了报告。[第2段]", []),
    ("和平利用外层空间委员会第六十届会议核可了报告。[第2段]", ["claim-number 第六十届会议"]),
    ("见第73/6号决议。[第4段]", []),
    ("见第73/91号决议。[第4段]", ["claim-number 第73/91号决议"]),
  ])
  func chineseValuesAreHeldToAChinesePassage(_ sentence: String, _ expected: [String]) {
    #expect(lab.findings(sentence, .chinese).filter { !$0.hasPrefix("note:") } == expected)
  }
}
