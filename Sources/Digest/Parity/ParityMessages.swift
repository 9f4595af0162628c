import Core

/// What is said about differences between a source and its translation.
enum ParityMessages {
  private static let id = "translation-parity"

  static func missing(
    _ first: IndexedPassage, through last: IndexedPassage, count: Int, at range: Range<Int>,
    in source: SourceText
  ) -> Diagnostic {
    let (from, to) = (first.label.short, last.label.short)
    let message =
      count == 1
      ? Bilingual(zh: "\(from.zh)没有译文", en: "\(from.en) is not translated")
      : Bilingual(
        zh: "从\(from.zh)到\(to.zh)共\(count)处没有译文",
        en: "\(count) passages from \(from.en) to \(to.en) are not translated")
    return source.diagnostic(
      id, .error, at: range, message: message,
      help: Bilingual(
        zh: "另起一行写{#\(first.anchor)}，译文写在下面；分项写在所属段落之下",
        en:
          "write {#\(first.anchor)} on a line and the text below it; items stand below their paragraph"
      ))
  }

  static func added(
    _ value: ParityValue, _ words: String, _ passage: IndexedPassage, instead: [String],
    at range: Range<Int>, in source: SourceText
  ) -> Diagnostic {
    let (label, kind) = (passage.label.short, value.kind.words)
    return source.diagnostic(
      id, .error, at: range,
      message: Bilingual(
        zh: "\(label.zh)原文没有这个\(kind.zh)：“\(words)”",
        en: "the source of \(label.en) does not have this \(kind.en): “\(words)”"),
      help: instead.isEmpty ? excerpt(passage) : standing(instead, excerpt(passage)))
  }

  static func left(
    _ value: ParityValue, _ words: String, _ passage: IndexedPassage, at range: Range<Int>,
    in source: SourceText
  ) -> Diagnostic {
    let (label, kind) = (passage.label.short, value.kind.words)
    return source.diagnostic(
      id, .error, at: range,
      message: Bilingual(
        zh: "译文缺少\(label.zh)原文的\(kind.zh)：“\(words)”",
        en: "the translation of \(label.en) lacks a \(kind.en) of the source: “\(words)”"),
      help: excerpt(passage))
  }

  static func calls(
    _ passage: IndexedPassage, wanted: [String], found: [String], at range: Range<Int>,
    in source: SourceText
  ) -> Diagnostic {
    let label = passage.label.short
    func list(_ calls: [String], _ none: String) -> String {
      calls.isEmpty ? none : calls.map { "[^\($0)]" }.joined(separator: " ")
    }
    return source.diagnostic(
      id, .error, at: range,
      message: Bilingual(
        zh: "\(label.zh)的脚注号不同：原文\(list(wanted, "无"))，译文\(list(found, "无"))",
        en:
          "\(label.en) calls other footnotes: \(list(wanted, "none")) in the source, \(list(found, "none")) in the translation"
      ))
  }

  static func rows(
    _ passage: IndexedPassage, _ wanted: [[String]], _ found: [[String]], at range: Range<Int>,
    in source: SourceText
  ) -> Diagnostic {
    let label = passage.label.short
    return source.diagnostic(
      id, .error, at: range,
      message: Bilingual(
        zh: "\(label.zh)的行列不同：原文\(wanted.count)行，译文\(found.count)行",
        en:
          "\(label.en) has other rows or cells: \(wanted.count) rows in the source, \(found.count) in the translation"
      ),
      help: Bilingual(
        zh: "每行占一行，格与格之间用“ | ”隔开", en: "a line for each row, “ | ” between its cells"))
  }

  private static func excerpt(_ passage: IndexedPassage) -> Bilingual<String> {
    let shown = passage.text.prefix(ClaimFinding.longestExcerpt)
    let words = "“\(shown)\(shown.count < passage.text.count ? "……" : "")”"
    return Bilingual(zh: "原文：\(words)", en: "the source: \(words)")
  }

  private static func standing(
    _ values: [String], _ rest: Bilingual<String>
  ) -> Bilingual<String> {
    Bilingual(
      zh: "原文有：\(values.map { "“\($0)”" }.joined(separator: "、"))\n\(rest.zh)",
      en: "it has: \(values.map { "“\($0)”" }.joined(separator: ", "))\n\(rest.en)")
  }
}

extension ParityValue.Kind {
  var words: Bilingual<String> {
    switch self {
    case .number: Bilingual(zh: "数字", en: "number")
    case .date: Bilingual(zh: "日期", en: "date")
    case .citation: Bilingual(zh: "文号", en: "symbol")
    case .session: Bilingual(zh: "届会", en: "session")
    case .name: Bilingual(zh: "名称", en: "name")
    }
  }
}
