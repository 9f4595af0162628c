import Core
import Documents
import TestSupport
import Testing

/// What a person counts in the five sources, read from the print before the reader was run.
@Suite struct SeedDocumentsTests {
  struct Expectation: Sendable, CustomTestStringConvertible {
    var slug: String
    var kind: DocumentKind
    var symbol: String?
    var title: String
    var numbered: Int
    var preambular = 0
    var annexPreambular = 0
    var annexNumbered = 0
    var headings: Int
    var footnotes = 0

    var testDescription: String { slug }
  }

  static let expectations = [
    Expectation(
      slug: "wsf-2023", kind: .report,
      title: "关于主题为“空间造福我们共同的未来”的 2023 年联合国/奥地利世界空间论坛报告", numbered: 82, headings: 7),
    Expectation(
      slug: "un-china-2022", kind: .report, symbol: "A/AC.105/1294",
      title: "联合国/中国第二期空间探索和创新全球伙伴关系研讨会报告", numbered: 46, annexPreambular: 11,
      annexNumbered: 8, headings: 17),
    Expectation(
      slug: "res-78-72", kind: .resolution, symbol: "A/RES/78/72", title: "和平利用外层空间方面的国际合作",
      numbered: 46, preambular: 16, headings: 0, footnotes: 32),
    Expectation(
      slug: "un-space-38", kind: .report,
      title: "外层空间活动机构间会议（外空协调会议）第三十八届会议及其第十四届公开会议报告", numbered: 52, headings: 18,
      footnotes: 1),
    Expectation(
      slug: "priority-7", kind: .note, title: "优先主题 7. 为二十一世纪开展能力建设", numbered: 74,
      headings: 16, footnotes: 7),
  ]

  private func read(_ slug: String) throws -> Document {
    let path = Repository.path("seeds/documents/\(slug)/source.zh.txt")
    return DocumentReader().read(try FileAccess.text(of: path, named: "\(slug).txt"))
  }

  @Test(arguments: expectations)
  func structureIsAsPrinted(_ expected: Expectation) throws {
    let document = try read(expected.slug)
    #expect(document.kind == expected.kind)
    #expect(document.symbol == expected.symbol)
    #expect(document.title == expected.title)
    #expect(document.language == .chinese)
    let paragraphs = document.paragraphs
    let main = paragraphs.filter { $0.part == .main && $0.number != nil }
    #expect(main.map(\.id) == (1...expected.numbered).map { "para_\($0)" })
    let preamble = paragraphs.filter { $0.part == .preamble }
    #expect(preamble.map(\.id) == (0..<expected.preambular).map { "pream_\($0 + 1)" })
    let annexed = paragraphs.filter { $0.part != .main && $0.part != .preamble }
    #expect(annexed.count { $0.id.contains("__pream_") } == expected.annexPreambular)
    #expect(annexed.count { $0.number != nil } == expected.annexNumbered)
    #expect(document.headings.count == expected.headings)
    #expect(document.footnotes.map(\.number) == (0..<expected.footnotes).map { "\($0 + 1)" })
    #expect(document.footnotes.allSatisfy { !$0.calls.isEmpty })
    #expect(Set(document.passages.map(\.id)).count == document.passages.count)
  }

  @Test(arguments: [
    (1, "pream_6"), (2, "pream_10"), (5, "pream_15"), (8, "para_2"), (10, "para_4"),
    (11, "para_5"), (21, "para_15"), (22, "para_16"), (26, "para_27"), (27, "para_37"),
    (31, "para_44"), (32, "para_45"),
  ])
  func footnotesAreTiedToTheirCalls(_ number: Int, _ anchor: String) throws {
    let document = try read("res-78-72")
    #expect(document.footnotes[number - 1].calls == [anchor])
  }

  @Test func realNumbersBesideCallsStay() throws {
    let paragraph = try #require(try read("res-78-72").paragraph("para_15"))
    #expect(paragraph.prose.text.contains("第六十二届会议报告附件二所载外层空间活动长期可持续性序言和 21 项准则"))
    #expect(paragraph.prose.calls.map(\.number) == ["21"])
  }

  @Test func sentencesCutByPagesAndNotesAreJoined() throws {
    let paragraph = try #require(try read("priority-7").paragraph("para_5"))
    #expect(paragraph.prose.text.contains("促进世界各地的空间应用知识和经验方面"))
    let cut = try #require(try read("un-china-2022").paragraph("para_32"))
    #expect(cut.prose.text.contains("其空间科学任务，包括盖亚、太阳轨道飞行器"))
    #expect(cut.prose.text.contains("Rosalind") == false)
    let names = try #require(try read("un-china-2022").paragraph("para_19"))
    #expect(names.prose.text.contains("Rosalind Franklin 号"))
  }

  @Test func nestedItemsHaveRomanAnchors() throws {
    let paragraph = try #require(try read("priority-7").paragraph("para_20"))
    #expect(paragraph.items.map(\.id) == ["a", "b", "c", "d", "e"].map { "para_20__\($0)" })
    #expect(
      paragraph.items[1].items.map(\.id)
        == ["i", "ii", "iii", "iv"].map { "para_20__b__\($0)" })
  }

  @Test func participantsStayRows() throws {
    let tables = try read("un-space-38").tables
    #expect(tables.count == 1)
    #expect(tables.first?.part.name == "annex III")
    #expect(tables.first?.rows.count == 39)
    #expect(tables.first?.rows.contains(["", "", "D. Kelly"]) == true)
  }

  @Test func closingLinesAreNoParagraphs() throws {
    let document = try read("res-78-72")
    guard case .closing(let closing)? = document.blocks.last else {
      Issue.record("the last block is \(String(describing: document.blocks.last))")
      return
    }
    #expect(closing.prose.text == "2023 年 12 月 7 日\n第 45 次全体会议")
  }
}
