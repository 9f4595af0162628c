import Core
import Digest
import Formats
import Testing

@Suite struct SummaryReaderTests {
  private func summary(_ text: String) -> Summary {
    SummaryReader.summary(SourceText(file: "s.md", text: text), language: .english).summary
  }

  @Test func headingsOfLevelTwoDivideItIntoSections() {
    let summary = summary(
      """
      ---
      description: About it
      updated: 2026-11-20
      ---
      Before. [¶1]

      ## What it is

      One. [¶1] Two [¶2].

      ### Below

      Three. [¶3]

      ## Key points

      - Four. [¶4]
      - Five [¶5]
      """)
    #expect(summary.description == "About it")
    #expect(summary.updated == "2026-11-20")
    #expect(summary.sections.map(\.title) == ["", "What it is", "Key points"])
    let sentences = summary.sections.map { $0.blocks.flatMap(\.sentences).map(\.text) }
    #expect(sentences == [["Before."], ["One.", "Two.", "Three."], ["Four.", "Five"]])
  }

  @Test func aSectionLeftForLaterIsNone() {
    let summary = summary("## A\n\n<!-- [¶1] -->\n\n## B\n\nOne. [¶1]\n\n## C\n")
    #expect(summary.sections.map(\.title) == ["B"])
    #expect(!summary.isDraft)
    #expect(self.summary("## A\n\n<!-- x -->\n").isDraft)
    #expect(self.summary("").isDraft)
  }

  @Test func aSentenceKnowsItsWordsItsPlaceAndItsPassages() throws {
    let sentences = summary("\n会议**商定**了\n议程[第1段]。[第2(a)段] Next one. [fn 3]\n").sentences
    let first = try #require(sentences.first)
    #expect(first.text == "会议商定了议程。")
    #expect(first.position == SourcePosition(line: 2, column: 1))
    #expect(first.references.map(\.anchor) == ["para_1", "para_2__a"])
    #expect(sentences.map(\.position.column) == [1, 18])
  }

  @Test func marksAreListedByRunForThePages() throws {
    let summary = summary("One *two* three. [¶1]")
    let run = try #require(summary.markdown.blocks.first?.runs.last)
    let finding = try #require(summary.findings[run.index]?.first)
    #expect(String(decoding: Array(run.text.utf8)[finding.range], as: UTF8.self) == "[¶1]")
    #expect(summary.findings.count == 1)
  }

  @Test func anEmptyTextIsASummaryWithoutSections() {
    #expect(summary("").sections.isEmpty)
    #expect(summary("---\n---\n").sections.isEmpty)
  }
}
