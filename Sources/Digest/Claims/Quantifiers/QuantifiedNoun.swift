import Core

/// A noun for people, States or things in a clause, and how many of them it speaks of.
struct QuantifiedNoun {
  /// The number of the noun: equal in both languages.
  var noun: Int
  /// nil for a bare noun.
  var quantity: Quantity?
  /// The words of the quantifier, or of the noun where it is bare; UTF-8 bytes of the text.
  var range: Range<Int>
  /// Whether it stands where a bare noun means all of them: at the head of its clause, behind a verb
  /// that asks, or behind a preposition.
  var standsFree: Bool
  /// Whether it names those who speak or act.
  var isActor: Bool { noun < Self.actors }

  /// The nouns of a clause in order.
  static func nouns(of clause: ClaimClause) -> [QuantifiedNoun] {
    clause.text.language == .chinese
      ? chinese(clause.bytes)
      : english(EnglishWords.words(of: Array(clause.bytes)), from: clause.range.lowerBound)
  }

  // MARK: Chinese

  private static func chinese(_ bytes: ArraySlice<UInt8>) -> [QuantifiedNoun] {
    var (found, index, floor) = ([QuantifiedNoun](), bytes.startIndex, bytes.startIndex)
    while index < bytes.endIndex {
      guard let (noun, length) = chineseNoun(at: bytes[index...]) else {
        index += 1
        continue
      }
      let end = index + length
      // `国家空间机构`: the last noun of a row is the one that counts; `建议部分` and `任务授权` are none of them.
      let next = bytes[end...]
      let isHead = chineseNoun(at: next) == nil || acts.atStart(of: next) != nil
      if isHead, heads.atStart(of: next) == nil {
        let before = bytes[..<index]
        // `会员国中有人提议`: some of them.
        let isChosen = among.atStart(of: next) != nil
        let quantifier =
          isChosen ? (.counted, index..<end) : quantifier(before: bytes[floor..<index])
        floor = end
        let standsFree =
          before.trimmedBytes.isEmpty || freeing.atEnd(of: before) != nil
          || VoiceForms.verbs(in: before.suffix(24), .chinese).last.map {
            $0.range.upperBound == before.endIndex
          } == true
        found.append(
          QuantifiedNoun(
            noun: noun, quantity: quantifier?.quantity, range: quantifier?.range ?? index..<end,
            standsFree: standsFree))
      }
      index = end
    }
    return found
  }

  private static func chineseNoun(at bytes: ArraySlice<UInt8>) -> (Int, Int)? {
    guard let first = bytes.first,
      let found = chineseNouns[first]?.first(where: { bytes.starts(with: $0.form) })
    else { return nil }
    return (found.noun, found.form.count)
  }

  /// The quantifier that stands at most eight characters before a noun, on this side of any comma.
  private static func quantifier(
    before bytes: ArraySlice<UInt8>
  ) -> (quantity: Quantity, range: Range<Int>)? {
    for (words, quantity) in chineseDirect {
      if let length = words.atEnd(of: bytes), compounds.atEnd(of: bytes) == nil {
        return (quantity, bytes.endIndex - length..<bytes.endIndex)
      }
    }
    var place = bytes.endIndex
    while place > bytes.startIndex, bytes.endIndex - place < 36 {
      place -= 1
      guard bytes[place] & 0xC0 != 0x80 else { continue }
      let rest = bytes[place...]
      if breaks.atStart(of: rest) != nil, joined.atStart(of: rest) == nil,
        participating.atEnd(of: bytes[..<place]) == nil
      {
        return nil
      }
      if (0x30...0x39).contains(bytes[place]) { return (.counted, place..<place + 1) }
      for (words, quantity) in chineseQuantifiers {
        guard let length = words.atStart(of: rest) else { continue }
        if sections.atStart(of: rest) != nil, sectioned.atEnd(of: bytes[..<place]) != nil {
          return nil
        }
        // `700多个` is a number.
        let isNumber = (0x30...0x39).contains(bytes[..<place].trimmedBytes.last ?? 0)
        return (isNumber ? .counted : quantity, place..<place + length)
      }
    }
    return nil
  }

