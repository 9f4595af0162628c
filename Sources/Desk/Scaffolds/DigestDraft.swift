import Core

/// Writes the draft of a digest: its headings, and below each as a comment the passages it may rest on.
///
/// A draft holds no sentence, so that the document stays received; a comment is no part of the page.
///
/// ```
/// ## 决定和要求
///
/// <!--
/// 可依据：
/// [第14段] 请委员会…
/// -->
/// ```
struct DigestDraft {
  private let outline: DigestOutline
  private let language: Language

  init(_ outline: DigestOutline, in language: Language) {
    self.outline = outline
    self.language = language
  }

  /// The Markdown.
  var text: String {
    let sections = [
      section(
        Bilingual(zh: "这是什么", en: "What it is"),
        Bilingual(zh: "标题[标题]，以及：", en: "The title, [title], and:"), outline.opening),
      section(
        Bilingual(zh: "决定和要求", en: "What it decides and asks"),
        outline.requests.isEmpty
          ? Bilingual(
            zh: "程序没有读出决定和要求；如有，请自行写明依据。",
            en: "No decision or request was read by program; if there is one, find its passage.")
          : Bilingual(
            zh: "程序读出的决定和要求，请核对：",
            en: "Decisions and requests as read by program; please check:"), outline.requests),
      section(
        Bilingual(zh: "后续", en: "What follows"),
        outline.deadlines.isEmpty
          ? Bilingual(
            zh: "程序没有读出期限；看看结论和最后几段。",
            en: "No deadline was read by program; see the conclusions and the last paragraphs.")
          : Bilingual(zh: "带期限的：", en: "With a deadline:"), outline.deadlines),
      section(
        Bilingual(zh: "要点", en: "Key points"),
        outline.sections.isEmpty
          ? Bilingual(zh: "可依据上面各段。", en: "It may rest on the passages above.")
          : Bilingual(zh: "按原文标题：", en: "By the headings of the text:"), outline.sections),
    ]
    return ([front, advice] + sections).joined(separator: "\n")
  }

  /// YAML of which nothing counts yet.
  private var front: String {
    let lines = Bilingual(
      zh: [
        "# 下面两行填好后，删去行首的“# ”。", "# description: 用一句话说明这份文件", "# updated: 年-月-日",
      ],
      en: [
        "# Fill in the two lines below and take away the “# ” before them.",
        "# description: one sentence that says what this document is", "# updated: YYYY-MM-DD",
      ])
    return (["---"] + lines[language] + ["---", ""]).joined(separator: "\n")
  }

  private var advice: String {
    let spans = outline.all[language]
    let lines = Bilingual(
      zh: [
        "摘要草稿。写下第一句话之前，这份文件仍是“已入库”。这样的注释不会出现在网页上，写完可删。",
        "每句话后面写明依据，如[第14段]、[第26至31段]、[第20(b)段]、[序言第5段]、[执行第12段]、[附件第3段]、[脚注22]。",
        "中英文两份摘要逐段对应，依据相同，数字相同。没有内容的一节可整节删去。",
        "全文：\(spans.isEmpty ? "标题" : spans.joined(separator: "、"))",
      ],
      en: [
        "A draft. Until the first sentence is written the document counts as received. Comments like this are no part of the page; delete them when done.",
        "After every sentence goes its evidence, such as [¶14], [¶26–31], [¶20(b)], [PP5], [OP12], [annex ¶3], [fn 22].",
        "The Chinese and the English digest go paragraph by paragraph, with the same evidence and figures. A section with nothing in it may be deleted.",
        "The text: \(spans.isEmpty ? "title" : spans.joined(separator: "; "))",
      ])
    return comment(lines[language])
  }

  private func section(
    _ title: Bilingual<String>, _ head: Bilingual<String>, _ entries: [DigestOutline.Entry]
  ) -> String {
    var lines = [head[language]]
    lines += entries.prefix(Self.most).map { entry in
      let mark = EvidenceText.mark(entry.first, through: entry.last, in: language)
      let words = Self.excerpt(entry.words)
      return words.isEmpty ? mark : "\(mark) \(words)"
    }
    if entries.count > Self.most {
      let rest = entries.count - Self.most
      lines.append(Bilingual(zh: "……另有\(rest)处", en: "… and \(rest) more")[language])
    }
    return "## \(title[language])\n\n" + comment(lines)
  }

  private static let most = 60
  /// Cells of an excerpt: some thirty Chinese characters.
  private static let width = 64

  private func comment(_ lines: [String]) -> String {
    let safe = lines.map { $0.replacing("--", with: "—") }
    return (["<!--"] + safe + ["-->", ""]).joined(separator: "\n")
  }

  /// The beginning of some words on one line.
  private static func excerpt(_ words: String) -> String {
    var (text, cells, isBlank) = ("", 0, true)
    for character in words {
      let isSpace =
        character.isWhitespace
        || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
      if isSpace, isBlank { continue }
      isBlank = isSpace
      cells += character.utf8.count > 2 ? 2 : 1
      guard cells <= width else { return text + "…" }
      text.append(isSpace ? " " : character)
    }
    return text
  }
}
