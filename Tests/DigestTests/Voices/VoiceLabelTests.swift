import Core
import Documents
import Testing

@testable import Digest

/// Which labels a passage gets: what its main verbs decide, ask, propose or say, and nothing else.
@Suite struct VoiceLabelTests {
  private func labels(
    _ text: String, _ language: Language = .chinese, in kind: DocumentKind,
    author: Voice.Speaker? = nil
  ) -> [String] {
    let reading = VoiceReader(vocabulary: .unitedNations).read(
      text, language: language,
      setting: VoiceSetting(author: author, goesOn: kind == .resolution))
    let main = MainVoices(reading, in: text, language: language, of: kind).voices()
    let writer = VoiceLabels(of: kind, in: text)
    return writer.labels(writer.told(main), of: reading, language: language).map { $0[language] }
  }

  // MARK: Resolutions

  @Test(arguments: [
    // Whom the sentence tells of took part in nothing.
    ("重申必须共享数据，以确保所有国家认识到潜在威胁，强调需要开展培训；", ["重申", "强调"]),
    ("坚信这些技术有助于实现联合国探讨消除贫困问题的各次会议的目标，", ["深信"]),
    ("满意地注意到一些会员国表示愿意主办会议，并请秘书处继续协助；", ["请求"]),
    ("满意地注意到委员会通过了准则，并强调委员会是主要论坛；", ["满意地注意到", "强调"]),
    ("注意到秘书处应发展中国家要求提供咨询；", ["注意到"]),
    ("审议了委员会的报告，", []),
    ("深为关切传染病的影响，敦促国际社会加强合作，", ["敦促"]),
    ("敦促各中心继续开展培训，邀请会员国捐款，并同意每年提交报告；", ["敦促", "同意"]),
  ])
  func aResolutionHasNoParticipants(_ text: String, _ expected: [String]) {
    let found = labels(text, in: .resolution, author: .organ)
    #expect(found.count <= 2)
    #expect(!found.contains { $0.contains("所说") })
    #expect(found == expected)
  }

  @Test(arguments: [
    (
      "Notes with satisfaction that some delegations stressed the need for training;",
      ["noted with satisfaction"]
    ),
    (
      "Requests the Secretariat to report thereon, and encourages participants to share data;",
      ["requested", "encouraged"]
    ),
    ("Recalling that the Conference noted the views of experts,", ["recalled"]),
  ])
  func anEnglishResolutionHasNoneEither(_ text: String, _ expected: [String]) {
    #expect(labels(text, .english, in: .resolution, author: .organ) == expected)
  }

  // MARK: Reports and notes

  @Test(arguments: [
    (Language.chinese, "会员国强调必须加强合作。", "会员国所说"),
    (.chinese, "一些会员国表示关切。", "部分会员国所说"), (.chinese, "与会者强调必须加强合作。", "与会者所说"),
    (
      .english, "Member States stressed that cooperation must be strengthened.",
      "said by Member States"
    ),
    (.english, "Some Member States expressed concern.", "said by some Member States"),
    (
      .english, "Participants stressed that Member States must cooperate.", "said by participants"
    ),
  ])
  func memberStatesAreNamedWhereTheySpeak(
    _ language: Language, _ text: String, _ expected: String
  ) {
    #expect(labels(text, language, in: .report) == [expected])
  }

  @Test(arguments: [
    // What a session was about, how things came to be, what a plan is called: nobody speaks.
    "论坛的日程由秘书处与东道国合作拟订。", "《2040年航天计划》及其实施计划是一份全面的战略文件。",
    "会议探讨了应对未来冲击的办法，深入讨论了数据问题。", "论坛讨论了即将于2031年举行的峰会，届时会员国将通过一项契约。",
    "讲习班的目标是：(a)做好宣传工作，强调培训是合作的基础；(b)推动对话。", "讨论由秘书处主任宣布开始并主持。",
    "秘书长在报告中发布了三份政策简报。", "研讨会促进了信息交流，使各国能够分享经验并邀请其他国家加入。",
    "通过《手册》将可确定采用哪些办法。", "该办公室根据要求向各部门提供咨询意见。",
  ])
  func aReportsOwnNarrativeHasNoLabel(_ text: String) {
    #expect(labels(text, in: .report) == [])
  }

