import Core
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("dat", "date"), ("symbl", "symbol"),
    ("kindd", "kind"),
  ])
  func aSlipFindsItsWord(_ slip: String, _ word: String) {
    #expect(Spelling.nearest(to: slip, among: ["title", "date", "symbol", "kind"]) == word)
  }

  @Test(arguments: ["zzz", "", "publisher", String(repeating: "a", count: 10_000)])
  func whatIsNotNearFindsNothing(_ word: String) {
    #expect(Spelling.nearest(to: word, among: ["title", "date"]) == nil)
  }
}
