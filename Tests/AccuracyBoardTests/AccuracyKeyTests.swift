import AccuracyBoard
import Core
import TestSupport
import Testing

@Suite struct AccuracyKeyTests {
  @Test func aKeyIsReadAsWritten() throws {
    let key = try AccuracyKey(
      SourceText(
        file: "k.json",
        text: """
          {"source": "s.txt", "family": "f",
           "paragraphs": [{"id": "para_1", "part": "main", "number": "1", "first": "甲", "last": "乙",
             "items": [{"label": "•", "first": "丙", "last": "丁"}]}],
           "headings": [{"text": "一.导言", "level": 1}, {"text": "目录", "optional": true}],
           "footnotes": [{"number": "1", "first": "见", "last": "。", "calls": ["para_1"]}],
           "citations": [{"target": "SDG 4", "kind": "sdg", "at": "para_1", "form": "sdg"}]}
          """))
    #expect(key.source == "s.txt" && key.family == "f")
    #expect(
      key.facts
        == DocumentFacts(
          paragraphs: [
            ParagraphFact(
              id: "para_1", part: "main", number: "1", ends: Ends(first: "甲", last: "乙"),
              items: [ItemFact(label: "", ends: Ends(first: "丙", last: "丁"))])
          ],
          headings: [
            HeadingFact(text: "一.导言", level: 1),
            HeadingFact(text: "目录", level: nil, isOptional: true),
          ],
          footnotes: [
            FootnoteFact(number: "1", ends: Ends(first: "见", last: "。"), calls: ["para_1"])
          ],
          citations: [CitationFact(target: "SDG 4", kind: "sdg", at: "para_1", form: "sdg")]))
  }

  @Test(arguments: [
    ("{", "json-syntax"), ("{}", "key-shape"),
    (#"{"source": "s", "family": 1}"#, "key-shape"),
    (
      #"{"source":"s","family":"f","paragraphs":[],"headings":[{"text":"x","level":"1"}],"footnotes":[],"citations":[]}"#,
      "key-shape"
    ),
  ])
  func aKeyOfAnotherShapeIsRefused(_ text: String, _ id: String) throws {
    let failure = try #require(throws: KeyFailure.self) {
      try AccuracyKey(SourceText(file: "k.json", text: text))
    }
    #expect(failure.diagnostics.map(\.id) == [id])
  }

  @Test(arguments: ["priority-7", "res-78-72", "un-china-2022", "un-space-38", "wsf-2023"])
  func theKeysOfTheSeedsQuoteTheirSources(_ slug: String) throws {
    let path = Repository.path("\(AccuracyRun.keysPath)/\(slug).json")
    let key = try AccuracyKey(try FileAccess.text(of: path))
    let source = try FileAccess.text(of: Repository.path(key.source)).string.squeezed
    #expect(key.source == "seeds/documents/\(slug)/source.zh.txt")
    #expect(Set(key.facts.paragraphs.map(\.id)).count == key.facts.paragraphs.count)
    for paragraph in key.facts.paragraphs {
      #expect(source.contains(paragraph.ends.first), "\(paragraph)")
    }
    for heading in key.facts.headings {
      #expect(source.contains(heading.text), "\(heading)")
    }
    for footnote in key.facts.footnotes {
      #expect(source.contains(footnote.ends.first), "\(footnote)")
    }
  }
}
