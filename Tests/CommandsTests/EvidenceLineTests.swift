import Commands
import Core
import Digest
import TestSupport
import Testing

/// The line that says how much evidence was compared.
@Suite struct EvidenceLineTests {
  private let templates = Repository.path("Templates")

  private func totals() -> EvidenceTotals {
    var claims = ClaimTally()
    (claims.sentences, claims.withEvidence) = (12, 11)
    (claims.values, claims.names, claims.quotations, claims.failed) = (7, 1, 0, 2)
    return EvidenceTotals(claims: claims, paragraphs: 9, covered: 4)
  }

  @Test func itSaysEveryFigureInTheLanguageOfTheMessages() {
    #expect(
      EvidenceLine.text(totals(), .english)
        == "evidence: 12 sentences, 11 with evidence; checked: 7 values, 1 name, 0 quotations; "
        + "failed: 2; coverage: 4/9 paragraphs")
    #expect(
      EvidenceLine.text(totals(), .chinese)
        == "依据：12句，其中11句有依据；已核对：数值7个、名称1个、引语0处；未通过2处；覆盖：4/9段")
  }

  /// Three paragraphs; two sentences in all, one of them the editors' own; one figure and one date.
  private func folder() throws -> ScratchFolder {
    try ScratchFolder([
      "seeds/documents/a/source.zh.txt":
        "某次会议的报告\n\n1. 共有197人与会。\n\n2. 会议于2019年5月3日闭幕。\n\n3. 会议感谢东道方。\n",
      "seeds/documents/a/summary.zh.md":
        "## 这是什么\n\n会议于2019年5月3日闭幕。[第2段]本摘要只述要点。{editor: 说明}\n",
    ])
  }

  @Test(arguments: [
    (
      "en", "evidence: 2 sentences, 1 with evidence; checked: 1 value, ",
      "coverage: 1/3 paragraphs\n"
    ),
    ("zh", "依据：2句，其中1句有依据；已核对：数值1个、", "覆盖：1/3段\n"),
  ])
  func checkEndsWithIt(language: String, start: String, end: String) async throws {
    let scratch = try folder()
    for format in ["text", "json"] {
      let run = await CapturedRun.of(
        .standard,
        "check --seeds \(scratch.path("seeds")) --templates \(templates) --lang \(language) --format \(format)"
      )
      #expect(run.status == .fine)
      let last = try #require(run.errors.split(separator: "\n").last)
      #expect(last.hasPrefix(start), "\(last)")
      #expect(run.errors.hasSuffix(end))
      #expect(!run.output.contains(start))
      #expect(run.output.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"id\":") })
    }
  }

  @Test func buildSaysItEvenWhenItWritesNothing() async throws {
    let scratch = try folder()
    try scratch.write(
      "seeds/documents/a/summary.zh.md", "## 这是什么\n\n会议于2019年5月4日闭幕。[第2段]\n")
    let run = await CapturedRun.of(
      .standard,
      "build --seeds \(scratch.path("seeds")) --templates \(templates) --lang en --output \(scratch.path("public"))"
    )
    #expect(run.status == .contentErrors)
    #expect(run.errors.contains("checked: 1 value, 0 names, 0 quotations; failed: 1; "))
  }

  @Test func nothingIsSaidWhereNothingWasRead() async throws {
    let scratch = try ScratchFolder()
    let run = await CapturedRun.of(
      .standard,
      "check --seeds \(scratch.path("none")) --templates \(templates) --lang en")
    #expect(run.status == .inputMissing)
    #expect(!run.errors.contains("evidence:"))
  }
}
