import Core
import Documents
import Testing

@Suite struct SourceReaderTests {
  @Test(arguments: [
    "<akomaNtoso/>", "<?xml version='1.0'?><a/>", "\n  <!-- c --><a/>", "<文/>", "\u{FEFF}<a/>",
  ])
  func whatOpensATagIsMarkup(text: String) {
    #expect(SourceReader.isMarkup(SourceText(file: "a.txt", text: text)))
  }

  @Test(arguments: ["", "<", "< 5 %", "<< 上一页", "联合国", "1. <a>", "<5"])
  func anythingElseIsText(text: String) {
    #expect(!SourceReader.isMarkup(SourceText(file: "a.xml", text: text)))
  }

  @Test func bothKindsGiveTheirDocument() {
    let markup = SourceText(
      file: "a.txt", text: MarkedUp.resolution(body: MarkedUp.paragraph("1.", "认可报告。")))
    #expect(SourceReader().read(markup).paragraph("para_1")?.prose.text == "认可报告。")
    let text = SourceText(file: "a.xml", text: "报告\n\n1. 认可报告。\n2. 决定继续。\n")
    #expect(SourceReader().read(text).paragraphs.map(\.number) == ["1", "2"])
  }
}
