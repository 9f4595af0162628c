import Core
import Documents
import Testing

@testable import Digest

/// Operative paragraphs: verb, addressees, words.
@Suite struct OperativeRequestTests {
  @Test(arguments: [
    ("请秘书长编写报告；", ["requests: 秘书长"]),
    ("请外空厅继续通报其培训活动；", ["requests: 外层空间事务厅"]),
    ("敦促所有会员国为防止碰撞作出贡献；", ["urges: 所有会员国"]),
    ("促请各国政府颁布国内法；", ["callsUpon: 各国政府"]),
    ("呼吁各国继续研究碎片问题；", ["appeals: 各国"]),
    ("又鼓励外空厅继续探索新机会；", ["encourages: 外层空间事务厅"]),
    ("邀请其他会员国自愿实施准则；", ["invites: 其他会员国"]),
    ("同意法律小组委员会第七十届会议审议项目；", ["agrees: 法律小组委员会"]),
    ("建议会员国考虑加入各项条约；", ["recommends: 会员国"]),
    ("请秘书处外层空间事务厅提供支持；", ["requests: 外层空间事务厅"]),
    (
      "呼吁会员国、联合国系统有关实体、政府间和非政府组织及个人提供捐款；",
      ["appeals: 会员国, 联合国系统有关实体, 政府间和非政府组织, 个人"]
    ),
    ("敦促亚洲及太平洋国家组和东欧国家组提名人选；", ["urges: 亚洲及太平洋国家组, 东欧国家组"]),
    ("敦促尚未成为各项条约缔约国的会员国考虑批准；", ["urges: 尚未成为各项条约缔约国的会员国"]),
    ("敦促所有会员国，特别是拥有发射能力的国家，共享数据；", ["urges: 所有会员国"]),
    ("请各国、特别是发展中国家提交资料；", ["requests: 各国"]),
    ("请秘书长与会员国协商后提出建议；", ["requests: 秘书长"]),
    ("请相关区域组织及其专家组提供援助；", ["requests: 相关区域组织, 相关区域组织的专家组"]),
    ("鼓励在外空厅的参与下，会员国推动应用；", ["encourages: 会员国"]),
    ("请世界气象组织和国际电信联盟提供数据；", ["requests: 世界气象组织, 国际电信联盟"]),
    ("请委员会成员国提出意见；", ["requests: 和平利用外层空间委员会成员国"]),
    ("促请所有国家，特别是有能力的国家，作出贡献；", ["callsUpon: 所有国家"]),
    ("请根据决议向其分发报告的联合国系统相关实体和组织提供协助；", ["requests: 根据决议向其分发报告的联合国系统相关实体和组织"]),
    ("我们鼓励委员会继续协调；", ["encourages: 和平利用外层空间委员会"]),
    (
      "请委员会及其小组委员会审议该项目；",
      ["requests: 和平利用外层空间委员会, 和平利用外层空间委员会的小组委员会"]
    ),
    ("请国际社会支持发展中国家；", ["requests: 国际社会"]),
    ("鼓励私营部门实体、学术界和民间社会参与；", ["encourages: 私营部门实体, 学术界, 民间社会"]),
  ])
  func chineseAddresseesAreRead(_ text: String, _ expected: [String]) {
    #expect(RequestLab().operative(text).map(\.summary) == expected)
  }

  @Test(arguments: [
    ("请委员会继续优先审议此事，并请秘书长提交报告；", ["requests: 和平利用外层空间委员会", "requests: 秘书长"]),
    ("赞赏地注意到一些会员国已采取措施，邀请其他会员国实施准则；", ["invites: 其他会员国"]),
    ("欢迎开展培训，请外层空间事务厅继续工作，以便各国受益；", ["requests: 外层空间事务厅"]),
    ("强调合作的重要性，为此请相关区域组织提供援助，并在这方面指出妇女的参与；", ["requests: 相关区域组织"]),
    (
      "注意到中心的工作，鼓励各个区域中心继续培训，并同意各个区域中心应提交报告；",
      ["encourages: 各个区域中心", "agrees: 各个区域中心"]
    ),
    ("敦促外空机构间会议继续研究，鼓励联合国系统各实体加强合作；", ["urges: 外层空间活动机构间会议", "encourages: 联合国系统各实体"]),
    ("呼吁各国继续研究，并认为应提供资料，还同意需要推广战略；", ["appeals: 各国", "agrees: –"]),
  ])
  func aParagraphMayHoldSeveral(_ text: String, _ expected: [String]) {
    #expect(RequestLab().operative(text).map(\.summary) == expected)
  }

  @Test(arguments: [
    ("认可委员会第六十八届会议工作报告；", "endorses: –"), ("认可委员会决定给予观察员地位；", "endorses: –"),
    ("决定召开为期半天的小组讨论；", "decides: –"), ("核准拟议的工作方案；", "approves: –"),
    ("鼓励进一步努力将各项举措联系起来；", "encourages: –"), ("呼吁加强国际合作；", "appeals: –"),
    ("鼓励各国之间的合作；", "encourages: –"), ("鼓励通过国际合作进行能力建设；", "encourages: –"),
  ])
  func whoIsNotNamedIsNotGuessed(_ text: String, _ expected: String) {
    #expect(RequestLab().operative(text).map(\.summary) == [expected])
  }

