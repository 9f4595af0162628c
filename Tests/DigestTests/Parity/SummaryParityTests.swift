import Core
import Digest
import Documents
import Testing

/// The two languages of a digest rest on the same passages and give the same values.
@Suite struct SummaryParityTests {
  private static let chinese = """
    ## 这是什么

    论坛于2023年12月12日至14日在维也纳举行，有70个国家出席。[第1段]大会第72/77号决议提到了论坛。[第2至3段]

    ## 要点

    - 约旦提出了建议。[第4段]
    - 委员会第六十六届会议对此表示欢迎。[第5(a)(二)段、附件二第3段]
    """

  private static let english = """
    ## What it is

    The Forum met in Vienna from 12 to 14 December 2023; 70 countries were represented [¶1]. General Assembly resolution 72/77 mentioned it. [¶2–3]

    ## Key points

    - Jordan made a proposal. [¶4]
    - The Committee welcomed it at its sixty-sixth session. [annex II ¶3; ¶5(a)(ii)]
    """

  private static let vocabulary = Vocabulary.unitedNations.adding(
    Tables.read([
      .states: SourceText(
        file: "states.csv", text: "iso2,name_en,name_zh\nJO,Jordan,约旦\nKE,Kenya,肯尼亚\n")
    ]).tables)

  /// `file words` of every error.
  private func errors(_ chinese: String, _ english: String, of document: String? = "forum-2023")
    -> [String]
  {
    let reader = ClaimTextReader(vocabulary: Self.vocabulary)
    let checker = ClaimChecker(
      reader: reader, readings: PassageReadings(of: [:], in: [], reader: reader))
    func side(_ text: String, _ language: Language) -> SummaryParityCheck.Side {
      let source = SourceText(file: "a/summary.\(language.rawValue).md", text: text)
      let summary = SummaryReader.summary(source, language: language).summary
      return SummaryParityCheck.Side(
        summary, contexts: checker.contexts(of: summary, document: nil))
    }
    let check = SummaryParityCheck(
      side(chinese, .chinese), side(english, .english), document: document,
      vocabulary: Self.vocabulary)
    return check.diagnostics().sorted().map { diagnostic in
      #expect(diagnostic.id == "summary-parity" && diagnostic.severity == .error)
      let excerpt = diagnostic.excerpt
      let start = (diagnostic.position?.column ?? 1) - 1
      let words = (excerpt?.line ?? "").dropFirst(start).prefix(excerpt?.length ?? 0)
      return "\(diagnostic.file.dropFirst("a/summary.".count).prefix(2)) \(words)"
    }
  }

  @Test func languagesThatSayTheSameHaveNoErrors() {
    #expect(errors(Self.chinese, Self.english) == [])
  }

  @Test(arguments: [
    ("[¶1]", "[¶6]", ["en [¶6]"]), ("[¶2–3]", "[¶2–4]", ["en [¶2–4]"]),
    ("[¶2–3]", "[¶2]", ["zh [第2至3段]"]), ("[¶4]", "[¶4, ¶5]", ["en [¶4, ¶5]"]),
    ("annex II ¶3; ", "", ["zh [第5(a)(二)段、附件二第3段]"]),
    ("¶5(a)(ii)", "¶5(a)(i)", ["en [annex II ¶3; ¶5(a)(i)]"]),
    ("70 countries", "17 countries", ["en 17"]), ("Jordan", "Kenya", ["en Kenya"]),
    ("Jordan made", "It made", ["zh 约旦"]),
    ("12 to 14 December", "12 to 15 December", ["en 12 to 15 December 2023"]),
    ("from 12 to 14 December 2023", "last year", ["zh 2023年12月12日至14日"]),
    ("72/77", "72/78", ["en resolution 72/78"]),
    ("sixty-sixth", "sixty-seventh", ["en sixty-seventh"]),
    ("- Jordan made a proposal. [¶4]\n", "", ["zh 委员会第六十六届会议对此表示欢迎。[第5(a)(二)段、附件二第3段]"]),
    ("## Key points\n\n", "", ["zh 约旦提出了建议。[第4段]"]),
  ])
  func aDifferenceIsFoundAtItsWords(_ old: String, _ new: String, _ expected: [String]) {
    let text = Self.english.replacing(old, with: new)
    #expect(text != Self.english)
    let found = errors(Self.chinese, text)
    #expect(found.prefix(expected.count) == expected[...], "\(found)")
    #expect(!found.isEmpty)
  }

  @Test func theCounterpartIsNamed() throws {
    let text = Self.english.replacing("[¶4]", with: "[¶7]")
    let reader = ClaimTextReader(vocabulary: Self.vocabulary)
    let checker = ClaimChecker(
      reader: reader, readings: PassageReadings(of: [:], in: [], reader: reader))
    let sides = [(Self.chinese, Language.chinese), (text, .english)].map { words, language in
      let summary = SummaryReader.summary(
        SourceText(file: "a/summary.\(language.rawValue).md", text: words), language: language
      ).summary
      return SummaryParityCheck.Side(
        summary, contexts: checker.contexts(of: summary, document: nil))
    }
    let check = SummaryParityCheck(
      sides[0], sides[1], document: "forum", vocabulary: Self.vocabulary)
    let diagnostic = try #require(check.diagnostics().first)
    #expect(
      diagnostic.message.en
        == "the Chinese counterpart (summary.zh.md:7) does not rest on para. 7")
    #expect(diagnostic.help.zh == "那里注明的是[第4段]")
  }

  @Test func aSlugMayBeWrittenOrLeftOut() {
    #expect(errors("论坛举行。[forum-2023 第1段]", "The Forum was held. [¶1]") == [])
    #expect(
      errors("论坛举行。[forum-2023 第1段]", "It met. [other-2023 ¶1]", of: nil) == ["en [other-2023 ¶1]"])
  }
}
