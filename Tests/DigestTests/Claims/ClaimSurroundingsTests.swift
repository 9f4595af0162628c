import Core
import Digest
import Testing

/// Right sentences whose words stand around the passage: in the headings above it, in what the organ that
/// speaks in a resolution does, in a list that is counted.
@Suite struct ClaimSurroundingsTests {
  private static let report = ClaimLab(
    """
    座谈会报告

    一. 外层空间条约的作用

    1. 缔约国应加强培训。

    2. 委员会第四十八届会议、法律小组委员会第四十四届会议以及科学和技术小组委员会第四十二届会议讨论了培训。

    二. 建议

    3. 各机构可扩大培训。

    三. 其他事项

    4. 各机构可举办展览。

    5. 座谈会回顾了大会第54/68号、第55/122号和第61/110号决议。

    6. 秘书处提议举办展览；如委员会所商定的，展览向公众开放。
    """)

  private static let resolution = ClaimLab(
    """
    85/1. 培训

    大会，

    回顾其第54/68号决议，

    1. 认为培训对发展中国家至关重要；

    2. 请秘书长提交报告。
    """, symbol: "A/RES/85/1")

  @Test(arguments: [
    ("《外层空间条约》缔约国应加强培训。[第1段]", Language.chinese),
    ("Parties to the Outer Space Treaty should strengthen training. [¶1]", .english),
    ("报告建议各机构扩大培训。[第3段]", .chinese),
    ("The report recommends that institutions expand training. [¶3]", .english),
    (
      "The Committee at its forty-eighth session, the Legal Subcommittee at its forty-fourth session and the Scientific and Technical Subcommittee at its forty-second session discussed training. [¶2]",
      .english
    ),
    ("Three earlier resolutions are recalled. [¶5]", .english),
    ("The exhibition was proposed by the Secretariat. [¶6]", .english),
    ("As agreed by the Committee, the exhibition is open to the public. [¶6]", .english),
    ("展览由秘书处提议举办。[第6段]", .chinese),
    ("展览向公众开放，由委员会商定。[第6段]", .chinese),
  ])
  func whatStandsAroundThePassageBearsOut(_ sentence: String, _ language: Language) {
    #expect(Self.report.findings(sentence, language).filter { $0.hasPrefix("claim-") } == [])
  }

  @Test(arguments: [
    // Its heading is another one.
    ("《外层空间条约》缔约国可举办展览。[第4段]", Language.chinese, "claim-name 外层空间条约"),
    ("报告建议各机构举办展览。[第4段]", .chinese, "claim-voice 建议"),
    ("Four earlier resolutions are recalled. [¶5]", .english, "claim-number Four"),
  ])
  func whatStandsElsewhereDoesNot(
    _ sentence: String, _ language: Language, _ expected: String
  ) {
    #expect(Self.report.findings(sentence, language).contains(expected))
  }

  @Test(arguments: [
    ("大会认为培训对发展中国家至关重要。[执行第1段]", Language.chinese),
    ("The Assembly considers that training is essential for developing countries. [OP1]", .english),
  ])
  func theOrganConsiders(_ sentence: String, _ language: Language) {
    #expect(Self.resolution.findings(sentence, language).filter { $0.hasPrefix("claim-") } == [])
  }

  @Test func theOrganConsidersNothingWhereItAsks() {
    let found = Self.resolution.findings("大会认为报告至关重要。[执行第2段]", .chinese)
    #expect(found.contains("claim-name 大会"))
  }
}