  @Test func aShortFormThatTwoBodiesShareIsLeftOpenUnlessThePreambleDecides() {
    let text = "请委员会继续审议；"
    let both = "注意到和平利用外层空间委员会和空间碎片问题机构间协调委员会的工作，"
    #expect(RequestLab().operative(text).map(\.summary) == ["requests: 和平利用外层空间委员会"])
    #expect(RequestLab().operative(text, preamble: both).map(\.summary) == ["requests: –"])
  }

  @Test(arguments: [
    "满意地注意到外空厅的工作；", "强调外空厅发挥了重要作用；", "回顾大会曾请秘书长编写报告；",
    "注意到委员会鼓励各国自愿采取措施；", "注意到应发展中国家要求提供的援助；", "请会员国注意最近的事态发展；",
    "确认呼吁书所载的各项建议；", "表示注意到题为“请各国合作，请秘书长协助”的文件；", "重申委员会应在各自届会上选举主席团成员；",
  ])
  func whatNeitherDecidesNorAsksIsNone(_ text: String) {
    #expect(RequestLab().operative(text).isEmpty, "\(RequestLab().operative(text))")
  }

  @Test func preambularParagraphsAskNothing() {
    let blocks = [
      SampleDocuments.paragraph(1, "请秘书长继续编写报告的决定，", part: .preamble),
      SampleDocuments.paragraph(2, "敦促国际社会加强应对，", part: .preamble),
      SampleDocuments.paragraph(1, "注意到报告。"),
    ]
    #expect(RequestLab().requests(blocks) == [])
  }

  @Test func theWordsAreAnExactRangeOfThePassage() throws {
    let text = "赞赏地注意到进展，并请秘书长编写报告，鼓励会员国提出意见；"
    let requests = RequestLab().operative(text)
    #expect(requests.map(\.words) == ["请秘书长编写报告", "鼓励会员国提出意见"])
    for request in requests {
      #expect(String(decoding: Array(text.utf8)[request.range], as: UTF8.self) == request.words)
      #expect(request.passage == PassageID(document: "sample", anchor: "para_1"))
      #expect(request.actor?.name.zh == "大会")
    }
  }

  @Test(arguments: [
    "请外空厅按照决议的规定，通过合作项目加强培训，并支持实地项目，同时考虑到各国关切；",
    "请秘书长考虑各国意见，宣布结果，决定是否继续；",
  ])
  func whatIsAskedForIsNotCutAtItsOwnVerbs(_ text: String) {
    #expect(RequestLab().operative(text).map(\.words) == [String(text.dropLast())])
  }

  @Test func itemsGoOnWithTheVerbAndAddresseeOfTheirChapeau() {
    let paragraph = SampleDocuments.paragraph(
      3, "请秘书长：",
      items: [
        SampleDocuments.item("para_3__a", "编写一份报告；"),
        SampleDocuments.item("para_3__b", "在2030年底之前设立基金；"),
      ])
    let requests = RequestLab().requests([paragraph])
    #expect(requests.map(\.summary) == ["requests: 秘书长", "requests: 秘书长"])
    #expect(requests.map(\.passage.anchor) == ["para_3__a", "para_3__b"])
    #expect(requests.map { $0.deadlines.map(\.code) } == [[], ["2030"]])
  }

  @Test func englishItemsMayHoldTheInfinitive() {
    let paragraph = SampleDocuments.paragraph(
      3, "Calls upon all States, to this end:",
      items: [
        SampleDocuments.item("para_3__a", "To take urgent measures;"),
        SampleDocuments.item("para_3__b", "To seek agreement."),
      ])
    let found = RequestLab(language: .english, title: "90/1. A sample").requests([paragraph])
    #expect(found.map(\.englishSummary) == ["callsUpon: all States", "callsUpon: all States"])
  }

  @Test func itemsMayAskThemselves() {
    let paragraph = SampleDocuments.paragraph(
      3, "还：",
      items: [
        SampleDocuments.item("para_3__a", "请秘书长提供资源；"),
        SampleDocuments.item("para_3__b", "邀请会员国提名专家；"),
      ])
    #expect(
      RequestLab().requests([paragraph]).map(\.summary)
        == ["requests: 秘书长", "invites: 会员国"])
  }
}

