import Site
import Testing

@Suite struct OutputPathTests {
  @Test(arguments: [
    "", "/", "/etc/passwd", "a/", "a//b", "..", "../a", "a/../b", "a/..", ".", "./a", "a/./b",
    "a\u{0}b", "a\nb", "a\tb", ".spacedigest-manifest", ".spacedigest-next/a",
  ])
  func refusesWhatIsNoPlainRelativePath(text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test(arguments: ["index.html", "zh/a/index.html", "..a/b..", ".nojekyll", "资料/一.csv", "a b"])
  func takesPlainNames(text: String) {
    #expect(OutputPath(text)?.description == text)
  }

  @Test func keepsApartNamesThatUnicodeHoldsEqual() throws {
    let composed = try #require(OutputPath("caf\u{E9}"))
    let decomposed = try #require(OutputPath("cafe\u{301}"))
    #expect(composed != decomposed)
  }
}
