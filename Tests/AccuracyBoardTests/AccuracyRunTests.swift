import AccuracyBoard
import Core
import TestSupport
import Testing

@Suite struct AccuracyRunTests {
  /// A checkout with one short document and its key.
  private static func checkout(lastParagraph: String = "请各国提交资料。") throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("s.txt", "一. 导言\n\n1. 决定设立星图小组。\n\n2. \(lastParagraph)\n")
    try folder.write(
      "\(AccuracyRun.keyPaths[0])/s.outline",
      """
      family seed s
      source s.txt
      by ends
      sec (1) | 一.导言
      para_1 1. | 决定设立星图 ⋯ 立星图小组。
      para_2 2. | 请各国提交资 ⋯ 国提交资料。

      """)
    try folder.makeFolder("Sources/Site/Measurements")
    try folder.makeFolder("Documentation")
    return folder
  }

  @Test func recordingThenComparingIsTheSame() throws {
    let folder = try Self.checkout()
    let recorded = AccuracyRun(root: folder.path, official: nil, records: true).run()
    #expect(recorded.status == 0)
    #expect(
      folder.text(AccuracyRun.boardPath)?.contains(
        #"{"group":"seeds","family":"seed s","texts":1,"paragraphs":{"right":2,"missing":0,"extra":0}"#
      ) == true)
    #expect(folder.text(AccuracyRun.pagePath)?.contains("| seed s | 1 | 2/2 | 1/1 |") == true)
    let compared = AccuracyRun(root: folder.path, official: nil).run()
    #expect(compared.status == 0)
    #expect(compared.output.contains("the same as the committed board"))
    #expect(compared.output.contains("official texts not scored"))
  }

  @Test func recordingReplacesABoardThatCannotBeRead() throws {
    let folder = try Self.checkout()
    try folder.write(AccuracyRun.boardPath, "{}")
    let compared = AccuracyRun(root: folder.path, official: nil).run()
    #expect(compared.status == 66)
    #expect(compared.output.contains("[board-shape]"))
    #expect(AccuracyRun(root: folder.path, official: nil, records: true).run().status == 0)
    #expect(AccuracyRun(root: folder.path, official: nil).run().status == 0)
  }

  @Test func aLossIsShownAndFails() throws {
    let folder = try Self.checkout()
    _ = AccuracyRun(root: folder.path, official: nil, records: true).run()
    let worse = try Self.checkout(lastParagraph: "请各国提交报告。")
    try worse.write(AccuracyRun.boardPath, try #require(folder.text(AccuracyRun.boardPath)))
    let outcome = AccuracyRun(root: worse.path, official: nil, details: true).run()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("退步 loss  seed s, 段落 paragraphs: 2/2 → 1/2 +1"))
    #expect(outcome.output.contains("- paragraphs: para_2 main 2 请各国提交资…国提交资料。"))
  }

  @Test func aGainIsShownAndPasses() throws {
    let worse = try Self.checkout(lastParagraph: "请各国提交报告。")
    _ = AccuracyRun(root: worse.path, official: nil, records: true).run()
    let better = try Self.checkout()
    try better.write(AccuracyRun.boardPath, try #require(worse.text(AccuracyRun.boardPath)))
    let outcome = AccuracyRun(root: better.path, official: nil).run()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("进步 gain  seed s, 段落 paragraphs: 1/2 +1 → 2/2"))
  }

  @Test func aTextThatStandsOpenAndReadsAsItsKeyIsNamed() throws {
    let folder = try Self.checkout()
    for (name, text) in [("good", "正文。"), ("bad", "别的文字。")] {
      try folder.write("\(AccuracyRun.keyPaths[1])/\(name).txt", "某报告\n\n1. 甲。\n\n2. \(text)\n")
      try folder.write(
        "\(AccuracyRun.keyPaths[1])/\(name).outline",
        """
        family numbering
        open
        kind report
        symbol -
        title 某报告
        title | 某报告
        para_1 1. | 甲。
        para_2 2. | 正文。

        """)
    }
    let outcome = AccuracyRun(root: folder.path, official: nil).run()
    #expect(outcome.output.contains("“open” can go: \(AccuracyRun.keyPaths[1])/good.outline"))
    #expect(!outcome.output.contains("bad.outline"))
  }

  @Test func theReaderIsNoWorseThanTheCommittedBoard() throws {
    let outcome = AccuracyRun(root: Repository.path("."), official: nil).run()
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test func withoutACommittedBoardNothingIsWorse() throws {
    let folder = try Self.checkout()
    let outcome = AccuracyRun(root: folder.path, official: nil).run()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("no board is committed yet"))
  }

  @Test func officialTextsAreScoredInEveryLayoutAndLeftOutOfAComparisonWithoutThem() throws {
    let folder = try Self.checkout()
    try folder.write("official/A-RES-99-7.zh.xml", SampleMarkup.text)
    let recorded = AccuracyRun(
      root: folder.path, official: folder.path("official"), records: true
    ).run()
    #expect(recorded.status == 0)
    let board = try Board(
      SourceText(file: "b", text: try #require(folder.text(AccuracyRun.boardPath))))
    #expect(
      board.rows.map(\.family.id) == [
        "seed s", "official, plain, zh", "official, pages, zh", "official, spaced, zh",
        "official, stream, zh",
      ])
    for row in board.rows.dropFirst() { #expect(row.measures[.paragraphs]?.expected == 3) }
    let without = AccuracyRun(root: folder.path, official: nil).run()
    #expect(without.status == 0)
    #expect(without.output.contains("not compared: official, plain, zh; official, pages, zh"))
    let again = AccuracyRun(root: folder.path, official: nil, records: true).run()
    #expect(again.output.contains("kept as committed: official, plain, zh; official, pages, zh"))
    #expect(folder.text(AccuracyRun.boardPath) == board.json)
  }

  @Test func theLaidOutTextsCanBeLookedAt() throws {
    let folder = try Self.checkout()
    try folder.write("official/A-RES-99-7.zh.xml", SampleMarkup.text)
    try folder.makeFolder("laid")
    _ = AccuracyRun(
      root: folder.path, official: folder.path("official"), layouts: folder.path("laid")
    ).run()
    #expect(
      folder.files(below: "laid") == [
        "A-RES-99-7.zh.pages.txt", "A-RES-99-7.zh.plain.txt", "A-RES-99-7.zh.spaced.txt",
        "A-RES-99-7.zh.stream.txt",
      ])
  }

  @Test func missingKeysAndBadMarkupAreMissingInput() throws {
    let empty = try ScratchFolder()
    #expect(AccuracyRun(root: empty.path, official: nil).run().status == 66)
    let folder = try Self.checkout()
    try folder.write("official/x.zh.xml", "<a><b></a>")
    let outcome = AccuracyRun(root: folder.path, official: folder.path("official")).run()
    #expect(outcome.status == 66)
    #expect(outcome.output.contains("[xml-malformed]"))
  }

  @Test func aBoardThatCannotBeWrittenIsSaid() throws {
    let folder = try Self.checkout()
    try folder.makeFolder(AccuracyRun.boardPath)
    let outcome = AccuracyRun(root: folder.path, official: nil, records: true).run()
    #expect(outcome.status == 73)
  }

  @Test(arguments: [
    ["--record"], ["--details", "--root", "/x"], ["--layouts", "/y"], [],
  ])
  func argumentsAreRead(_ arguments: [String]) throws {
    let read = try #require(AccuracyArguments(arguments))
    #expect(read.records == arguments.contains("--record"))
    #expect(read.details == arguments.contains("--details"))
    #expect(read.root == (arguments.contains("--root") ? "/x" : "."))
    #expect(read.layouts == (arguments.contains("--layouts") ? "/y" : nil))
  }

  @Test(arguments: [["--root"], ["--layouts"], ["x"], ["--recrod"]])
  func unknownArgumentsAreRefused(_ arguments: [String]) {
    #expect(AccuracyArguments(arguments) == nil)
  }
}
