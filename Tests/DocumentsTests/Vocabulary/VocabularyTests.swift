import Core
import Documents
import TestSupport
import Testing

@Suite struct VocabularyTests {
  private func slugs(_ text: String, _ vocabulary: Vocabulary = .unitedNations) -> [String] {
    vocabulary.mentions(in: text).map { $0.slugs.joined(separator: "|") }
  }

  @Test(arguments: [
    ("非洲联盟大会", ["au-assembly"]), ("联合国大会", ["ga"]),
    ("和平利用外层空间委员会法律小组委员会", ["copuos", "lsc"]),
    ("在“外空会议+50”期间", ["unispace-50"]), ("外空大会+50", ["unispace-50"]),
    ("空间飞行任务计划咨询小组", ["smpag"]), ("空间飞行任务规划咨询小组", ["smpag"]),
    (
      "the Legal Subcommittee of the Committee on the Peaceful Uses of Outer Space",
      ["lsc", "copuos"]
    ),
  ]) func longestNameWins(text: String, expected: [String]) {
    #expect(slugs(text) == expected)
  }

  @Test func spacesThatLineBreaksLeftDoNotHideAName() {
    let marked = MarkedText("审议了⟦和平利用外\n 层空间委员会⟧的报告")
    #expect(Vocabulary.unitedNations.mentions(in: marked.text).map(\.range) == marked.ranges)
  }

  @Test func abbreviationsEndAtTheEndOfAWord() {
    #expect(slugs("ESA and UN-Space") == ["esa", "un-space"])
    #expect(slugs("ESAC, MESA") == [])
  }

  @Test func sharedShortFormsNameAllTheyMayMean() {
    let mention = Vocabulary.unitedNations.mentions(in: "小组委员会").first
    #expect(mention?.isShortForm == true)
    #expect(mention?.slugs == ["stsc", "lsc"])
  }

  @Test func aShortFormMadeANameIsStillOneBody() throws {
    var assembly = try #require(Vocabulary.unitedNations["ga"])
    assembly.names = Bilingual(zh: ["大会"], en: ["General Assembly"])
    let vocabulary = Vocabulary.unitedNations.adding([assembly])
    #expect(slugs("大会第77/121号决议", vocabulary) == ["ga"])
    let citations = CitationReader(vocabulary: vocabulary).citations(
      in: [Passage(id: "para_1", text: "继续开展大会第77/121号决议规定的工作")]
    ).citations
    #expect(citations.map(\.target) == ["A/RES/77/121"])
  }

  @Test func anAdditionDoesNotMakeACommitteeAdoptResolutions() throws {
    let more = VocabularyEntry(
      slug: "copuos", kind: .body, names: Bilingual(zh: ["外空委"], en: ["Space Committee"]))
    let vocabulary = Vocabulary.unitedNations.adding([more])
    let citations = CitationReader(vocabulary: vocabulary).citations(
      in: [Passage(id: "para_1", text: "the Space Committee, in its resolution 72/77")]
    ).citations
    #expect(citations.map(\.target) == ["A/RES/72/77"])
  }

  @Test func additionsExtendAndReplace() {
    let more = Vocabulary.unitedNations.adding([
      VocabularyEntry(
        slug: "copuos", kind: .body, names: Bilingual(zh: ["外层空间委"], en: ["Space Committee"])),
      VocabularyEntry(
        slug: "asean", kind: .body, names: Bilingual(zh: ["东盟"], en: ["ASEAN"])),
    ])
    #expect(slugs("外层空间委、东盟与和平利用外层空间委员会", more) == ["copuos", "asean", "copuos"])
    #expect(more["copuos"]?.holdsSessions == true)
    #expect(slugs("东盟") == [])
  }

  @Test func builtInEntriesAreNamedInBothLanguagesAndOnce() {
    var seen = Set<String>()
    for entry in Vocabulary.unitedNations.entries {
      #expect(!entry.names.zh.isEmpty, "\(entry.slug) has no Chinese name")
      #expect(!entry.names.en.isEmpty, "\(entry.slug) has no English name")
      #expect(seen.insert(entry.slug).inserted, "\(entry.slug) twice")
      #expect(entry.slug.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 })
      if let parent = entry.parent { #expect(Vocabulary.unitedNations[parent] != nil) }
    }
  }

  @Test func anEmptyVocabularyFindsNothing() {
    #expect(slugs("大会", Vocabulary()) == [])
  }
}
