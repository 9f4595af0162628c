extension FigureNouns {
  /// States and organizations.
  ///
  /// 会员国 (Member States of the United Nations), 成员国 (member States of any body) and 国家 (States,
  /// countries) are three things.
  static let bodies: [FigureNoun] = [
    FigureNoun(
      "country", ["国家", "国"], ["country", "State", "nation"], forms: ["state", "states"]),
    FigureNoun("member-state", ["会员国"], ["Member State"], kinds: ["country"]),
    FigureNoun(
      "state-member", ["成员国"], ["member State", "member country", "State member"],
      forms: ["States members", "member states", "States Members"], kinds: ["country"]),
    FigureNoun("member", ["成员"], ["member"]),
    FigureNoun(
      "state-party", ["缔约国"], ["State party"], forms: ["States parties", "States Parties"],
      kinds: ["country"]),
    FigureNoun("contracting-party", ["缔约方"], ["contracting party", "party"]),
    FigureNoun(
      "developing-country", ["发展中国家"], ["developing country"], forms: ["developing States"],
      kinds: ["country"]),
    FigureNoun(
      "least-developed-country", ["最不发达国家"], ["least developed country"],
      kinds: ["developing-country", "country"]),
    FigureNoun("developed-country", ["发达国家"], ["developed country"], kinds: ["country"]),
    FigureNoun(
      "spacefaring-nation", ["航天国家", "空间国家"],
      ["spacefaring nation", "space-faring nation", "spacefaring State"], kinds: ["country"]),
    FigureNoun("region", ["区域", "地区"], ["region"]),
    FigureNoun("city", ["城市"], ["city"]),
    FigureNoun("government", ["政府"], ["government"]),
    FigureNoun("delegation", ["代表团"], ["delegation"]),
    body("agency", ["机构", "空间机构", "航天机构", "航天局", "空间局", "太空局"], ["agency", "space agency"]),
    body("institution", ["院校"], ["institution"]),
    body("entity", ["实体"], ["entity"]),
    body("organization", ["组织"], ["organization", "organisation"]),
    FigureNoun(
      "intergovernmental-organization", ["政府间组织"], ["intergovernmental organization"],
      kinds: ["organization", "entity"]),
    FigureNoun(
      "non-governmental-organization", ["非政府组织"], ["non-governmental organization"],
      kinds: ["organization", "entity"]),
    FigureNoun(
      "international-organization", ["国际组织"], ["international organization"],
      kinds: ["organization", "entity"]),
    body("company", ["公司", "企业", "厂商"], ["company", "enterprise", "firm", "business"]),
    FigureNoun(
      "start-up", ["初创企业", "初创公司"], ["start-up", "startup"], kinds: ["company", "entity"]),
    body("university", ["大学", "高校"], ["university"]),
    body("institute", ["研究所", "研究院"], ["institute"]),
    body("centre", ["中心"], ["centre", "center"]),
    FigureNoun("regional-centre", ["区域中心"], ["regional centre"], kinds: ["centre", "entity"]),
    body("office", ["办事处", "办公室", "支助办事处"], ["office"]),
    body("committee", ["委员会"], ["committee"]),
    body("working-group", ["工作组"], ["working group"]),
    body("expert-group", ["专家组"], ["expert group", "group of experts"]),
    body("team", ["团队", "小组", "工作队"], ["team", "group"]),
    body("school", ["学校"], ["school"]),
    body("laboratory", ["实验室"], ["laboratory"]),
    body("partner", ["伙伴", "合作伙伴"], ["partner"]),
    body("operator", ["运营商", "运营人", "运营方"], ["operator"]),
    FigureNoun("network", ["网络"], ["network"]),
  ]

  private static func body(_ id: String, _ chinese: [String], _ english: [String]) -> FigureNoun {
    FigureNoun(id, chinese, english, kinds: ["entity"].filter { $0 != id })
  }
}
