import Core
import Documents
import FuzzSupport
import Testing

/// The rule that nothing is lost from what `parse` writes sees what is missing, doubled and added.
@Suite struct JSONConservationRuleTests {
  private static let text = "第一号\n标题\n秘书长的报告³\n1. 甲，³乙。\n__________\n³ 丙。\n"

  private func faults(_ change: (inout Document) -> Void) -> [String] {
    let source = SourceText(file: "a.txt", text: Self.text)
    var document = Document(
      file: "a.txt", language: .chinese, kind: .report, title: "标题",
      blocks: [
        .masthead(TextBlock(id: "masthead", prose: Prose("第一号"), line: 1)),
        .title(
          TextBlock(
            id: "title",
            prose: Prose("标题\n秘书长的报告", calls: [NoteCall(offset: 25, number: "3", text: "³")]),
            line: 2)),
        .paragraph(
          Paragraph(
            id: "para_1", part: .main, number: "1", label: "1.",
            prose: Prose("甲，乙。", calls: [NoteCall(offset: 6, number: "3", text: "³")]), line: 4)),
      ],
      footnotes: [
        Footnote(
          id: "fn_3", number: "3", label: "³", prose: Prose("丙。"), calls: ["title", "para_1"],
          line: 6)
      ],
      furniture: [FurnitureLine(line: 5, text: "__________")])
    change(&document)
    return JSONConservation.faults(of: document.json(messages: .english), from: source)
  }

  @Test func aFaithfulReadingHasNoFaults() {
    #expect(faults { _ in } == [])
  }

  @Test func lostDoubledAndAddedCharactersAreFaults() {
    #expect(faults { $0.blocks.removeFirst() }.count == 1)
    #expect(faults { $0.blocks.append($0.blocks[2]) }.count == 1)
    #expect(faults { $0.title = "题目" }.count == 1)
    #expect(faults { $0.furniture = [] }.count == 1)
    #expect(faults { $0.footnotes[0].label = "3/" }.count == 0)
    #expect(faults { $0.footnotes[0].label = "" }.count == 1)
    #expect(faults { $0.footnotes[0].prose.text = "丁。" }.count == 1)
  }
}
