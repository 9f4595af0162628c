import AccuracyBoard
import Testing

@Suite struct TallyTests {
  @Test func nothingToFindAndNothingMadeUpIsPerfect() {
    let tally = Tally()
    #expect(tally.precision == 1000 && tally.recall == 1000 && tally.f1 == 1000)
  }

  @Test func sharesAreTenthsOfAPercentRoundedDown() {
    let tally = Tally(right: 2, missing: 1, extra: 0)
    #expect(tally.precision == 1000)
    #expect(tally.recall == 666)
    #expect(tally.f1 == 800)
  }

  @Test func oneMissOfManyIsNotShownAsPerfect() {
    #expect(Tally(right: 99_999, missing: 1).recall == 999)
  }

  @Test(arguments: [
    (Tally(right: 9, missing: 1), Tally(right: 10), true),
    (Tally(right: 10, extra: 1), Tally(right: 10), true),
    (Tally(right: 10), Tally(right: 9, missing: 1), false),
    (Tally(right: 20), Tally(right: 10), false),
    (Tally(extra: 1), Tally(), true),
    (Tally(), Tally(extra: 1), false),
    (Tally(), Tally(right: 3), false),
    (Tally(right: 99_998, missing: 2), Tally(right: 99_999, missing: 1), true),
  ])
  func worseMeansALowerMeanWithoutRounding(_ mine: Tally, _ other: Tally, _ worse: Bool) {
    #expect(mine.isWorse(than: other) == worse)
  }
}
