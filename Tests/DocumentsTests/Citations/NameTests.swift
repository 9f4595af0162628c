import Core
import Documents
import Testing

/// Names that only look like names, and names that share a word.
@Suite struct NameTests {
  private let vocabulary = Vocabulary.unitedNations.adding([
    VocabularyEntry(
      slug: "state-cn", kind: .state, names: Bilingual(zh: ["中国"], en: ["China"])),
    VocabularyEntry(
      slug: "state-in", kind: .state, names: Bilingual(zh: ["印度"], en: ["India"])),
  ])

  private func names(_ text: String) -> [String] {
    let passage = Passage(id: "para_1", text: text)
    return (NameReader(vocabulary: vocabulary).names(in: [passage])["para_1"] ?? []).flatMap {
      $0.slugs.sorted()
    }
  }

  @Test(arguments: [
    ("中国和发展中国家", ["state-cn"]), ("其中国际合作最为重要", []), ("印度洋沿岸的印度", ["state-in"]),
  ])
  func aStateIsNoPartOfAnotherWord(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    "第一和第四委员会举行了联席会议", "第一委员会和第四委员会举行了联席会议",
    "The First and Fourth Committees met.", "The First Committee and the Fourth Committee met.",
  ])
  func committeesMayShareTheirLastWord(_ text: String) {
    #expect(names(text) == ["first-committee", "fourth-committee"])
  }

  @Test(arguments: [
    ("该网络的常设秘书处", [String]()), ("请秘书处提交报告", ["secretariat"]),
    ("咨询小组秘书处", []), ("由秘书处编写", ["secretariat"]),
  ])
  func aSecretariatIsNotAlwaysTheSecretariat(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test func theAssemblyIsNotAConferenceOfAnotherName() {
    #expect(names("联合国可持续发展大会在里约热内卢举行") == [])
  }

  @Test func aResolutionsCommitteeIsNotTheOneThatReported() {
    let passages = [
      Passage(
        id: "masthead", text: "2031年12月10日大会决议 [根据特别政治和非殖民化委员会(第四委员会)的报告(A/86/409)通过]"),
      Passage(id: "pream_1", text: "回顾和平利用外层空间委员会的报告，"),
      Passage(id: "para_1", text: "请委员会继续开展工作；"),
    ]
    let names = NameReader(vocabulary: vocabulary).names(in: passages, symbol: "A/RES/86/12")
    #expect(names["para_1"]?.map(\.slugs) == [["copuos"]])
  }
}
