import Core
import Digest
import Testing

/// Names of sentences against names of passages; the verdicts are those of UN usage.
@Suite struct ClaimNameTests {
  @Test(arguments: [
    ("非洲联盟大会2016年通过了战略。[执行第32段]", Language.chinese, "res-78-72", [String]()),
    (
      "The Assembly of the African Union adopted the African Space Policy and Strategy in 2016. [OP32]",
      .english, "res-78-72", []
    ),
    (
      "The General Assembly adopted the African Space Policy and Strategy in 2016. [OP32]",
      .english, "res-78-72", ["claim-name General Assembly"]
    ),
    ("Sudan took part. [¶25]", .english, "un-space-38", ["claim-name Sudan"]),
    ("苏丹出席了会议。[第25段]", .chinese, "un-space-38", ["claim-name 苏丹"]),
    (
      "The Committee on the Peaceful Uses of Outer Space was presented. [¶19]", .english,
      "un-china-2022", ["claim-name Committee on the Peaceful Uses of Outer Space"]
    ),
    ("The Assembly urges all Member States to contribute. [OP18]", .english, "res-78-72", []),
    (
      "The Security Council urges all Member States to contribute. [OP18]", .english,
      "res-78-72", ["claim-name Security Council"]
    ),
    ("大会敦促所有会员国作出贡献。[执行第18段]", .chinese, "res-78-72", []),
  ])
  func namesAreHeldToTheNamesOfThePassage(
    _ sentence: String, _ language: Language, _ document: String, _ expected: [String]
  ) {
    let found = ClaimLab.seeds.findings(sentence, language, of: document)
    #expect(found.filter { $0.hasPrefix("claim-") } == expected)
  }
}
