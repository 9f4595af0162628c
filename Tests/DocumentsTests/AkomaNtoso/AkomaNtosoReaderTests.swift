import Core
import Documents
import Testing

@Suite struct AkomaNtosoReaderTests {
  private let whole = MarkedUp.resolution(
    cover: """
      <p><span class="upperLeft"><docAuthority>联合国</docAuthority></span></p>
      <p><docNumber refersTo="#symbol">A/RES/99/7</docNumber></p>
      <p><img src="x.jpg"/><docAuthority>大会</docAuthority></p>
      <p xml:space="preserve"><docProponent>[根据第四委员会的报告 (<inline name="originating document">A/99/400，第8段</inline>)]</docProponent></p>
      """,
    preface: """

          <p>
            <docNumber>99/7.</docNumber>
            <docTitle><span class="bold">	月球的和平利用</span></docTitle>
          </p>

      """,
    preamble: """

        <formula name="enactingFormula"><p xml:space="preserve">
            <span class="bold">大会</span>，</p></formula>
        <container name="回顾"><p xml:space="preserve">	<span class="bold">回顾</span>其第<a href="https://undocs.org/ch/A/RES/98/1">98/1</a>号决议，</p></container>
        <container name="注意到"><p xml:space="preserve">
            <span class="bold">	注意到</span>报告<authorialNote marker="1"><p>		同上，第3段。</p></authorialNote> 的结论，</p></container>

      """,
    body: MarkedUp.paragraph("1.", "<span class='bold'>认可</span>报告；")
      + MarkedUp.paragraph("2.", "<span class='bold'>决定</span>继续。"),
    after: """
      <conclusions><p>
        <inline name="adoptionMeeting" title="第9次">第9次全体会议</inline>
        <eol />
        <docDate date="2044-12-01">2044年12月1日</docDate>
      </p></conclusions>
      """)

