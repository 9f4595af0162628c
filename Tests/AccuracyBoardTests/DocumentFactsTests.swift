import AccuracyBoard
import Core
import Documents
import Testing

@Suite struct DocumentFactsTests {
  @Test(arguments: [
    ("请 秘书长向大会提交报告；", Wording(first: "请秘书长向大", last: "会提交报告；")),
    ("1 2 3", Wording(first: "123", last: "123")), ("", Wording(first: "", last: "")),
    ("　Takes note of\u{A0}it;", Wording(first: "Takesn", last: "eofit;")),
  ])
  func endsLeaveWhiteSpaceOut(_ text: String, _ wording: Wording) {
    #expect(Wording(of: text) == wording)
  }

  @Test(arguments: [("(a)", "a"), ("（一）", "一"), ("•", ""), ("㈠", "㈠"), ("iv.", "iv")])
  func aLabelIsItsLettersAndDigits(_ label: String, _ core: String) {
    #expect(label.labelCore == core)
  }

  /// A document with a preambular paragraph, an item, an unnumbered text, and a note called from each.
  private static let document: Document = {
    var document = Document(
      file: "x.txt", language: .chinese, kind: .resolution,
      blocks: [
        .title(TextBlock(id: "title", prose: Prose("标题"), line: 1)),
        .paragraph(
          Paragraph(
            id: "pream_1", part: .preamble, number: nil, label: "", prose: Prose("回顾其决议，"),
            line: 2)),
        .paragraph(
          Paragraph(
            id: "text_1", part: .main, number: nil, label: "", prose: Prose("与会者一致商定如下"),
            line: 3)),
        .heading(
          Heading(
            id: "sec_1", part: .main, level: 1, label: "一.", prose: Prose("导 言"), line: 4)),
        .paragraph(
          Paragraph(
            id: "para_1", part: .main, number: "1", label: "1.", prose: Prose("决定："),
            items: [
              Item(
                id: "para_1__a", label: "(a)", prose: Prose("设立；"),
                items: [Item(id: "para_1__a__i", label: "(一)", prose: Prose("小组。"), line: 6)],
                line: 6)
            ], line: 5)),
      ])
    document.footnotes = [
      Footnote(
        id: "fn_1", number: "1", prose: Prose("见决议。"),
        calls: ["pream_1", "para_1__a", "text_1", "sec_1"], line: 9)
    ]
    document.citations = [
      Citation(
        target: "A/RES/1472(XIV) A", kind: .resolution, text: "第1472 A (XIV)号", at: "para_1__a",
        range: 0..<1, pinpoint: "第 3 段"),
      Citation(target: "copuos-66", kind: .session, text: "", at: "sec_1", range: 0..<1),
      Citation(target: "A/78/1", kind: .document, text: "", at: "title", range: 0..<1),
    ]
    return document
  }()

  @Test func unnumberedTextIsNoParagraphFact() {
    let facts = DocumentFacts(of: Self.document)
    #expect(facts.paragraphs.map(\.id) == ["pream_1", "para_1"])
    #expect(facts.paragraphs[1].items.map(\.label) == ["a", "一"])
    #expect(facts.headings == [HeadingFact(text: "一.导言", level: 1)])
  }

  @Test func placesAreAnchorsOrWords() {
    let facts = DocumentFacts(of: Self.document)
    #expect(facts.footnotes[0].calls == ["pream_1", "para_1__a", "text:与会者一致商", "heading:一.导言"])
    #expect(facts.citations.map(\.at) == ["para_1__a", "heading:一.导言", "title"])
    #expect(facts.citations[0].pinpoint == "第3段")
  }

  @Test func placesAreNumbersWhereTheKeyHasNoAnchors() {
    let facts = DocumentFacts(of: Self.document, naming: .numbers)
    #expect(facts.paragraphs.map(\.id) == [nil, nil])
    #expect(facts.footnotes[0].calls == ["preamble 1", "main 1", "main -", "heading:一.导言"])
    #expect(
      facts.citations == [CitationFact(target: "A/RES/1472(XIV)", kind: "link", at: "")])
  }
}
