import Testing

@testable import Commands

@Suite struct TextWrapTests {
  @Test(
    arguments: [
      ("one two three", 8, ["one two", "three"]),
      ("", 8, [""]),
      ("一二三四五", 4, ["一二", "三四", "五"]),
      ("一二。三四", 4, ["一", "二。", "三四"]),
      ("一二（三四）", 6, ["一二", "（三", "四）"]),
      ("用 JSON 数据", 8, ["用 JSON", "数据"]),
      ("unbreakable", 4, ["unbreakable"]),
    ] as [(String, Int, [String])])
  func breaksAtSpacesAndBetweenChineseCharacters(text: String, width: Int, lines: [String]) {
    #expect(TextWrap(width: width).lines(of: text) == lines)
  }
}