  @Test(arguments: [
    // What something will be or offer is described, not scheduled.
    "该中心将成为各国交流经验的场所。", "新的工具将由一份指标清单组成，协助各国衡量进展。",
    "三角合作将是同公共部门接触的机制。", "为此将向各方提供机会，考虑如何精简任务授权。",
    "为实现这些目标，要求提供额外资源。",
  ])
  func aDescriptionOfWhatWillBeIsNoPlan(_ text: String) {
    #expect(labels(text, in: .note) == [])
  }

  @Test(arguments: [
    ("第九届讲习班定于2031年在阿克拉举行。", ["计划"]), ("第一份手册预计将在会议上发布。", ["计划"]),
    ("将于2031年5月举行的峰会为国际社会提供了机会。", ["计划"]),
    ("加纳代表团宣布，下一届讲习班将于2031年在阿克拉举行。", ["一名发言者所说", "计划"]),
    ("工作组商定，于2031年在阿克拉举行下一届会议。", ["会议商定"]),
    ("工作组注意到，两个委员会将于2031年举行联合讨论会。", ["注意到", "计划"]),
  ])
  func whatIsScheduledIsPlanned(_ text: String, _ expected: [String]) {
    #expect(labels(text, in: .report) == expected)
  }

  @Test(arguments: [
    ("The Workshop will be held in Accra in 2031.", ["planned"]),
    ("The session was to be held in Accra.", ["planned"]),
    ("The mission is planned for launch in 2031.", ["planned"]),
    ("The programme of the Workshop was drawn up by the Office.", []),
    ("The Agenda and its implementation plan are a strategy.", []),
    ("The centre will be a place for exchanges.", []),
    ("The profile would consist of a list of indicators.", []),
  ])
  func englishPlansAreScheduledThings(_ text: String, _ expected: [String]) {
    #expect(labels(text, .english, in: .report) == expected)
  }

  @Test(arguments: [
    ("加纳代表介绍了卫星项目。肯尼亚代表指出，数据不足。", ["部分与会者所说"]),
    ("加纳代表介绍了卫星项目。该代表还指出，数据不足。", ["一名发言者所说"]),
    ("宇航员甲和宇航员乙发表了讲话。她们强调，探索是挑战。", ["部分与会者所说"]),
    ("甲厅主任和乙厅主任强调了合作的重要性。", ["部分与会者所说"]),
    ("日本宇宙航空研究开发机构指出，任务已经启动。", ["一名发言者所说"]),
    ("与会者强调需要合作。一名发言者指出，费用很高。", ["与会者所说", "一名发言者所说"]),
    ("在第二场会议上，强调了培训的重要性。", ["与会者所说"]), ("工作组注意到，大会邀请委员会继续工作。", ["注意到"]),
    ("工作组在2030年举行的第五届会议上，注意到秘书处的报告。", ["注意到"]),
    ("秘书处建议会员国继续交流。", ["秘书处建议"]),
  ])
  func thoseWhoSpeakAreCounted(_ text: String, _ expected: [String]) {
    #expect(labels(text, in: .report) == expected)
  }

  @Test func atMostTwoLabelsAreThoseOfTheWeightiestVerbs() {
    let text = "工作组注意到秘书处的报告。一名发言者指出，费用很高。工作组决定设立小组。工作组商定明年开会。"
    #expect(labels(text, in: .report) == ["决定", "会议商定"])
  }

  @Test func aNoteTellsOfNoMeeting() {
    #expect(labels("有人提议在2031年进行审查。", in: .note) == ["有人提出"])
    #expect(labels("在主任年度会议上提议建立网络。", in: .note) == ["提议"])
  }
}
