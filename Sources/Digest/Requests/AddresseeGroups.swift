import Core

/// Groups that no table of bodies knows: States, Governments, entities, civil society.
///
/// 会员国 are Member States; 各国 and 国家 are States.
struct AddresseeGroup: Sendable {
  var key: String
  /// The forms in each language, the name to show first.
  var zh: [String]
  var en: [String]

  init(_ key: String, _ zh: [String], _ en: [String]) {
    self.key = key
    self.zh = zh
    self.en = en
  }

  /// The key of a group by its English name: `participating-entities`.
  static func key(_ name: String) -> String {
    name.lowercased().split(separator: " ").joined(separator: "-")
  }

  static let all: [AddresseeGroup] = [
    AddresseeGroup("member-states", ["会员国"], ["Member States"]),
    AddresseeGroup("states-members", ["成员国"], ["States members", "members", "member States"]),
    AddresseeGroup("states-parties", ["缔约国"], ["States parties", "parties"]),
    AddresseeGroup("observer-states", ["观察员国"], ["observer States"]),
    AddresseeGroup("states", ["各国", "国家"], ["States", "nations"]),
    AddresseeGroup("countries", [], ["countries"]),
    AddresseeGroup("governments", ["各国政府", "政府"], ["Governments"]),
    AddresseeGroup("developing-countries", ["发展中国家"], ["developing countries"]),
    AddresseeGroup("developed-countries", ["发达国家"], ["developed countries"]),
    AddresseeGroup("donor-countries", ["捐助国"], ["donor countries"]),
    AddresseeGroup(
      "spacefaring-nations", ["航天国家", "空间国家", "从事空间活动的国家"],
      ["spacefaring nations", "spacefaring States", "space-faring nations"]),
    AddresseeGroup(
      "emerging-spacefaring-nations", ["新兴航天国家", "新兴空间国家"],
      ["emerging spacefaring nations", "emerging space nations"]),
    AddresseeGroup("host-country", ["东道国"], ["host countries", "host country"]),
    AddresseeGroup(
      "african-group", ["非洲国家组"],
      ["Group of African States", "African States Group", "African States"]),
    AddresseeGroup(
      "asia-pacific-group", ["亚洲及太平洋国家组", "亚洲-太平洋国家组", "亚太国家组"],
      [
        "Group of Asia-Pacific States", "Asia-Pacific States Group", "Group of Asian States",
        "Asia-Pacific States",
      ]),
    AddresseeGroup(
      "eastern-european-group", ["东欧国家组"],
      [
        "Group of Eastern European States", "Eastern European States Group",
        "Eastern European States",
      ]),
    AddresseeGroup(
      "latin-american-group", ["拉丁美洲和加勒比国家组", "拉加国家组"],
      [
        "Group of Latin American and Caribbean States", "Latin American and Caribbean States Group",
        "Latin American and Caribbean States",
      ]),
    AddresseeGroup(
      "western-european-group", ["西欧和其他国家组"],
      [
        "Group of Western European and Other States", "Group of Western European and other States",
        "Western European and other States", "Western European and Other States",
      ]),
    AddresseeGroup(
      "group-of-77", ["77国集团和中国", "77国集团"], ["Group of 77 and China", "Group of 77"]),
    AddresseeGroup("regional-groups", ["区域组", "各区域组"], ["regional groups"]),
    AddresseeGroup("international-community", ["国际社会"], ["international community"]),
    AddresseeGroup("united-nations-system", ["联合国系统"], ["United Nations system"]),
    AddresseeGroup("united-nations", ["联合国"], ["United Nations"]),
    AddresseeGroup("entities", ["实体"], ["entities"]),
    AddresseeGroup(
      "entities-and-organizations", ["实体和组织", "组织和实体"],
      ["entities and organizations", "organizations and entities"]),
    AddresseeGroup("organizations", ["组织"], ["organizations"]),
    AddresseeGroup("international-organizations", ["国际组织"], ["international organizations"]),
    AddresseeGroup("regional-organizations", ["区域组织"], ["regional organizations"]),
    AddresseeGroup(
      "regional-and-subregional-organizations", ["区域和次区域组织"],
      ["regional and subregional organizations"]),
    AddresseeGroup(
      "intergovernmental-and-non-governmental-organizations", ["政府间和非政府组织", "政府间组织和非政府组织"],
      [
        "intergovernmental and non-governmental organizations",
        "intergovernmental organizations and non-governmental organizations",
      ]),
    AddresseeGroup(
      "intergovernmental-organizations", ["政府间组织", "国际政府间组织", "政府间国际组织"],
      ["intergovernmental organizations", "international intergovernmental organizations"]),
    AddresseeGroup(
      "non-governmental-organizations", ["非政府组织"], ["non-governmental organizations"]),
    AddresseeGroup("institutions", ["机构"], ["institutions", "bodies"]),
    AddresseeGroup("agencies", [], ["agencies"]),
    AddresseeGroup("specialized-agencies", ["专门机构"], ["specialized agencies"]),
    AddresseeGroup("space-agencies", ["空间机构", "航天机构"], ["space agencies"]),
    AddresseeGroup("funds-and-programmes", ["基金和方案", "各基金和方案"], ["funds and programmes"]),
    AddresseeGroup(
      "international-financial-institutions", ["国际金融机构"],
      ["international financial institutions"]),
    AddresseeGroup("academic-institutions", ["学术机构"], ["academic institutions"]),
    AddresseeGroup("research-institutions", ["研究机构", "科研机构"], ["research institutions"]),
    AddresseeGroup("universities", ["大学", "高校"], ["universities"]),
    AddresseeGroup("academia", ["学术界"], ["academia", "academic community"]),
    AddresseeGroup("scientific-community", ["科学界"], ["scientific community"]),
    AddresseeGroup("space-community", ["空间界", "航天界"], ["space community"]),
    AddresseeGroup("private-sector", ["私营部门"], ["private sector"]),
    AddresseeGroup(
      "industry-and-private-sector-entities", ["工业和私营部门实体", "业界和私营部门实体"],
      ["industry and private sector entities"]),
    AddresseeGroup("industry", ["工业界", "业界", "产业界"], ["industry"]),
    AddresseeGroup("civil-society", ["民间社会"], ["civil society"]),
    AddresseeGroup(
      "stakeholders", ["利益攸关方", "利益相关方", "利害关系方"], ["stakeholders"]),
    AddresseeGroup("parties-concerned", ["各方", "有关各方", "有关方", "相关方"], ["parties concerned"]),
    AddresseeGroup("donors", ["捐助方", "捐助者"], ["donors"]),
    AddresseeGroup("partners", ["伙伴", "合作伙伴"], ["partners"]),
    AddresseeGroup("operators", ["运营商", "运营者", "经营者"], ["operators"]),
    AddresseeGroup("companies", ["企业", "公司"], ["companies", "enterprises"]),
    AddresseeGroup("individuals", ["个人"], ["individuals"]),
    AddresseeGroup("women", ["妇女", "女性"], ["women"]),
    AddresseeGroup("youth", ["青年", "青年人"], ["youth", "young people"]),
    AddresseeGroup("experts", ["专家"], ["experts"]),
    AddresseeGroup("participants", ["与会者", "参与者", "参加者"], ["participants"]),
    AddresseeGroup("delegations", ["代表团"], ["delegations"]),
    AddresseeGroup("representatives", ["代表"], ["representatives"]),
    AddresseeGroup("permanent-observers", ["常驻观察员"], ["permanent observers"]),
    AddresseeGroup("observers", ["观察员"], ["observers"]),
    AddresseeGroup("organizers", ["主办方", "组织者", "组办方"], ["organizers"]),
    AddresseeGroup("regional-centres", ["区域中心"], ["regional centres"]),
    AddresseeGroup("regional-commissions", ["区域委员会"], ["regional commissions"]),
    AddresseeGroup("expert-groups", ["专家组"], ["groups of experts", "expert groups"]),
    AddresseeGroup("working-group", ["工作组"], ["Working Group", "working group"]),
    AddresseeGroup("working-groups", [], ["Working Groups", "working groups"]),
    AddresseeGroup("action-teams", ["行动小组"], ["action teams", "action team"]),
    AddresseeGroup(
      "subcommittees", ["小组委员会"], ["Subcommittees", "subcommittees", "Sub-Committees"]),
    AddresseeGroup("subsidiary-bodies", ["附属机构"], ["subsidiary bodies"]),
    AddresseeGroup("treaty-bodies", ["条约机构"], ["treaty bodies"]),
    AddresseeGroup("chair", ["主席"], ["Chair", "Chairperson", "Chairman"]),
    AddresseeGroup("bureau", ["主席团"], ["Bureau", "bureau"]),
    AddresseeGroup("president", [], ["President"]),
    AddresseeGroup("director", ["主任", "厅长", "司长"], ["Director"]),
    AddresseeGroup("executive-director", ["执行主任"], ["Executive Director"]),
    AddresseeGroup("focal-points", ["联络点", "协调人"], ["focal points"]),
    AddresseeGroup("networks", ["网络"], ["networks"]),
    AddresseeGroup("centres", ["中心"], ["centres"]),
  ]

