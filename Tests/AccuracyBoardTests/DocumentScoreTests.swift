import AccuracyBoard
import Testing

@Suite struct DocumentScoreTests {
  private static func paragraph(_ number: String, _ text: String, items: [String] = [])
    -> ParagraphFact
  {
    ParagraphFact(
      id: "para_\(number)", part: "main", number: number, wording: Wording(of: text),
      items: items.map { ItemFact(label: $0, wording: Wording(of: $0)) })
  }

  private static let key = [
    paragraph("1", "请秘书长提交报告；"), paragraph("2", "决定设立工作组；", items: ["a", "b"]),
  ]

  private func tally(of paragraphs: [ParagraphFact]) -> Tally? {
    DocumentScore(
      of: DocumentFacts(paragraphs: paragraphs), with: DocumentFacts(paragraphs: Self.key),
      measures: [.paragraphs]
    ).measures[.paragraphs]
  }

  @Test func anExactReadingIsAllRight() {
    #expect(tally(of: Self.key) == Tally(right: 2))
  }

  @Test func aWrongParagraphIsBothMissedAndMadeUp() {
    let wrong = [Self.key[0], Self.paragraph("2", "决定设立工作组；", items: ["a"])]
    #expect(tally(of: wrong) == Tally(right: 1, missing: 1, extra: 1))
  }

  @Test func aLostParagraphIsMissed() {
    #expect(tally(of: [Self.key[1]]) == Tally(right: 1, missing: 1))
  }

  @Test func aParagraphReadTwiceIsMadeUpOnce() {
    #expect(tally(of: Self.key + [Self.key[0]]) == Tally(right: 2, extra: 1))
  }

  @Test func onlyWhatIsAskedForIsMeasured() {
    let score = DocumentScore(
      of: DocumentFacts(), with: DocumentFacts(paragraphs: Self.key), measures: [.headings])
    #expect(score.measures == [.headings: Tally()])
  }

  @Test func disagreementsAreNamed() {
    let score = DocumentScore(
      of: DocumentFacts(paragraphs: [Self.key[0], Self.paragraph("3", "又决定延期。")]),
      with: DocumentFacts(paragraphs: Self.key), measures: [.paragraphs])
    #expect(
      score.differences == [
        "- paragraphs: para_2 main 2 决定设立工作…设立工作组； (a) a…a (b) b…b",
        "+ paragraphs: para_3 main 3 又决定延期。…又决定延期。",
      ])
  }

  @Test func aHeadingCountsAtAnyLevelWhereTheKeyNamesNone() {
    let key = DocumentFacts(headings: [
      HeadingFact(text: "一.导言", level: 1), HeadingFact(text: "结论", level: nil),
    ])
    let actual = DocumentFacts(headings: [
      HeadingFact(text: "一.导言", level: 2), HeadingFact(text: "结论", level: 3),
    ])
    let score = DocumentScore(of: actual, with: key, measures: [.headings])
    #expect(score.measures[.headings] == Tally(right: 1, missing: 1, extra: 1))
  }

  @Test(arguments: [true, false])
  func anOptionalHeadingCountsNeitherWay(isRead: Bool) {
    let key = DocumentFacts(headings: [HeadingFact(text: "目录", level: nil, isOptional: true)])
    let actual = DocumentFacts(headings: isRead ? [HeadingFact(text: "目录", level: 1)] : [])
    let score = DocumentScore(of: actual, with: key, measures: [.headings])
    #expect(score.measures[.headings] == Tally())
  }

  @Test func aFootnoteCalledElsewhereIsNotExact() {
    let note = FootnoteFact(number: "1", wording: Wording(of: "同上。"), calls: ["para_1"])
    var moved = note
    moved.calls = ["para_2"]
    let score = DocumentScore(
      of: DocumentFacts(footnotes: [moved]), with: DocumentFacts(footnotes: [note]),
      measures: [.footnotes])
    #expect(score.measures[.footnotes] == Tally(missing: 1, extra: 1))
  }

  @Test func aTargetNamedTwiceInAPlaceCountsOnce() {
    let citation = CitationFact(target: "A/75/982", kind: "document", at: "para_1")
    let score = DocumentScore(
      of: DocumentFacts(citations: [citation, citation]),
      with: DocumentFacts(citations: [citation]), measures: [.citations])
    #expect(score.measures[.citations] == Tally(right: 1))
  }

  @Test func citationsAreCountedByTheFormOfTheKeyAndMadeUpOnesByKind() {
    let key = DocumentFacts(citations: [
      CitationFact(target: "A/78/20", kind: "document", at: "fn_8", form: "ibid"),
      CitationFact(target: "A/78/20", kind: "document", at: "fn_9", form: "ibid"),
    ])
    let actual = DocumentFacts(citations: [
      CitationFact(target: "A/78/20", kind: "document", at: "fn_8"),
      CitationFact(target: "ga-26", kind: "session", at: "para_32"),
    ])
    let score = DocumentScore(of: actual, with: key, measures: [.citations])
    #expect(score.forms == ["ibid": Tally(right: 1, missing: 1), "session": Tally(extra: 1)])
  }

  @Test func aPinpointIsComparedWithItsTargetAndPlace() {
    let key = DocumentFacts(citations: [
      CitationFact(target: "A/71/20", kind: "document", at: "para_2", pinpoint: "第296段"),
      CitationFact(target: "A/72/20", kind: "document", at: "para_2"),
    ])
    let actual = DocumentFacts(citations: [
      CitationFact(target: "A/71/20", kind: "document", at: "para_2"),
      CitationFact(target: "A/72/20", kind: "document", at: "para_2", pinpoint: "第296段"),
    ])
    let score = DocumentScore(of: actual, with: key, measures: [.citations, .pinpoints])
    #expect(score.measures[.citations] == Tally(right: 2))
    #expect(score.measures[.pinpoints] == Tally(missing: 1, extra: 1))
  }

  @Test(arguments: [true, false])
  func anOptionalCitationCountsNeitherWay(isRead: Bool) {
    let optional = CitationFact(
      target: "ga-78", kind: "session", at: "fn_7", form: "session", isOptional: true)
    let found = CitationFact(target: "ga-78", kind: "session", at: "fn_7", pinpoint: "附件")
    let score = DocumentScore(
      of: DocumentFacts(citations: isRead ? [found] : []),
      with: DocumentFacts(citations: [optional]), measures: [.citations, .pinpoints])
    #expect(score.measures == [.citations: Tally(), .pinpoints: Tally()])
    #expect(score.forms.isEmpty)
  }
}
