import Core
import Digest
import Documents
import Testing

@Suite struct PassageIndexTests {
  private let index = PassageIndex(SampleDocuments.report)

  @Test func everyAnchorIsListedInReadingOrderWithNotesLast() {
    #expect(
      index.passages.map(\.anchor) == [
        "title", "sec_1", "para_1", "para_2", "para_2__a", "para_2__b", "para_2__b__i", "para_3",
        "annex_1", "annex_1__para_1", "annex_1__para_2", "annex_1__closing", "fn_1", "fn_2",
      ])
    #expect(index["annex_1"]?.link == "annex_1__para_1")
    #expect(index["para_2__b__i"]?.parent == "para_2__b")
    #expect(index["para_9"] == nil)
  }

  @Test(arguments: [
    ("para_3", "有70个国家出席。"),
    ("para_2", "目标如下：\n交流经验；\n提出建议：\n关于碎片。"),
    ("para_2__b", "提出建议：\n关于碎片。"),
    ("para_1", "论坛于2023年举行。\n见A/AC.105/1219。"),
    ("annex_1", "宣言第一段。\n宣言第二段。\n2022年11月24日"),
    ("para_9", ""),
  ])
  func aPassageHoldsItsItemsAndTheNotesCalledInIt(_ anchor: String, _ text: String) {
    #expect(index.text(of: anchor) == text)
  }

  @Test(arguments: [
    ("para_99", "现有第1至3段", "the document has paras. 1–3"),
    ("fn_9", "现有脚注1至2", "the document has footnotes 1–2"),
    ("para_2__c", "现有第2(a)段、第2(b)段", "the document has para. 2 (a), para. 2 (b)"),
    ("para_3__a", "第3段没有分项", "para. 3 has no items"),
    ("para_7__a__i", "现有第1至3段", "the document has paras. 1–3"),
    ("annex_2__para_1", "现有附件一", "the document has annex I"),
    ("annex_1__para_3", "现有附件一第1至2段", "the document has annex I, paras. 1–2"),
    ("pream_1", "现有第1至3段、脚注1至2", "the document has paras. 1–3, footnotes 1–2"),
    ("closing", "现有第1至3段、脚注1至2", "the document has paras. 1–3, footnotes 1–2"),
  ])
  func whatExistsNearAMissingPassageIsNamed(_ anchor: String, _ zh: String, _ en: String) {
    #expect(index.whatExists(near: anchor) == Bilingual(zh: zh, en: en))
  }

  @Test func aResolutionHasOperativeParagraphs() {
    let resolution = SampleDocuments.document(
      [
        SampleDocuments.paragraph(1, "回顾其决议，", part: .preamble),
        SampleDocuments.paragraph(1, "认可报告；"), SampleDocuments.paragraph(2, "请秘书长。"),
      ], kind: .resolution)
    let index = PassageIndex(resolution)
    #expect(index["para_2"]?.label.short.en == "operative para. 2")
    #expect(index.whatExists(near: "para_40").zh == "现有执行部分第1至2段")
    #expect(index.whatExists(near: "annex_1__para_1").en == "the document has no annex")
  }

  @Test func theFirstOfTwoBlocksKeepsTheAnchor() {
    let document = SampleDocuments.document([
      SampleDocuments.paragraph(1, "甲。"), SampleDocuments.paragraph(1, "乙。"),
    ])
    #expect(PassageIndex(document).passages.map(\.text) == ["甲。"])
  }
}
