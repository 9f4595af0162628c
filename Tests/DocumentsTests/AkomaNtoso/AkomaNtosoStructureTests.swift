import Core
import Documents
import Testing

/// The many ways in which one structure is marked up.
@Suite struct AkomaNtosoStructureTests {
  private let listed =
    "<paragraph><num>1.</num><list><intro><p>\t决定：</p></intro>"
    + "<point><num>(a)</num><content><p>\t甲；</p></content></point>"
    + "<point><num>(b)</num><list><intro><p>乙：</p></intro>"
    + "<point><num>(i)</num><content><p>丙；</p></content></point>"
    + "<point><num>(ii)</num><content><p>丁。</p></content></point></list></point></list></paragraph>"
  private let flat =
    MarkedUp.paragraph("1.", "决定：") + MarkedUp.paragraph("(a)", "甲；")
    + MarkedUp.paragraph("(b)", "乙：") + MarkedUp.paragraph("㈠", "丙；")
    + MarkedUp.paragraph("㈡", "丁。")
  private let inText =
    MarkedUp.paragraph("1.", "决定：")
    + "<paragraph><content><p>\t(a)\t甲；</p></content></paragraph>"
    + "<paragraph><content><p>\t(b)\t乙：</p><p>㈠\t丙；</p><p>㈡\t丁。</p></content></paragraph>"

  @Test func itemsComeOutAlikeHoweverTheyAreMarkedUp() throws {
    for body in [listed, flat, inText] {
      let paragraph = try #require(MarkedUp.read(body: body).paragraph("para_1"))
      #expect(paragraph.prose.text == "决定：")
      #expect(paragraph.items.map(\.id) == ["para_1__a", "para_1__b"])
      #expect(paragraph.items.map(\.prose.text) == ["甲；", "乙："])
      #expect(paragraph.items.last?.items.map(\.id) == ["para_1__b__i", "para_1__b__ii"])
      #expect(paragraph.items.last?.items.map(\.prose.text) == ["丙；", "丁。"])
    }
  }

  @Test func preambularItemsStandBelowTheirParagraph() {
    let preamble =
      "<container><p>考虑到：</p><p>(a)\t甲，</p><p>(b)\t乙，</p></container><container><p>又考虑到丙，</p></container>"
    let document = MarkedUp.read(MarkedUp.resolution(preamble: preamble))
    #expect(document.paragraphs.map(\.id) == ["pream_1", "pream_2"])
    #expect(document.paragraphs.first?.items.map(\.id) == ["pream_1__a", "pream_1__b"])
  }

  @Test func furtherLinesOfAParagraphStayInIt() {
    let body =
      "<paragraph><num>1.</num><content><p>第一行。</p><p>第二行。</p></content></paragraph>"
    let document = MarkedUp.read(body: body)
    #expect(document.paragraphs.map(\.prose.text) == ["第一行。\n第二行。"])
  }

  @Test func headingsComeOutAlikeHoweverTheyAreMarkedUp() {
    let marked =
      "<paragraph class='H1'><heading>\t\t议程</heading></paragraph>"
      + "<paragraph class='H23'><subheading>\tA部分. 目的</subheading></paragraph>"
      + MarkedUp.paragraph("一.", "导言", class: "H23") + MarkedUp.paragraph("1.", "甲。")
      + MarkedUp.paragraph("二.", "展望", class: "H23") + MarkedUp.paragraph("2.", "乙。")
      + "<paragraph class='H23'><subheading>\tB部分. 计划</subheading></paragraph>"
      + MarkedUp.paragraph("3.", "丙。")
    let plain =
      "<paragraph><content><p>议程</p></content></paragraph>"
      + "<paragraph><content><p>A部分. 目的</p></content></paragraph>"
      + MarkedUp.paragraph("一.", "导言") + MarkedUp.paragraph("1.", "甲。")
      + MarkedUp.paragraph("二.", "展望") + MarkedUp.paragraph("2.", "乙。")
      + "<paragraph><content><p><span class='bold'>B部分. 计划</span></p></content></paragraph>"
      + MarkedUp.paragraph("3.", "丙。")
    for body in [marked, plain] {
      let document = MarkedUp.read(body: body)
      #expect(document.headings.map(\.id) == (1...5).map { "sec_\($0)" })
      #expect(document.headings.map(\.level) == [1, 2, 3, 3, 2])
      #expect(document.headings.map(\.label) == ["", "A部分.", "一.", "二.", "B部分."])
      #expect(document.headings.map(\.prose.text) == ["议程", "目的", "导言", "展望", "计划"])
      #expect(document.paragraphs.map(\.id) == ["para_1", "para_2", "para_3"])
    }
  }

