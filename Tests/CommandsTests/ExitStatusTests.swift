import Commands
import Testing

@Suite struct ExitStatusTests {
  @Test func numbersAreThoseThatScriptsKnow() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 66, 70, 73])
  }

  @Test func highestStatusCountsInAnyOrder() {
    for statuses in [
      [ExitStatus.fine, .inputMissing, .contentErrors], [.inputMissing, .fine, .contentErrors],
    ] {
      var combined = ExitStatus.fine
      for status in statuses { combined.combine(status) }
      #expect(combined == .inputMissing)
    }
  }
}
