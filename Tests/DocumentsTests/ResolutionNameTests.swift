import Documents
import Testing

@Suite struct ResolutionNameTests {
  @Test(arguments: [
    ("72/77", "A/RES/72/77", "72-77", "72/77"),
    ("72/266 A", "A/RES/72/266 A", "72-266-A", "72/266 A"),
    ("2601 A (XXIV)", "A/RES/2601(XXIV) A", "2601-A-XXIV", "2601 A (XXIV)"),
    ("1721 (XVI）B", "A/RES/1721(XVI) B", "1721-B-XVI", "1721 B (XVI)"),
    ("2601(XXIV) A", "A/RES/2601(XXIV) A", "2601-A-XXIV", "2601 A (XXIV)"),
    ("ES-11/1", "A/RES/ES-11/1", "ES-11-1", "ES-11/1"),
  ])
  func everyWrittenFormLeadsToOneSymbol(
    _ printed: String, _ symbol: String, _ slug: String, _ number: String
  ) throws {
    let resolution = try #require(ResolutionName(number: printed))
    #expect(resolution.symbol == symbol)
    #expect(resolution.slug == slug)
    #expect(resolution.number == number)
  }

  @Test(arguments: ["", "72", "72/", "a/b", "A/AC.105/1219", "72/77/Add.1", "12/0", "XX-1/2"])
  func whatIsNoResolutionIsRefused(_ printed: String) {
    #expect(ResolutionName(number: printed) == nil)
  }

  @Test func symbolsOfOtherOrgansAreNone() {
    #expect(ResolutionName(symbol: "A/RES/72/266 A")?.number == "72/266 A")
    #expect(ResolutionName(symbol: "S/RES/1540(2004)") == nil)
    #expect(ResolutionName(symbol: "A/AC.105/1219") == nil)
  }

  @Test func theOldSeriesSortsFirstThenSessionsAsNumbers() {
    let sorted = ["72/77", "9/1", "2601 A (XXIV)", "72/8", "1721 (XVI) B"]
      .compactMap { ResolutionName(number: $0) }.sorted().map(\.number)
    #expect(sorted == ["1721 B (XVI)", "2601 A (XXIV)", "9/1", "72/8", "72/77"])
  }
}
