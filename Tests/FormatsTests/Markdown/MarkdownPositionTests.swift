import Core
import Formats
import TestSupport
import Testing

@Suite struct MarkdownPositionTests {
  /// The mark `⟦…⟧` surrounds the characters of the run whose place is asked for; the asked-for text is what
  /// it reads as.
  @Test(arguments: [
    ("---\ntitle: 题\n---\n报告说⟦[¶14]⟧。", "[¶14]"),
    ("**《条约》**第四条⟦[¶14]⟧", "[¶14]"),
    ("这是**要做的事。**所以**⟦[¶1]⟧**", "[¶1]"),
    ("甲\n**《条约》**乙\n   丙⟦[¶14]⟧", "[¶14]"),
    ("- 甲\n  乙**《条约》**丙⟦[¶14]⟧", "[¶14]"),
    ("- 甲\n乙⟦[¶14]⟧", "[¶14]"),
    ("> 甲\n> 乙⟦[¶14]⟧", "[¶14]"),
    ("> 甲\n乙⟦[¶14]⟧", "[¶14]"),
    ("- > 1. 甲\n  >    乙⟦[¶14]⟧", "[¶14]"),
    ("甲\\*乙\\[丙⟦[¶14]⟧", "[¶14]"),
    ("甲&amp;乙&#x4E00;&lt;丙⟦[¶14]⟧", "[¶14]"),
    ("[¶14](/a) ⟦[¶14]⟧", "[¶14]"),
    ("[b](b \"b\") `b` ⟦b⟧", " b"),
    ("`多行\n码` 甲⟦[¶14]⟧", "[¶14]"),
    ("[甲\n乙](/a\n\"题\")丙⟦[¶14]⟧", "[¶14]"),
    ("[r]: /a\n甲⟦[¶14]⟧", "[¶14]"),
    ("甲<b>[¶1]</b>乙⟦[¶14]⟧", "[¶14]"),
    ("甲\0乙⟦[¶14]⟧", "[¶14]"),
    ("甲\r\n  乙⟦[¶14]⟧\r\n", "[¶14]"),
    ("## 题⟦[¶14]⟧ ##", "[¶14]"),
    ("题⟦[¶14]⟧\n===", "[¶14]"),
    ("甲  \n乙⟦[¶14]⟧", "[¶14]"),
    ("𠀀𠀁\n😀⟦[¶14]⟧", "[¶14]"),
    ("    甲\n    ⟦乙⟧", "乙"),
    ("~~~\n甲\n⟦乙⟧\n~~~", "乙"),
  ])
  func everyCharacterKnowsItsPlaceInTheFile(_ marked: String, _ wanted: String) throws {
    let input = MarkedText(marked)
    let source = SourceText(file: "a.md", text: input.text)
    let body = FrontMatter.split(source).body
    let document = MarkdownDocument.parse(source, body: body)
    let run = try #require(
      document.blocks.flatMap(\.runs).last { $0.text.contains(wanted) }, "\(marked)")
    let found = try #require(run.text.ranges(of: wanted).last)
    let offset = run.text.utf8.distance(from: run.text.startIndex, to: found.upperBound) - 1
    let expected = try #require(input.ranges.last)
    #expect(run.sourceOffset(at: offset) == expected.upperBound - 1)
    #expect(
      document.position(in: run, at: offset) == source.position(at: expected.upperBound - 1))
  }

  @Test(arguments: ["```\n甲", "    甲", "```\n甲\n```"])
  func aCodeBlockAtTheEndOfTheFileStaysInside(_ text: String) throws {
    let document = MarkdownDocument.parse(SourceText(file: "a.md", text: text))
    let run = try #require(document.blocks.first?.runs.first)
    let bytes = Array(text.utf8)
    let range = run.sourceRange(0..<run.text.utf8.count)
    #expect(run.text == "甲\n")
    #expect(range.upperBound <= bytes.count)
    #expect(String(decoding: bytes[range], as: UTF8.self).hasPrefix("甲"))
  }

  @Test func aRunStartsWhereItsFirstCharacterStands() {
    let source = SourceText(file: "a.md", text: "x\n\n这是**《约》**后，*乙*\n  \\*丙")
    let runs = MarkdownDocument.parse(source).blocks.flatMap(\.runs)
    #expect(runs.map(\.text) == ["x", "这是", "《约》", "后，", "乙", "\n*丙"])
    #expect(
      runs.map(\.start) == [
        SourcePosition(line: 1, column: 1), SourcePosition(line: 3, column: 1),
        SourcePosition(line: 3, column: 5), SourcePosition(line: 3, column: 10),
        SourcePosition(line: 3, column: 13), SourcePosition(line: 3, column: 15),
      ])
  }

  @Test func aLineBreakStandsAtTheEndOfItsLine() throws {
    let source = SourceText(file: "a.md", text: "one **two**\r\n   three\n\nfour  \n> five")
    let runs = MarkdownDocument.parse(source).blocks.flatMap(\.runs)
    #expect(runs.map(\.text) == ["one ", "two", "\nthree", "four", "five"])
    #expect(runs[2].start == SourcePosition(line: 1, column: 12))
    #expect(runs[2].sourceOffset(at: 1) == 16)
  }

  @Test func anEntityStandsWhereItsAmpersandStands() throws {
    let source = SourceText(file: "a.md", text: "甲&lt;乙")
    let run = try #require(MarkdownDocument.parse(source).blocks.first?.runs.first)
    #expect(run.text == "甲<乙")
    #expect((0..<7).map(run.sourceOffset) == [0, 1, 2, 3, 7, 8, 9])
  }

  @Test func aRangeOfARunIsARangeOfTheFile() throws {
    let source = SourceText(file: "a.md", text: "**《约》**后[¶9]。")
    let run = try #require(MarkdownDocument.parse(source).blocks.first?.runs.last)
    #expect(run.text == "后[¶9]。")
    let range = run.sourceRange(3..<8)
    #expect(String(decoding: source.bytes[range], as: UTF8.self) == "[¶9]")
  }
}
