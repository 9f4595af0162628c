import Core
import Desk
import Digest
import Documents
import TestSupport
import Testing

/// What `document.yaml` is filled with.
@Suite struct PrintedFactsTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  /// The facts that were read, and those that the file written gives back.
  private func facts(of text: String) throws -> (printed: PrintedFacts, kept: DocumentFacts) {
    let addition = try #require(try desk.add("new.txt", text, as: .new(slug: "new")))
    let file = try FileAccess.text(of: desk.scratch.path("seeds/documents/new/document.yaml"))
    let (kept, diagnostics) = DocumentFacts.read(file)
    #expect(diagnostics.isEmpty)
    return (addition.facts, kept)
  }

  @Test func ofAReport() throws {
    let (printed, kept) = try facts(of: Sample.report)
    #expect(kept.symbol == "A/AC.105/1299")
    #expect(printed.symbol?.line == 1)
    #expect(kept.kind == .report)
    #expect(
      kept.title == [
        .english:
          "Report of the Legal Subcommittee on its sixty-second session, held in Vienna in 2023"
      ])
    // The day of distribution, not the days of the session it is for; and the session it is about.
    #expect(kept.date == "2024-01-12")
    #expect(kept.meeting == "lsc-62")
  }

  @Test func ofAChineseReportWithoutSymbolAndDate() throws {
    let (printed, kept) = try facts(of: Sample.chineseReport)
    #expect(kept.symbol == nil)
    #expect(kept.kind == .report)
    #expect(kept.title == [.chinese: "法律小组委员会第六十二届会议报告"])
    #expect(printed.title?.line == 3)
    #expect(kept.date == nil)
    #expect(kept.meeting == "lsc-62")
  }

  @Test func ofAResolutionWhoseMeetingTheTableLists() throws {
    try desk.scratch.write(
      "seeds/tables/meetings.csv", "id,name_zh,name_en\nga-78-plenary-45,第45次,45th\n")
    let (printed, kept) = try facts(of: Sample.resolution)
    #expect(kept.symbol == "A/RES/78/72")
    #expect(kept.kind == .resolution)
    #expect(kept.title == [.chinese: "和平利用外层空间方面的国际合作"])
    #expect(kept.date == "2023-12-07")
    #expect(kept.meeting == "ga-78-plenary-45")
    #expect(printed.meeting?.line == 11)
  }

  @Test func aMeetingThatNobodyKnowsIsNotMadeUp() throws {
    #expect(try facts(of: Sample.resolution).kept.meeting == nil)
  }

  @Test func theLongestNameOfTheTableIsTheMeetingOfAReport() throws {
    try desk.scratch.write(
      "seeds/tables/meetings.csv",
      """
      id,name_zh,name_en,names_zh
      forum,论坛,Forum,世界空间论坛
      wsf-2023,论坛,Forum,2023年世界空间论坛

      """)
    let text = "关于2023 年世界空间论坛的报告\n\n一. 导言\n\n1. 论坛于12月举行。\n\n2. 又一段。\n"
    #expect(try facts(of: text).kept.meeting == "wsf-2023")
  }

  @Test func aNoteHasNoMeetingItReportsOn() throws {
    let text = "法律小组委员会第六十二届会议临时议程\n\n秘书处的说明\n\n一. 导言\n\n1. 第一段。\n\n2. 第二段。\n"
    let kept = try facts(of: text).kept
    #expect(kept.kind == .note)
    #expect(kept.meeting == nil)
  }

  @Test func whatIsNotPrintedIsSaidToBeMissing() throws {
    let text = "Agenda item 5\n\n1. A paragraph of some length.\n\n2. Another paragraph.\n"
    #expect(try facts(of: text).kept == DocumentFacts())
    let file = try #require(desk.scratch.text("seeds/documents/new/document.yaml"))
    for key in ["symbol", "kind", "title", "date", "meeting"] {
      #expect(file.contains("# \(key): 文中没有找到。 Not found in the text.\n"))
    }
  }

  @Test func everyFactAsksToBeConfirmed() throws {
    _ = try facts(of: Sample.report)
    let file = try #require(desk.scratch.text("seeds/documents/new/document.yaml"))
    #expect(
      file.contains(
        """
        # 读自source.en.txt第1行，请核对。 Read from line 1 of source.en.txt; please confirm.
        symbol: "A/AC.105/1299"

        """))
    #expect(file.split(separator: "\n").count { $0.hasSuffix("please confirm.") } == 5)
  }

  @Test(arguments: [
    #"Report: “a” # not a comment"#, #"Report "quoted" \ back"#, "Report\u{7}\u{85}\u{2028}x",
    "Report - &a *b !c {d} [e] %f @g `h`", "关于“空间”的报告：【第一】",
  ])
  func noTitleMeansAnythingToYAML(title: String) throws {
    let text =
      "\(title)\n\nI. Introduction\n\n1. The first paragraph.\n\n2. The second paragraph.\n"
    let (printed, kept) = try facts(of: text)
    let read = try #require(printed.title?.value)
    #expect(read.hasPrefix(String(title.prefix(2))))
    #expect(Array(kept.title.values) == [read])
  }

  @Test func aWholeTextOnOneLineIsNoTitle() throws {
    let text = String(repeating: "Report on everything ", count: 200)
    #expect(try facts(of: text).kept.title.isEmpty)
  }
}
