import AccuracyBoard
import Core
import Testing

@Suite struct OfficialDocumentTests {
  @Test func theMarkupGivesWhatAReaderHasToFind() throws {
    let facts = try SampleMarkup.document().facts()
    #expect(
      facts.paragraphs == [
        ParagraphFact(
          id: nil, part: "preamble", number: nil, wording: Wording(of: "回顾其第98/1号决议，")),
        ParagraphFact(
          id: nil, part: "main", number: "1", wording: Wording(of: "决定设立星图小组，任务如下："),
          items: [
            ItemFact(label: "a", wording: Wording(of: "绘制星图；")),
            ItemFact(label: "b", wording: Wording(of: "公布航路；")),
          ]),
        ParagraphFact(id: nil, part: "main", number: "1.1", wording: Wording(of: "请各国提交资料。")),
      ])
    #expect(facts.headings.map(\.text) == ["一.总则"])
    #expect(
      facts.footnotes == [
        FootnoteFact(number: "1", wording: Wording(of: "另见A/98/20。"), calls: ["preamble 1"]),
        FootnoteFact(number: "2", wording: Wording(of: "同上，第4段。"), calls: ["main 1"]),
      ])
    #expect(facts.citations.map(\.target) == ["A/RES/98/1", "A/98/20"])
  }

  @Test func whatOnlyTheOtherLanguageLinksIsOptional() throws {
    let document = try SampleMarkup.document()
    var other = document
    other.links = ["A/98/20", "A/98/33"]
    let citations = document.facts(counterpart: other).citations
    #expect(citations.filter(\.isOptional).map(\.target) == ["A/98/33"])
    #expect(citations.count == 3)
  }

  @Test func coverTitleAndClosingAreKept() throws {
    let document = try SampleMarkup.document()
    #expect(document.symbol == "A/RES/99/7")
    #expect(document.cover == ["联合国", "A/RES/99/7"])
    #expect(document.title == "99/7. 星图 & 航路")
    #expect(document.closing == ["第9次全体会议", "2098年1月2日"])
  }

  @Test(arguments: [
    "", "text", "<a>", "<a></b>", "<a", "<a b></a>", "<a>&none;</a>", "<a>&#xD800;</a>", "<!-- ",
    "<a b=\"c", "</a>",
  ])
  func markupThatIsNotWellFormedIsRefused(_ markup: String) {
    #expect(throws: MarkupFailure.self) {
      try OfficialDocument(markup: Array(markup.utf8), language: .english)
    }
  }
}
