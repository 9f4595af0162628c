import Core

extension Vocabulary {
  /// The bodies, treaties, agencies and programmes of United Nations documents on outer space.
  package static let unitedNations = Vocabulary(
    organs + spaceBodies + otherBodies + secretariat + treaties + instruments + events)

  /// Principal organs and those whose resolutions have UN symbols.
  private static let organs: [VocabularyEntry] = [
    VocabularyEntry(
      slug: "ga", kind: .body,
      names: Bilingual(zh: ["联合国大会"], en: ["General Assembly", "UNGA"]),
      shortForms: Bilingual(zh: ["大会"], en: ["Assembly"]), holdsSessions: true,
      symbolPrefix: "A/RES/",
      resolutions: ResolutionSeries(prefix: "A/RES/", forms: [.session, .roman], firstSession: 31),
      title: Bilingual(zh: "大会", en: "General Assembly")),
    VocabularyEntry(
      slug: "security-council", kind: .body,
      names: Bilingual(zh: ["安全理事会", "安理会"], en: ["Security Council"]),
      shortForms: Bilingual(zh: ["理事会"], en: ["Council"]), symbolPrefix: "S/RES/",
      resolutions: ResolutionSeries(prefix: "S/RES/", forms: [.year])),
    VocabularyEntry(
      slug: "ecosoc", kind: .body,
      names: Bilingual(
        zh: ["经济及社会理事会", "经济和社会理事会", "经社理事会"],
        en: ["Economic and Social Council", "ECOSOC"]),
      shortForms: Bilingual(zh: ["理事会"], en: ["Council"]), symbolPrefix: "E/RES/",
      resolutions: ResolutionSeries(prefix: "E/RES/", forms: [.yearFirst, .roman])),
    VocabularyEntry(
      slug: "hrc", kind: .body,
      names: Bilingual(zh: ["人权理事会"], en: ["Human Rights Council"]),
      shortForms: Bilingual(zh: ["理事会"], en: ["Council"]), holdsSessions: true,
      symbolPrefix: "A/HRC/",
      resolutions: ResolutionSeries(prefix: "A/HRC/RES/", forms: [.session])),
    body("secretary-general", ["秘书长", "联合国秘书长"], ["Secretary-General"], adoptsResolutions: false),
    body("secretariat", ["秘书处", "联合国秘书处"], ["Secretariat"], adoptsResolutions: false),
    body(
      "first-committee", ["裁军和国际安全委员会", "第一委员会"],
      ["Disarmament and International Security Committee", "First Committee"], short: .committee,
      adoptsResolutions: false),
    body(
      "fourth-committee", ["特别政治和非殖民化委员会", "第四委员会"],
      ["Special Political and Decolonization Committee", "Fourth Committee"], short: .committee,
      adoptsResolutions: false),
    body(
      "ceb",
      ["联合国系统行政首长协调理事会", "联合国行政首长理事会", "行政首长协调会"],
      ["United Nations System Chief Executives Board for Coordination", "CEB"],
      adoptsResolutions: false),
    body(
      "hlcp", ["方案问题高级别委员会"], ["High-level Committee on Programmes", "HLCP"],
      short: .committee, adoptsResolutions: false),
    body(
      "conference-on-disarmament", ["裁军谈判会议", "裁谈会"], ["Conference on Disarmament"],
      adoptsResolutions: false),
    body(
      "disarmament-commission", ["裁军审议委员会"],
      ["United Nations Disarmament Commission", "Disarmament Commission"], short: .commission,
      sessions: true),
    body(
      "escap", ["亚洲及太平洋经济社会委员会", "亚太经社会"],
      ["Economic and Social Commission for Asia and the Pacific", "ESCAP"], short: .commission,
      sessions: true),
  ]

