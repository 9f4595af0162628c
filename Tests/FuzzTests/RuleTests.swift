import Core
import Documents
import FuzzSupport
import Testing

/// The rules would be worth nothing if they could not be broken.
@Suite struct RuleTests {
  @Test(arguments: [
    ("<p>甲 &lt;script&gt; javascript:</p>", nil),
    ("<p><a href=\"https://a/?b&amp;c\" title=\"&quot;\">甲</a><br /></p>\n<hr />", nil),
    ("<p><img src=\"data:image/png;base64,AA\" alt=\"\" /></p>", nil),
    ("<script>alert(1)</script>", "a tag <script…"),
    ("<p><a href=\"javascript:alert(1)\">甲</a></p>", "an address javascript:alert(1)…"),
    ("<a href=\" JavaScript:x\">甲</a>", "an address javascript:x…"),
    ("<img src=\"data:image/svg+xml,x\" />", "an address data:image/svg+xml,x…"),
    ("<p onclick=\"x\">甲</p>", "an attribute onclick of <p>"),
    ("<a href=\"x>甲</a>", "an open attribute href of <a>"),
    ("<p>甲</em>", "a stray </em>"), ("<p>甲", "an open <p>"), ("甲 < 乙", "a tag <…"),
  ])
  func htmlThatCouldHarmIsAFault(_ html: String, _ fault: String?) {
    #expect(HTMLCheck.fault(in: Array(html.utf8)) == fault)
  }

  private let source = SourceText(file: "a.txt", text: "1. 甲\n2. 乙\n")

  private func paragraph(_ id: String, _ prose: Prose = Prose("甲"), line: Int = 1) -> Block {
    .paragraph(
      Paragraph(id: id, part: .main, number: "1", label: "1.", prose: prose, line: line))
  }

  private func faults(
    _ blocks: [Block], citations: [Citation] = [], footnotes: [Footnote] = [],
    diagnostics: [Diagnostic] = []
  ) -> [String] {
    let document = Document(
      file: "a.txt", language: .chinese, kind: .other, blocks: blocks, footnotes: footnotes,
      citations: citations, diagnostics: diagnostics)
    return DocumentRules.faults(of: document, from: source)
  }

  @Test func aSoundDocumentHasNoFaults() {
    let called = Prose("甲", calls: [NoteCall(offset: 3, number: "1", footnote: "fn_1")])
    let note = Footnote(
      id: "fn_1", number: "1", prose: Prose("注"), calls: ["para_1"], line: 2)
    let citation = Citation(
      target: "A/78/20", kind: .document, text: "甲", at: "para_1", range: 0..<3)
    #expect(faults([paragraph("para_1", called)], citations: [citation], footnotes: [note]) == [])
  }

  @Test func anAnchorGivenTwiceIsAFault() {
    let twice = [paragraph("para_1"), paragraph("para_1")]
    #expect(faults(twice) == ["the anchor para_1 comes twice"])
  }

  @Test(arguments: [1..<3, 0..<4, 3..<3])
  func aCitationThatCutsACharacterOrIsNowhereIsAFault(_ range: Range<Int>) {
    let citation = Citation(
      target: "A/78/20", kind: .document, text: "甲", at: "para_1", range: range)
    #expect(
      faults([paragraph("para_1")], citations: [citation]) == [
        "A/78/20 is cited at bytes \(range) of para_1"
      ])
  }

  @Test func aCallWithoutItsNoteIsAFault() {
    let prose = Prose("甲", calls: [NoteCall(offset: 1, number: "1", footnote: "fn_1")])
    #expect(
      faults([paragraph("para_1", prose)]) == [
        "the call of note 1 stands at byte 1 of para_1", "para_1 calls fn_1, which is nowhere",
      ])
  }

  @Test func aLineOutsideTheFileIsAFault() {
    #expect(
      faults([paragraph("para_1", line: 3)]) == ["para_1 starts on line 3, outside the file"])
  }

  @Test func diagnosticsOutOfOrderAreAFault() {
    let message = Bilingual(zh: "甲", en: "a")
    let diagnostics = [2, 1].map { line in
      Diagnostic(
        id: "line-\(line)", severity: .note, file: "a.txt", position: SourcePosition(line: line),
        message: message)
    }
    #expect(
      faults([], diagnostics: diagnostics) == [
        #"the diagnostics are not sorted: ["line-2", "line-1"]"#
      ])
  }
}
