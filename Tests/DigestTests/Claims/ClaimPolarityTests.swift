import Core
import Digest
import Testing

/// Negations and quantifiers on one side only.
@Suite struct ClaimPolarityTests {
  private static let report = ClaimLab(
    """
    会议报告

    1. 现行规则不适用于小型卫星，但适用于载人飞行任务。

    2. 委员会未就预算达成共识。

    3. 会议不仅审议了准则，还讨论了培训。

    4. 数据必须在2030年3月之前公开，不迟于测试结束。

    5. 大多数卫星由私营公司运营，若干大学拥有测试设备。

    6. 所有会员国都应提交年度报告。

    7. 没有培训就不可能有安全。

    8. 项目缺乏资金。

    9. 非政府组织和无人机运营商的数量不断增加。

    10. 许多国家参加了观测活动。
    """)

  @Test(arguments: [
    ("The current rules do not apply to small satellites. [¶1]", [String]()),
    (
      "The current rules apply to small satellites. [¶1]",
      ["claim-polarity The current rules apply to small satellites"]
    ),
    ("The rules do not apply to small satellites but apply to crewed missions. [¶1]", []),
    ("The Committee did not reach consensus on the budget. [¶2]", []),
    ("The meeting not only considered the guidelines but also discussed training. [¶3]", []),
    ("The meeting did not consider the guidelines. [¶3]", ["claim-polarity not"]),
    ("Data must be public no later than the end of the test. [¶4]", []),
    ("Most satellites are operated by private companies. [¶5]", []),
    ("All satellites are operated by private companies. [¶5]", ["claim-quantifier All"]),
    ("Satellites are operated by private companies. [¶5]", ["claim-quantifier Satellites"]),
    ("Some satellites are operated by private companies. [¶5]", []),
    ("Several universities own test equipment. [¶5]", []),
    ("Many universities own test equipment. [¶5]", ["claim-quantifier Many"]),
    ("Universities own test equipment. [¶5]", ["claim-quantifier Universities"]),
    ("All Member States should submit annual reports. [¶6]", []),
    ("Member States should submit annual reports. [¶6]", ["claim-quantifier Member States"]),
    ("Some Member States should submit annual reports. [¶6]", ["claim-quantifier Some"]),
    ("Without training, safety is impossible. [¶7]", []),
    ("The project lacks funds. [¶8]", []),
    ("The project has no funds. [¶8]", []),
    ("Non-governmental organizations and operators of drones keep growing in number. [¶9]", []),
    ("Many countries took part in the observation. [¶10]", []),
    ("All countries took part in the observation. [¶10]", ["claim-quantifier All"]),
    ("In all, many countries took part in the observation. [¶10]", []),
  ])
  func englishSentencesAreHeldToAChineseReport(_ sentence: String, _ expected: [String]) {
    #expect(found(sentence, .english) == expected)
  }

  @Test(arguments: [
    ("现行规则不适用于小型卫星。[第1段]", [String]()),
    ("现行规则适用于小型卫星。[第1段]", ["claim-polarity 现行规则适用于小型卫星"]),
    ("委员会就预算达成共识。[第2段]", ["claim-polarity 委员会就预算达成共识"]),
    ("会议审议了准则，还讨论了培训。[第3段]", []),
    ("会议没有审议准则。[第3段]", ["claim-polarity 没有"]),
    ("大多数卫星由私营公司运营。[第5段]", []),
    ("所有卫星由私营公司运营。[第5段]", ["claim-quantifier 所有"]),
    ("卫星由私营公司运营。[第5段]", ["claim-quantifier 卫星"]),
    ("若干大学拥有测试设备。[第5段]", []),
    ("许多大学拥有测试设备。[第5段]", ["claim-quantifier 许多"]),
    ("会员国应提交年度报告。[第6段]", ["claim-quantifier 会员国"]),
    ("项目没有足够资金。[第8段]", []),
    ("非政府组织的数量不断增加。[第9段]", []),
    ("无论是非政府组织还是无人机运营商，数量都在增加。[第9段]", []),
  ])
  func chineseSentencesAreHeldToAChineseReport(_ sentence: String, _ expected: [String]) {
    #expect(found(sentence, .chinese) == expected)
  }

  private func found(_ text: String, _ language: Language) -> [String] {
    Self.report.findings(text, language).filter {
      $0.hasPrefix("claim-polarity") || $0.hasPrefix("claim-quantifier")
    }
  }
}
