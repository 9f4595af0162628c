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
    (
      "Parties to the Treaty 1 and to phase 2 of the survey met on 3 days.", ["1"],
      "Parties to the Treaty and to phase 2 of the survey met on 3 days."
    ),
    ("各国依照该公约 1 和阶段 2 的安排开展 3 项活动。", ["1"], "各国依照该公约和阶段 2 的安排开展 3 项活动。"),
    (
      "Data are shared, 1 and maps are drawn. 2", ["1", "2"], "Data are shared, and maps are drawn."
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

  @Test(arguments: [
    ("[1]", "[2]", "资料[1]应予公布；[2] 见[2025]年表。", "资料应予公布；见[2025]年表。"),
    ("①", "②", "资料①应予公布；② 并附图表。", "资料应予公布；并附图表。"),
    ("[1] ", "[2] ", "Data [1] are open.[2]", "Data are open."),
  ])
  func numbersInBracketsAndRingsCallNotes(
    _ first: String, _ second: String, _ text: String, _ kept: String
  ) throws {
    for rule in ["__________________\n", ""] {
      let sample =
        "1. 某报告。\n\n2. \(text)\n\n\(rule)\(first)见A/AC.105/9001。\n\(second)见A/AC.105/9002。\n"
      let document = DocumentReader().read(SourceText(file: "sample.txt", text: sample))
      #expect(document.footnotes.map(\.number) == ["1", "2"])
      #expect(document.footnotes.map(\.calls) == [["para_2"], ["para_2"]])
      #expect(document.paragraph("para_2")?.prose.text == kept)
    }
  }

  @Test func ringsThatLabelItemsCallNothing() throws {
    let prose = try paragraph("请各国①公布资料；②指定联络点；③开展演练。").prose
    #expect(prose.calls.isEmpty)
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
