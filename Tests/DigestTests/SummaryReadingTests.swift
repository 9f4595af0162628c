import Core
import Digest
import Testing

/// What the front matter says about who read a summary against its source.
@Suite struct SummaryReadingTests {
  private func read(_ front: String) -> (summary: Summary, diagnostics: [Diagnostic]) {
    SummaryReader.summary(
      SourceText(file: "s.md", text: "---\n\(front)\n---\n\nOne. [¶1]\n"), language: .english)
  }

  @Test func aReadingHasAReaderAndADay() throws {
    let (summary, diagnostics) = read("updated: 2026-11-19\nread_by: 李明\nread_on: 2026-11-20")
    #expect(diagnostics == [])
    let reading = try #require(summary.reading)
    #expect(reading.reader == "李明" && reading.day == "2026-11-20")
    #expect(!summary.isChangedSinceReading)
  }

  @Test func withoutAWordAboutItNobodyHasReadIt() {
    #expect(read("updated: 2026-11-19").summary.reading == nil)
  }

  @Test func aLaterChangeIsToldFromTheReading() {
    let (summary, _) = read("updated: 2026-11-21\nread_by: L. Ming\nread_on: 2026-11-20")
    #expect(summary.isChangedSinceReading)
  }

  @Test(arguments: [
    ("read_by: L. Ming", "yaml-missing-key", 2), ("read_on: 2026-11-20", "yaml-missing-key", 2),
    ("description: x\nread_by: L. Ming\nread_on: yesterday", "yaml-wrong-type", 4),
    ("description: x\nread_in: Vienna", "yaml-unknown-key", 3),
  ])
  func whatIsIncompleteIsAnErrorAtItsPlace(front: String, id: String, line: Int) throws {
    let (summary, diagnostics) = read(front)
    #expect(summary.reading == nil)
    let error = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(error.id == id && error.severity == .error && error.position?.line == line)
  }
}
