/// Tells numbers that name something from numbers that count: `第12段`, Goal 13, ISO 9001, Apollo 11, 十分.
struct FigureLabels {
  let text: FoldedText

  /// Whether words before `token` make it part of a reference or of a name.
  func isLabelled(_ token: NumberToken) -> Bool {
    let start = token.range.lowerBound
    let space = text.byte(start - 1) == 0x20
    if token.script != .chinese, space, let word = word(endingAt: start - 1) {
      if Self.labels.contains(word.lowercased()) { return true }
      if word.hasSuffix("."), Self.shortLabels.contains(word.lowercased()) { return true }
    }
    if text.start(ofAny: Self.chineseLabels, endingAt: start) != nil { return true }
    return isEnumerator(token) || isTime(token)
  }

  /// A capitalised word right before the digits, as in `Apollo 11`: a name, unless a known thing is counted.
  func isNamed(_ token: NumberToken) -> Bool {
    let start = token.range.lowerBound
    guard token.script == .arabic, text.byte(start - 1) == 0x20,
      let word = word(endingAt: start - 1), let first = word.utf8.first, FoldedText.isUpper(first)
    else { return false }
    let opensSentence = start - 2 - word.utf8.count
    guard opensSentence > 0 else { return !Self.openers.contains(word) }
    return !Self.openers.contains(word) && !Self.months.contains(word)
  }

  /// `(1)`, `(一)`, `1.` and `一、` at the very beginning.
  private func isEnumerator(_ token: NumberToken) -> Bool {
    let (start, end) = (token.range.lowerBound, token.range.upperBound)
    if text.byte(start - 1) == UInt8(ascii: "("), text.byte(end) == UInt8(ascii: ")") {
      return true
    }
    guard token.script != .english, start == 0 else { return false }
    guard let end = text.end(ofAny: ["、", ".", ")"], at: end) else { return false }
    return !text.isDigit(end)
  }

  /// `10:30`, `10 a.m.`, `上午10时`, `14日`, `12 May`.
  private func isTime(_ token: NumberToken) -> Bool {
    let (start, end) = (token.range.lowerBound, token.range.upperBound)
    if text.start(ofAny: ["上午", "下午", "晚上", "中午", "星期", "礼拜"], endingAt: start) != nil {
      return true
    }
    if text.end(
      ofAny: [" a.m", " p.m", " noon", " o'clock", " o’clock", " hours GMT", " UTC"], at: end)
      != nil
    {
      return true
    }
    if text.end(of: "日", at: end) != nil {
      return text.start(ofAny: ["为期", "历时", "每", "共"], endingAt: start) == nil
        && text.end(ofAny: ["日内", "日后"], at: end) == nil
    }
    let after = text.skippingSpace(at: end)
    if after > end || token.kind == .ordinal {
      for month in Self.months where text.end(of: month, at: after) != nil {
        return month != "May" || text.byte(after + 3) != 0x20 || text.isDigit(after + 4)
      }
    }
    return false
  }

  /// The letters and full stops that end at `index`, at most sixteen.
  private func word(endingAt index: Int) -> String? {
    var start = index
    while index - start < 17,
      FoldedText.isLetter(text.byte(start - 1)) || text.byte(start - 1) == 0x2E
    {
      start -= 1
    }
    return start < index && index - start < 17 ? text.text(start..<index) : nil
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// Capitalised words at which a sentence or a phrase begins, and which make no name of a number.
  private static let openers: Set<String> = [
    "The", "In", "Of", "About", "Some", "Over", "Nearly", "Almost", "At", "Up", "For", "Among",
    "Only", "From", "Between",
    "And", "A", "An", "To", "With", "On", "By", "All", "These", "Those", "Approximately", "Around",
    "Within", "After",
    "Fewer", "Less", "More", "Than", "Other", "Another", "Another", "Most", "There", "It", "They",
    "Its", "Exactly",
    "Altogether", "Today", "US", "USD", "EUR", "Under", "During", "Overall", "However", "Thus",
    "Both", "Below", "Above",
  ]
  private static let labels: Set<String> = [
    "article", "articles", "paragraph", "paragraphs", "annex", "annexes", "appendix", "chapter",
    "chapters", "section",
    "sections", "table", "tables", "figure", "figures", "box", "goal", "goals", "target", "targets",
    "sdg", "sdgs",
    "rule", "rules", "guideline", "guidelines", "principle", "recommendation", "objective",
    "pillar", "phase",
    "volume", "number", "numbers", "resolution", "resolutions", "decision", "decisions", "item",
    "items", "page",
    "pages", "footnote", "footnotes", "note", "iso", "room", "step", "level", "option", "version",
    "day", "session",
    "panel", "step", "part", "supplement", "zone", "document", "documents", "class", "type",
    "category", "band",
    "schedule", "protocol", "no", "nos", "para", "paras", "art", "arts", "chap", "sect", "vol",
    "fig", "pp", "p", "op", "pp",
    "conference-room", "group", "agenda", "block", "unit", "model", "line", "row", "column",
    "cluster", "theme", "topic",
    "scenario", "team", "teams", "priority", "priorities", "case", "question", "action", "measure",
    "track", "stage", "tier", "grade",
  ]
  private static let shortLabels: Set<String> = [
    "no.", "nos.", "para.", "paras.", "art.", "arts.", "chap.", "sect.", "vol.", "fig.", "pp.",
    "p.", "add.", "corr.",
    "rev.", "fn.", "l.", "ann.", "app.", "ed.", "st.",
  ]
  private static let chineseLabels = [
    "目标", "议程", "附件", "附录", "附表", "脚注", "注", "表", "图", "方框", "准则", "原则", "方案", "版本", "增编", "更正",
    "补编", "编号", "文号",
    "规则", "建议", "支柱", "项目", "问题", "+", "星期", "编", "号",
  ]
}
