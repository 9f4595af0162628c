/// The words that a preambular paragraph of a resolution opens with.
///
/// English ones are participles and the adverbs before them (`Recalling`, `Deeply concerned`,
/// `Bearing in mind`); Chinese ones are verbs, often behind adverbs (回顾, 严重关切, 满意地注意到), or an
/// object set before them (对……表示). Used only where the setting alone does not show where a
/// paragraph starts.
struct PreambularOpening: Sendable, Hashable {
  /// Which of a row of like paragraphs it is: 回顾, 又回顾, 还回顾.
  enum Rank: Int, Sendable {
    case first, second, later
  }

  /// The verb without the adverbs before it; empty in English, where each word stands for itself.
  var verb: String
  var rank: Rank

  /// The opening that a line shows; nil where a paragraph is unlikely to open so.
  ///
  /// `following` are the lines below it, among which 表示 may stand whose object opens the paragraph.
  init?(_ line: [Unicode.Scalar], following: some Sequence<Line>) {
    guard let first = line.first else { return nil }
    if first.isCapital {
      guard Self.isEnglish(line) else { return nil }
      (verb, rank) = ("", .first)
      return
    }
    var rest = line[...]
    (verb, rank) = ("", .first)
    if let mark = Self.ranks.first(where: { rest.starts(with: $0.word) }) {
      rank = mark.rank
      rest = rest.dropFirst(mark.word.count)
    }
    while let adverb = Self.adverbsZh.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(adverb.count)
    }
    if let found = Self.verbs.first(where: { rest.starts(with: $0) }) {
      verb = String(String.UnicodeScalarView(found))
    } else if rank == .first, Self.setsObjectFirst(line, following) {
      verb = "对"
    } else {
      return nil
    }
  }

  /// Whether a paragraph that opens so may follow one that opens as `previous` does.
  ///
  /// United Nations usage goes from 回顾 to 又回顾 and from there to 还回顾; a 还强调 right behind 强调
  /// goes on with the sentence.
  func mayFollow(_ previous: PreambularOpening?) -> Bool {
    switch rank {
    case .first: true
    case .second: previous.map { $0.verb == verb } ?? false
    case .later: previous.map { $0.verb == verb && $0.rank != .first } ?? false
    }
  }

  private static func isEnglish(_ line: [Unicode.Scalar]) -> Bool {
    let word = line.prefix(20).prefix { $0.isLetter }
    guard word.count > 3 else { return false }
    let text = String(String.UnicodeScalarView(word))
    if notOpenings.contains(text) { return false }
    return text.hasSuffix("ing") || text.hasSuffix("ed") || adverbs.contains(text)
  }

  private static let adverbs: Set<String> = [
    "Deeply", "Seriously", "Gravely", "Fully", "Firmly", "Further", "Particularly", "Strongly",
    "Keenly", "Also", "Mindful", "Aware", "Conscious", "Desirous", "Cognizant", "Anxious", "Once",
    "Solemnly", "Profoundly",
  ]

  /// Whether a line opens the operative part, where its paragraphs have no numbers: `Adopts`, `通过下列原则`.
  ///
  /// `following` are the lines below it, in which its sentence may name what it enacts.
  static func enacts(_ line: [Unicode.Scalar], following: some Sequence<Line>) -> Bool {
    guard let first = line.first else { return false }
    if first.isCapital {
      return enacting.contains(
        String(String.UnicodeScalarView(line.prefix(14).prefix { $0.isLetter })))
    }
    guard let verb = enactingHan.first(where: { line.starts(with: $0) }) else { return false }
    var sentence = Array(line.dropFirst(verb.count))
    if TextEnding(line) != .terminal {
      for next in following.prefix(4) {
        sentence += next.scalars
        if next.ending == .terminal { break }
      }
    }
    let text = String(String.UnicodeScalarView(sentence))
    return ["下列", "以下", "如下", "附件", "本决议", "本決議"].contains(where: text.contains)
  }

  private static let enacting: Set<String> = [
    "Adopts", "Proclaims", "Declares", "Decides", "Approves", "Endorses", "Recommends", "Requests",
    "Invites", "Urges", "Calls", "Affirms", "Reaffirms", "Solemnly", "Hereby", "Commends",
    "Expresses",
    "Welcomes", "Takes",
  ]

  private static let enactingHan = [
    "通过", "通過", "宣布", "宣佈", "宣告", "庄严", "莊嚴", "郑重", "鄭重", "核可", "核准", "兹", "茲", "建议", "建議",
    "决定", "決定",
  ].map {
    Array($0.unicodeScalars)
  }

  /// Names and nouns that end as participles do.
  private static let notOpenings: Set<String> = [
    "United", "Limited", "Beijing", "Nanjing", "Spring", "King", "Meeting", "Working", "Monitoring",
    "Training", "Sharing", "During",
  ]

  /// `对军备竞赛的威胁表示震惊`: an object set before its verb.
  private static func setsObjectFirst(
    _ line: [Unicode.Scalar], _ following: some Sequence<Line>
  ) -> Bool {
    guard line.first == "对" || line.first == "對" else { return false }
    if expresses(line) { return true }
    for line in following.prefix(3) {
      if Label(at: line.scalars) != nil { return false }
      if expresses(line.scalars) { return true }
    }
    return false
  }

  private static func expresses(_ line: [Unicode.Scalar]) -> Bool {
    zip(line, line.dropFirst()).contains { first, second in
      first == "表" && (second == "示" || second == "達" || second == "达")
        || first == "深" && (second == "感" || second == "表") || first == "感" && second == "到"
    }
  }

  private static let ranks: [(word: [Unicode.Scalar], rank: Rank)] = [
    ("又", Rank.second), ("还", .later), ("還", .later), ("再", .later),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  private static let adverbsZh = [
    "在这方面", "在這方面", "在此方面", "在此背景下", "为此", "為此", "次", "一次", "进一步", "進一步", "特别", "特別", "尤其", "同样",
    "同樣",
    "深为", "深為", "深切", "深表", "严重", "嚴重", "极为", "極為", "极其", "非常", "高度", "坚决", "堅決", "充分", "郑重", "鄭重",
    "强烈",
    "满意地", "滿意地", "赞赏地", "讚賞地", "关切地", "關切地", "感兴趣地", "遗憾地", "遺憾地", "高兴地", "欣慰地", "感谢地", "感謝地",
    "表示", "表達", "表达",
  ].map { Array($0.unicodeScalars) }

  private static let verbs = [
    "回顾", "回顧", "忆及", "憶及", "念及", "顾及", "注意到", "认识到", "認識到", "意识到", "意識到", "强调", "強調", "着重",
    "确认", "確認", "重申", "申明", "铭记", "銘記", "牢记", "谨记", "考虑到", "考慮到", "鉴于", "鑒於", "深信", "确信",
    "確信", "相信", "坚信", "堅信", "认为", "認為", "认定", "关切", "關切", "关注", "關注", "欢迎", "歡迎", "赞赏", "讚賞",
    "感谢", "感謝", "赞扬", "讚揚", "赞同", "审议了", "審議了", "审查了", "收到", "听取", "获悉", "希望", "期望", "期待",
    "渴望", "遵循", "遵照", "决心", "決心", "承认", "承認", "震惊", "震驚", "惊悉", "遗憾", "遺憾", "痛惜", "痛心", "满意", "滿意",
    "鼓舞", "受到鼓舞", "深感", "警觉", "敦促", "呼吁", "籲請", "吁请", "促请", "谴责", "譴責",
  ].map { Array($0.unicodeScalars) }
}