extension OperativeRequestTests {
  @Test(arguments: [
    ("Requests the Secretary-General to prepare a report;", ["requests: Secretary-General"]),
    ("Urges all Member States to contribute to that goal;", ["urges: all Member States"]),
    ("Calls upon Governments to enact national law;", ["callsUpon: Governments"]),
    ("Appeals to States to continue research;", ["appeals: States"]),
    (
      "Also invites other Member States to implement the guidelines;",
      ["invites: other Member States"]
    ),
    (
      "Encourages relevant entities of the United Nations system and the private sector to cooperate;",
      ["encourages: relevant entities of the United Nations system, private sector"]
    ),
    (
      "Requests the Office for Outer Space Affairs, in consultation with Member States, to report;",
      ["requests: Office for Outer Space Affairs"]
    ),
    (
      "Urges States that have not yet become parties to the treaties to consider ratifying them;",
      ["urges: certain States"]
    ),
    (
      "Agrees that the Legal Subcommittee, at its seventieth session, should reconvene its groups;",
      ["agrees: Legal Subcommittee"]
    ),
    ("Recommends that the General Assembly consider the matter;", ["recommends: General Assembly"]),
    (
      "Requests the World Meteorological Organization and the International Telecommunication Union to provide data;",
      ["requests: World Meteorological Organization, International Telecommunication Union"]
    ),
    (
      "Strongly encourages States members of the Committee to submit views;",
      ["encourages: States members of the Committee"]
    ),
    (
      "Notes with appreciation the report, requests the Secretary-General to circulate it, and encourages Member States to comment;",
      ["requests: Secretary-General", "encourages: Member States"]
    ),
    (
      "Requests the Secretary-General to report and invites Member States to comment;",
      ["requests: Secretary-General", "invites: Member States"]
    ),
    (
      "Reiterates its request to the Secretary-General to provide resources;",
      ["requests: Secretary-General"]
    ),
    (
      "Encourages United Nations entities, Governments and the private sector to coordinate;",
      ["encourages: United Nations entities, Governments, private sector"]
    ),
    (
      "Requests the Chair of the Group of Legal Experts to organize consultations;",
      ["requests: Chair of the Group of Legal Experts"]
    ),
    (
      "Urges the African States and the Asia-Pacific States to nominate candidates;",
      ["urges: African States, Asia-Pacific States"]
    ),
    ("Member States are invited to contribute to the fund.", ["invites: Member States"]),
    (
      "We encourage the Office for Outer Space Affairs to continue;",
      ["encourages: Office for Outer Space Affairs"]
    ),
    (
      "Considers that care is needed, calls for the continuation of research, agrees that cooperation is needed;",
      ["appeals: –", "agrees: –"]
    ),
    (
      "Invites the Committee and its subsidiary bodies to consider the item;",
      [
        "invites: Committee on the Peaceful Uses of Outer Space, subsidiary bodies of the Committee on the Peaceful Uses of Outer Space"
      ]
    ),
    ("Decides to convene a joint panel discussion;", ["decides: –"]),
    ("Endorses the report of the Committee on the Peaceful Uses of Outer Space;", ["endorses: –"]),
    ("Encourages further efforts to connect initiatives;", ["encourages: –"]),
    ("Calls for enhanced cooperation among States;", ["appeals: –"]),
    ("Agrees that the Committee is an important forum;", ["agrees: –"]),
    ("Agrees to remain seized of the matter;", ["agrees: –"]),
  ])
  func englishIsReadAlike(_ text: String, _ expected: [String]) {
    let lab = RequestLab(language: .english, title: "90/1. A sample")
    #expect(lab.operative(text).map(\.englishSummary) == expected)
  }

  @Test(arguments: [
    "Notes with satisfaction the work of the Office;",
    "Recalls that it requested the Secretary-General to report;",
    "Notes that the Committee encouraged States to take measures;",
    "Invites the attention of Member States to recent developments;",
    "Welcomes the fact that the Office was invited to take part;",
    "Takes note of the decision entitled “Requests the Committee to report, and urges States to join”;",
    "Acknowledges receipt of offers, requests from Member States and pledges;",
  ])
  func englishThatAsksNothingIsNone(_ text: String) {
    let found = RequestLab(language: .english, title: "90/1. A sample").operative(text)
    #expect(found.isEmpty, "\(found)")
  }

  @Test func memberStatesAreNotStates() throws {
    let lab = RequestLab()
    let member = try #require(lab.operative("请会员国合作；").first?.addressees.first)
    let states = try #require(lab.operative("请各国合作；").first?.addressees.first)
    #expect(member.name.en == "Member States")
    #expect(states.name.en == "States")
    #expect(member.key != states.key)
    let all = try #require(lab.operative("请所有会员国合作；").first?.addressees.first)
    #expect(all.key == member.key)
    #expect(all.name.en == "all Member States")
    #expect(all.group.en == "Member States")
  }
}

extension OperativeRequestTests {
  /// Long hostile paragraphs are read in one go: every clause of them, and none twice.
  @Test(arguments: [
    ("请会员国在2031年底之前提交资料，并", Language.chinese),
    ("requests States to report by 2031, and ", .english),
  ])
  func aParagraphOfThousandsOfRequestsIsReadWhole(_ clause: String, _ language: Language) {
    let text = String(repeating: clause, count: 2_000)
    let found = RequestLab(language: language).operative(text)
    #expect(found.count == 2_000)
    #expect(found.allSatisfy { $0.deadlines.map(\.code) == ["2031"] })
  }
}
