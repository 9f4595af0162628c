import Core
import Documents
import Testing

/// Calls told from real numbers, in samples where three notes are defined.
@Suite struct NoteCallTests {
  private func paragraph(_ text: String) throws -> Paragraph {
    let notes = (1...3).map { "\($0) 见A/AC.105/900\($0)。" }.joined(separator: "\n")
    let sample = "某报告\n\n1. \(text)\n\n__________________\n\(notes)\n"
    let document = DocumentReader().read(SourceText(file: "sample.txt", text: sample))
    return try #require(document.paragraph("para_1"))
  }

  @Test(arguments: [
    ("各国作出贡献；1 并希望继续。", ["1"], "各国作出贡献；并希望继续。"),
    ("造成影响，1 希望减缓，2并注意到21 项准则。", ["1", "2"], "造成影响，希望减缓，并注意到21 项准则。"),
    ("第1 段和第 2 段说明了 3 个项目。", [], "第1 段和第 2 段说明了 3 个项目。"),
    ("在2023年1月2日，1 会议开幕。", ["1"], "在2023年1月2日，会议开幕。"),
    ("增长了1.5%和2%，1 达到3个。", ["1"], "增长了1.5%和2%，达到3个。"),
    ("根据《原则》²第四条。", ["2"], "根据《原则》第四条。"),
    (
      "The catalogue begun in 20061 holds 2 lists,2 and 3 maps.3", ["1", "2", "3"],
      "The catalogue begun in 2006 holds 2 lists, and 3 maps."
    ),
    (
      "See resolution 72/771 on maps,2 and orbit 2 of 3 stations.3", ["1", "2", "3"],
      "See resolution 72/77 on maps, and orbit 2 of 3 stations."
    ),
    ("See resolution 72/771 and orbit 2 of 3.", [], "See resolution 72/771 and orbit 2 of 3."),
  ])
  func callsAreTakenOutAndNumbersStay(
    _ text: String, _ calls: [String], _ kept: String
  ) throws {
    let prose = try paragraph(text).prose
    #expect(prose.calls.map(\.number) == calls)
    #expect(prose.text == kept)
  }

  @Test func aNoteThatNothingCallsIsReported() {
    let document = DocumentReader().read(
      SourceText(file: "sample.txt", text: "某报告\n\n1. 文字。\n\n__________________\n1 见A/1。\n"))
    #expect(document.footnotes.map(\.id) == ["fn_1"])
    #expect(document.diagnostics.map(\.id) == ["note-uncalled"])
    #expect(document.diagnostics.first?.position?.line == 6)
  }

  @Test func repeatedNumbersBelongToTheirOwnPages() {
    let page = "文字，1 续文。\n\n__________________\n1 见A/"
    let document = DocumentReader().read(
      SourceText(file: "sample.txt", text: "某报告\n\n1. \(page)1。\n\u{0C}2. \(page)2。\n"))
    #expect(document.footnotes.map(\.id) == ["fn_1", "fn_1__2"])
    #expect(document.footnotes.map(\.calls) == [["para_1"], ["para_2"]])
    #expect(document.paragraph("para_2")?.prose.calls.map(\.footnote) == ["fn_1__2"])
  }
}