  private static let chineseDirect: [(ByteWords, Quantity)] = [
    (ByteWords("有的 有些 有"), .part), (ByteWords("各 诸"), .counted),
  ]
  private static let chineseQuantifiers: [(ByteWords, Quantity)] = [
    (ByteWords("大多数 多数 大部分 绝大多数 绝大部分"), .most),
    (ByteWords("许多 很多 众多 大量 不少 多数 诸多"), .many),
    (ByteWords("所有 全体 全部 每个 每名 每一 一切 任何"), .all),
    (ByteWords("其他 其它 另一些 其余"), .other),
    (ByteWords("一些 有些 若干 部分 某些 几个 几名 几位 几家 几项 几种 多名 多位 多个 多家 多项 少数 个别 数名 数个"), .part),
    (
      ByteWords("各 一个 一名 一位 一家 一项 两个 两名 三个 四个 五个 六个 七个 八个 九个 十个 三名 三项 四项 五项 该 此 这些 上述 下列"), .counted
    ),
  ]
  private static let compounds = ByteWords(
    "所有 没有 只有 拥有 具有 享有 还有 仅有 现有 固有 原有 特有 专有 含有 持有 设有 载有 带有 都有 各有 均有 国有 私有 公有 共有 唯有 富有 已有 未有")
  /// `会员国提议`: a verb behind its subject.
  private static let acts = ByteWords("提议 建议 规定")
  private static let among = ByteWords("中有 之中 当中")
  private static let heads = ByteWords("部分 授权 书 法")
  private static let sections = ByteWords("部分")
  private static let sectioned = ByteWords("第一 第二 第三 第四 这 该 一 本 组成 序言 结论 建议 执行 各 主要 重要")
  private static let breaks = ByteWords("， 。 ； ： 、 和 与 在 向 对 为 由 使 让 把 将 请 以及 及")
  /// `和平`, `与会`, `参与`: no conjunctions.
  private static let joined = ByteWords("和平 与会 将来 对外 对地 为期 在线")
  private static let participating = ByteWords("参")
  private static let freeing = ByteWords("向 对 为 由 使 让 和 与 供 给 并 促 关于 代表 包括")

  // MARK: English

  private static func english(_ words: [EnglishWord], from start: Int) -> [QuantifiedNoun] {
    var found: [QuantifiedNoun] = []
    for index in words.indices {
      var word = words[index].text
      if word.hasSuffix("'s") || word.hasSuffix("s'") { word = String(word.dropLast(2)) + "s" }
      if word == "states", index > 0, words[index - 1].text == "member" { word = "member states" }
      guard let noun = englishNouns[word] else { continue }
      if index + 1 < words.count, words[index + 1].mark == 0,
        englishNouns[words[index + 1].text] != nil
      {
        continue
      }
      let quantifier = quantifier(of: words, before: word == "member states" ? index - 1 : index)
      let place = quantifier?.index ?? index
      let first = word == "member states" ? index - 1 : index
      let range =
        quantifier == nil
        ? words[first].range.lowerBound..<words[index].range.upperBound : words[place].range
      found.append(
        QuantifiedNoun(
          noun: noun, quantity: quantifier?.quantity,
          range: range.lowerBound + start..<range.upperBound + start,
          standsFree: standsFree(words, first)))
    }
    return found
  }

  private static func quantifier(
    of words: [EnglishWord], before index: Int
  ) -> (quantity: Quantity, index: Int)? {
    var place = index - 1
    // `among Member States`, `there were States that`: some of them.
    if place >= 0, words[index].mark == 0 {
      if words[place].text == "among" { return (.counted, place) }
      if place > 0, words[place - 1].text == "there",
        ["is", "are", "was", "were"].contains(words[place].text)
      {
        return (.part, place)
      }
    }
    while place >= 0, index - place < 6, words[place + 1].mark == 0 {
      let word = words[place].text
      if word == "most", place > 0, words[place - 1].text == "the" { return nil }
      if let quantity = englishQuantifiers[word] { return (quantity, place) }
      if word.first?.isNumber == true { return (.counted, place) }
      if word == "number", place > 0, words[place - 1].text == "a" { return (.part, place) }
      let isPartitive =
        (word == "of" && place > 0
          && (englishQuantifiers[words[place - 1].text] != nil
            || ["number", "majority", "many", "those"].contains(words[place - 1].text)))
        || (word == "the" && place > 0 && ["of", "all"].contains(words[place - 1].text))
      if !isPartitive, word == "of" || englishBreaks.contains(word) { return nil }
      place -= 1
    }
    return nil
  }

