import Core

extension Vocabulary {
  /// A short form that several bodies share.
  enum ShortForm {
    case none, committee, subcommittee, commission, office

    var forms: Bilingual<[String]> {
      switch self {
      case .none: Bilingual(zh: [], en: [])
      case .committee: Bilingual(zh: ["委员会"], en: ["Committee"])
      case .subcommittee: Bilingual(zh: ["小组委员会"], en: ["Subcommittee", "Sub-Committee"])
      case .commission: Bilingual(zh: ["委员会"], en: ["Commission"])
      case .office: Bilingual(zh: [], en: ["Office"])
      }
    }
  }

  static func body(
    _ slug: String, _ zh: [String], _ en: [String], short: ShortForm = .none,
    sessions: Bool = false,
    adoptsResolutions: Bool = true
  ) -> VocabularyEntry {
    VocabularyEntry(
      slug: slug, kind: .body, names: Bilingual(zh: zh, en: en), shortForms: short.forms,
      holdsSessions: sessions, adoptsResolutions: adoptsResolutions)
  }

  /// Specialized agencies and assemblies outside the United Nations, whose resolutions stay unlinked.
  static let otherBodies: [VocabularyEntry] = [
    body(
      "itu", ["国际电信联盟", "国际电联"],
      ["International Telecommunication Union", "ITU"]),
    body(
      "au-assembly", ["非洲联盟大会", "非盟大会"], ["Assembly of the African Union"],
      sessions: true),
    body("african-union", ["非洲联盟", "非盟"], ["African Union"]),
    body("european-union", ["欧洲联盟", "欧盟"], ["European Union"]),
    body("world-health-assembly", ["世界卫生大会"], ["World Health Assembly"], sessions: true),
    body("who", ["世界卫生组织", "世卫组织"], ["World Health Organization", "WHO"]),
    body(
      "unesco-general-conference",
      ["联合国教育、科学及文化组织大会", "联合国教科文组织大会", "教科文组织大会"],
      [
        "General Conference of the United Nations Educational, Scientific and Cultural Organization"
      ],
      sessions: true),
    body(
      "unesco",
      ["联合国教育、科学及文化组织", "联合国教科文组织", "教科文组织"],
      ["United Nations Educational, Scientific and Cultural Organization", "UNESCO"]),
    body(
      "wmo", ["世界气象组织", "气象组织"], ["World Meteorological Organization", "WMO"]),
    body(
      "icao", ["国际民用航空组织", "国际民航组织", "民航组织"],
      ["International Civil Aviation Organization", "ICAO"]),
    body(
      "imo", ["国际海事组织", "海事组织"], ["International Maritime Organization", "IMO"]),
    body(
      "fao", ["联合国粮食及农业组织", "粮农组织"],
      ["Food and Agriculture Organization of the United Nations", "FAO"]),
    body("iaea", ["国际原子能机构", "原子能机构"], ["International Atomic Energy Agency", "IAEA"]),
    body(
      "unidir", ["联合国裁军研究所", "裁研所"],
      ["United Nations Institute for Disarmament Research", "UNIDIR"]),
    body(
      "unitar", ["联合国训练研究所", "训研所"],
      ["United Nations Institute for Training and Research", "UNITAR"]),
    body(
      "unicef", ["联合国儿童基金会", "儿童基金会", "儿基会"],
      ["United Nations Children’s Fund", "UNICEF"]),
    body(
      "undp", ["联合国开发计划署", "开发署"],
      ["United Nations Development Programme", "UNDP"]),
    body(
      "unep", ["联合国环境规划署", "环境署"],
      ["United Nations Environment Programme", "UNEP"]),
    body(
      "un-environment-assembly", ["联合国环境大会", "环境大会"],
      ["United Nations Environment Assembly"], sessions: true),
    body(
      "ctbto",
      ["全面禁止核试验条约组织筹备委员会", "全面禁止核试验条约组织", "禁核试组织"],
      [
        "Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization",
        "Comprehensive Nuclear-Test-Ban Treaty Organization", "CTBTO",
      ]),
    body("un-water", ["联合国水机制"], ["UN-Water"]),
  ]

  /// Offices and departments of the Secretariat.
  static let secretariat: [VocabularyEntry] = [
    body("oda", ["裁军事务厅"], ["Office for Disarmament Affairs", "ODA"], adoptsResolutions: false),
    body("ola", ["法律事务厅"], ["Office of Legal Affairs", "OLA"], adoptsResolutions: false),
    body(
      "oios", ["内部监督事务厅", "监督厅"], ["Office of Internal Oversight Services", "OIOS"],
      adoptsResolutions: false),
    body(
      "desa", ["经济和社会事务部"], ["Department of Economic and Social Affairs", "DESA"],
      adoptsResolutions: false),
    body("dfs", ["外勤支助部"], ["Department of Field Support", "DFS"], adoptsResolutions: false),
    body(
      "dpko", ["维持和平行动部"], ["Department of Peacekeeping Operations", "DPKO"],
      adoptsResolutions: false),
    body("dpi", ["新闻部"], ["Department of Public Information", "DPI"], adoptsResolutions: false),
    body(
      "dgc", ["全球通信部"], ["Department of Global Communications", "DGC"], adoptsResolutions: false),
    body(
      "eosg", ["秘书长办公厅"], ["Executive Office of the Secretary-General", "EOSG"],
      adoptsResolutions: false),
    body(
      "unop", ["联合国伙伴关系办公室"], ["United Nations Office for Partnerships", "UNOP"],
      adoptsResolutions: false),
    body(
      "un-ethics-office", ["联合国道德操守办公室", "道德操守办公室"], ["Ethics Office"], adoptsResolutions: false),
  ]
}
