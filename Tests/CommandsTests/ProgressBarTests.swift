import Commands
import Synchronization
import Testing

@Suite struct ProgressBarTests {
  /// What is drawn when the steps are done at these times, in milliseconds.
  private func drawn(at times: [Int], isTerminal: Bool = true) -> String {
    let text = CapturedText()
    let clock = Mutex(0)
    let bar = ProgressBar(
      "pages", total: 4, on: OutputSink(isTerminal: isTerminal, write: { text.append($0) }),
      elapsed: { .milliseconds(clock.withLock { $0 }) })
    for time in times {
      clock.withLock { $0 = time }
      bar.advance()
    }
    bar.end()
    return text.text
  }

  @Test func shortWorkShowsNothing() {
    #expect(drawn(at: [10, 400, 990, 999]) == "")
  }

  @Test func longWorkIsShownAndClearedAtTheEnd() {
    #expect(
      drawn(at: [10, 1_200, 1_250, 1_400])
        == "\rpages  [############------------]  2/4\rpages  [########################]  4/4\r\u{1B}[K"
    )
  }

  @Test func nothingIsDrawnWhereNobodyLooks() {
    #expect(drawn(at: [10, 5_000, 9_000], isTerminal: false) == "")
  }
}
