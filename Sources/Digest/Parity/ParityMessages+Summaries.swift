import Core

/// What is said about differences between the two languages of a summary.
extension ParityMessages {
  private static let id = "summary-parity"

  /// What one language has more of.
  enum Division { case section, block }

  static func division(
    _ what: Division, _ more: Int, _ less: Int, _ language: Language, at range: Range<Int>,
    in source: SourceText
  ) -> Diagnostic {
    let (own, other) = (name(language), name(language.other))
    let noun =
      what == .section
      ? Bilingual(zh: "节", en: "sections") : Bilingual(zh: "段或条目", en: "paragraphs or items")
    let place =
      what == .section ? Bilingual(zh: "", en: "") : Bilingual(zh: "这一节", en: " in this section")
    return source.diagnostic(
      id, .error, at: range,
      message: Bilingual(
        zh: "\(place.zh)\(own.zh)有\(more)\(noun.zh)，\(other.zh)只有\(less)\(noun.zh)",
        en: "the \(own.en) has \(more) \(noun.en)\(place.en), the \(other.en) \(less)"),
      help: Bilingual(
        zh: "两种语文的摘要要逐节、逐段对应",
        en: "the two languages correspond section by section and paragraph by paragraph"
      ))
  }

  static func evidence(
    _ label: PassageLabel, _ language: Language, counterpart: String, has marks: String,
    at range: Range<Int>, in source: SourceText
  ) -> Diagnostic {
    let other = name(language.other)
    return source.diagnostic(
      id, .error, at: range,
      message: Bilingual(
        zh: "\(other.zh)的对应段落（\(counterpart)）没有以\(label.short.zh)为依据",
        en: "the \(other.en) counterpart (\(counterpart)) does not rest on \(label.short.en)"),
      help: Bilingual(
        zh: marks.isEmpty ? "那里没有注明依据" : "那里注明的是\(marks)",
        en: marks.isEmpty ? "it names no passage" : "it has \(marks)"))
  }

  static func value(
    _ kind: ParityValue.Kind, _ words: String, _ language: Language, counterpart: String,
    instead: [String], at range: Range<Int>, in source: SourceText
  ) -> Diagnostic {
    let other = name(language.other)
    return source.diagnostic(
      id, .error, at: range,
      message: Bilingual(
        zh: "\(other.zh)的对应段落（\(counterpart)）没有这个\(kind.words.zh)：“\(words)”",
        en:
          "the \(other.en) counterpart (\(counterpart)) does not have this \(kind.words.en): “\(words)”"
      ),
      help: instead.isEmpty
        ? Bilingual(zh: "", en: "")
        : Bilingual(
          zh: "那里是\(instead.map { "“\($0)”" }.joined(separator: "、"))",
          en: "it has \(instead.map { "“\($0)”" }.joined(separator: ", "))"))
  }

  private static func name(_ language: Language) -> Bilingual<String> {
    switch language {
    case .chinese: Bilingual(zh: "中文", en: "Chinese")
    case .english: Bilingual(zh: "英文", en: "English")
    }
  }
}
