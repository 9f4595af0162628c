import Core
import Digest
import Foundation
import TestSupport
import Testing

/// Voices of sentences against those of passages: who speaks, how strongly, planned or done.
@Suite struct ClaimVoiceTests {
  /// Paragraphs of the kind that reports on workshops have.
  private static let report = ClaimLab(
    """
    专题讨论会报告

    1. 专题讨论会于2027年5月3日至5日在内罗毕举行，共有来自40个国家的310人登记参加。

    2. 一名发言者指出，小型公司负担不起这些费用。

    3. 与会者强调必须建立统一的登记制度。

    4. 一些代表团认为，准则应当具有约束力。

    5. 专题讨论会商定，下一届会议定于2029年6月在利马举行。

    6. 秘书处提议设立一个培训基金。

    7. 工作组审议了准则草案。

    8. 专题讨论会建议委员会每年举行一次协商。

    9. 与会者注意到各项倡议；一名与会者建议取消会费。

    10. 智利代表团宣布，该国已加入公约。

    11. 秘书处起草了一份行动计划。

    12. 与会者一致认为，培训不可或缺。
    """)

  @Test(arguments: [
    ("One speaker noted that small companies could not bear these costs. [¶2]", [String]()),
    (
      "Participants noted that small companies could not bear these costs. [¶2]",
      ["claim-voice Participants"]
    ),
    (
      "Participants agreed that small companies could not bear these costs. [¶2]",
      ["claim-voice agreed"]
    ),
    (
      "Small companies cannot bear these costs. [¶2]",
      ["claim-voice Small companies cannot bear these costs"]
    ),
    ("Participants stressed that a uniform system of registration must be set up. [¶3]", []),
    (
      "Participants agreed to set up a uniform system of registration. [¶3]", ["claim-voice agreed"]
    ),
    (
      "The symposium decided to set up a uniform system of registration. [¶3]",
      ["claim-voice decided"]
    ),
    (
      "A uniform system of registration is necessary. [¶3]",
      ["claim-voice A uniform system of registration is necessary"]
    ),
    ("Some delegations felt that the guidelines should be binding. [¶4]", []),
    (
      "Delegations felt that the guidelines should be binding. [¶4]",
      ["claim-quantifier Delegations", "claim-voice Delegations"]
    ),
    ("The symposium agreed that the next session was to be held in Lima in June 2029. [¶5]", []),
    ("The next session was held in Lima in June 2029. [¶5]", ["claim-voice held"]),
    ("The Secretariat proposed setting up a training fund. [¶6]", []),
    (
      "The Secretariat requested the establishment of a training fund. [¶6]",
      ["claim-voice requested"]
    ),
    ("The symposium decided to set up a training fund. [¶6]", ["claim-voice decided"]),
    ("The working group considered the draft guidelines. [¶7]", []),
    ("The working group adopted the draft guidelines. [¶7]", ["claim-voice adopted"]),
    ("The symposium recommended that the Committee hold consultations every year. [¶8]", []),
    (
      "The symposium requested the Committee to hold consultations every year. [¶8]",
      ["claim-voice requested"]
    ),
    ("Participants proposed abolishing the fees. [¶9]", ["claim-voice Participants"]),
    ("One participant suggested abolishing the fees. [¶9]", []),
    ("Participants welcomed the initiatives. [¶9]", []),
    ("The delegation of Chile announced that the country had joined the convention. [¶10]", []),
    ("The Secretariat drafted a plan of action. [¶11]", []),
    ("The Secretariat adopted a plan of action. [¶11]", ["claim-voice adopted"]),
    ("Participants agreed that training was indispensable. [¶12]", []),
    ("In all, 310 people from 40 countries registered. [¶1]", []),
    ("In all, 310 people from 40 countries took part. [¶1]", ["claim-voice took"]),
    ("The symposium was held in Nairobi from 3 to 5 May 2027. [¶1]", []),
  ])
  func englishSentencesAreHeldToAChineseReport(_ sentence: String, _ expected: [String]) {
    #expect(voiced(Self.report, sentence, .english) == expected)
  }

