import Core
import Digest
import Testing

/// What the checks of claims build on: words found again in the file, passages with all their pieces.
@Suite struct ClaimFrameTests {
  @Test(arguments: [
    ("论坛**举行了** &amp; 会议。[第1段]", "举行了", "举行了"),
    ("One [¶1] two\nthree.", "two three", "two\nthree"),
    ("A &amp; B \\* met.", "B * met", "B \\* met"),
    ("- 甲、\n  乙。", "乙", "乙"),
  ])
  func theWordsOfASentenceAreFoundAgainInItsFile(
    _ markdown: String, _ words: String, _ expected: String
  ) throws {
    let source = SourceText(file: "summary.zh.md", text: markdown)
    let sentence = try #require(
      SummaryReader.summary(source, language: .chinese).summary.sentences.first)
    let place = try #require(range(of: words, in: sentence.text))
    let bytes = Array(markdown.utf8)[sentence.places.source(of: place)]
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix(expected))
  }

  @Test(arguments: [
    ("“空间大使”的概念", ["空间大使"]),
    ("the \"space ambassadors\" idea", ["space ambassadors"]),
    ("“甲“乙”丙”和“丁”", ["甲“乙”丙", "丁"]),
    ("《外层空间条约》和the Committee’s", []),
    ("没有关上“的引号", []),
    ("“”", []),
  ])
  func quotedWordsAreFoundWithoutTheirMarks(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let found = QuotationReader.quotations(in: text).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == expected)
  }

  private func range(of words: String, in text: String) -> Range<Int>? {
    let (bytes, wanted) = (Array(text.utf8), Array(words.utf8))
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }
}