  @Test func aResolutionIsReadIntoTheModelOfATextsReader() throws {
    let document = MarkedUp.read(whole)
    #expect(document.kind == .resolution)
    #expect(document.language == .chinese)
    #expect(document.symbol == "A/RES/99/7")
    #expect(document.title == "月球的和平利用")
    #expect(
      document.blocks.map(anchor) == [
        "masthead", "title", "text_1", "pream_1", "pream_2", "para_1", "para_2", "closing",
      ])
    #expect(
      document.paragraphs.map(\.part.name) == ["main", "preamble", "preamble", "main", "main"])
    #expect(document.paragraphs.map(\.number) == [nil, nil, nil, "1", "2"])
    #expect(document.paragraphs.map(\.label) == ["", "", "", "1.", "2."])
    #expect(
      document.paragraphs.map(\.prose.text) == [
        "大会，", "回顾其第98/1号决议，", "注意到报告的结论，", "认可报告；", "决定继续。",
      ])
  }

  @Test func mastheadTitleAndClosingKeepTheirLines() throws {
    let document = MarkedUp.read(whole)
    let texts = document.blocks.compactMap { block in
      switch block {
      case .masthead(let text), .title(let text), .closing(let text): text.prose.text
      default: nil
      }
    }
    #expect(
      texts == [
        "联合国\nA/RES/99/7\n大会\n[根据第四委员会的报告 (A/99/400，第8段)]", "99/7. 月球的和平利用",
        "第9次全体会议\n2044年12月1日",
      ])
  }

  @Test func notesAreTiedToTheirCalls() throws {
    let document = MarkedUp.read(whole)
    let note = try #require(document.footnotes.first)
    #expect(note.id == "fn_1")
    #expect(note.prose.text == "同上，第3段。")
    #expect(note.calls == ["pream_2"])
    let call = try #require(document.paragraph("pream_2")?.prose.calls.first)
    #expect(call == NoteCall(offset: "注意到报告".utf8.count, number: "1", footnote: "fn_1"))
  }

  @Test func linesAreThoseOfTheSource() throws {
    let document = MarkedUp.read(whole)
    let line = try #require(document.paragraph("para_1")?.line)
    let source = SourceText(file: "a", text: whole)
    let heldThere = source.line(line) + source.line(line + 1) + source.line(line + 2)
    #expect(heldThere.contains("认可") || source.line(line + 3).contains("认可"))
  }

  @Test(arguments: [
    ("条约》<N/> 第四条", "条约》第四条"), ("重大<N/>影响", "重大影响"), ("2030<N/> 议程", "2030议程"),
    ("the treaty<N/> is", "the treaty is"), ("safety,<N/> and", "safety, and"),
    ("safety <N/>, and", "safety, and"), ("resolution<N/> (see", "resolution (see"),
    ("cut<N/>ting", "cutting"),
  ])
  func noSpaceIsLeftWhereANoteStood(markup: String, text: String) throws {
    let note = MarkedUp.note("1", "x")
    let body = MarkedUp.paragraph("1.", markup.replacing("<N/>", with: note))
    let paragraph = try #require(MarkedUp.read(body: body).paragraph("para_1"))
    #expect(paragraph.prose.text == text)
    #expect(paragraph.prose.calls.count == 1)
  }

  @Test(arguments: [
    ("空间\n   科学", "空间科学"), ("空间 科学", "空间科学"), ("\t<b>\n 大会</b>\t，", "大会，"),
    ("第\n<a href='x'>73/6</a>\n号", "第73/6号"), ("2030 年", "2030 年"), ("one\n\ttwo", "one two"),
    ("a&#160;b", "a b"), ("km<sup>2</sup>", "km2"), ("甲<eol/>乙", "甲乙"), ("one<eol/>two", "one two"),
  ])
  func whiteSpaceOfTheMarkupIsLayout(markup: String, text: String) {
    let document = MarkedUp.read(body: MarkedUp.paragraph("1.", markup))
    #expect(document.paragraph("para_1")?.prose.text == text)
  }

  @Test func theNumberInFrontOfANoteIsNoText() {
    let body = MarkedUp.paragraph("1.", "甲" + MarkedUp.note("8", "<sup>\t8</sup>\t见B。"))
    #expect(MarkedUp.read(body: body).footnotes.map(\.prose.text) == ["见B。"])
  }

  @Test func notesInTablesAreTiedToTheTable() {
    let body =
      "<paragraph><num>1.</num><content><p>如下：</p><table><tr><td><p>甲\(MarkedUp.note("1", "注。"))</p></td></tr></table></content></paragraph>"
    #expect(MarkedUp.read(body: body).footnotes.map(\.calls) == [["table_1"]])
  }

  @Test func textInUnexpectedPlacesIsNotLost() {
    let xml = MarkedUp.resolution(
      preface: "<p>(甲) <docNumber>99/7.</docNumber> <docTitle>乙</docTitle> 丙</p><p>丁</p>",
      preamble: "戊，<container>己，<p>庚，</p></container>",
      body:
        "辛。<section><num>一</num>壬<heading>癸</heading><paragraph>子。<content>丑<p>寅。</p></content></paragraph></section>"
    )
    let text = MarkedUp.read(xml).passages.map(\.text).joined()
    #expect("甲乙丙丁戊己庚辛壬癸子丑寅".allSatisfy { text.contains($0) })
  }

  @Test func aNoteCalledTwiceIsOneNote() {
    let note = "<authorialNote marker='1' eId='n1'><p>注。</p></authorialNote>"
    let body =
      MarkedUp.paragraph("1.", "甲" + note)
      + MarkedUp.paragraph("2.", "乙<noteRef href='#n1' marker='1'/>")
    #expect(MarkedUp.read(body: body).footnotes.map(\.calls) == [["para_1", "para_2"]])
  }

  private func anchor(_ block: Block) -> String {
    switch block {
    case .masthead(let text), .title(let text), .closing(let text): text.id
    case .heading(let heading): heading.id
    case .paragraph(let paragraph): paragraph.id
    case .table(let table): table.id
    }
  }
}
