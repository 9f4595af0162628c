import Core
import Documents
import FuzzSupport
import Testing

/// The rule of conservation finds what is lost, added, moved and given twice.
@Suite struct ConservationRuleTests {
  private let text = """
    甲报告

    1. 第一段见[A/1](#)，1 全文。

    2. 第二段的develop-
    ment。

    __________
    1 见乙。
    """

  private func document(
    title: String = "甲报告", first: String = "第一段见A/1，全文。", second: String = "第二段的development。",
    order: [Int] = [0, 1], firstLine: Int = 3, secondLine: Int = 5, note: String = "见乙。",
    noteLine: Int = 9, call: Int = 18, marks: String = "[](#)", rule: String = "__________"
  ) -> Document {
    let paragraphs = [
      Paragraph(
        id: "para_1", part: .main, number: "1", label: "1.",
        prose: Prose(first, calls: [NoteCall(offset: call, number: "1", footnote: "fn_1")]),
        line: firstLine),
      Paragraph(
        id: "para_2", part: .main, number: "2", label: "2.", prose: Prose(second), line: secondLine),
    ]
    return Document(
      file: "a.txt", language: .chinese, kind: .report,
      blocks: [.title(TextBlock(id: "title", prose: Prose(title), line: 1))]
        + order.map { .paragraph(paragraphs[$0]) },
      footnotes: [
        Footnote(id: "fn_1", number: "1", prose: Prose(note), calls: ["para_1"], line: noteLine)
      ],
      furniture: [
        FurnitureLine(line: 3, text: marks), FurnitureLine(line: 5, text: "-"),
        FurnitureLine(line: 8, text: rule),
      ])
  }

  private func faults(_ document: Document) -> [String] {
    Conservation.faults(of: document, from: SourceText(file: "a.txt", text: text))
  }

  @Test func aReadingThatKeepsItsSourceHasNoFaults() {
    #expect(faults(document()) == [])
  }

  @Test func aLostCharacterIsAFault() {
    #expect(
      faults(document(second: "第二段development。")) == ["characters are lost or added: -1 的 (U+7684)"]
    )
  }

  @Test func anAddedCharacterIsAFault() {
    #expect(faults(document(note: "见乙。。")) == ["characters are lost or added: +1 。 (U+3002)"])
  }

  @Test func charactersInAnotherOrderAreAFault() {
    #expect(
      faults(document(second: "第段二的development。")) == [
        "line 5 stands nowhere in its order: 2. 第二段的develop-"
      ])
  }

  @Test func charactersThatChangePlacesAreAFault() {
    let swapped = document(title: "乙报告", note: "见甲。")
    #expect(faults(swapped) == ["line 1 stands nowhere in its order: 甲报告"])
  }

  @Test func paragraphsInAnotherOrderAreAFault() {
    #expect(faults(document(order: [1, 0])).count == 1)
  }

  @Test func aCallInAnotherPlaceIsAFault() {
    #expect(faults(document(call: 21)).count == 1)
  }

  @Test(arguments: [(2, 5, 9), (3, 6, 9), (3, 5, 8)])
  func aPieceThatBeginsElsewhereIsAFault(_ first: Int, _ second: Int, _ note: Int) {
    let moved = document(firstLine: first, secondLine: second, noteLine: note)
    #expect(faults(moved).count == 1)
  }

  @Test(arguments: [
    ("软\u{AD}连字\u{AD}符", ["\u{AD}", "\u{AD}"], true), ("软\u{AD}连字-符", ["\u{AD}", "-"], false),
    ("软\u{AD}连字-", ["\u{AD}", "-"], true), ("软\u{AD}连字!", ["\u{AD}", "!"], false),
  ])
  func softHyphensGoAnywhereAndOthersAtTheLineEnd(
    _ line: String, _ hyphens: [String], _ isKept: Bool
  ) {
    let text = line.filter { !hyphens.contains(String($0)) }
    let document = Document(
      file: "a.txt", language: .chinese, kind: .other,
      blocks: [.title(TextBlock(id: "title", prose: Prose(text), line: 1))],
      furniture: hyphens.map { FurnitureLine(line: 1, text: $0) })
    let faults = Conservation.faults(of: document, from: SourceText(file: "a.txt", text: line))
    #expect(faults.isEmpty == isKept)
  }

  @Test func furnitureThatIsOnlyAPartOfItsLineIsAFault() {
    var document = document(rule: "_________")
    document.blocks.append(.closing(TextBlock(id: "closing", prose: Prose("_"), line: 8)))
    #expect(faults(document) == ["line 8 stands nowhere in its order: __________"])
  }
}