  /// A word before or, in English, also behind the name of a group.
  struct Modifier: Sendable {
    var zh: [String]
    var en: [String]
    /// Whether English puts it behind: `entities of the United Nations system`.
    var follows = false
  }

  static let modifiers: [Modifier] = [
    Modifier(zh: ["所有", "全体"], en: ["all"]),
    Modifier(zh: ["各", "各个"], en: []),
    Modifier(zh: ["其他", "其它"], en: ["other"]),
    Modifier(zh: ["有关", "有关的", "相关", "相关的"], en: ["relevant"]),
    Modifier(zh: ["有兴趣的", "感兴趣的", "有意的"], en: ["interested"]),
    Modifier(zh: ["各种"], en: ["various"]),
    Modifier(zh: ["更多"], en: ["more"]),
    Modifier(zh: ["其"], en: ["its", "their"]),
    Modifier(zh: ["这些", "上述"], en: ["these", "those"]),
    Modifier(zh: ["两个"], en: ["both", "the two", "two"]),
    Modifier(zh: ["国际"], en: ["international"]),
    Modifier(zh: ["区域"], en: ["regional"]),
    Modifier(zh: ["次区域"], en: ["subregional"]),
    Modifier(zh: ["国家"], en: ["national"]),
    Modifier(zh: ["地方"], en: ["local"]),
    Modifier(zh: ["多边"], en: ["multilateral"]),
    Modifier(zh: ["潜在", "潜在的"], en: ["potential"]),
    Modifier(zh: ["参与", "参加"], en: ["participating"]),
    Modifier(zh: ["商业"], en: ["commercial"]),
    Modifier(zh: ["政府"], en: ["governmental"]),
    Modifier(zh: ["学术"], en: ["academic"]),
    Modifier(zh: ["空间", "航天"], en: ["space"]),
    Modifier(zh: ["卫星"], en: ["satellite"]),
    Modifier(zh: ["私营"], en: ["private"]),
    Modifier(zh: ["公共"], en: ["public"]),
    Modifier(zh: ["联合国"], en: ["United Nations"]),
    Modifier(
      zh: ["联合国系统", "联合国系统内", "联合国系统的"],
      en: ["of the United Nations system", "within the United Nations system"], follows: true),
  ]

  /// What opens a description that ends in `的`: `尚未成为缔约国的会员国`.
  static let chineseDescriptions = WordForms([
    "尚未", "仍未", "还没有", "没有", "未", "已", "已经", "有能力", "有条件", "有意", "拥有", "具有", "具备", "从事", "能够",
    "参加", "参与", "愿意", "处于", "负责", "来自", "受", "可", "正在", "有资格", "开展", "计划", "最近", "担任", "相关领域", "根据",
    "按照",
  ])

  /// Behind a name these make another thing of it: the report of the Committee, between States.
  static let chineseRefusals = WordForms([
    "之间", "间", "内部", "境内", "为此", "提出", "所", "报告", "工作报告", "决定", "决议", "建议", "关于", "的",
    "通过的", "编写的", "结论", "秘书处编写", "工作方案", "工作", "是", "已", "在其报告", "届会", "提议", "议定",
  ])
  /// The same where somebody is asked: the Committee may well be asked to decide or recommend.
  static let chineseRefusalsAsked = WordForms([
    "之间", "间的", "内部", "境内", "所", "报告的", "工作报告", "的", "关于", "编写的",
  ])
}