  @Test func divisionsOfTheStandardHaveHeadings() {
    let body =
      "<section><num>I</num><heading>Scope</heading><paragraph><num>1.</num><content><p>A.</p></content></paragraph></section>"
      + "<section><num>II</num><heading>Aims</heading><crossHeading refersTo='#preamble'>Noting,</crossHeading>"
      + "<paragraph><num>2.</num><content><p>B.</p></content></paragraph></section>"
    let document = MarkedUp.read(body: body, language: "eng")
    #expect(document.headings.map(\.prose.text) == ["Scope", "Aims"])
    #expect(document.paragraphs.map(\.id) == ["para_1", "pream_1", "para_2"])
  }

  @Test(arguments: [
    ("Part A. Agenda", "Part A.", "Agenda"), ("PART II Aims", "PART II", "Aims"),
    ("Guideline A.1 Adopt laws", "Guideline A.1", "Adopt laws"),
    ("第一部分 总则", "第一部分", "总则"), ("准则A.1 通过法律", "准则A.1", "通过法律"), ("原则三：通知", "原则三：", "通知"),
    ("III. Objectives", "III.", "Objectives"), ("C. Tools", "C.", "Tools"),
    ("Partnerships", "", "Partnerships"), ("Articles of faith", "", "Articles of faith"),
    ("Part of the plan", "", "Part of the plan"), ("目标", "", "目标"),
    ("Goal 4th of all", "", "Goal 4th of all"), ("Principle 7", "", "Principle 7"),
  ])
  func headingsAreToldFromTheirLabels(printed: String, label: String, text: String) {
    let body =
      "<paragraph class='H23'><subheading>\t\(printed)</subheading></paragraph>"
      + MarkedUp.paragraph("1.", "某。")
    let document = MarkedUp.read(body: body)
    #expect(document.headings.map(\.label) == [label])
    #expect(document.headings.map(\.prose.text) == [text])
  }

  @Test(arguments: [
    ("14.", "14", "14."), ("２．", "2", "２．"), ("三.", "3", "三."), ("1.1", "1.1", "1.1"),
    ("6.25.", "6.25", "6.25."), ("A.1", "A.1", "A.1"), ("7 –", "7", "7 –"), ("9", "9", "9"),
  ])
  func numbersAreArabicAndLabelsAsPrinted(printed: String, number: String, label: String) {
    let document = MarkedUp.read(body: MarkedUp.paragraph(printed, "某项内容。"))
    #expect(document.paragraphs.map(\.number) == [number])
    #expect(document.paragraphs.map(\.label) == [label])
    #expect(document.paragraphs.map(\.id) == ["para_\(number)"])
  }

  @Test func aNumberCutBeforeItsPointIsWholeAgain() {
    let document = MarkedUp.read(body: MarkedUp.paragraph("1.1", ".\t提高认识。"))
    #expect(document.paragraphs.map(\.label) == ["1.1."])
    #expect(document.paragraphs.map(\.prose.text) == ["提高认识。"])
  }

