import AccuracyBoard
import Core
import TestSupport
import Testing

@Suite struct AccuracyKeyTests {
  private func key(_ lines: String, file: String = "folder/s.outline") throws -> AccuracyKey {
    try AccuracyKey(SourceText(file: file, text: lines))
  }

  @Test func aKeyIsForTheTextBesideItUnlessItNamesAnother() throws {
    #expect(try key("family f\n").source == "folder/s.txt")
    #expect(try key("family f\nsource seeds/s.txt\n").source == "seeds/s.txt")
    #expect(try key("family citations: ibid.\n").family == "citations: ibid.")
    #expect(try key("family f\n").isOpen == false)
    #expect(try key("family f\nopen\n").isOpen)
  }

  @Test func aKeyByItsEndsIsReadAsWritten() throws {
    let key = try key(
      """
      family f
      by ends
      sec (1) 一. | 导言
      sec? (-) | 目 录
      para_1 1. | 甲甲 ⋯ 乙乙
      item • | 丙 ⋯ 丁
      fn_1 para_1 heading:一.导言 | 见 ⋯ 。
      cite? para_1 sdg sdg SDG 4
      cite fn_1 document symbol A/78/20 | 第 3 段

      """)
    #expect(
      key.facts
        == DocumentFacts(
          paragraphs: [
            ParagraphFact(
              id: "para_1", part: "main", number: "1", wording: Wording(first: "甲甲", last: "乙乙"),
              items: [ItemFact(label: "", wording: Wording(first: "丙", last: "丁"))])
          ],
          headings: [
            HeadingFact(text: "一.导言", level: 1),
            HeadingFact(text: "目录", level: nil, isOptional: true),
          ],
          footnotes: [
            FootnoteFact(
              number: "1", wording: Wording(first: "见", last: "。"),
              calls: ["para_1", "heading:一.导言"])
          ],
          citations: [
            CitationFact(target: "SDG 4", kind: "sdg", at: "para_1", form: "sdg", isOptional: true),
            CitationFact(
              target: "A/78/20", kind: "document", at: "fn_1", pinpoint: "第3段", form: "symbol"),
          ]))
    #expect(key.naming == .anchors)
    #expect(!key.measures.contains(.others))
  }

  @Test func aKeyOfAWholeTextHasEverything() throws {
    let key = try key(
      """
      family f
      symbol -
      title | 题⟦*⟧
      sec_1 (1) 一. | 导言⟦1⟧
      text_1 | 大会，
      para_4 4. | 甲，⟦2⟧其余
      para_4__a (a) | 乙
      para_4__2 4. | 丙
      para_4__2__1 • | 丁
      table_1 | 甲 ¦ 乙
      fn_2  | 见。
      furniture 3 | 1/2
      """)
    #expect(
      key.facts.others == ["symbol -", "title | 题⟦*⟧", "table_1 | 甲 ¦ 乙", "furniture 3 | 1/2"])
    #expect(key.facts.headings == [HeadingFact(text: "一.导言", level: 1)])
    #expect(
      key.facts.paragraphs == [
        ParagraphFact(id: "text_1", part: "main", number: nil, wording: Wording(whole: "大会，")),
        ParagraphFact(
          id: "para_4", part: "main", number: "4", wording: Wording(whole: "甲，⟦2⟧其余"),
          items: [ItemFact(label: "a", wording: Wording(whole: "乙"))]),
        ParagraphFact(
          id: "para_4__2", part: "main", number: "4", wording: Wording(whole: "丙"),
          items: [ItemFact(label: "", wording: Wording(whole: "丁"))]),
      ])
    #expect(
      key.facts.footnotes == [
        FootnoteFact(number: "2", wording: Wording(whole: "见。"), calls: [])
      ])
    #expect(key.naming == .outline)
  }

  @Test(arguments: [
    ("para_4__2", "4.", false), ("para_4__2", "四、", false), ("para_4__2", "(2)", true),
    ("para_4__2", "•", true), ("para_4__2", "②", true), ("para_4__ii", "㈡", true),
    ("annex_1__para_3__b", "(b)", true), ("para_6.1", "6.1", false), ("text_2__1", "–", true),
  ])
  func aSecondParagraphOfANumberIsNoItem(_ anchor: String, _ label: String, _ isItem: Bool) throws {
    let key = try key("family f\npara_4 4. | 甲\n\(anchor) \(label) | 乙\n")
    #expect(key.facts.paragraphs.count == (isItem ? 1 : 2))
    #expect(key.facts.paragraphs[0].items.count == (isItem ? 1 : 0))
  }

  @Test func aListNumberedAsParagraphsAreIsOfItems() throws {
    let key = try key(
      "family f\npara_2 2. | 甲\npara_2__1 1. | 乙\npara_2__2 2. | 丙\npara_2__2__2 2. | 丁\npara_1__2 1. | 戊\n"
    )
    #expect(key.facts.paragraphs.map(\.id) == ["para_2", "para_1__2"])
    #expect(key.facts.paragraphs[0].items.map(\.label) == ["1", "2", "2"])
  }

  @Test(arguments: [
    ("pream_2 | 甲", "preamble"), ("part_A__pream_2 | 甲", "preamble"), ("para_2 2. | 甲", "main"),
    ("sec_1 (1) 附件 | 乙\nannex_1__pream_2 | 甲", "annex"),
    ("sec_1 (1) 附件. | 乙\nannex_1__para_2 2. | 甲", "annex"),
    ("sec_1 (1) 附件二 | 乙\nannex_2__para_2 2. | 甲", "annex II"),
    ("sec_1 (1) ANNEX | B\nannex_1__principle_2__para_2 2. | 甲", "annex"),
    ("sec_1 (1) Annex IV | B\nannex_4__para_2 2. | 甲", "annex IV"),
  ])
  func thePartIsThatOfTheAnchor(_ lines: String, _ part: String) throws {
    #expect(try key("family f\n\(lines)\n").facts.paragraphs.map(\.part) == [part])
  }

  @Test(arguments: [
    ("", 1), ("family f\nopen today", 2), ("family f\nsec_1 一. | 甲", 2),
    ("family f\npara_1 1. 甲", 2), ("family f\nby ends\n\npara_1 1. | 甲", 4),
    ("family f\nitem a | 甲", 2), ("family f\ncite para_1 sdg SDG", 2), ("source s\n", 1),
  ])
  func aLineOfAnotherFormIsRefused(_ text: String, _ line: Int) throws {
    let failure = try #require(throws: KeyFailure.self) { try key(text) }
    #expect(failure.diagnostics.map(\.id) == ["key-shape"])
    #expect(failure.diagnostics[0].position?.line == line)
  }

  private static let all = AccuracyRun.keyPaths.flatMap { folder in
    FileAccess.names(in: Repository.path(folder)).filter { $0.hasSuffix(".outline") }
      .map { "\(folder)/\($0)" }
  }

  @Test func seedsAndFeaturesHaveKeys() {
    #expect(Self.all.count { $0.contains("/accuracy/") } == 5)
    #expect(Self.all.count { $0.contains("/reading/") } >= 83)
  }

  @Test(arguments: all)
  func keysQuoteTheirSources(_ path: String) throws {
    let key = try AccuracyKey(try FileAccess.text(of: Repository.path(path), named: path))
    let source = try FileAccess.text(of: Repository.path(key.source)).string.squeezed
    let facts = key.facts
    #expect(Set(facts.paragraphs.map(\.id)).count == facts.paragraphs.count)
    let wordings =
      facts.paragraphs.flatMap { [$0.wording] + $0.items.map(\.wording) }
      + facts.footnotes.map(\.wording)
    for wording in wordings {
      // A call or a link mark may stand behind the first characters.
      let first = wording.first.prefix { $0 != "⟦" && $0 != "（" }
      #expect(source.contains(first), "\(wording)")
    }
    for heading in facts.headings where heading.level != nil && key.isByEnds {
      #expect(source.contains(heading.text), "\(heading)")
    }
    let places = Set(
      facts.paragraphs.compactMap(\.id) + facts.footnotes.map { "fn_\($0.number)" }
        + ["title", "masthead", "closing"] + facts.headings.indices.map { "sec_\($0 + 1)" })
    for citation in facts.citations where !key.isByEnds {
      #expect(
        places.contains { citation.at == $0 || citation.at.hasPrefix("\($0)__") }, "\(citation)")
    }
  }
}
