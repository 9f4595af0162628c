import Core
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("titel", ["title", "date"], "title"), ("Title", ["title"], "title"), ("dat", ["date"], "date"),
    ("symbl", ["symbol", "symbols"], "symbol"), ("partials/nv", ["partials/nav"], "partials/nav"),
    ("标提", ["标题"], "标题"), ("biuld", ["check", "build"], "build"), ("strict", ["strict"], "strict"),
  ])
  func aSlipFindsItsWord(_ slip: String, _ known: [String], _ word: String) {
    #expect(Spelling.nearest(to: slip, among: known) == word)
  }

  @Test func theNearestWinsAndTheFirstInByteOrderOfEquals() {
    #expect(Spelling.nearest(to: "sead", among: ["seed", "read", "seeds"]) == "read")
    #expect(Spelling.nearest(to: "seedz", among: ["seeds", "seed"]) == "seed")
    #expect(Spelling.nearest(to: "cat", among: ["car", "bat"]) == "bat")
  }

  @Test func aBeginningCountsOnlyWhereItIsTheBeginningOfOne() {
    #expect(Spelling.nearest(to: "temp", among: ["templates", "output"]) == "templates")
    #expect(Spelling.nearest(to: "par", among: ["partials", "parallel"]) == nil)
    #expect(Spelling.nearest(to: "te", among: ["templates"]) == nil)
  }

  @Test(arguments: [
    ("zzz", ["title"]), ("", ["a"]), ("x", ["y"]), ("publisher", ["date"]),
    ("title", []), (String(repeating: "a", count: 10_000), ["title"]),
  ])
  func whatIsNotNearFindsNothing(_ word: String, _ known: [String]) {
    #expect(Spelling.nearest(to: word, among: known) == nil)
  }

  @Test func veryLongWordsAreNotCompared() {
    #expect(
      Spelling.nearest(to: "title", among: [String(repeating: "title", count: 100_000)]) == nil)
  }
}
