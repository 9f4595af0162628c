import Core
import Documents
import Testing

/// The kinds of setting the reader meets, in samples of its own.
@Suite struct DocumentReaderTests {
  private func read(_ text: String) -> Document {
    DocumentReader().read(SourceText(file: "sample.txt", text: text))
  }

  @Test func anEnglishResolutionHasFormulaPreambleAndOperativeParagraphs() {
    let document = read(
      """
      80/1. A sample on outer space

      The General Assembly,

      Recalling its resolution 72/77 of 7 December 2017,

      Convinced of the value of co-
      operation among States,

      1. Requests the Secretary-General to report at its eighty-first session;

      2. Decides to remain seized of the matter.
      """)
    #expect(document.language == .english)
    #expect(document.kind == .resolution)
    #expect(document.symbol == "A/RES/80/1")
    #expect(document.title == "A sample on outer space")
    #expect(document.paragraphs.map(\.id) == ["text_1", "pream_1", "pream_2", "para_1", "para_2"])
    #expect(
      document.paragraphs.map(\.part.name) == ["main", "preamble", "preamble", "main", "main"])
  }

  @Test func blankLinesSeparateParagraphsWhereLinesAreSetSolid() {
    let document = read(
      """
      关于某次会议的报告

      一、导言

      1. 会议于某地举行，与会者就外层空间活动的长期可持续性交换
      了意见，并商定继续这项工作。

      2. 会议的目标如下：

      (a) 第一个目标；

      (b) 第二个目标。

      这段没有编号的文字跟在分项之后，说明会议的后续安排和有关的
      各项工作。

      二、结论

      3. 会议结束。
      """)
    #expect(document.kind == .report)
    #expect(document.headings.map(\.label) == ["一、", "二、"])
    #expect(document.headings.map(\.prose.text) == ["导言", "结论"])
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2", "text_1", "para_3"])
    #expect(document.paragraph("para_1")?.prose.text.hasSuffix("交换了意见，并商定继续这项工作。") == true)
    #expect(document.paragraph("para_2")?.items.map(\.id) == ["para_2__a", "para_2__b"])
  }

  @Test func aYearAtTheStartOfALineIsNoParagraph() {
    let document = read(
      """
      Report on the United Nations/Peru Workshop on
      Space Law
      (Lima, 4–6 May 2026)

      1. The Workshop was organized by the Office with the Government of Peru from 4 to 6 May
      2026. It was attended by 83 participants.
      2. The next workshop is to be held in 2028.
      """)
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2"])
    #expect(document.paragraphs.first?.prose.text.contains("6 May 2026. It was attended") == true)
    #expect(document.diagnostics.isEmpty)
    #expect(document.title == "Report on the United Nations/Peru Workshop on Space Law")
  }

  @Test func aGapInTheNumbersIsKeptAndReported() {
    let document = read("某报告\n\n1. 第一段。\n\n2. 第二段。\n\n4. 第四段。\n")
    #expect(document.paragraphs.map(\.number) == ["1", "2", "4"])
    #expect(document.diagnostics.map(\.id) == ["paragraph-sequence"])
    #expect(document.diagnostics.first?.position?.line == 7)
  }

  @Test func aRepeatedNumberGetsAnAnchorOfItsOwn() {
    let document = read("某报告\n\n1. 第一段。\n\n2. 第二段。\n\n2. 又一个第二段。\n")
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2", "para_2__2"])
  }

  @Test func aRepeatedNumberTakesNoAnchorOfAnItem() {
    let passages = read("题目\n\n12. 甲：\n• 乙\n• 丙\n\n12. 丁").passages.map(\.id)
    #expect(passages.suffix(4) == ["para_12", "para_12__1", "para_12__2", "para_12__3"])
  }

  @Test func letterIAfterHIsALetterElsewhereRoman() {
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map { "(\($0)) 事项；\n\n" }.joined()
    let document = read("某报告\n\n1. 如下：\n\n\(letters)(i) 事项。\n")
    #expect(document.paragraph("para_1")?.items.map(\.id).dropFirst(7).first == "para_1__h")
    #expect(document.paragraph("para_1")?.items.map(\.id).dropFirst(8).first == "para_1__i")
    let roman = read("某报告\n\n1. 如下：\n\n(a) 甲：\n\n(i) 子项；\n\n(ii) 子项；\n\n(b) 乙。\n")
    #expect(roman.paragraph("para_1")?.items.map(\.id) == ["para_1__a", "para_1__b"])
    #expect(
      roman.paragraph("para_1")?.items.first?.items.map(\.id)
        == ["para_1__a__i", "para_1__a__ii"])
  }

  @Test func formFeedsHeadersAndPageNumbersAreFurniture() {
    let page = "A/AC.105/9999\n\n\(String(repeating: "外", count: 30))"
    let document = read(
      "某报告\n\n1. \(page.dropFirst(15))\n2/9\n\u{0C}A/AC.105/9999\n续文。\n3/9\n\u{0C}A/AC.105/9999\n2. 完。\n4/9\n"
    )
    #expect(document.furniture.map(\.text).filter { $0 == "A/AC.105/9999" }.count == 2)
    #expect(document.furniture.map(\.text).contains("3/9"))
    #expect(document.symbol == "A/AC.105/9999")
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2"])
  }

  @Test(arguments: [
    ([UInt8](), "source-empty", Severity.warning),
    ([0x41, 0x00, 0x42], "source-not-text", .error),
    ([0xE5, 0xA4, 0x20, 0xFF], "encoding-malformed", .warning),
  ])
  func whatIsNoProperTextIsReported(_ data: [UInt8], _ id: String, _ severity: Severity) {
    let document = DocumentReader().read(SourceText(file: "bad.txt", data: data))
    #expect(document.diagnostics.map(\.id) == [id])
    #expect(document.diagnostics.map(\.severity) == [severity])
  }

  private static let columns = """
    Report on quiet orbits

    1. The workshop was held in Vienna.      4. Participants from 12 States
    Five presentations were made on          took part in the panel, which
    the noise of satellites.                 was chaired by the Office.

    2. The first presentation was on         5. The panel recommended that
    antennas, and the second one on          the noise be measured each year
    the motors of satellites.                and the results be published.

    3. The third presentation was on         6. The Chair thanked the host
    solar panels that rattle in the          and closed the workshop after
    wind of the Sun.                         a round of applause.
    """

  private static let participants = """
    Report on quiet orbits

    1. The following took part:

    A. Beta                                  Office for Quiet Orbits
    C. Gamma                                 Ministry of Silence
    D. Delta-Epsilon                         Institute of Noise
    E. Zeta                                  Ministry of Silence
    F. Eta                                   Academy of Motors
    G. Theta                                 Academy of Antennas
    H. Iota-Kappa                            Institute of Noise
    J. Lambda                                Office for Quiet Orbits
    K. My                                    Office for Quiet Orbits
    """

  @Test(arguments: [(columns, [3]), (participants, [])])
  func textInTwoColumnsIsReported(_ text: String, _ lines: [Int]) {
    let found = read(text).diagnostics.filter { $0.id == "page-columns" }
    #expect(found.compactMap { $0.position?.line } == lines)
  }

  @Test func aTextWithoutAnyStructureIsStillRead() {
    let document = read("标题\n\n第一段文字在这里结束。\n\n第二段文字也在这里结束。\n")
    #expect(document.title == "标题")
    #expect(document.paragraphs.map(\.id) == ["text_1", "text_2"])
    #expect(document.kind == .other)
  }
}
