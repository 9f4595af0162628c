import Core
import Formats
import Testing

@Suite struct HostileMarkdownTests {
  private func parse(_ text: String) -> MarkdownDocument {
    MarkdownDocument.parse(SourceText(file: "a.md", text: text))
  }

  @Test func aMegabyteOfAsterisksIsARule() {
    let document = parse(String(repeating: "*", count: 1 << 20))
    #expect(document.blocks.map(\.kind) == [.other])
    #expect(document.html() == "<hr />\n")
  }

  @Test func deepQuotationsAreReadWithoutRecursion() {
    let depth = 50_000
    let document = parse(String(repeating: ">", count: depth) + "甲")
    #expect(document.blocks.map(\.text) == ["甲"])
    #expect(document.html().utf8.count > depth * "<blockquote>".utf8.count)
  }

  @Test(arguments: ["[", "![", "*a ", "**《", "a**“b”**", "\\", "`a", "&", "<", "_a_", "*a*b"])
  func longRepetitionsKeepTheirText(_ unit: String) {
    let text = String(repeating: unit, count: 20_000)
    let document = parse(text)
    let runs = document.blocks.flatMap(\.runs)
    #expect(!runs.isEmpty)
    #expect(runs.allSatisfy { $0.sourceOffset(at: 0) < text.utf8.count })
    #expect(document.html().contains("<p>"))
  }

  @Test func noncharactersAreReadAsReplacements() throws {
    let count = 20_000
    let noncharacter = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)
    let document = parse(String(repeating: "，\(noncharacter)", count: count))
    let run = try #require(document.blocks.first?.runs.first)
    #expect(run.text == String(repeating: "，\u{FFFD}", count: count))
    #expect(run.sourceOffset(at: 6 * count - 1) == 6 * count - 1)
  }

  @Test func anEmptyTextHasNoBlocks() {
    #expect(parse("").blocks.isEmpty)
    #expect(parse("\n \n").html().isEmpty)
  }
}
