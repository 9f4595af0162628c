import Testing

@testable import Commands

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("ab", "ab", 0), ("", "abc", 3), ("biuld", "build", 1), ("kitten", "sitting", 3),
    ("摘要", "摘录", 1),
  ])
  func distanceCountsExchangedNeighboursOnce(left: String, right: String, distance: Int) {
    let (from, to) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(Suggestion.distance(from: from, to: to) == distance)
    #expect(Suggestion.distance(from: to, to: from) == distance)
  }

  @Test func nearestWinsAndTheFirstOfEquals() {
    #expect(Suggestion.nearest(to: "sead", among: ["read", "seed", "seeds"]) == "read")
    #expect(Suggestion.nearest(to: "seedz", among: ["seed", "seeds"]) == "seed")
  }

  @Test func aBeginningCountsOnlyWhereItIsTheBeginningOfOne() {
    #expect(Suggestion.nearest(to: "temp", among: ["templates", "output"]) == "templates")
    #expect(Suggestion.nearest(to: "par", among: ["partials", "parallel"]) == nil)
    #expect(Suggestion.nearest(to: "te", among: ["templates"]) == nil)
  }

  @Test func aWordOfAMegabyteIsFarFromAll() {
    #expect(Suggestion.nearest(to: String(repeating: "b", count: 1 << 20), among: ["build"]) == nil)
  }
}
