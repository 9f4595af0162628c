import Core
import Documents
import Testing

/// Text that nobody would print must neither stop the reader nor give places outside the text.
@Suite struct CitationRobustnessTests {
  private static let pieces = [
    "第", "72/77", "号", "决议", "、", "和", "届会议", "其", "六十一", "委员会", "大会", "(", ")", "（",
    "A/", "A/78/20", "/Corr.1", "AC.105", "同上", "，", "附件", "段", "2023年", "12月", "31日", "至", " ",
    "\n", "resolution ", "S-", "(XXIV)", "《", "》", "“", "Ibid.", "its ", "sixty-first", " session",
    " of the ", "12 ", "December ", "2023", "SDG ", "17", "é", "🛰", "\u{301}", "\u{200B}", "]",
    "](",
    "目标", "Goal ", "分别在", "（十三）", "決議", "CRP.1", "article IV of ", "关于", "的", "A和B", "1721 ",
    "其", "人权理事会", "their ", "《责任公约》", "第(a)款", "号文件", "*", "—",
    "999999999999", "和平利用外层空间委员会", "paras. ", "-", "–",
  ]

  @Test(arguments: 0..<40) func everyPlaceIsAWholePieceOfTheText(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let passages = (1...20).map { number in
      let text = (0..<next(60)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      return Passage(id: "fn_\(number)", text: text, isFootnote: next(2) == 0)
    }
    let texts = Dictionary(passages.map { ($0.id, Array($0.text.utf8)) }) { first, _ in first }
    for citation in Reading.citations(passages) {
      let bytes = texts[citation.at] ?? []
      #expect(citation.range.lowerBound >= 0 && citation.range.upperBound <= bytes.count)
      let slice = bytes[citation.range.clamped(to: 0..<bytes.count)]
      #expect(String(validating: slice, as: UTF8.self) != nil, "\(citation)")
      #expect(!citation.text.isEmpty && !citation.target.isEmpty)
    }
    for passage in passages {
      for mention in DateReader.dates(in: passage.text) {
        #expect(mention.range.upperBound <= passage.text.utf8.count)
        #expect(mention.start <= mention.end)
      }
    }
  }

  @Test func theSameTextGivesTheSameAnswer() {
    let passages = Reading.notes(["A/78/20；《责任公约》。", "同上。", "大会第72/77号决议，附件"])
    #expect(Reading.citations(passages) == Reading.citations(passages))
  }

  @Test(arguments: ["", " ", "第", "\u{200B}"]) func emptyTextCitesNothing(text: String) {
    #expect(Reading.targets(text) == [])
  }
}
