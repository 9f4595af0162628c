import Core
import Digest
import Documents
import Testing

@Suite struct EvidenceCheckTests {
  private let passages = ["wsf-2023": PassageIndex(SampleDocuments.report)]

  /// `line:column severity id` of everything found in a summary of `wsf-2023`.
  private func check(_ text: String, document: String? = "wsf-2023") -> [Diagnostic] {
    let (summary, problems) = SummaryReader.summary(
      SourceText(file: "summary.zh.md", text: text), language: .chinese)
    let check = EvidenceCheck(summary: summary, document: document, passages: passages)
    return (problems + check.diagnostics()).sorted()
  }

  private func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.position.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(place) \(diagnostic.severity.rawValue) \(diagnostic.id)"
    }
  }

  @Test func aSummaryWhoseSentencesRestOnPassagesHasNothingToReport() {
    let text = """
      ---
      description: 论坛报告的摘要
      updated: 2026-11-20
      ---

      ## 这是什么

      论坛于2023年举行。[第1段] 有70个国家出席[¶3]。本站另有说明。{编者：作者的话}

      ## 要点

      - 提出了建议。[第2(b)(一)段]
      - 通过了宣言[附件一第1至2段]
      """
    #expect(check(text).isEmpty)
  }

  @Test(arguments: [
    ("论坛举行。[第99段]", "1:6 error evidence-unknown"),
    ("## 题\n\n论坛**举行了**。[第1段、第99段]", "3:11 error evidence-unknown"),
    ("A &amp; B \\* met. [¶99]", "1:19 error evidence-unknown"),
    ("论坛举行。[wsf-2024 第1段]", "1:6 error evidence-unknown"),
    ("论坛举行。[第1段]没有依据。", "1:11 error evidence-missing"),
    ("- 一项[第1段]\n- 又一项", "2:3 error evidence-missing"),
    ("论坛举行。[第1]", "1:6 error evidence-malformed"),
    ("They met [¶1–].", "1:10 error evidence-malformed"),
    ("They met [¶1.", "1:10 error evidence-malformed"),
    ("都谈到了。[第1至3段、附件一第1段]", "1:6 note evidence-broad"),
    ("---\ntitle: x\n---\n论坛举行。[第1段]", "2:1 error yaml-unknown-key"),
    ("---\nupdated: 昨天\n---\n论坛举行。[第1段]", "2:10 error yaml-wrong-type"),
  ])
  func whatIsWrongIsReportedAtItsPlace(_ text: String, _ expected: String) {
    #expect(places(check(text)) == [expected])
  }

  @Test func aMissingPassageIsNamedWithWhatExists() throws {
    let diagnostic = try #require(check("论坛举行。[第99段]").first)
    #expect(diagnostic.message == Bilingual(zh: "本文件没有第99段", en: "this document has no para. 99"))
    #expect(diagnostic.help.zh == "现有第1至3段")
    #expect(diagnostic.excerpt == .init(line: "论坛举行。[第99段]", length: 6))
  }

  @Test func aMissingDocumentIsNamedWithTheNearest() throws {
    let diagnostic = try #require(check("论坛举行。[wsf-2024 第1段]").first)
    #expect(diagnostic.message.en == "there is no document “wsf-2024”")
    #expect(diagnostic.help.en == "did you mean “wsf-2023”?")
  }

  @Test func anotherDocumentsPassagesAreCheckedThere() {
    #expect(check("论坛举行。[wsf-2023 第1段]", document: "other").isEmpty)
    let wrong = check("论坛举行。[wsf-2023 第9段]", document: "other")
    #expect(wrong.map(\.message.en) == ["wsf-2023 has no para. 9"])
  }

  @Test func anIntroductionMustNameTheDocument() {
    #expect(check("碎片增多。[wsf-2023 第1段]", document: nil).isEmpty)
    #expect(places(check("碎片增多。[第1段]", document: nil)) == ["1:6 error evidence-unknown"])
  }

  @Test func itemsOfOneParagraphAndNotesDoNotMakeEvidenceBroad() {
    #expect(check("都谈到了。[第2(a)段、第2(b)段、第1段、第3段、脚注1、标题]").isEmpty)
  }

  @Test func evidenceInsideALinkOrCodeIsText() {
    #expect(places(check("见`[¶1]`")) == ["1:1 error evidence-missing"])
  }

  @Test func aDocumentWithoutDigestsIsNotedOncePerLanguage() {
    let notes = DigestMissingCheck.diagnostics("seeds/a.txt", has: [])
    #expect(notes.map(\.severity) == [.note, .note])
    #expect(
      notes.map(\.message.en) == [
        "there is no Chinese digest yet", "there is no English digest yet",
      ])
    #expect(DigestMissingCheck.diagnostics("seeds/documents/a", has: [.chinese, .english]).isEmpty)
  }
}