  @Test func numbersThatStartAgainTakeTheirDivisionIntoTheAnchor() {
    let body = ["原则一", "原则二"].map {
      "<paragraph class='H23'><subheading>\($0) 范围</subheading></paragraph>"
        + MarkedUp.paragraph("1.", "甲。") + MarkedUp.paragraph("2.", "乙。")
    }.joined()
    let document = MarkedUp.read(body: body)
    #expect(
      document.paragraphs.map(\.id) == [
        "principle_1__para_1", "principle_1__para_2", "principle_2__para_1",
        "principle_2__para_2",
      ])
    #expect(document.diagnostics.isEmpty)
  }

  @Test func aNumberedListWithinAParagraphMakesItems() {
    let body =
      (1...3).map { MarkedUp.paragraph("\($0).", $0 == 3 ? "目标如下：" : "某。") }.joined()
      + MarkedUp.paragraph("1.", "甲；") + MarkedUp.paragraph("2.", "乙。")
      + MarkedUp.paragraph("4.", "丙。")
    let document = MarkedUp.read(body: body)
    #expect(document.paragraphs.map(\.number) == ["1", "2", "3", "4"])
    #expect(document.paragraphs[2].items.map(\.id) == ["para_3__1", "para_3__2"])
    #expect(document.diagnostics.isEmpty)
  }

  @Test func repeatedAndMissingNumbersAreKeptAndNamed() {
    let body = ["1.", "2.", "2.", "5."].map { MarkedUp.paragraph($0, "某。") }.joined()
    let document = MarkedUp.read(body: body)
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2", "para_2__2", "para_5"])
    #expect(document.diagnostics.map(\.id) == ["paragraph-sequence", "paragraph-sequence"])
  }

  @Test func attachmentsAreAnnexes() {
    func annex(_ heading: String) -> String {
      "<attachment><doc name='annex'><meta/><mainBody>"
        + "<paragraph class='H23'><subheading>\(heading)</subheading></paragraph>"
        + "<paragraph class='H23'><subheading>契约</subheading></paragraph>"
        + "<paragraph><content><p>回顾往事，</p></content></paragraph>"
        + MarkedUp.paragraph("1.", "甲" + MarkedUp.note("1", "注。") + "。")
        + "</mainBody></doc></attachment>"
    }
    let two = MarkedUp.read(
      MarkedUp.resolution(
        body: MarkedUp.paragraph("1.", "某。"),
        after: "<attachments>\(annex("附件一"))\(annex("附件二"))</attachments>"))
    #expect(
      two.paragraphs.map(\.id) == [
        "para_1", "annex_1__pream_1", "annex_1__para_1", "annex_2__pream_1", "annex_2__para_1",
      ])
    #expect(two.headings.map(\.label) == ["附件一", "附件二"])
    #expect(two.headings.map(\.prose.text) == ["契约", "契约"])
    #expect(two.paragraphs.last?.part.name == "annex II")
    #expect(two.footnotes.map(\.id) == ["fn_1", "fn_1__2"])
    let one = MarkedUp.read(
      MarkedUp.resolution(after: "<attachments>\(annex("附件"))</attachments>"))
    #expect(one.paragraphs.last?.id == "annex_1__para_1")
    #expect(one.paragraphs.last?.part.name == "annex")
  }

  @Test func resolutionsOfOneDocumentAreParts() {
    func component(_ letter: String) -> String {
      "<component eId='c\(letter)'><statement name='resolution'><meta/>"
        + "<preface><p><docNumber>\(letter)</docNumber><docTitle>标题\(letter)</docTitle></p></preface>"
        + "<preamble><container><p>回顾，</p></container></preamble>"
        + "<mainBody>\(MarkedUp.paragraph("1.", "某。"))</mainBody></statement></component>"
    }
    let document = MarkedUp.read(
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><documentCollection name="publication">
      <coverPage><p><docNumber>A/RES/99/101 A-B</docNumber></p></coverPage>
      <preface><p><docNumber>99/101.</docNumber><docTitle>问题</docTitle></p></preface>
      <collectionBody><component><documentRef href="cA" showAs="A"/></component></collectionBody>
      </documentCollection><components>\(component("A"))\(component("B"))</components></akomaNtoso>
      """)
    #expect(document.title == "问题")
    #expect(document.symbol == "A/RES/99/101 A-B")
    #expect(document.headings.map(\.label) == ["A", "B"])
    #expect(
      document.paragraphs.map(\.id) == [
        "part_A__pream_1", "part_A__para_1", "part_B__pream_1", "part_B__para_1",
      ])
    #expect(document.diagnostics.isEmpty)
  }

  @Test func tablesStayRows() {
    let body =
      "<paragraph><num>1.</num><content><p>如下表：</p><table><tr><th>国家</th><th>数</th></tr>"
      + "<tr><td><p>甲 国</p></td><td>2</td></tr></table></content></paragraph>"
    #expect(MarkedUp.read(body: body).tables.map(\.rows) == [[["国家", "数"], ["甲国", "2"]]])
  }

  @Test func quotedTextWithNumbersStaysInItsParagraph() {
    let body =
      "<paragraph><num>1.</num><content><p>改为：<quotedStructure startQuote='“' endQuote='”'>"
      + "<paragraph><num>4.</num><content><p>新案文。</p></content></paragraph></quotedStructure></p></content></paragraph>"
      + MarkedUp.paragraph("2.", "某。")
    #expect(MarkedUp.read(body: body).paragraphs.map(\.number) == ["1", "2"])
    #expect(MarkedUp.read(body: body).paragraphs.first?.prose.text.contains("新案文") == true)
  }
}
