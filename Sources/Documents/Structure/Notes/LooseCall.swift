import Core

/// A note number with blanks on both sides and no mark before it: `the Treaty 1 and`, `《条约》 1 第四条`.
///
/// Such numbers are calls only where they can be nothing else: neither what a noun is numbered with
/// (`Phase 2`) nor a count of what follows (`3 States`).
enum LooseCall {
  static func stands(at run: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    guard run.count <= 3, run.lowerBound > 1, run.upperBound + 1 < text.count,
      text[run.lowerBound].digit != 0, text[run.lowerBound - 1].isBlank,
      text[run.upperBound].isBlank
    else { return false }
    let before = text[run.lowerBound - 2]
    let after = text[(run.upperBound + 1)...]
    if before.isLetter {
      let word = text[..<(run.lowerBound - 1)].suffix(24).reversed().prefix { $0.isLetter }
      let following = after.prefix(12).prefix { $0.isLetter }
      // `orbit 2 and` names an orbit; instruments and bodies have capitals.
      return word.count > 2 && word.last?.isCapital ?? false
        && following.count == after.prefix(12).prefix { !$0.isBlank }.count
        && !numbered.contains(string(word.reversed()))
        && joining.contains(String(String.UnicodeScalarView(following)))
    }
    guard Script.isHan(before), let next = after.first, joiningHan.contains(next) else {
      return false
    }
    let noun = String(String.UnicodeScalarView(text[..<(run.lowerBound - 1)].suffix(2)))
    return !"第至到和与與及或为為是有近达達于於在至从從每前后後".unicodeScalars.contains(before)
      && !numberedHan.contains(noun)
      && !numberedHan.contains(String(String.UnicodeScalarView([before])))
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).lowercased()
  }

  /// Words that go on with a sentence behind a call, and that no count stands before.
  private static let joining: Set<String> = [
    "and", "or", "on", "in", "to", "for", "which", "that", "by", "with", "as", "at", "is",
    "are", "was", "were", "shall", "should", "has", "have", "had", "will", "would", "may", "from",
    "under", "into", "through", "between", "among", "including", "but", "the", "its", "their",
  ]

  /// Words that a number may follow as their name, or that a count may follow.
  private static let numbered: Set<String> = [
    "phase", "article", "articles", "paragraph", "paragraphs", "part", "parts", "annex", "annexes",
    "section", "sections", "chapter", "chapters", "table", "tables", "figure", "figures", "item",
    "items", "option", "options", "step", "steps", "level", "levels", "goal", "goals", "target",
    "targets", "objective", "objectives", "priority", "priorities", "theme", "themes", "session",
    "sessions", "day", "days", "group", "groups", "room", "page", "pages", "note", "notes",
    "volume", "number", "numbers", "version", "stage", "tier", "category", "class", "type", "case",
    "question", "appendix", "box", "area", "areas", "cluster", "pillar", "module", "track", "unit",
    "block", "lot", "principle", "principles", "guideline", "guidelines", "rule", "rules",
    "standard", "standards", "regulation", "resolution", "protocol", "supplement", "recommendation",
    "activity", "output", "outcome", "indicator", "sheet", "line", "row", "column", "round", "zone",
    "region", "site", "and", "or", "the", "than", "least", "most", "about", "over", "under", "only",
    "all", "from", "between", "for", "with", "per", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "totalled",
    "equals", "were", "was", "are", "has", "have", "had", "these", "those", "into", "until",
    "nearly",
    "other", "next", "last", "first", "past", "some", "every", "approximately", "apollo", "space",
  ]

  private static let joiningHan = Set("和与與及以并並第的在所中关關作对對规規提".unicodeScalars)

  private static let numberedHan: Set<String> = [
    "目标", "目標", "阶段", "階段", "附件", "方案", "准则", "準則", "原则", "原則", "项目", "項目", "专题", "專題", "议题",
    "議題", "事项", "事項", "文件", "选项", "選項", "案文", "备选", "部分", "支柱", "指标", "指標", "活动", "活動", "建议", "建議",
    "规则", "規則", "标准", "標準", "工作", "问题", "問題", "版本", "表", "图", "圖", "条", "條", "类", "類", "级", "級",
    "组", "組",
    "章", "节", "節", "段", "款", "号", "號", "卷", "页", "頁", "月", "年", "日", "注",
  ]
}
