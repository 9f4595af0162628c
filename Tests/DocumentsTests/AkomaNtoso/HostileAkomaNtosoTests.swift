import Core
import Documents
import TestSupport
import Testing

/// Files that are broken, of another kind, or made to do harm: what they hold is read, the rest is said.
@Suite struct HostileAkomaNtosoTests {
  private let three = MarkedUp.resolution(
    preface: "<p><docNumber>99/7.</docNumber><docTitle>题目</docTitle></p>",
    body: (1...3).map { MarkedUp.paragraph("\($0).", "第<span>\($0)</span>项。") }.joined())

  @Test func aTruncatedFileKeepsWhatItHolds() throws {
    let cut = try #require(three.range(of: "项。", last: true))
    let document = MarkedUp.read(String(three[..<cut]))
    #expect(document.paragraphs.map(\.prose.text) == ["第1项。", "第2项。", "第3"])
    #expect(document.diagnostics.map(\.id) == ["xml-syntax"])
  }

  @Test(arguments: ["</span>", "</p>", "</content>", "</paragraph>"])
  func aMissingEndTagCostsNoParagraph(tag: String) {
    let document = MarkedUp.read(three.replacing(tag, with: "", maxReplacements: 1))
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2", "para_3"])
    #expect(document.paragraphs.map(\.prose.text) == ["第1项。", "第2项。", "第3项。"])
    #expect(document.diagnostics.map(\.id) == ["xml-syntax"])
  }

