import Core
import Digest
import Documents
import TestSupport
import Testing

/// What an editor types to rest a sentence on a passage, made from the passage.
@Suite struct PassageMarkTests {
  @Test(arguments: [
    ("para_14", "[第14段]", "[¶14]"), ("para_20__b__ii", "[第20(b)(ii)段]", "[¶20(b)(ii)]"),
    ("pream_5", "[序言第5段]", "[PP5]"), ("fn_22", "[脚注22]", "[fn 22]"),
    ("title", "[标题]", "[title]"), ("closing", "[结尾]", "[closing]"),
    ("annex_2__para_3", "[附件二第3段]", "[annex II ¶3]"), ("annex_2", "[附件二]", "[annex II]"),
    ("annex_1__pream_4", "[附件一序言第4段]", "[annex I PP4]"),
    ("principle_2__para_1", "[原则2第1段]", "[principle 2 ¶1]"),
    ("text_7", "[#text_7]", "[#text_7]"), ("sec_3", "[#sec_3]", "[#sec_3]"),
    ("para_14__2", "[#para_14__2]", "[#para_14__2]"), ("para_6.1", "[第6.1段]", "[¶6.1]"),
  ])
  func isTheShortestFormOfTheLanguage(anchor: String, zh: String, en: String) {
    let label = PassageLabel(PassageName(anchor: anchor))
    #expect(label.mark(.chinese) == zh)
    #expect(label.mark(.english) == en)
  }

  @Test func ofAResolutionItIsThatOfOperativeParagraphs() {
    let label = PassageLabel(PassageName(anchor: "para_12"), operative: true)
    #expect(label.mark(.chinese) == "[执行第12段]")
    #expect(label.mark(.english) == "[OP12]")
  }

  @Test func ofAnotherDocumentItNamesThat() {
    let label = PassageLabel(PassageName(anchor: "para_41"))
    #expect(label.mark(.chinese, of: "wsf-2023") == "[wsf-2023 第41段]")
    #expect(label.mark(.english, of: "wsf-2023") == "[wsf-2023 ¶41]")
  }

  @Test func anAnnexWithoutNumberIsNamedWithoutOne() {
    let label = PassageLabel(PassageName(anchor: "annex_1__para_3"), numberedAnnex: false)
    #expect(label.mark(.chinese) == "[附件第3段]")
    #expect(label.mark(.english) == "[annex ¶3]")
  }

  @Test(arguments: ["priority-7", "res-78-72", "un-china-2022", "un-space-38", "wsf-2023"])
  func everyPassageOfADocumentIsFoundAgainByItsMark(slug: String) throws {
    let path = Repository.path("seeds/documents/\(slug)/source.zh.txt")
    let document = SourceReader(vocabulary: .unitedNations).read(try FileAccess.text(of: path))
    for passage in PassageIndex(document).passages {
      for language in Language.allCases {
        for other in [nil, "wsf-2024"] {
          let mark = passage.label.mark(language, of: other)
          let findings = EvidenceScanner.findings(in: mark)
          guard findings.count == 1, case .mark(let found) = findings[0] else {
            Issue.record("\(passage.anchor): \(mark)")
            continue
          }
          #expect(found.references == [PassageReference(document: other, anchor: passage.anchor)])
        }
      }
    }
  }
}
