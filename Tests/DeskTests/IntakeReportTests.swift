import Core
import Desk
import TestSupport
import Testing

/// What the editor is told.
@Suite struct IntakeReportTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  private func report(
    _ text: String, dryRun: Bool = false, as placement: Placement = .new(slug: "new"),
    in language: Language
  ) throws -> String {
    try desk.scratch.write("new.txt", text)
    var intake = desk.intake(dryRun: dryRun)
    guard case .added(let addition) = try intake.take(desk.file("new.txt"), as: placement) else {
      return ""
    }
    return IntakeReport(intake).text(on: addition, in: language)
  }

  @Test func englishSaysWhatIsLeftToDo() throws {
    let text = try report(Sample.report, in: .english)
    let size = Sample.report.utf8.count
    #expect(
      text.hasPrefix(
        "added (text in English):\n  seeds/documents/new/source.en.txt (\(size) bytes)\n"))
    #expect(
      text.contains(
        """
          1. first find the official Chinese text (https://docs.un.org/zh/A/AC.105/1299) \
        and add it: spacedigest add FILE --pair new
          2. confirm in seeds/documents/new/document.yaml what was read: \
        symbol, kind, title, date, meeting; then add the rest

        """))
    #expect(
      text.contains("summary.zh.md and summary.en.md in seeds/documents/new/ have the headings"))
    #expect(text.contains("The text: paras. 1–2 (2)\n"))
    #expect(text.hasSuffix("  4. check: spacedigest check\n"))
  }

  @Test func chineseNamesEveryKindOfPassage() throws {
    let text = try report(Sample.resolution, in: .chinese)
    #expect(text.contains("（https://docs.un.org/en/A/RES/78/72）"))
    #expect(text.contains("序言部分第一段（1）、执行部分第1至2段（2）"))
    #expect(text.hasSuffix("  4. 检查：spacedigest check\n"))
  }

  @Test func aDryRunShowsTheFactsItWouldWrite() throws {
    let text = try report(Sample.report, dryRun: true, in: .english)
    #expect(text.hasPrefix("would be written (text in English; --dry-run, nothing was written):\n"))
    #expect(text.contains("    symbol: \"A/AC.105/1299\"\n"))
  }

  @Test func withBothTextsThereIsNoPairToFind() throws {
    try desk.scratch.write("seeds/documents/old/source.zh.txt", Sample.chineseReport)
    try desk.scratch.write("seeds/documents/old/summary.zh.md", "## 这是什么\n\n会议报告。[标题]\n")
    try desk.scratch.write("seeds/documents/old/document.yaml", "kind: report\n")
    let text = try report(Sample.report, as: .pair(slug: "old"), in: .english)
    #expect(!text.contains("--pair"))
    #expect(
      text.contains(
        "1. go over seeds/documents/old/document.yaml; below title you can add: en: \"Report of the Legal"
      ))
    #expect(
      text.contains("write the digest: summary.en.md in seeds/documents/old/ has the headings"))
  }
}
