import Core

/// What is said about the form of a translation.
enum TranslationMessages {
  static func stray(at range: Range<Int>, in source: SourceText) -> Diagnostic {
    source.diagnostic(
      "translation-text-stray", .error, at: range,
      message: Bilingual(
        zh: "第一个段落标记之前有译文", en: "there is text before the first anchor"),
      help: Bilingual(
        zh: "在它前面单独写一行所译段落的标记，例如{#para_1}",
        en: "put the anchor of what it translates on a line before it, as in {#para_1}"))
  }

  static func malformed(at range: Range<Int>, in source: SourceText) -> Diagnostic {
    source.diagnostic(
      "translation-anchor-malformed", .error, at: range,
      message: Bilingual(zh: "段落标记写法不对", en: "this anchor is not well formed"),
      help: Bilingual(
        zh: "用半角字符单独写一行，例如{#para_14}，译文从下一行开始",
        en: "write it on a line of its own, as in {#para_14}, and the text on the next line"))
  }

  static func twice(
    _ anchor: String, firstLine: Int, at range: Range<Int>, in source: SourceText
  ) -> Diagnostic {
    source.diagnostic(
      "translation-anchor-twice", .error, at: range,
      message: Bilingual(
        zh: "“\(anchor)”已在第\(firstLine)行译过",
        en: "“\(anchor)” is already translated on line \(firstLine)"),
      help: Bilingual(zh: "合并两处，或改正标记", en: "join the two, or correct the anchor"))
  }

  static func unknown(
    _ anchor: String, at range: Range<Int>, in source: SourceText, near: Bilingual<String>
  ) -> Diagnostic {
    source.diagnostic(
      "translation-anchor-unknown", .error, at: range,
      message: Bilingual(
        zh: "原文没有“\(anchor)”", en: "the source has no “\(anchor)”"),
      help: near)
  }

  static func item(
    _ label: String, expected: String?, at range: Range<Int>, in source: SourceText
  ) -> Diagnostic {
    source.diagnostic(
      "translation-items", .error, at: range,
      message: expected.map {
        Bilingual(
          zh: "此处应是分项(\($0))，而不是\(label)", en: "item (\($0)) comes next here, not \(label)")
      }
        ?? Bilingual(
          zh: "原文这里没有分项\(label)", en: "the source has no item \(label) here"),
      help: Bilingual(
        zh: "分项要与原文的一致，各占一行；若只是行文中的括号，把它移到上一行之内",
        en:
          "items follow those of the source, a line each; where these are only words in brackets, move them into the line before"
      ))
  }

  /// A translation into the language of a text that is held.
  static func superfluous(_ language: Language, file: String) -> Diagnostic {
    Diagnostic(
      id: "translation-superfluous", severity: .warning, file: file,
      message: language == .chinese
        ? Bilingual(
          zh: "本文件已有中文原文，这份译文不会显示",
          en: "the document's text is held in Chinese; this translation is not shown")
        : Bilingual(
          zh: "本文件已有英文原文，这份译文不会显示",
          en: "the document's text is held in English; this translation is not shown"))
  }
}
