import Core
import Digest
import Documents
import Testing

/// A translation has every passage of its source, with the same values.
@Suite struct TranslationParityTests {
  private static let source = """
    论坛报告

    一. 导言

    1. 论坛于2023年12月12日至14日在维也纳举行，约旦和日本派代表出席，大会第72/77号决议提到了论坛。1
    2. 有2万人参加，其中45.7%为女性；委员会第六十六届会议表示欢迎。
    3. 任务如下：
    (a) 交流经验；
    (b) 提出两项建议。

    ____________________

    1 A/AC.105/1219，第12段。
    """

  private static let translation = """
    {#title}
    Report on the Forum

    {#sec_1}
    Introduction

    {#para_1}
    The Forum was held in Vienna from 12 to 14 December 2023; Jordan and Japan were represented, and General Assembly resolution 72/77 mentioned the Forum.[^1]

    {#para_2}
    There were 20,000 participants, of whom 45.7 per cent were women; the Committee, at its sixty-sixth session, welcomed it.

    {#para_3}
    The tasks are as follows:
    (a) To exchange experience;
    (b) To make two recommendations.

    {#fn_1}
    A/AC.105/1219, para. 12.
    """

  /// `words id` of every error in the translation after a change in it.
  private func errors(_ old: String, _ new: String) -> [String] {
    let text = Self.translation.replacing(old, with: new)
    #expect(old.isEmpty || text != Self.translation)
    let lab = TranslationLab(Self.source)
    let (translation, problems) = lab.fit(text)
    let document = CorpusDocument(
      slug: "forum", name: "forum", facts: DocumentFacts(), texts: [lab.text], summaries: [:],
      translations: [.english: translation])
    let vocabulary = Vocabulary.unitedNations.adding(
      Tables.read([
        .states: SourceText(
          file: "states.csv",
          text: "iso2,name_en,name_zh\nJO,Jordan,约旦\nJP,Japan,日本\nKE,Kenya,肯尼亚\n")
      ]).tables)
    let check = TranslationParityCheck(
      document: document, translation: translation, reader: ClaimTextReader(vocabulary: vocabulary))
    return (problems + check.diagnostics()).sorted().map { diagnostic in
      #expect(diagnostic.severity == .error)
      let excerpt = diagnostic.excerpt
      let start = (diagnostic.position?.column ?? 1) - 1
      let words = (excerpt?.line ?? "").dropFirst(start).prefix(excerpt?.length ?? 0)
      return "\(words) \(diagnostic.id)"
    }
  }

  @Test func aFaithfulTranslationHasNoErrors() {
    #expect(errors("", "") == [])
  }

  @Test(
    arguments: [
      ("20,000", "2,000", "2,000"), ("45.7 per cent", "47.5 per cent", "47.5"),
      ("14 December 2023", "15 December 2023", "12 to 15 December 2023"),
      ("December 2023", "November 2023", "12 to 14 November 2023"),
      ("resolution 72/77", "resolution 72/78", "resolution 72/78"),
      ("Jordan", "Kenya", "Kenya"),
      ("sixty-sixth session", "sixty-fifth session", "sixty-fifth"),
      ("A/AC.105/1219", "A/AC.105/1291", "A/AC.105/1291"),
      ("Jordan and Japan were", "Japan was", "{#para_1}"),
      (", of whom 45.7 per cent were women", "", "{#para_2}"),
      ("[^1]", "", "{#para_1}"), ("[^1]", "[^2]", "{#para_1}"),
      ("{#para_2}\n", "", "{#para_1}"),
      ("{#sec_1}\nIntroduction\n", "", "{#title}"),
      ("\n(b) To make two recommendations.", "", "(a)"),
      ("To exchange experience;", "", "(a)"),
    ])
  func aChangedValueIsFoundAtItsWords(_ old: String, _ new: String, _ words: String) {
    let found = errors(old, new)
    #expect(found.first == "\(words) translation-parity", "\(found)")
  }

  @Test func numbersInWordsAnswerNumbersInDigits() {
    #expect(errors("To make two", "To make 2") == [])
    #expect(errors("20,000 participants", "twenty thousand participants") == [])
    #expect(
      errors("20,000 participants", "twelve thousand participants").first
        == "twelve thousand translation-parity")
  }

  @Test func aNumberInQuotationMarksMayBeAWord() {
    #expect(errors("The tasks are", "The tasks of “Space 4 All” are") == [])
  }

  @Test(arguments: [
    ("{#para_1}\n论坛于2023年12月12日至14日举行；大会第72/77号决议提到了论坛，有2万人参加。", []),
    (
      "{#para_1}\n论坛于2023年12月12日至14日举行；大会第72/78号决议提到了论坛，有2万人参加。",
      ["第72/78号决议"]
    ),
    ("{#para_1}\n论坛于2023年12月12日至14日举行；大会第72/77号决议提到了论坛，有2千人参加。", ["2"]),
  ])
  func aChineseTranslationIsHeldToItsEnglishSource(_ text: String, _ expected: [String]) throws {
    let source = """
      1. The Forum was held from 12 to 14 December 2023; General Assembly resolution 72/77 mentioned \
      the Forum, and 20,000 people took part in what was a long and useful discussion.
      """
    let lab = TranslationLab(source)
    let (translation, problems) = lab.fit(text, .chinese)
    let document = CorpusDocument(
      slug: "forum", name: "forum", facts: DocumentFacts(), texts: [lab.text], summaries: [:],
      translations: [.chinese: translation])
    let check = TranslationParityCheck(
      document: document, translation: translation,
      reader: ClaimTextReader(vocabulary: .unitedNations))
    let words = (problems + check.diagnostics()).sorted().map { diagnostic in
      String(
        (diagnostic.excerpt?.line ?? "").dropFirst((diagnostic.position?.column ?? 1) - 1)
          .prefix(diagnostic.excerpt?.length ?? 0))
    }
    #expect(words == expected)
  }
}
