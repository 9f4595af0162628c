import AccuracyBoard
import Core
import Testing

@Suite struct BoardTests {
  private static let board = Board(
    rows: [
      Board.Row(
        family: Family("seed x"), texts: 1,
        measures: [.paragraphs: Tally(right: 9, missing: 1), .citations: Tally(right: 4, extra: 1)]),
      Board.Row(
        family: Family("official, plain, zh"), texts: 2, measures: [.paragraphs: Tally(right: 3)]),
    ], forms: ["ibid": Tally(right: 2), "symbol": Tally(right: 2, missing: 1)])

  @Test func theFileHasALineForEachFamilyAndForm() {
    #expect(
      Self.board.json == """
        {
        "families": [
        {"group":"seeds","family":"seed x","texts":1,"paragraphs":{"right":9,"missing":1,"extra":0},"citations":{"right":4,"missing":0,"extra":1}},
        {"group":"official","family":"official, plain, zh","texts":2,"paragraphs":{"right":3,"missing":0,"extra":0}}
        ],
        "forms": [
        {"form":"ibid","citations":{"right":2,"missing":0,"extra":0}},
        {"form":"symbol","citations":{"right":2,"missing":1,"extra":0}}
        ]
        }

        """)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    #expect(try Board(SourceText(file: "b.json", text: Self.board.json)) == Self.board)
  }

  @Test(arguments: [("[", "json-syntax"), ("{\"families\": [{}], \"forms\": []}", "board-shape")])
  func aBoardOfAnotherShapeIsRefused(_ text: String, _ id: String) throws {
    let failure = try #require(throws: KeyFailure.self) {
      try Board(SourceText(file: "b.json", text: text))
    }
    #expect(failure.diagnostics.map(\.id) == [id])
  }

  @Test func documentsOfAFamilyAreAddedUp() {
    let key = DocumentFacts(headings: [HeadingFact(text: "一.导言", level: 1)])
    var board = Board()
    board.add(DocumentScore(of: key, with: key, measures: [.headings]), to: Family("f"))
    board.add(DocumentScore(of: DocumentFacts(), with: key, measures: [.headings]), to: Family("f"))
    #expect(
      board.rows == [
        Board.Row(family: Family("f"), texts: 2, measures: [.headings: Tally(right: 1, missing: 1)])
      ])
  }

  @Test func familiesStandInTheirGroups() {
    var board = Board()
    let score = DocumentScore(of: DocumentFacts(), with: DocumentFacts(), measures: [.headings])
    let scored = [
      "official, plain, zh", "citations: ibid.", "notes", "mine", "headings", "seed y", "seed x",
    ]
    for family in scored { board.add(score, to: Family(family)) }
    #expect(
      board.rows.map(\.family.id) == [
        "seed y", "seed x", "headings", "mine", "notes", "citations: ibid.", "official, plain, zh",
      ])
    #expect(
      board.rows.map(\.family.group) == [
        .seeds, .seeds, .structure, .structure, .notes, .citations, .official,
      ])
  }

  @Test func theSameBoardHasNoChanges() {
    #expect(Self.board.changes(since: Self.board).isEmpty)
  }

  @Test func gainsAndLossesAreFoundPerMeasureAndForm() {
    let now = Board(
      rows: [
        Board.Row(
          family: Family("seed x"), texts: 1,
          measures: [.paragraphs: Tally(right: 10), .citations: Tally(right: 4, extra: 2)])
      ], forms: ["ibid": Tally(right: 4), "symbol": Tally(right: 2, missing: 1)])
    let changes = now.changes(since: Self.board)
    #expect(changes.map(\.line) == ["seed x", "seed x", "ibid"])
    #expect(changes.map(\.measure) == [.paragraphs, .citations, nil])
    #expect(changes.map(\.direction) == [.gain, .loss, .even])
    #expect(changes[1].text == "退步 loss  seed x, 援引 citations: 4/4 +1 → 4/4 +2")
  }

  @Test func whatOnlyOneBoardScoredIsNotCompared() {
    let now = Board(rows: [
      Board.Row(family: Family("new"), texts: 1, measures: [.paragraphs: Tally(missing: 1)])
    ])
    #expect(now.changes(since: Self.board).isEmpty)
    #expect(now.familiesOnly(in: Self.board).map(\.id) == ["seed x", "official, plain, zh"])
  }

  @Test func theTablesShowCountsAndShares() {
    let row = "| seed x | 1 | 9/10 | – | – | – | – | 4/4 +1 | 80.0 | 100.0 | 88.8 |"
    #expect(Self.board.markdown.contains(row))
    #expect(Self.board.markdown.contains("| symbol | 2/3 | 100.0 | 66.6 | 80.0 |"))
    let lines = Self.board.table.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(Set([lines[0], lines[2], lines[4]].map { DisplayWidth.of(String($0)) }).count == 1)
  }
}