  @Test(arguments: ["</meta>", "</coverPage>", "</preface>", "</preamble>", "</mainBody>"])
  func aPartThatDoesNotEndDoesNotSwallowTheNext(tag: String) {
    let whole = MarkedUp.resolution(
      cover: "<p>联合国</p>", preface: "<p><docTitle>题目</docTitle></p>",
      preamble: "<container><p>回顾，</p></container>", body: MarkedUp.paragraph("1.", "甲。"),
      after: "<conclusions><p>某日</p></conclusions>")
    let document = MarkedUp.read(whole.replacing(tag, with: "", maxReplacements: 1))
    #expect(
      document.passages.map(\.id) == ["masthead", "title", "pream_1", "para_1", "closing"])
    #expect(document.passages.map(\.text) == ["联合国", "题目", "回顾，", "甲。", "某日"])
    #expect(document.diagnostics.map(\.id) == ["xml-syntax"])
  }

  @Test func entitiesAndExternalFilesStayOutside() throws {
    let folder = try ScratchFolder()
    try folder.write("secret.txt", "the secret")
    let type =
      "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM 'file://\(folder.path("secret.txt"))'><!ENTITY y 'yy'>]>\n"
    let document = MarkedUp.read(
      type + MarkedUp.resolution(body: MarkedUp.paragraph("1.", "甲&x;乙&y;丙。")))
    #expect(document.paragraphs.map(\.prose.text) == ["甲&x;乙&y;丙。"])
    #expect(document.diagnostics.map(\.id) == ["xml-dtd", "xml-entity", "xml-entity"])
  }

  @Test func repeatedIdentifiersAreNamedAndChangeNothing() {
    let body =
      "<paragraph eId='p'><num>1.</num><content><p>甲。</p></content></paragraph>\n"
      + "<paragraph eId='p'><num>2.</num><content><p>乙。</p></content></paragraph>"
    let document = MarkedUp.read(body: body)
    #expect(document.paragraphs.map(\.id) == ["para_1", "para_2"])
    #expect(document.diagnostics.map(\.id) == ["akn-duplicate-id"])
    #expect(document.diagnostics.first?.position?.column == 1)
  }

  @Test func anotherNamespaceIsNamedAndRead() {
    let other = three.replacing("legaldocml/ns/akn/3.0", with: "legaldocml/ns/akn/9.9")
    #expect(MarkedUp.read(other).diagnostics.map(\.id) == ["akn-namespace"])
    #expect(MarkedUp.read(other).paragraphs.count == 3)
    let none = three.replacing(
      "xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"", with: "")
    #expect(MarkedUp.read(none).diagnostics.map(\.id) == ["akn-namespace"])
    #expect(MarkedUp.read(none).paragraphs.count == 3)
  }

  @Test func otherMarkupGivesItsText() {
    let document = MarkedUp.read("<html><body><h1>Title</h1><div>One.</div> Two.</body></html>")
    #expect(document.diagnostics.map(\.id).contains("akn-root"))
    let text = document.paragraphs.map(\.prose.text).joined(separator: " ")
    #expect(["Title", "One.", "Two."].allSatisfy { text.contains($0) })
  }

  @Test func otherLanguagesAreNamed() {
    let document = MarkedUp.read(body: MarkedUp.paragraph("1.", "Décide."), language: "fra")
    #expect(document.diagnostics.map(\.id) == ["akn-language"])
    #expect(document.paragraphs.map(\.prose.text) == ["Décide."])
  }

  @Test(arguments: [
    ("debateReport", "meetingReport", "debateBody", DocumentKind.report),
    ("doc", "note", "mainBody", .note), ("doc", "agenda", "mainBody", .other),
    ("act", "", "body", .other),
  ])
  func otherKindsOfDocumentsAreRead(
    element: String, name: String, body: String, kind: DocumentKind
  ) {
    let document = MarkedUp.read(
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><\(element) name="\(name)">
      <meta/><coverPage><p><docNumber>A/AC.105/9999</docNumber></p><p><docTitle>某报告</docTitle></p></coverPage>
      <\(body)><debateSection name="x"><num>一.</num><heading>导言</heading>
      \(MarkedUp.paragraph("1.", "甲。"))<speech by="#x"><from>主席</from><p>说了话。</p></speech></debateSection></\(body)>
      </\(element)></akomaNtoso>
      """)
    #expect(document.kind == kind)
    #expect(document.symbol == "A/AC.105/9999")
    #expect(document.title == "某报告")
    #expect(document.headings.map(\.prose.text) == ["导言"])
    #expect(document.paragraph("para_1")?.prose.text == "甲。")
    #expect(document.paragraphs.contains { $0.prose.text.contains("说了话") })
  }

  @Test func deepNestingEndsWithADiagnostic() {
    let depth = 10_000
    let body =
      MarkedUp.paragraph("1.", "甲。") + String(repeating: "<section>", count: depth)
      + String(repeating: "</section>", count: depth)
    let document = MarkedUp.read(body: body)
    #expect(document.paragraphs.map(\.prose.text) == ["甲。"])
    #expect(document.diagnostics.map(\.id) == ["xml-too-deep"])
  }

  @Test func longTextsAreReadWhole() throws {
    let text = String(repeating: "和平利用外层空间", count: 40_000)
    let document = MarkedUp.read(body: MarkedUp.paragraph("1.", text + "。"))
    #expect(document.paragraphs.map(\.prose.text) == [text + "。"])
  }

  @Test func emptyAndForeignInputGivesAnEmptyDocument() {
    for text in ["", "<", "<?xml version='1.0'?>"] {
      let document = MarkedUp.read(text)
      #expect(document.blocks.isEmpty)
      #expect(document.diagnostics.map(\.id) == ["xml-no-element"])
    }
  }

  @Test func anyStretchMissingIsSurvived() {
    let bytes = Array(three.utf8)
    var state: UInt64 = 7
    for _ in 0..<150 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let start = Int(state >> 33) % bytes.count
      let end = min(bytes.count, start + 1 + Int(state >> 20) % 60)
      let damaged = Array(bytes[..<start] + bytes[end...])
      let document = AkomaNtosoReader().read(SourceText(file: "a", data: damaged))
      #expect(Set(document.passages.map(\.id)).count == document.passages.count)
    }
  }
}

extension String {
  /// Where the last occurrence of `text` starts.
  fileprivate func range(of text: String, last: Bool) -> String.Index? {
    ranges(of: text).last?.lowerBound
  }
}
