import Core
import Documents
import Testing

@Suite struct DocumentComparisonTests {
  private func document(_ language: String, _ body: String) -> Document {
    MarkedUp.read(body: body, language: language)
  }

  private func compared(_ chinese: String, _ english: String) -> [Diagnostic] {
    DocumentComparison(document("zho", chinese), document("eng", english)).diagnostics
  }

  private func numbered(_ numbers: ClosedRange<Int>, _ text: String) -> String {
    numbers.map { MarkedUp.paragraph("\($0).", text) }.joined()
  }

  @Test func equalStructuresDoNotDiffer() {
    let chinese = MarkedUp.paragraph(
      "1.",
      "见第<a href='https://undocs.org/ch/A/RES/73/6'>73/6</a>号决议" + MarkedUp.note("1", "注。") + "。")
    let english = MarkedUp.paragraph(
      "1.",
      "See" + MarkedUp.note("1", "Note.")
        + " resolution <a href='https://undocs.org/en/A/RES/73/6'>73/6</a>.")
    #expect(compared(chinese, english).isEmpty)
  }

  @Test func paragraphsOfOneLanguageAreNamedInRuns() {
    let found = compared(numbered(1...6, "某。"), numbered(1...3, "A."))
    #expect(found.map(\.id) == ["parallel-number"])
    #expect(
      found.first?.message.en
        == "para_4–para_6 (3 paragraphs) in the Chinese text, not in the English")
    #expect(found.first?.message.zh == "para_4–para_6（3段）见于中文文本，英文文本没有")
    let other = compared(numbered(1...3, "某。"), numbered(1...4, "A."))
    #expect(other.map(\.message.zh) == ["para_4（1段）见于英文文本，中文文本没有"])
  }

  @Test func itemsThatDifferAreNamed() {
    let chinese =
      MarkedUp.paragraph("1.", "决定：") + MarkedUp.paragraph("(a)", "甲；")
      + MarkedUp.paragraph("(b)", "乙。")
    let english = MarkedUp.paragraph("1.", "Decides:") + MarkedUp.paragraph("(a)", "A.")
    let found = compared(chinese, english)
    #expect(found.map(\.id) == ["parallel-items"])
    #expect(found.first?.message.en == "para_1: items differ: Chinese a, b, English a")
  }

  @Test func footnotesThatDifferAreNamed() {
    let chinese = MarkedUp.paragraph("1.", "甲" + MarkedUp.note("1", "注。") + "。")
    let found = compared(chinese, MarkedUp.paragraph("1.", "A."))
    #expect(found.map(\.id) == ["parallel-footnotes"])
    #expect(found.first?.message.zh == "para_1的脚注不同：中文 1，英文 无")
  }

  @Test func linksThatDifferAreNotes() {
    let chinese =
      MarkedUp.paragraph("1.", "见<a href='https://undocs.org/ch/A/77/20'>A/77/20</a>。")
      + MarkedUp.paragraph("2.", "乙" + MarkedUp.note("1", "见A/77/21。") + "。")
    let english =
      MarkedUp.paragraph("1.", "See <a href='https://undocs.org/en/A/77/22'>A/77/22</a>.")
      + MarkedUp.paragraph("2.", "B" + MarkedUp.note("1", "See above.") + ".")
    let found = compared(chinese, english)
    #expect(found.map(\.id) == ["parallel-links", "parallel-links"])
    #expect(found.map(\.severity) == [.note, .note])
    #expect(
      found.map(\.message.en) == [
        "para_1: documents cited in one text only differ: Chinese A/77/20, English A/77/22",
        "fn_1: documents cited in one text only differ: Chinese A/77/21, English none",
      ])
  }

  @Test func theOrderOfNotesInASentenceDoesNotMatter() {
    let chinese = MarkedUp.paragraph(
      "1.", "甲" + MarkedUp.note("1", "注。") + "乙" + MarkedUp.note("2", "注。") + "。")
    let english = MarkedUp.paragraph(
      "1.", "B" + MarkedUp.note("2", "Note.") + " A" + MarkedUp.note("1", "Note.") + ".")
    #expect(compared(chinese, english).map(\.id) == [])
  }
}
