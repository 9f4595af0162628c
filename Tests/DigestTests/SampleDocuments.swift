import Core
import Documents

/// Small documents made by hand, as the reader would give them.
enum SampleDocuments {
  static func paragraph(
    _ number: Int, _ text: String, part: Part = .main, prefix: String = "", items: [Item] = [],
    calls: [NoteCall] = []
  ) -> Block {
    .paragraph(
      Paragraph(
        id: "\(prefix)\(part == .preamble ? "pream" : "para")_\(number)", part: part,
        number: part == .preamble ? nil : String(number), label: "\(number).",
        prose: Prose(text, calls: calls), items: items, line: number))
  }

  static func item(_ id: String, _ text: String, items: [Item] = []) -> Item {
    Item(id: id, label: "(a)", prose: Prose(text), items: items, line: 1)
  }

  static func document(
    _ blocks: [Block], kind: DocumentKind = .report, language: Language = .chinese,
    symbol: String? = nil, title: String = "报告", notes: [Footnote] = [], citations: [Citation] = []
  ) -> Document {
    Document(
      file: "source.zh.txt", language: language, kind: kind, symbol: symbol, title: title,
      blocks: blocks, footnotes: notes, citations: citations)
  }

  /// Three paragraphs, the second with items; a numbered annex of two paragraphs; two notes.
  static let report = document(
    [
      .title(TextBlock(id: "title", prose: Prose("世界空间论坛报告"), line: 1)),
      .heading(
        Heading(id: "sec_1", part: .main, level: 1, label: "一.", prose: Prose("引言"), line: 2)),
      paragraph(1, "论坛于2023年举行。", calls: [NoteCall(offset: 3, number: "1", footnote: "fn_1")]),
      paragraph(
        2, "目标如下：",
        items: [
          item("para_2__a", "交流经验；"),
          item("para_2__b", "提出建议：", items: [item("para_2__b__i", "关于碎片。")]),
        ]),
      paragraph(3, "有70个国家出席。"),
      paragraph(1, "宣言第一段。", part: .annex(1, numbered: true), prefix: "annex_1__"),
      paragraph(2, "宣言第二段。", part: .annex(1, numbered: true), prefix: "annex_1__"),
      .closing(TextBlock(id: "annex_1__closing", prose: Prose("2022年11月24日"), line: 30)),
    ],
    notes: [
      Footnote(
        id: "fn_1", number: "1", prose: Prose("见A/AC.105/1219。"), calls: ["para_1"], line: 5),
      Footnote(id: "fn_2", number: "2", prose: Prose("同上。"), line: 6),
    ])
}
