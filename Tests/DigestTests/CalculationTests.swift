import Digest
import Documents
import Testing

/// Calculations that editors declare in braces.
@Suite struct CalculationTests {
  private func calculation(_ text: String) -> Calculation? {
    guard case .calculation(let calculation) = EvidenceScanner.findings(in: text).first else {
      return nil
    }
    return calculation
  }

  @Test(arguments: [
    ("{197×45.7%}", "90.029"), ("{12 + 3 × 4}", "24"), ("{100-45.7}", "54.3"), ("{10÷4}", "2.5"),
    ("{10 000/3}", "10000/3"), ("｛１２＋３｝", "15"), ("{1,000−1}", "999"), ("{2*3-1}", "5"),
  ])
  func aCalculationIsReadAndComputed(_ text: String, _ result: String) throws {
    let read = try #require(calculation(text))
    #expect(read.result?.description == result)
    #expect(read.range == 0..<text.utf8.count)
  }

  @Test(arguments: [
    "{197}", "{×2}", "{2×}", "{a×b}", "{2024-}", "{}", "{1.2.3+1}", "{1234567890123+1}",
  ])
  func otherBracesStayText(_ text: String) {
    #expect(calculation(text) == nil)
  }

  @Test func divisionByZeroHasNoResult() throws {
    #expect(try #require(calculation("{1/0}")).result == nil)
  }
}
