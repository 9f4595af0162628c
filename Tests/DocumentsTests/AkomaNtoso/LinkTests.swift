import Core
import Documents
import TestSupport
import Testing

/// The links of the markup beside what the text cites.
@Suite struct LinkTests {
  @Test(arguments: [
    ("https://undocs.org/ch/A/RES/51/122", "A/RES/51/122"),
    ("http://undocs.org/A/RES/73/6", "A/RES/73/6"),
    ("https://undocs.org/en/A/RES/1348(XIII)", "A/RES/1348(XIII)"),
    ("https://docs.un.org/zh/A/RES/51/122", "A/RES/51/122"),
    ("https://docs.un.org/en/A/AC.105/C.1/121", "A/AC.105/C.1/121"),
    ("https://undocs.org/ch/A/RES/72/266%20A", "A/RES/72/266 A"),
    ("https://undocs.org/ch/A/62/20(supp)", "A/62/20"),
    ("https://www.undocs.org/A/72/65/Add.1?lang=fr#page=2", "A/72/65/Add.1"),
    ("https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/70/1&Lang=E", "A/RES/70/1"),
    ("/akn/un/statement/deliberation/unga/2022-12-12/77-121/zho@/", "A/RES/77/121"),
    ("https://undocs.org/ch/S/RES/1540(2004)", "S/RES/1540(2004)"),
  ])
  func addressesOfTheUnitedNationsNameDocuments(address: String, target: String) throws {
    let document = MarkedUp.read(
      body: MarkedUp.paragraph("1.", "见<a href='\(address.replacing("&", with: "&amp;"))'>此处</a>。"))
    let citation = try #require(document.citations.first)
    #expect(document.citations.count == 1)
    #expect(citation.target == target)
    #expect(citation.kind == (target.contains("/RES/") ? .resolution : .document))
    #expect(citation.text == "此处")
    #expect(citation.at == "para_1")
    #expect(citation.range == "见".utf8.count..<"见此处".utf8.count)
  }

  @Test(arguments: [
    "https://example.org/A/RES/51/122", "https://undocs.org/", "https://undocs.org/ch/", "#fn1",
    "javascript:A/RES/1/1", "https://undocs.org/<script>",
    "https://undocs.org.example.org/A/RES/1/1",
    "https://unece.org/fileadmin/A/B",
  ])
  func otherAddressesNameNone(address: String) {
    let escaped = address.replacing("<", with: "&lt;")
    let document = MarkedUp.read(
      body: MarkedUp.paragraph("1.", "见<a href='\(escaped)'>此处</a>。"))
    #expect(document.citations.isEmpty)
    #expect(document.paragraphs.map(\.prose.text) == ["见此处。"])
  }

  @Test func aLinkAndACitationOfOneTargetAreOne() throws {
    let document = MarkedUp.read(
      body: MarkedUp.paragraph(
        "1.",
        "回顾其2021年12月9日第<a href='https://undocs.org/ch/A/RES/76/76'>76/76</a>号决议和(<a href='https://undocs.org/ch/A/77/20'>A/77/20</a>)，第18段。"
      ))
    #expect(document.citations.map(\.target) == ["A/RES/76/76", "A/77/20"])
    #expect(document.citations.first?.date == "2021-12-09")
    #expect(document.citations.last?.pinpoint?.contains("第18段") == true)
    #expect(document.diagnostics.isEmpty)
  }

  @Test func thePartOfAResolutionThatOnlyTheTextNamesIsKept() {
    let document = MarkedUp.read(
      body: MarkedUp.paragraph(
        "1.", "第<a href='https://undocs.org/ch/A/RES/1472(XIV)'>1472 A (XIV)</a>号决议。"))
    #expect(document.citations.map(\.target) == ["A/RES/1472(XIV) A"])
    #expect(document.diagnostics.isEmpty)
  }

  @Test func whereLinkAndTextDisagreeTheLinkIsTakenAndNamed() {
    let document = MarkedUp.read(
      body: MarkedUp.paragraph("1.", "见<a href='https://undocs.org/ch/A/77/21'>A/77/20</a>。"))
    #expect(document.citations.map(\.target) == ["A/77/21"])
    #expect(document.diagnostics.map(\.id) == ["akn-link-target"])
  }

  @Test func whatHasNoLinkIsFoundInTheText() {
    let document = MarkedUp.read(
      body: MarkedUp.paragraph(
        "1.",
        "甲" + MarkedUp.note("1", "<a href='https://undocs.org/ch/A/77/20'>A/77/20</a>。") + "乙"
          + MarkedUp.note("2", "同上，第3段。") + "。"))
    #expect(document.citations.map(\.target) == ["A/77/20", "A/77/20"])
    #expect(document.citations.map(\.at) == ["fn_1", "fn_2"])
    #expect(document.citations.last?.text == "同上")
  }

  @Test func placesAreBytesInTheTextWithoutLabel() {
    let marked = MarkedText("见⟦A/77/20⟧号。")
    let body =
      MarkedUp.paragraph("1.", "决定：")
      + "<paragraph><content><p>(a)\t见<a href='https://undocs.org/A/77/20'>A/77/20</a>号。</p></content></paragraph>"
    let document = MarkedUp.read(body: body)
    #expect(document.paragraphs.first?.items.map(\.prose.text) == [marked.text])
    #expect(document.citations.map(\.range) == marked.ranges)
    #expect(document.citations.map(\.at) == ["para_1__a"])
  }
}
