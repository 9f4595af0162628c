import Core

extension Vocabulary {
  private static func entry(
    _ kind: VocabularyEntry.Kind, _ slug: String, _ zh: [String], _ en: [String]
  ) -> VocabularyEntry {
    VocabularyEntry(slug: slug, kind: kind, names: Bilingual(zh: zh, en: en))
  }

  /// The five treaties on outer space, by full and short name, and other treaties they stand beside.
  static let treaties: [VocabularyEntry] = [
    VocabularyEntry(
      slug: "outer-space-treaty", kind: .treaty,
      names: Bilingual(
        zh: [
          "关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约",
          "关于各国探索与利用包括月球和其他天体在内外层空间活动的原则条约",
          "关于各国探索和利用包括月球和其他天体在内的外层空间活动的原则条约",
          "关于各国探索和利用外层空间包括月球与其他天体活动所应遵守原则的条约",
        ],
        en: [
          "Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies",
          "Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, Including the Moon and Other Celestial Bodies",
          "Outer Space Treaty",
        ]),
      // Without title marks these are the treaties on outer space in general.
      shortForms: Bilingual(zh: ["外层空间条约", "外空条约"], en: [])),
    entry(
      .treaty, "rescue-agreement",
      [
        "关于援救航天员、送回航天员及送回射入外空的物体的协定",
        "关于援救航天员、送回航天员及送回射入外空之物体之协定",
        "关于营救宇宙航行员、送回宇宙航行员和归还发射到外层空间的物体的协定",
        "关于营救宇宙航行员、送回宇宙航行员和归还射入外层空间的物体的协定",
        "援救航天员、送回航天员及送回射入外空之物体之协定",
        "营救宇宙航行员、送回宇宙航行员和归还发射到外层空间的物体的协定", "营救协定", "援救协定",
      ],
      [
        "Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space",
        "Rescue Agreement",
      ]),
    entry(
      .treaty, "liability-convention",
      [
        "外空物体所造成损害之国际责任公约", "空间物体所造成损害的国际责任公约",
        "空间物体造成损害的国际责任公约", "关于空间物体所造成损害的国际责任公约",
        "外空物体造成损害的国际责任公约", "责任公约",
      ],
      [
        "Convention on International Liability for Damage Caused by Space Objects",
        "Liability Convention",
      ]),
    entry(
      .treaty, "registration-convention",
      ["关于登记射入外层空间物体的公约", "登记射入外层空间物体公约", "登记公约"],
      [
        "Convention on Registration of Objects Launched into Outer Space",
        "Convention on the Registration of Objects Launched into Outer Space",
        "Registration Convention",
      ]),
    entry(
      .treaty, "moon-agreement",
      [
        "指导各国在月球和其他天体上活动的协定", "指导各国在月球和其它天体上活动的协定",
        "关于各国在月球和其他天体上活动的协定", "关于各国在月球和其它天体上活动的协定",
        "月球协定", "月球条约",
      ],
      [
        "Agreement Governing the Activities of States on the Moon and Other Celestial Bodies",
        "Agreement governing the Activities of States on the Moon and Other Celestial Bodies",
        "Moon Agreement", "Moon Treaty",
      ]),
    entry(
      .treaty, "partial-test-ban-treaty",
      [
        "禁止在大气层、外层空间和水下进行核武器试验条约",
        "禁止在大气层、外层空间和水下进行核武器试验的条约", "部分禁止核试验条约", "部分禁试条约",
      ],
      [
        "Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and under Water",
        "Partial Test Ban Treaty",
      ]),
    entry(
      .treaty, "comprehensive-nuclear-test-ban-treaty", ["全面禁止核试验条约", "全面禁试条约"],
      ["Comprehensive Nuclear-Test-Ban Treaty"]),
    entry(
      .treaty, "radio-regulations", ["国际电联无线电条例", "无线电规则", "无线电条例"],
      ["Radio Regulations"]),
    entry(
      .treaty, "itu-constitution", ["国际电信联盟组织法", "国际电联组织法"],
      ["Constitution of the International Telecommunication Union", "ITU Constitution"]),
    entry(
      .treaty, "charter", ["联合国宪章"],
      ["Charter of the United Nations", "United Nations Charter"]),
    entry(.treaty, "paris-agreement", ["巴黎协定"], ["Paris Agreement"]),
    entry(
      .treaty, "unfccc", ["联合国气候变化框架公约", "气候变化框架公约"],
      ["United Nations Framework Convention on Climate Change", "UNFCCC"]),
    entry(
      .treaty, "unclos", ["联合国海洋法公约"], ["United Nations Convention on the Law of the Sea"]),
    entry(
      .treaty, "enmod-convention",
      ["禁止为军事或任何其他敌对目的使用改变环境的技术的公约"],
      [
        "Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques"
      ]),
    entry(
      .treaty, "vienna-convention-on-the-law-of-treaties", ["维也纳条约法公约", "条约法公约"],
      ["Vienna Convention on the Law of Treaties"]),
    entry(
      .treaty, "space-assets-protocol",
      [
        "移动设备国际利益公约关于空间资产特定问题的议定书",
        "空间资产议定书",
      ],
      [
        "Protocol to the Convention on International Interests in Mobile Equipment on Matters Specific to Space Assets",
        "Space Assets Protocol",
      ]),
  ]

