import Core

/// What is said about two language versions that differ.
enum ComparisonMessages {
  static func number(
    first: String, last: String, count: Int, in document: Document, missingFrom other: Document,
    line: Int
  ) -> Diagnostic {
    let (has, lacks) = (name(document.language), name(other.language))
    let range = count == 1 ? first : "\(first)–\(last)"
    return diagnostic(
      "parallel-number", .warning, document, line: line,
      message: Bilingual(
        zh: "\(range)（\(count)段）见于\(has.zh)文本，\(lacks.zh)文本没有",
        en:
          "\(range) (\(count) paragraph\(count == 1 ? "" : "s")) in the \(has.en) text, not in the \(lacks.en)"
      ),
      help: Bilingual(
        zh: "请核对两种文本的段号；段号是两种语文互相对应的依据",
        en: "compare the paragraph numbers: the two languages are aligned by them"))
  }

  static func items(
    _ id: String, _ left: [String], _ right: [String], _ first: Document, _ second: Document,
    line: Int
  ) -> Diagnostic {
    diagnostic(
      "parallel-items", .warning, first, line: line,
      message: differ(id, "分项", "items", short(left, id), short(right, id), first, second),
      help: Bilingual(
        zh: "对不上的分项不能逐项对照", en: "items that differ are not shown side by side"))
  }

  static func footnotes(
    _ id: String, _ left: [String], _ right: [String], _ first: Document, _ second: Document,
    line: Int
  ) -> Diagnostic {
    diagnostic(
      "parallel-footnotes", .warning, first, line: line,
      message: differ(id, "脚注", "footnotes", left, right, first, second),
      help: Bilingual(
        zh: "请核对两种文本的脚注编号", en: "compare the footnote numbers of the two texts"))
  }

  static func links(
    _ id: String, onlyFirst: [String], onlySecond: [String], _ first: Document,
    _ second: Document, line: Int
  ) -> Diagnostic {
    diagnostic(
      "parallel-links", .note, first, line: line,
      message: differ(
        id, "只在一种文本中援引的文件", "documents cited in one text only", onlyFirst, onlySecond, first,
        second))
  }

  private static func differ(
    _ id: String, _ what: String, _ whatEnglish: String, _ left: [String], _ right: [String],
    _ first: Document, _ second: Document
  ) -> Bilingual<String> {
    let (one, other) = (name(first.language), name(second.language))
    return Bilingual(
      zh:
        "\(id)的\(what)不同：\(one.zh) \(list(left, "、", "无"))，\(other.zh) \(list(right, "、", "无"))",
      en:
        "\(id): \(whatEnglish) differ: \(one.en) \(list(left, ", ", "none")), \(other.en) \(list(right, ", ", "none"))"
    )
  }

  private static func list(_ values: [String], _ separator: String, _ none: String) -> String {
    if values.isEmpty { return none }
    let shown = values.prefix(12).joined(separator: separator)
    return values.count > 12 ? shown + "…" : shown
  }

  /// `para_20__b__ii` of paragraph `para_20` is `b__ii`.
  private static func short(_ anchors: [String], _ id: String) -> [String] {
    anchors.map { $0.hasPrefix(id + "__") ? String($0.dropFirst(id.count + 2)) : $0 }
  }

  private static func name(_ language: Language) -> Bilingual<String> {
    switch language {
    case .chinese: Bilingual(zh: "中文", en: "Chinese")
    case .english: Bilingual(zh: "英文", en: "English")
    }
  }

  private static func diagnostic(
    _ id: String, _ severity: Severity, _ document: Document, line: Int,
    message: Bilingual<String>, help: Bilingual<String> = Bilingual(zh: "", en: "")
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, file: document.file, position: SourcePosition(line: line),
      message: message, help: help)
  }
}
