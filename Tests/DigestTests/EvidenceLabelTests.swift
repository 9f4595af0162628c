import Core
import Digest
import Documents
import Testing

@Suite struct EvidenceLabelTests {
  private func entry(_ text: String) throws -> EvidenceEntry {
    guard case .mark(let mark) = EvidenceScanner.findings(in: text).first else {
      throw NoMark()
    }
    return try #require(mark.entries.first)
  }

  private struct NoMark: Error {}

  @Test(arguments: [
    ("[¶1–3]", "第1至3段", "paras. 1–3"), ("[附件一第2段]", "附件一第2段", "annex I, para. 2"),
    ("[annex]", "附件一", "annex I"), ("[第2(b)(一)段]", "第2(b)(一)段", "para. 2 (b) (i)"),
  ])
  func aMarkIsNamedAsItsDocumentHasIt(_ text: String, _ zh: String, _ en: String) throws {
    let index = PassageIndex(SampleDocuments.report)
    #expect(index.label(of: try entry(text)).short == Bilingual(zh: zh, en: en))
  }

  @Test func aPlainNumberInAResolutionIsAnOperativeParagraph() throws {
    let document = SampleDocuments.document(
      [
        SampleDocuments.paragraph(12, "请秘书长。"),
        SampleDocuments.paragraph(
          3, "附。", part: .annex(1, numbered: false), prefix: "annex_1__"),
      ], kind: .resolution)
    let index = PassageIndex(document)
    #expect(index.label(of: try entry("[¶12]")).short.zh == "执行部分第12段")
    #expect(index.label(of: try entry("[annex ¶3]")).short.en == "annex, para. 3")
    #expect(index.link(of: try entry("[annex]")) == "annex_1__para_3")
    #expect(index.link(of: try entry("[¶13]")) == nil)
  }
}