  private static func standsFree(_ words: [EnglishWord], _ index: Int) -> Bool {
    guard index > 0, words[index].mark == 0 else { return true }
    let before = words[index - 1].text
    if ["of", "for", "to", "by", "from", "that", "and", "on", "with"].contains(before) {
      return true
    }
    return VoiceForms.isVerb(before)
  }

  private static let englishQuantifiers: [String: Quantity] = {
    let lists: [(Quantity, String)] = [
      (.part, "some several few certain various multiple"), (.many, "many numerous"),
      (.most, "most majority"),
      (.all, "all every each any"), (.other, "other others remaining"),
      (
        .counted,
        "one two three four five six seven eight nine ten eleven twelve a an this these those another both"
      ),
    ]
    var quantifiers: [String: Quantity] = [:]
    for (quantity, list) in lists {
      for word in EnglishActors.words(list) { quantifiers[word] = quantity }
    }
    return quantifiers
  }()
  private static let englishBreaks = Set(
    EnglishActors.words(
      "and or but in to by with for from on at that which who is are was were has have had as than the"
    ))

  // MARK: Nouns

  private static let actors = 18
  private static let list: [(zh: String, en: String)] = [
    ("与会者 参与者 参加者 出席者 参会者", "participants attendees"), ("发言者 发言人 演讲者", "speakers"),
    ("小组成员", "panellists panelists"), ("专家", "experts"), ("代表团", "delegations"),
    ("代表", "representatives delegates"), ("会员国 成员国", "member states"),
    ("国家 缔约国 各国", "states countries nations"),
    ("保险公司 公司 企业", "companies insurers firms enterprises"),
    ("机构 实体", "agencies institutions entities"), ("组织", "organizations organisations"),
    ("行为体 行动者 行为者", "actors"), ("运营商", "operators"), ("政府", "governments"),
    ("利益攸关方", "stakeholders"), ("观察员", "observers"), ("科学家", "scientists"),
    ("学生 学员", "students"),
    ("项目", "projects"), ("方案", "programmes"), ("活动", "activities"), ("措施", "measures"),
    ("卫星", "satellites"), ("问题", "issues questions problems"),
    ("建议", "recommendations suggestions"), ("挑战", "challenges"), ("举措 倡议", "initiatives"),
    ("目标", "goals objectives targets"), ("准则", "guidelines"), ("提案 提议", "proposals"),
    ("条约 公约", "treaties conventions"), ("资源", "resources"), ("部门", "sectors"),
    ("领域", "areas fields"), ("中心", "centres centers"), ("大学", "universities"),
    ("文件", "documents"), ("任务", "missions"), ("工具", "tools"), ("区域", "regions"),
    ("妇女 女性", "women"), ("青年", "youth"), ("伙伴", "partners"), ("用户", "users"),
    ("条款 规定", "provisions"), ("规则", "rules"), ("国际组织", "intergovernmental"),
  ]

  private static let chineseNouns: [UInt8: [(form: [UInt8], noun: Int)]] = {
    let forms = list.enumerated().flatMap { number, entry in
      entry.zh.split(separator: " ").map { (form: Array($0.utf8), noun: number) }
    }
    return Dictionary(grouping: forms) { $0.form.first ?? 0 }.mapValues { group in
      group.sorted { $0.form.count > $1.form.count }
    }
  }()

  private static let englishNouns: [String: Int] = {
    var nouns: [String: Int] = ["member states": 6]
    for (number, entry) in list.enumerated() where number != 6 {
      for word in entry.en.split(separator: " ") { nouns[String(word)] = number }
    }
    return nouns
  }()
}
