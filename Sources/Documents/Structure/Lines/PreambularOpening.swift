/// The words that preambular and operative paragraphs of resolutions open with.
///
/// English ones are participles and the adverbs before them (`Recalling`, `Deeply concerned`,
/// `Bearing in mind`); Chinese ones are verbs (回顾, 深信, 铭记). Used only where the setting alone
/// does not show where a paragraph starts.
enum PreambularOpening {
  static func matches(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first else { return false }
    return first.isCapital ? isEnglish(line) : isChinese(line)
  }

  private static func isEnglish(_ line: [Unicode.Scalar]) -> Bool {
    let word = line.prefix(20).prefix { $0.isLetter }
    guard word.count > 3 else { return false }
    let text = String(String.UnicodeScalarView(word))
    return text.hasSuffix("ing") || adverbs.contains(text)
      || (text.hasSuffix("ed") && text != "United" && text != "Limited")
      || text == "Mindful" || text == "Aware" || text == "Conscious" || text == "Desirous"
  }

  private static let adverbs: Set<String> = [
    "Deeply", "Seriously", "Gravely", "Fully", "Firmly", "Further", "Particularly", "Strongly",
    "Keenly", "Also",
  ]

  private static func isChinese(_ line: [Unicode.Scalar]) -> Bool {
    verbs.contains { line.starts(with: $0) }
  }

  private static let verbs = [
    "回顾", "又回顾", "在这方面回顾", "在这方面", "还回顾", "进一步回顾", "注意到", "又注意到", "还注意到", "满意地注意到", "赞赏地注意到",
    "关切地注意到", "强调", "又强调", "还强调", "确认", "又确认", "还确认", "重申", "又重申", "还重申", "认识到",
    "又认识到", "还认识到", "深信", "确信", "相信", "铭记", "考虑到", "关切", "深为关切", "严重关切", "深切关注",
    "欢迎", "又欢迎", "还欢迎", "表示", "赞赏", "感谢", "审议了", "意识到", "希望", "期望", "遵循", "念及", "忆及",
    "决心", "承认", "申明", "遗憾地注意到", "震惊", "深感", "赞扬", "满意", "鼓舞", "受到鼓舞", "着重指出", "敦促", "呼吁", "谴责",
    "回顧", "又回顧", "還回顧", "強調", "確認", "認識到", "銘記", "考慮到", "歡迎", "讚賞", "審議了",
  ].map { Array($0.unicodeScalars) }
}
