/// What stands before a Chinese name, where no space says whether a longer name ends there.
struct ChineseContext {
  let text: FoldedText

  /// Whether a short form in `range` can stand alone: `注意到委员会` does, `国家空间活动委员会` does not.
  ///
  /// `大会` stands alone unless a word before makes it another assembly (`国际宇航大会`). Any other
  /// short form does after punctuation, other scripts, and characters that end verbs, prepositions and
  /// conjunctions; a character that may belong to a name makes it false.
  func standsAlone(_ range: Range<Int>) -> Bool {
    if text.end(of: "大会", at: range.lowerBound) == range.upperBound {
      return text.start(ofAny: Self.otherAssemblies, endingAt: range.lowerBound) == nil
    }
    guard let before = ideograph(before: range.lowerBound) else { return true }
    if text.start(ofAny: Self.verbs, endingAt: range.lowerBound) != nil { return true }
    return Self.functional.contains(before) && (before != "年" || endsYear(at: range.lowerBound))
  }

  /// Whether the `年` that ends at `index` ends a date and no word: `2018年`, `当年`, not `青年`.
  private func endsYear(at index: Int) -> Bool {
    guard let (value, _) = text.scalar(endingAt: index - "年".utf8.count),
      let scalar = Unicode.Scalar(value)
    else { return true }
    return scalar.isASCII || Self.yearBeginnings.contains(scalar)
  }

  /// Whether what ends at `index` may be the name of a body that is not known: `论坛`, `缔约方会议`.
  func mayEndBody(at index: Int) -> Bool {
    ideograph(before: index).map { Self.bodyEndings.contains($0) } ?? false
  }

  private func ideograph(before index: Int) -> Unicode.Scalar? {
    guard let (value, _) = text.scalar(endingAt: index), (0x3400...0x9FFF).contains(value) else {
      return nil
    }
    return Unicode.Scalar(value)
  }

  private static let otherAssemblies = [
    "卫生", "联盟", "宇航", "代表", "机构", "组织", "缔约国", "缔约方", "环境", "会员", "国际", "世界",
    "科学", "学术", "协会", "联合会", "年度", "国民", "制宪", "立法", "议会", "公民",
    "发展", "安全", "减灾", "人口", "太空", "航天", "妇女", "裁军", "气候", "教育", "导航", "空间", "水事", "人权",
    "通信", "电信", "邮政", "标准化", "计量", "气象", "航空", "海事", "人居", "旅游", "青年",
  ]
  /// Verbs whose last character alone may belong to a name.
  private static let verbs = [
    "强调", "保持", "加强", "协助", "提议", "希望", "感谢", "赞赏", "重申", "敦促", "欢迎", "提请", "邀请", "要求",
    "授权", "告知", "通知", "提醒", "确保", "相信", "认为", "重振", "提高", "增强", "改进", "改善", "便利", "承认",
    "赞同", "说明", "指出", "表示", "确认", "回顾", "听取", "通过", "关于", "成为", "帮助", "得到", "支持", "满意",
  ]
  private static let functional = Set(
    "在由供向请意到及和与将经使为给于据照关按了对并即但而的该本其至就以从因励可顾交迎促托定示年月日号段前后时上下中届有无或让令凭随过是称开展予认"
      .unicodeScalars)
  private static let yearBeginnings = Set("〇○零一二三四五六七八九十百千两今去明后前本当同每该次翌历多近".unicodeScalars)
  private static let bodyEndings = Set("会坛组织盟构心署局班络国方厅司处委".unicodeScalars)
}

extension FoldedText {
  /// The start of the clause in which the byte at `index` stands: after a comma, a colon or a
  /// sentence end, at most ``reach`` bytes back.
  func clauseStart(before index: Int) -> Int {
    var position = index
    while position > max(0, index - Self.reach) {
      if ",;:!?".utf8.contains(bytes[position - 1]) { return position }
      if bytes[position - 1] == 0x82, start(of: "。", endingAt: position) != nil { return position }
      position -= 1
    }
    return position
  }
}