  /// Agendas, frameworks and guidelines; they are names, not treaties.
  static let instruments: [VocabularyEntry] = [
    entry(
      .instrument, "2030-agenda", ["2030年可持续发展议程", "2030年议程"],
      ["2030 Agenda for Sustainable Development", "2030 Agenda"]),
    entry(
      .instrument, "space2030-agenda",
      ["“空间2030”议程", "空间2030议程", "“空间2030”", "“2030年空间”"],
      ["“Space2030” Agenda", "Space2030 Agenda", "Space2030"]),
    entry(
      .instrument, "sendai-framework",
      ["2015-2030年仙台减少灾害风险框架", "仙台减少灾害风险框架", "仙台框架"],
      [
        "Sendai Framework for Disaster Risk Reduction 2015-2030",
        "Sendai Framework for Disaster Risk Reduction", "Sendai Framework",
      ]),
    entry(.instrument, "pact-for-the-future", ["未来契约"], ["Pact for the Future"]),
    entry(.instrument, "our-common-agenda", ["我们的共同议程"], ["Our Common Agenda"]),
    entry(.instrument, "artemis-accords", ["阿尔忒弥斯协定"], ["Artemis Accords"]),
    entry(
      .instrument, "lts-guidelines",
      ["外层空间活动长期可持续性准则", "长期可持续性准则"],
      ["Guidelines for the Long-term Sustainability of Outer Space Activities", "LTS Guidelines"]),
    entry(
      .instrument, "space-debris-mitigation-guidelines",
      ["空间碎片缓减准则", "空间碎片减缓准则", "减少空间碎片准则"],
      ["Space Debris Mitigation Guidelines"]),
    entry(
      .instrument, "african-space-policy", ["非洲空间政策和战略"],
      ["African Space Policy and Strategy"]),
    entry(
      .instrument, "agenda-2063", ["非洲联盟2063年议程", "2063年议程"],
      ["African Union Agenda 2063", "Agenda 2063"]),
    entry(.instrument, "treaty-series", ["条约汇编"], ["Treaty Series"]),
  ]

  /// Conferences and commemorations, above all those whose names contain those of bodies.
  static let events: [VocabularyEntry] = [
    entry(
      .event, "unispace-i",
      ["第一次联合国探索及和平利用外层空间会议", "第一次外空会议"],
      [
        "first United Nations Conference on the Exploration and Peaceful Uses of Outer Space",
        "First United Nations Conference on the Exploration and Peaceful Uses of Outer Space",
        "UNISPACE I",
      ]),
    entry(
      .event, "unispace-ii",
      ["第二次联合国探索及和平利用外层空间会议", "第二次外空会议"],
      [
        "Second United Nations Conference on the Exploration and Peaceful Uses of Outer Space",
        "UNISPACE II", "UNISPACE 82",
      ]),
    entry(
      .event, "unispace-iii",
      ["第三次联合国探索及和平利用外层空间会议", "第三次外空会议"],
      [
        "Third United Nations Conference on the Exploration and Peaceful Uses of Outer Space",
        "UNISPACE III",
      ]),
    entry(
      .event, "unispace-50", ["外空会议+50", "外空大会+50", "外空会议五十周年"], ["UNISPACE+50"]),
    entry(.event, "summit-of-the-future", ["未来峰会"], ["Summit of the Future"]),
    entry(.event, "world-space-forum", ["世界空间论坛"], ["World Space Forum"]),
  ]
}