  @Test(arguments: [
    ("一名发言者指出，小型公司负担不起这些费用。[第2段]", [String]()),
    ("与会者指出，小型公司负担不起这些费用。[第2段]", ["claim-voice 与会者"]),
    ("小型公司负担不起这些费用。[第2段]", ["claim-voice 小型公司负担不起这些费用"]),
    ("与会者商定建立统一的登记制度。[第3段]", ["claim-voice 商定"]),
    ("代表团认为，准则应当具有约束力。[第4段]", ["claim-quantifier 代表团", "claim-voice 代表团"]),
    ("一些代表团认为，准则应当具有约束力。[第4段]", []),
    ("下一届会议2029年6月在利马举行。[第5段]", ["claim-voice 举行"]),
    ("下一届会议定于2029年6月在利马举行。[第5段]", []),
    ("秘书处提议设立一个培训基金。[第6段]", []),
    ("专题讨论会决定设立一个培训基金。[第6段]", ["claim-voice 决定"]),
    ("工作组通过了准则草案。[第7段]", ["claim-voice 通过了"]),
    ("工作组审议了准则草案。[第7段]", []),
    ("专题讨论会请委员会每年举行一次协商。[第8段]", ["claim-voice 请"]),
    ("秘书处通过了一份行动计划。[第11段]", ["claim-voice 通过了"]),
    ("来自40个国家的310人参加。[第1段]", ["claim-voice 参加"]),
    ("来自40个国家的310人登记参加。[第1段]", []),
  ])
  func chineseSentencesAreHeldToAChineseReport(_ sentence: String, _ expected: [String]) {
    #expect(voiced(Self.report, sentence, .chinese) == expected)
  }

  /// A resolution of invented content.
  private static let resolution = ClaimLab(
    """
    79/300. 空间天气

    大会，

    回顾其以往各项决议，

    1. 注意到工作组的报告；

    2. 鼓励会员国分享观测数据；

    3. 请秘书长向大会第八十一届会议报告；

    4. 促请各国加入预警网络；

    5. 决定将2031年定为国际空间天气年；

    6. 赞赏地注意到工作组的成果，并邀请会员国提供自愿捐助；
    """, symbol: "A/RES/79/300")

  @Test(arguments: [
    ("The Assembly notes the report of the working group. [OP1]", [String]()),
    ("The Assembly welcomes the report of the working group. [OP1]", ["claim-voice welcomes"]),
    ("The Assembly endorses the report of the working group. [OP1]", ["claim-voice endorses"]),
    ("The Assembly encourages Member States to share observation data. [OP2]", []),
    (
      "The Assembly requests Member States to share observation data. [OP2]",
      ["claim-voice requests"]
    ),
    (
      "The Assembly calls upon Member States to share observation data. [OP2]",
      ["claim-voice calls upon"]
    ),
    (
      "The Assembly requests the Secretary-General to report at its eighty-first session. [OP3]", []
    ),
    (
      "The Assembly decides that the Secretary-General is to report. [OP3]", ["claim-voice decides"]
    ),
    ("The Assembly calls upon States to join the network. [OP4]", []),
    ("The Assembly urges States to join the network. [OP4]", []),
    ("The Assembly decides that States join the network. [OP4]", ["claim-voice decides"]),
    ("The Assembly adopted the report of the working group. [OP1]", ["claim-voice adopted"]),
    ("The Assembly decides to make 2031 the International Year. [OP5]", []),
    (
      "It notes with appreciation the results of the working group and invites Member States to contribute voluntarily. [OP6]",
      []
    ),
    ("大会鼓励会员国分享观测数据。[执行第2段]", []),
    ("大会敦促会员国分享观测数据。[执行第2段]", ["claim-voice 敦促"]),
    ("大会欢迎工作组的报告。[执行第1段]", ["claim-voice 欢迎"]),
    ("大会认可工作组的报告。[执行第1段]", ["claim-voice 认可"]),
  ])
  func verbsAreHeldToThoseOfAResolution(_ sentence: String, _ expected: [String]) {
    let language: Language = sentence.hasPrefix("大会") ? .chinese : .english
    #expect(voiced(Self.resolution, sentence, language) == expected)
  }

  @Test func attributionMayComeFromTheSentenceBefore() {
    let text =
      "According to one speaker, costs are high. [¶2] Small companies cannot bear them. [¶2]"
    #expect(voiced(Self.report, text, .english) == [])
  }

