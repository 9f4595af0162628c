/// Finds the actor that a Chinese clause names right before its verb.
struct ChineseActors {
  /// An actor with where it stands; `isPronoun` for one that goes back to the actor before.
  struct Actor {
    var speaker: Voice.Speaker
    var range: Range<Int>
    var isPronoun = false
  }

  /// The actor that `clause`, the words before a verb, ends with.
  static func actor(endingAt clause: ArraySlice<UInt8>) -> Actor? {
    var clause = clause.trimmedBytes
    // `（外空协调会议）` behind a name is part of it.
    if let length = closing.atEnd(of: clause),
      let open = clause.dropLast(length).lastIndex(where: { $0 == 0x28 || $0 == 0xEF })
    {
      clause = clause[..<open].trimmedBytes
    }
    func found(_ speaker: Voice.Speaker, _ length: Int, pronoun: Bool = false) -> Actor {
      Actor(
        speaker: speaker, range: clause.endIndex - length..<clause.endIndex, isPronoun: pronoun)
    }
    if let length = pronouns.atEnd(of: clause) { return found(.one, length, pronoun: true) }
    if let length = plurals.atEnd(of: clause) { return found(.some, length, pronoun: true) }
    if let length = some.atEnd(of: clause) { return found(.some, length) }
    // `据指出` is everybody's; 根据 and 数据 are other words.
    if let length = everybody.atEnd(of: clause), others.atEnd(of: clause) == nil {
      return found(.participants, length)
    }
    if let length = ours.atEnd(of: clause) { return found(.organ, length) }
    if let length = people.atEnd(of: clause) {
      return found(number(before: clause.dropLast(length)), length)
    }
    if let length = representatives.atEnd(of: clause) {
      let whom = clause.dropLast(length)
      return found(areSeveral(whom) ? .some : represented(whom.trimmedBytes), length)
    }
    if let length = organs.atEnd(of: clause) { return found(.organ, length) }
    if let length = secretariat.atEnd(of: clause) { return found(.secretariat, length) }
    if let length = titles.atEnd(of: clause) {
      return found(areSeveral(clause.dropLast(length)) ? .some : .one, length)
    }
    if let length = documents.atEnd(of: clause) { return found(.document, length) }
    return bodies.atEnd(of: clause).map { found(.named, $0) }
  }

  /// How many of the people: `一名` one, `一些` some, anything else all.
  private static func number(before: ArraySlice<UInt8>) -> Voice.Speaker {
    let before = before.trimmedBytes
    if several.atEnd(of: before) != nil { return .some }
    if single.atEnd(of: before) != nil { return .one }
    // `代表中国航天局的发言者` speaks for one.
    if before.starts(with: "代表".utf8) { return .one }
    // Up to four words may stand between: `一名来自智利的发言者`, `一些国家的专家`.
    let near = before.suffix(45)
    if let place = near.indices.first(where: {
      near[$0] & 0xC0 != 0x80 && (several.atStart(of: near[$0...]) != nil)
    }), !near[place...].isEmpty {
      return .some
    }
    if near.indices.contains(where: {
      near[$0] & 0xC0 != 0x80 && openers.atStart(of: near[$0...]) != nil
    }) {
      return .one
    }
    return .participants
  }

  /// Whether another office-holder stands before: `甲厅主任和乙厅主任`.
  private static func areSeveral(_ before: ArraySlice<UInt8>) -> Bool {
    before.indices.contains { place in
      before[place] & 0xC0 != 0x80 && joints.atStart(of: before[place...]) != nil
        && (titles.atEnd(of: before[..<place]) != nil
          || representatives.atEnd(of: before[..<place]) != nil)
    }
  }

  private static let joints = ByteWords("和 与 及 以及 、")

  /// `国际电联的代表` is one, `各实体代表` are all, `一些国家的代表` are some.
  private static func represented(_ whom: ArraySlice<UInt8>) -> Voice.Speaker {
    if everyOne.stands(in: whom.suffix(60)) { return .participants }
    if several.stands(in: whom.suffix(60)) { return .some }
    return whom.isEmpty ? .participants : .one
  }

  private static let closing = ByteWords(") ）")
  private static let pronouns = ByteWords("他 她 它 该代表 该发言者 该发言人 该干事 该代表团 该机构 该厅")
  private static let plurals = ByteWords("他们 她们 它们 双方 两人 二人")
  private static let some = ByteWords("有人 有些人 一些人 其他人 另一些人 有的")
  private static let everybody = ByteWords(
    "会上 会中 会议上 讨论 讨论中 对话 交流中 发言 人们 大家 各方 据 讨论会上 演讲 专题介绍 代表们 各国代表 各代表团")
  private static let others = ByteWords("根据 数据 证据 依据 占据 凭据")
  private static let ours = ByteWords("我们")
  private static let people = ByteWords(
    "与会者 与会代表 参与者 参会者 参加者 出席者 小组成员 专题小组成员 讨论小组成员 发言者 发言人 讲者 演讲者 专家 会员国 成员国 缔约国 国家 各国 观察员 委员 学员 青年 运营商"
  )
  private static let representatives = ByteWords("代表团 代表 常驻代表")
  private static let organs = ByteWords(
    """
    会议 委员会 大会 理事会 论坛 研讨会 讲习班 专题讨论会 工作组 专家组 小组 峰会 首脑会议 缔约方会议 主席团 执行局 联席会议 缔约国大会 \
    委 机制 首长协调会 闭会期间会议
    """)
  private static let secretariat = ByteWords("秘书处 秘书长 事务厅 外空厅 办公厅 办公室 事务部 支助部 管理部 新闻部")
  private static let titles = ByteWords(
    "主席 局长 厅长 司长 部长 主任 秘书 干事 书记 总统 总理 总干事 教授 先生 女士 大使 司令 院长 校长 所长 副总理 宇航员")
  private static let documents = ByteWords("报告 说明 声明 摘要 决议 宣言 文件 倡议书 公报 案文 通知 评估 结论 简报 该报告 倡议")
  private static let bodies = ByteWords(
    """
    局 署 厅 公司 大学 学院 法学院 医学院 研究所 研究院 科学院 中心 机构 组织 联盟 基金会 实验室 协会 学会 项目 科学家 政府 \
    中国 俄罗斯联邦 日本 法国 德国 印度 美国 美利坚合众国 联合王国 巴西 欧洲联盟 欧盟 联合国 银行 集团
    """)
  private static let several = ByteWords(
    """
    一些 有些 若干 部分 某些 几名 几位 几个 多名 多位 多个 许多 不少 大多数 多数 少数 有 有的 两名 两位 两个 三名 三位 数名 数位 数个 \
    另一些 其他 其中一些 很多 有几个 有一些
    """)
  private static let single = ByteWords("一名 一位 一个 另一名 另一位 某 某位 某个 该 该名 有一名 有一位 一国")
  private static let openers = ByteWords("一名 一位 另一名 另一位")
  private static let everyOne = ByteWords("各 所有 全体 诸")
}
