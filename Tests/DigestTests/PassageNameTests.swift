import Core
import Digest
import Testing

@Suite struct PassageNameTests {
  @Test(arguments: [
    ("para_14", PassageName(.paragraph, "14")),
    ("para_14__2", PassageName(.paragraph, "14", copy: 2)),
    ("para_14__a__ii", PassageName(.paragraph, "14", items: ["a", "ii"])),
    ("annex_1__pream_2", PassageName(.preambular, "2", annex: 1)),
    ("annex_2", PassageName(.annex, annex: 2)),
    ("principle_2__para_1", PassageName(.paragraph, "1", division: "principle_2")),
    ("annex_1__part_A__para_1", PassageName(.paragraph, "1", annex: 1, division: "part_A")),
    (
      "guideline_A.1__para_2__a",
      PassageName(.paragraph, "2", items: ["a"], division: "guideline_A.1")
    ),
    ("sec_3__para_1", PassageName(.paragraph, "1", division: "sec_3")),
    ("sec_3__2", PassageName(.heading, "3", copy: 2)),
    ("para_6.1", PassageName(.paragraph, "6.1")),
    ("fn_7", PassageName(.footnote, "7")),
    ("title", PassageName(.title)),
    ("annex_1__closing", PassageName(.closing, annex: 1)),
    ("text_7", PassageName(.unnumbered, "7")),
    ("whatever", PassageName(.other, "whatever")),
  ])
  func anAnchorIsTakenApartAndPutTogether(_ anchor: String, _ name: PassageName) {
    #expect(PassageName(anchor: anchor) == name)
    #expect(name.anchor == anchor)
  }

  @Test(arguments: [
    ("para_14", "第14段", "para. 14"),
    ("para_20__b__ii", "第20(b)(二)段", "para. 20 (b) (ii)"),
    ("pream_5", "序言部分第五段", "fifth preambular paragraph"),
    ("annex_2__para_3", "附件二第3段", "annex II, para. 3"),
    ("annex_1__pream_4", "附件一序言部分第四段", "annex I, fourth preambular paragraph"),
    ("annex_3", "附件三", "annex III"),
    ("fn_22", "脚注22", "footnote 22"),
    ("title", "标题", "title"),
    ("closing", "结尾", "closing lines"),
    ("principle_2__para_1", "原则2第1段", "principle 2, para. 1"),
    ("guideline_A.1__para_2", "准则A.1第2段", "guideline A.1, para. 2"),
    ("article_4__para_1", "第4条第1段", "article 4, para. 1"),
    ("part_A__para_1", "A部分第1段", "part A, para. 1"),
    ("sec_3__para_1", "第3个标题下第1段", "heading 3, para. 1"),
    ("part_A__para_1", "A部分第1段", "part A, para. 1"),
    ("para_14__2", "第14（其二）段", "para. 14 (second)"),
  ])
  func aPassageIsNamedInBothLanguages(_ anchor: String, _ zh: String, _ en: String) {
    let label = PassageLabel(PassageName(anchor: anchor)).short
    #expect(label == Bilingual(zh: zh, en: en))
  }

  @Test(arguments: [
    ("para_26", "para_31", false, "第26至31段", "paras. 26–31"),
    ("para_12", "para_14", true, "执行部分第12至14段", "operative paras. 12–14"),
    ("pream_5", "pream_7", true, "序言部分第5至7段", "preambular paras. 5–7"),
    ("fn_3", "fn_5", false, "脚注3至5", "footnotes 3–5"),
  ])
  func aRangeIsNamedAsOne(
    _ first: String, _ last: String, _ operative: Bool, _ zh: String, _ en: String
  ) {
    let label = PassageLabel(
      PassageName(anchor: first), through: PassageName(anchor: last), operative: operative)
    #expect(label.short == Bilingual(zh: zh, en: en))
  }

  @Test func resolutionsHaveOperativeAndPreambularParagraphs() {
    let operative = PassageLabel(PassageName(anchor: "para_16"), operative: true)
    #expect(operative.short == Bilingual(zh: "执行部分第16段", en: "operative para. 16"))
    #expect(operative.short == Bilingual(zh: "执行部分第16段", en: "operative para. 16"))
    let preambular = PassageLabel(PassageName(anchor: "pream_5"), operative: true)
    #expect(preambular.short == Bilingual(zh: "序言部分第五段", en: "fifth preambular paragraph"))
    let later = PassageLabel(PassageName(anchor: "pream_21"), operative: true)
    #expect(later.short == Bilingual(zh: "序言部分第二十一段", en: "twenty-first preambular paragraph"))
    let annexed = PassageLabel(PassageName(anchor: "annex_1__para_2"), operative: true)
    #expect(annexed.short == Bilingual(zh: "附件一第2段", en: "annex I, para. 2"))
  }

  @Test func anAnnexTheSourceDoesNotNumberIsJustTheAnnex() {
    let label = PassageLabel(PassageName(anchor: "annex_1__para_3"), numberedAnnex: false)
    #expect(label.short == Bilingual(zh: "附件第3段", en: "annex, para. 3"))
  }
}