  @Test(arguments: [
    (
      "520 people from 82 countries took part. [¶6]", Language.english, "un-china-2022",
      ["claim-voice took"]
    ),
    ("来自82个国家的520人参加。[第6段]", .chinese, "un-china-2022", ["claim-voice 参加"]),
    (
      "The fortieth session was held in Bangkok in 2020. [¶49]", .english, "un-space-38",
      ["claim-voice held"]
    ),
    ("The fortieth session was to be held in Bangkok in 2020. [¶49]", .english, "un-space-38", []),
    ("第四十届会议定于2020年在曼谷举行。[第49段]", .chinese, "un-space-38", []),
    ("第四十届会议2020年在曼谷举行。[第49段]", .chinese, "un-space-38", ["claim-voice 举行"]),
    (
      "One participant said that some insurers refuse to cover low-Earth-orbit satellites. [¶49]",
      .english, "wsf-2023", []
    ),
    ("一名与会者提到，一些公司拒绝为低轨卫星投保。[第49段]", .chinese, "wsf-2023", []),
    (
      "Insurers refuse to cover low-Earth-orbit satellites. [¶49]", .english, "wsf-2023",
      [
        "claim-quantifier Insurers",
        "claim-voice Insurers refuse to cover low-Earth-orbit satellites",
      ]
    ),
    (
      "Insurers refuse… [¶49]", .english, "wsf-2023",
      ["claim-quantifier Insurers", "claim-voice Insurers refuse"]
    ),
    (
      "公司拒绝为低轨卫星投保。[第49段]", .chinese, "wsf-2023",
      ["claim-quantifier 公司", "claim-voice 公司拒绝为低轨卫星投保"]
    ),
    (
      "No additional mandate is needed; additional resources are. [¶73]", .english, "priority-7", []
    ),
    ("不需要额外的任务授权，但需要额外资源。[第73段]", .chinese, "priority-7", []),
    (
      "Additional mandates are needed. [¶73]", .english, "priority-7",
      ["claim-polarity Additional mandates are needed"]
    ),
    (
      "Additional mandates are needed [¶73]", .english, "priority-7",
      ["claim-polarity Additional mandates are needed"]
    ),
    ("需要额外的任务授权。[第73段]", .chinese, "priority-7", ["claim-polarity 需要额外的任务授权"]),
    ("意向书截止日期为2023年2月1日。[第36段]", .chinese, "un-china-2022", []),
    (
      "Letters of intent are due no later than 1 February 2023. [¶36]", .english, "un-china-2022",
      []
    ),
    ("“空间大使”的概念 [第44段]", .chinese, "wsf-2023", []),
    ("the concept of \"space ambassadors\" [¶44]", .english, "wsf-2023", []),
    ("Nine agencies, eleven speakers. [¶17]", .english, "un-china-2022", []),
    (
      "Seventy countries were represented, among them the State of Palestine. [¶14]", .english,
      "wsf-2023", []
    ),
    ("It was held in December 2023. [¶1]", .english, "wsf-2023", []),
    (
      "The Assembly of the African Union adopted the African Space Policy and Strategy in 2016. [OP32]",
      .english, "res-78-72", []
    ),
    ("非洲联盟大会2016年通过《非洲空间政策和战略》。[执行第32段]", .chinese, "res-78-72", []),
    ("六名发言者 [第6段]", .chinese, "un-space-38", []),
    ("Of 197 on site, 45.7 per cent were women. [¶13]", .english, "wsf-2023", []),
    ("10 kg on the lander [¶36]", .english, "un-china-2022", []),
  ])
  func theVerdictsOfTheTable(
    _ sentence: String, _ language: Language, _ document: String, _ expected: [String]
  ) {
    #expect(voiced(ClaimLab.seeds, sentence, language, of: document) == expected)
  }

  @Test(arguments: ["res-78-72", "wsf-2023", "un-china-2022", "un-space-38", "priority-7"])
  func whatHasLandedIsClean(_ slug: String) throws {
    let document = try #require(ClaimLab.seeds.document(slug))
    for language in Language.allCases {
      let text = try String(
        contentsOfFile: Repository.path(
          "seeds/documents/\(slug)/summary.\(language.rawValue).md"), encoding: .utf8)
      try #require(document.summaries[language] != nil)
      #expect(voiced(ClaimLab.seeds, text, language, of: slug) == [], "\(language)")
    }
  }

  private func voiced(
    _ lab: ClaimLab, _ text: String, _ language: Language, of slug: String = "text"
  ) -> [String] {
    lab.findings(text, language, of: slug).filter { finding in
      ["claim-voice", "claim-quantifier", "claim-polarity"].contains { finding.hasPrefix($0) }
    }.sorted()
  }
}
