import Core
import Documents
import Testing

@testable import Digest

/// What reports and notes ask for, and what they only tell of.
@Suite struct ReportRequestTests {
  @Test(arguments: [
    ("委员会请秘书处编写一份文件。", ["requests: 秘书处"]),
    ("委员会商定，各参与实体应继续提供资料。", ["agrees: 各参与实体"]),
    ("委员会注意到已作的努力，并请外空厅继续工作。", ["requests: 外层空间事务厅"]),
    (
      "委员会注意到进展，并请秘书处编写文件，并商定继续审议此事。",
      ["requests: 秘书处", "agrees: –"]
    ),
    ("委员会建议大会核准拟议的方案。", ["recommends: 大会"]),
    ("委员会还商定，将于下届会议结束审议。", ["agrees: –"]),
    ("为便利审议，委员会鼓励会员国提交文件。", ["encourages: 会员国"]),
  ])
  func whatTheMeetingItselfAsksIsRead(_ text: String, _ expected: [String]) {
    let found = RequestLab.report(text)
    #expect(found.map(\.summary) == expected)
    #expect(found.first?.actor?.key == "copuos")
  }

  @Test(arguments: [
    ("The Committee requested the Secretariat to prepare a paper.", ["requests: Secretariat"]),
    (
      "The Committee agreed that the Office for Outer Space Affairs should continue its work.",
      ["agrees: Office for Outer Space Affairs"]
    ),
    (
      "The Committee also recommended that the General Assembly approve the programme.",
      ["recommends: General Assembly"]
    ),
    (
      "The Committee noted the efforts made, and encouraged Member States to submit papers.",
      ["encourages: Member States"]
    ),
  ])
  func theMeetingIsReadInEnglish(_ text: String, _ expected: [String]) {
    let found = RequestLab.report(text, .english)
    #expect(found.map(\.englishSummary) == expected)
  }

  @Test(arguments: [
    "一些代表团请秘书处编写一份文件。", "与会者建议重新构建合作框架。", "与会者呼吁各国加强合作，并敦促各机构参与。",
    "有与会者敦促委员会成员国共同努力。", "大会在其第72/77号决议中促请各国继续研究。",
    "2016年，委员会呼吁各国加强合作。", "委员会注意到，大会请秘书长编写报告，并邀请会员国提出意见。",
    "会议期间，东道国邀请代表参观中心。", "法国代表提议设立工作组。", "有人建议扩大网络。",
    "发言者强调需要合作，鼓励开展对话。", "2030年8月24日在维也纳举行的委员会第六十八届会议商定，应举办讲习班。",
    "在联合国高级别论坛上，与会者商定该论坛每年举行。", "鼓励多元参与的倡议得到讨论。",
  ])
  func narrativeAsksNothing(_ text: String) {
    let found = RequestLab.report(text)
    #expect(found.isEmpty, "\(found.map(\.summary))")
  }

  @Test(arguments: [
    "The delegation of France requested the Secretariat to prepare a paper.",
    "Some delegations proposed that a working group be established.",
    "Participants recommended that States cooperate and urged agencies to join.",
    "The Committee noted that the General Assembly had requested the Secretary-General to report.",
    "The Office was invited to present its work.",
    "In 2016, the Committee called upon States to cooperate.",
    "The view was expressed that States should be encouraged to share data.",
    "At the request of the Committee, the Office had prepared a paper.",
  ])
  func englishNarrativeAsksNothing(_ text: String) {
    let found = RequestLab.report(text, .english)
    #expect(found.isEmpty, "\(found.map(\.englishSummary))")
  }

  @Test func whatAnEarlierSessionAskedIsNoRequestOfThisOne() {
    let text = "2030年在维也纳举行的委员会第六十八届会议审议了此事。委员会还商定，应举办讲习班。"
    #expect(RequestLab.report(text) == [])
    let own = "委员会回顾其第六十八届会议的商定，并请外空厅继续工作。委员会还商定，应举办讲习班。"
    #expect(RequestLab.report(own).map(\.verb) == [.requests, .agrees])
  }

  private static let workshop = "联合国空间法讲习班报告"

  @Test(arguments: [
    ("为此，鼓励利益攸关方寻求联系。", ["encourages: 利益攸关方"]),
    ("会上特别鼓励发展中国家参与培训。", ["encourages: 发展中国家"]),
    ("为方便交流，建议以后的讲习班以现场形式举行。", ["recommends: –"]),
    ("会员国应考虑设立国家登记册。", ["recommends: 会员国"]),
    ("讲习班请外空厅每年举办后续活动。", ["requests: 外层空间事务厅"]),
  ])
  func recommendationsAreReadBelowTheirHeading(_ text: String, _ expected: [String]) {
    let found = RequestLab.report(text, heading: "结论和建议", title: Self.workshop)
    #expect(found.map(\.summary) == expected)
    #expect(found.first?.actor?.name.zh == "讲习班")
  }

  @Test func aRecommendationMayBeSplitIntoItems() {
    let found = RequestLab.report(
      "讲习班建议：", heading: "建议", items: ["会员国应交流经验；", "外空厅应在2030年底之前编写手册。"],
      title: Self.workshop)
    #expect(found.map(\.summary) == ["recommends: 会员国", "recommends: 外层空间事务厅"])
    #expect(found.map(\.passage.anchor) == ["para_7__a", "para_7__b"])
  }

  @Test(arguments: [
    ("Member States should consider national registries.", ["recommends: Member States"]),
    (
      "Developing countries are encouraged to take part in training.",
      ["encourages: developing countries"]
    ),
    (
      "The Office for Outer Space Affairs is requested to report annually.",
      ["requests: Office for Outer Space Affairs"]
    ),
    ("The Workshop recommended that States share data.", ["recommends: States"]),
  ])
  func englishRecommendationsAreReadBelowTheirHeading(_ text: String, _ expected: [String]) {
    let found = RequestLab.report(
      text, .english, heading: "Conclusions and recommendations",
      title: "Report on the United Nations Workshop on Space Law")
    #expect(found.map(\.englishSummary) == expected)
  }

  @Test func theSecretariatProposesInItsNotes() {
    let found = RequestLab.report(
      "为了实现这些目标，外空厅建议实施拟议的举措。", title: "秘书处的说明", kind: .note)
    #expect(found.map(\.summary) == ["recommends: –"])
    #expect(found.first?.actor?.key == "unoosa")
  }

  @Test func numberedParagraphsOfAnAnnexedDeclarationAreOperative() {
    let lab = RequestLab(kind: .report, symbol: nil, title: Self.workshop)
    let annex = Part.annex(1, numbered: false)
    func block(_ id: String, _ number: String?, _ text: String) -> Block {
      .paragraph(
        Paragraph(
          id: "annex_1__\(id)", part: annex, number: number, label: "", prose: Prose(text), line: 1)
      )
    }
    let found = lab.requests([
      block("pream_1", nil, "回顾邀请各国参加的决定，"), block("para_1", "1", "鼓励会员国共享数据；"),
      block("para_2", "2", "注意到进展。"),
    ])
    #expect(found.map(\.summary) == ["encourages: 会员国"])
    #expect(found.first?.passage.anchor == "annex_1__para_1")
  }
}