  /// The Committee on the Peaceful Uses of Outer Space and what belongs to it or meets beside it.
  private static let spaceBodies: [VocabularyEntry] = [
    VocabularyEntry(
      slug: "copuos", kind: .body,
      names: Bilingual(
        zh: ["和平利用外层空间委员会", "联合国和平利用外层空间委员会", "外空委员会", "外空委"],
        en: [
          "Committee on the Peaceful Uses of Outer Space",
          "United Nations Committee on the Peaceful Uses of Outer Space", "UNCOPUOS", "COPUOS",
        ]),
      shortForms: ShortForm.committee.forms, holdsSessions: true, symbolPrefix: "A/AC.105/",
      adoptsResolutions: false),
    VocabularyEntry(
      slug: "stsc", kind: .body,
      names: Bilingual(
        zh: ["科学和技术小组委员会", "科学技术小组委员会", "科技小组委员会"],
        en: [
          "Scientific and Technical Subcommittee", "Scientific and Technical Sub-Committee", "STSC",
        ]),
      shortForms: ShortForm.subcommittee.forms, parent: "copuos", holdsSessions: true,
      symbolPrefix: "A/AC.105/C.1/", adoptsResolutions: false),
    VocabularyEntry(
      slug: "lsc", kind: .body,
      names: Bilingual(
        zh: ["法律小组委员会"], en: ["Legal Subcommittee", "Legal Sub-Committee", "LSC"]),
      shortForms: ShortForm.subcommittee.forms, parent: "copuos", holdsSessions: true,
      symbolPrefix: "A/AC.105/C.2/", adoptsResolutions: false),
    body(
      "un-space",
      [
        "外层空间活动机构间会议", "联合国外层空间活动机构间会议", "联合国外空会议",
        "联合国空间会议", "外空协调会议", "外空机构间会议",
      ],
      [
        "Inter-Agency Meeting on Outer Space Activities",
        "United Nations Inter-Agency Meeting on Outer Space Activities", "UN-Space",
      ], sessions: true, adoptsResolutions: false),
    body(
      "unoosa",
      ["外层空间事务厅", "联合国外层空间事务厅", "联合国外空厅", "外空厅", "外空司"],
      [
        "Office for Outer Space Affairs", "United Nations Office for Outer Space Affairs", "UNOOSA",
      ],
      short: .office, adoptsResolutions: false),
    body(
      "iadc",
      ["空间碎片问题机构间协调委员会", "机构间空间碎片协调委员会", "空间碎片协委会"],
      ["Inter-Agency Space Debris Coordination Committee", "IADC"], short: .committee,
      adoptsResolutions: false),
    body(
      "icg", ["全球导航卫星系统国际委员会", "导航卫星委员会"],
      ["International Committee on Global Navigation Satellite Systems", "ICG"],
      short: .committee, adoptsResolutions: false),
    body(
      "iawn", ["国际小行星警报网", "国际小行星预警网络", "国际小行星预警网"],
      ["International Asteroid Warning Network", "IAWN"], adoptsResolutions: false),
    body(
      "smpag",
      [
        "空间飞行任务规划咨询小组", "空间飞行任务计划咨询小组", "空间任务规划咨询小组",
        "航天任务计划咨询组", "航天任务规划咨询组",
      ],
      ["Space Mission Planning Advisory Group", "SMPAG"], adoptsResolutions: false),
    body("cospar", ["空间研究委员会", "空间研委会"], ["Committee on Space Research", "COSPAR"]),
    body(
      "apsco", ["亚洲及太平洋空间合作组织", "亚太空间合作组织"],
      ["Asia-Pacific Space Cooperation Organization", "APSCO"]),
    body("esa", ["欧洲航天局", "欧洲空间局", "欧空局"], ["European Space Agency", "ESA"]),
    body(
      "un-ggim", ["全球地理空间信息管理专家委员会"],
      ["Committee of Experts on Global Geospatial Information Management", "UN-GGIM"],
      short: .committee, adoptsResolutions: false),
  ]
}
