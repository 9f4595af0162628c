import Core
import Digest
import Testing

@Suite struct EvidenceGrammarTests {
  /// What a mark names, as `slug:anchor` words.
  private func names(_ text: String) -> String? {
    let findings = EvidenceScanner.findings(in: text)
    guard findings.count == 1, case .mark(let mark) = findings[0] else { return nil }
    return mark.references.map { ($0.document.map { $0 + ":" } ?? "") + $0.anchor }
      .joined(separator: " ")
  }

  private func fault(_ text: String) -> EvidenceFault? {
    let findings = EvidenceScanner.findings(in: text)
    guard findings.count == 1, case .malformed(_, let fault) = findings[0] else { return nil }
    return fault
  }

  @Test(arguments: [
    ("[¶14]", "para_14"),
    ("[¶26–28, ¶35]", "para_26 para_27 para_28 para_35"),
    ("[¶26-28]", "para_26 para_27 para_28"),
    ("[¶26–¶28; ¶35]", "para_26 para_27 para_28 para_35"),
    ("[¶20(b)(ii)]", "para_20__b__ii"),
    ("[¶ 20 (b) (ii)]", "para_20__b__ii"),
    ("[PP5]", "pream_5"),
    ("[PP5–7]", "pream_5 pream_6 pream_7"),
    ("[OP12, OP14]", "para_12 para_14"),
    ("[OP20(a)]", "para_20__a"),
    ("[annex II ¶3]", "annex_2__para_3"),
    ("[Annex 2, ¶3]", "annex_2__para_3"),
    ("[annex ¶3]", "annex_1__para_3"),
    ("[annex PP4]", "annex_1__pream_4"),
    ("[annex III]", "annex_3"),
    ("[fn 22]", "fn_22"),
    ("[fn 22, 23]", "fn_22 fn_23"),
    ("[title]", "title"),
    ("[closing]", "closing"),
    ("[title, closing]", "title closing"),
    ("[wsf-2023 ¶41]", "wsf-2023:para_41"),
    ("[forum ¶41]", "forum:para_41"), ("[forum 第41段]", "forum:para_41"),
    ("[¶3, forum ¶41]", "para_3 forum:para_41"),
    ("[wsf-2023 ¶41, ¶42]", "wsf-2023:para_41 wsf-2023:para_42"),
    ("[wsf-2023 ¶41; ¶42]", "wsf-2023:para_41 para_42"),
    ("[¶3, wsf-2023 annex II ¶4]", "para_3 wsf-2023:annex_2__para_4"),
    ("[un-space-38 title]", "un-space-38:title"),
    ("[para. 14]", "para_14"),
    ("[paras. 14 and 16]", "para_14 para_16"),
    ("[¶6.1]", "para_6.1"),
    ("[principle 2 ¶1]", "principle_2__para_1"),
    ("[guideline A.1 ¶2]", "guideline_A.1__para_2"),
    ("[standard-terms ¶2]", "standard-terms:para_2"),
    ("[准则A.1第2段]", "guideline_A.1__para_2"),
    ("[part A ¶1]", "part_A__para_1"),
    ("[#text_7]", "text_7"),
  ])
  func englishFormsNamePassages(_ text: String, _ expected: String) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    ("[res-78-72 标题、结尾]", "res-78-72:title res-78-72:closing"),
    ("[priority-7 脚注1]", "priority-7:fn_1"),
    ("[附件]", "annex_1"),
    ("[第14段]", "para_14"),
    ("【第14段】", "para_14"),
    ("［第１４段］", "para_14"),
    ("[第十四段]", "para_14"),
    ("[第 14 段]", "para_14"),
    ("[第26至28段、第35段]", "para_26 para_27 para_28 para_35"),
    ("[第26段至第28段]", "para_26 para_27 para_28"),
    ("[第26–28段，第35段]", "para_26 para_27 para_28 para_35"),
    ("[第14、16段]", "para_14 para_16"),
    ("[第14和第16段]", "para_14 para_16"),
    ("[序言第5段]", "pream_5"),
    ("[序言部分第五段]", "pream_5"),
    ("[序言第5、第6段]", "pream_5 pream_6"),
    ("[执行第12段]", "para_12"),
    ("[执行部分第12至14段]", "para_12 para_13 para_14"),
    ("[附件第3段]", "annex_1__para_3"),
    ("[附件二第3段]", "annex_2__para_3"),
    ("[附件2第3段]", "annex_2__para_3"),
    ("[附件序言第4段]", "annex_1__pream_4"),
    ("[附件三]", "annex_3"),
    ("[第20(b)(二)段]", "para_20__b__ii"),
    ("[第20（b）（二）段]", "para_20__b__ii"),
    ("[第20段(b)㈡]", "para_20__b__ii"),
    ("[脚注22]", "fn_22"),
    ("[标题]", "title"),
    ("[结尾]", "closing"),
    ("[标题、结尾]", "title closing"),
    ("[wsf-2023 第41段；第3段]", "wsf-2023:para_41 para_3"),
    ("[wsf-2023第41段]", "wsf-2023:para_41"),
    ("[原则2第1段]", "principle_2__para_1"),
    ("[¶14、¶15]", "para_14 para_15"),
  ])
  func chineseFormsNameTheSamePassages(_ text: String, _ expected: String) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    "[sic]", "[1]", "[A/AC.105/1]", "[2019]", "[第十届会议]", "[注]", "【重点】", "[annexed]", "[…]",
    "[parallel]", "[working title]", "[title page]", "[]", "[opinion]", "[见附件]",
    "[a [b", "[草案标题]",
  ])
  func otherBracketsStayText(_ text: String) {
    #expect(EvidenceScanner.findings(in: text).isEmpty)
  }

  @Test(arguments: [
    ("[¶]", EvidenceFault.numberMissing(after: "¶")),
    ("[¶x]", .numberMissing(after: "¶")),
    ("[¶14,]", .empty),
    ("[¶14 ¶15]", .notAPlace("¶15")),
    ("[¶14 maybe]", .notAPlace("maybe")),
    ("[¶31–26]", .backwards("31", "26")),
    ("[第31至26段]", .backwards("31", "26")),
    ("[¶1–9999]", .rangeNotCountable),
    ("[¶12(a)–(c)]", .rangeNotCountable),
    ("[¶12(a)–12(c)]", .rangeNotCountable),
    ("[第14]", .paragraphWordMissing),
    ("[第14、¶15]", .paragraphWordMissing),
    ("[¶14", .unclosed),
    ("[第14段。", .unclosed),
    ("{editor: }", .reasonMissing),
    ("{编者：", .unclosed),
  ])
  func whatLooksLikeEvidenceAndIsNotUnderstoodIsAFault(_ text: String, _ expected: EvidenceFault) {
    #expect(fault(text) == expected)
  }

  @Test func rangesAreBytesOfTheText() throws {
    let text = "已商定。[¶3, wsf-2023 ¶41]"
    let findings = EvidenceScanner.findings(in: text)
    guard case .mark(let mark) = try #require(findings.first) else {
      Issue.record("no mark in \(findings)")
      return
    }
    func words(_ range: Range<Int>) -> String {
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    #expect(words(mark.range) == "[¶3, wsf-2023 ¶41]")
    #expect(mark.entries.map { words($0.range) } == ["¶3", "wsf-2023 ¶41"])
  }

  @Test(arguments: [
    ("{editor: our own reading}", "our own reading"), ("{编者：本站说明}", "本站说明"),
    ("{Editor：two words }", "two words"),
  ])
  func editorsNotesGiveAReason(_ text: String, _ reason: String) {
    let findings = EvidenceScanner.findings(in: text)
    #expect(findings == [.editor(EditorNote(range: 0..<text.utf8.count, reason: reason))])
  }

  @Test func manyUnclosedBracketsAreReadInOnePass() {
    let text = String(repeating: "[¶", count: 20_000)
    #expect(EvidenceScanner.findings(in: text).count == 20_000)
    #expect(EvidenceScanner.findings(in: String(repeating: "[", count: 200_000)).isEmpty)
  }
}
