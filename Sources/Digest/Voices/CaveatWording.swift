import Core

/// How reservations are worded.
enum CaveatWording {
  /// What a reservation is about.
  enum Scope {
    case annex, document, above, section
  }

  /// Whether a sentence says of a text that nobody is bound by it.
  static func isCaveat(_ text: String, _ language: Language) -> Bool {
    if language == .chinese {
      let bytes = Array(text.utf8)[...]
      guard chineseTexts.stands(in: bytes) else { return false }
      return chinesePlain.stands(in: bytes)
        || (chineseDenials.stands(in: bytes) && chineseMatters.stands(in: bytes))
    }
    let words = words(of: text)
    guard englishTexts.contains(where: { words.contains(" \($0) ") }) else { return false }
    return englishPlain.contains { words.contains(" \($0) ") }
      || (englishDenials.contains { words.contains(" \($0) ") }
        && englishMatters.contains { words.contains(" \($0)") })
  }

  static func scope(of text: String, _ language: Language) -> Scope {
    let following: [String]
    if language == .chinese {
      following = ["以下", "下文", "下述", "下列", "本节", "本章"]
      if following.contains(where: { text.contains($0) }) { return .section }
      if ["上文", "上述", "以上", "前述"].contains(where: { text.contains($0) }) { return .above }
      if text.contains("附件") { return .annex }
      return ["本报告", "本文件", "本说明", "本译文", "译文", "译本", "全文"].contains { text.contains($0) }
        ? .document : .section
    }
    let words = words(of: text)
    following = ["following", "below", "this section", "the present section", "this chapter"]
    if following.contains(where: { words.contains(" \($0) ") }) { return .section }
    if [" above ", " preceding "].contains(where: { words.contains($0) }) { return .above }
    if words.contains(" annex ") || words.contains(" annexes ") { return .annex }
    let whole = [
      "this report", "the present report", "this document", "the present document", "this note",
      "the present note", "translation",
    ]
    return whole.contains { words.contains(" \($0) ") } ? .document : .section
  }

  /// The numbers of `第66至75段` and `paragraphs 66 to 75`; nil where none are named.
  static func paragraphs(in text: String, _ language: Language) -> ClosedRange<Int>? {
    let words = tokens(of: text)
    for (index, word) in words.enumerated() where Int(word) != nil {
      guard let first = Int(word), index > 0 else { continue }
      let before = words[index - 1]
      guard before.hasSuffix("第") || ["paragraphs", "paras", "paragraph", "para"].contains(before)
      else { continue }
      var last = first
      if index + 2 < words.count {
        let joint = words[index + 1]
        let joins = ["至", "到", "段至第", "段到第", "至第", "to", "and", "和", "through", "–", "-", "—"]
        if joins.contains(joint), let end = Int(words[index + 2]) { last = end }
      }
      let closing = words.dropFirst(last == first ? index + 1 : index + 3).first ?? ""
      if language == .chinese, !closing.hasPrefix("段") { continue }
      if first <= last { return first...last }
    }
    return nil
  }

  /// Numbers and what stands between them, without spaces; Latin words one by one.
  private static func tokens(of text: String) -> [String] {
    var (tokens, current, wasDigit) = ([String](), "", false)
    func close() {
      if !current.isEmpty { tokens.append(current.lowercased()) }
      current = ""
    }
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let isBreak = scalar.properties.isWhitespace || ".,，。；;:：".unicodeScalars.contains(scalar)
      if isDigit != wasDigit || isBreak { close() }
      wasDigit = isDigit
      if !isBreak { current.unicodeScalars.append(scalar) }
    }
    close()
    return tokens
  }

  /// ` the summary is … `: words in small letters between single spaces.
  private static func words(of text: String) -> String {
    " "
      + EnglishWords.words(of: Array(text.utf8)).map(\.text).joined(separator: " ") + " "
  }

  private static let chineseTexts = ByteWords(
    "摘要 总结 汇编 概要 结论 案文 译文 译本 文件 报告 附件 综述 纪要 记录 观点 意见 说明 要点 段")
  private static let chinesePlain = ByteWords(
    """
    非正式译文 非官方译文 非正式译本 译文非正式 不是协商一致 不是商定 非协商一致 非商定 未经谈判 未经商定 由主席自行 由主席负责 \
    主席自行负责 仅代表主席 仅反映主席 主席个人 主席本人 仅供参考 未经正式编辑 不妨碍任何
    """)
  private static let chineseDenials = ByteWords(
    """
    不代表 并不代表 不反映 并不反映 不一定反映 不一定代表 未必反映 未必代表 不构成 不意味着 不应视为 不应被视为 不得视为 不表示 \
    不应理解为 未必是 并非协商一致 不等于 不必然反映 不必然代表
    """)
  private static let chineseMatters = ByteWords(
    "共识 立场 意见 看法 观点 协商一致 商定 一致意见 同意 认可 谈判结果 官方")
  private static let englishTexts = [
    "summary", "summaries", "compilation", "conclusions", "text", "translation", "document",
    "report",
    "annex", "overview", "record", "views", "note", "paragraphs", "paras", "points", "section",
  ]
  private static let englishPlain = [
    "unofficial translation", "translation is unofficial", "translation is not official",
    "not a consensus", "no consensus text", "not a negotiated", "not negotiated",
    "not been negotiated",
    "without prejudice to the positions", "under the responsibility of the chair",
    "the responsibility of the chair", "sole responsibility of",
    "on the chair's own responsibility",
    "under the chair's own responsibility", "in the chair's personal capacity",
    "not been formally edited", "without formal editing", "those of the chair",
    "those of the author",
    "those of the authors", "those of the chairperson", "for information only",
    "not an official translation",
  ]
  private static let englishDenials = [
    "does not represent", "do not represent", "does not reflect", "do not reflect",
    "does not necessarily reflect", "do not necessarily reflect", "does not necessarily represent",
    "do not necessarily represent", "does not constitute", "do not constitute", "does not imply",
    "should not be considered", "should not be regarded", "should not be understood",
    "should not be taken", "not intended to reflect", "not intended to represent",
    "cannot be taken",
  ]
  private static let englishMatters = [
    "consensus", "position", "views", "view ", "opinion", "agreement", "agreed", "endorsement",
  ]
}
