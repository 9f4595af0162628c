import AccuracyBoard
import Core
import Testing

@Suite struct BoardTests {
  private static let board = Board(
    rows: [
      Board.Row(
        family: "seed x",
        measures: [.paragraphs: Tally(right: 9, missing: 1), .citations: Tally(right: 4, extra: 1)]),
      Board.Row(family: "official, plain, zh", measures: [.paragraphs: Tally(right: 3)]),
    ], forms: ["ibid": Tally(right: 2), "symbol": Tally(right: 2, missing: 1)])

  @Test func theFileHasALineForEachFamilyAndForm() {
    #expect(
      Self.board.json == """
        {
        "families": [
        {"family":"seed x","paragraphs":{"right":9,"missing":1,"extra":0},"citations":{"right":4,"missing":0,"extra":1}},
        {"family":"official, plain, zh","paragraphs":{"right":3,"missing":0,"extra":0}}
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
    board.add(DocumentScore(of: key, with: key, measures: [.headings]), to: "f")
    board.add(DocumentScore(of: DocumentFacts(), with: key, measures: [.headings]), to: "f")
    #expect(
      board.rows == [Board.Row(family: "f", measures: [.headings: Tally(right: 1, missing: 1)])])
  }

  @Test func theSameBoardHasNoChanges() {
    #expect(Self.board.changes(since: Self.board).isEmpty)
  }

  @Test func gainsAndLossesAreFoundPerMeasureAndForm() {
    let now = Board(
      rows: [
        Board.Row(
          family: "seed x",
          measures: [.paragraphs: Tally(right: 10), .citations: Tally(right: 4, extra: 2)])
      ], forms: ["ibid": Tally(right: 4), "symbol": Tally(right: 2, missing: 1)])
    let changes = now.changes(since: Self.board)
    #expect(changes.map(\.line) == ["seed x", "seed x", "ibid"])
    #expect(changes.map(\.measure) == [.paragraphs, .citations, nil])
    #expect(changes.map(\.direction) == [.gain, .loss, .even])
    #expect(changes[1].text == "退步 loss  seed x, 援引 citations: 4/4 +1 → 4/4 +2")
  }

  @Test func whatOnlyOneBoardScoredIsNotCompared() {
    let now = Board(rows: [Board.Row(family: "new", measures: [.paragraphs: Tally(missing: 1)])])
    #expect(now.changes(since: Self.board).isEmpty)
    #expect(now.familiesOnly(in: Self.board) == ["seed x", "official, plain, zh"])
  }

  @Test func theTablesShowCountsAndShares() {
    let row = "| seed x | 9/10 | – | – | – | 4/4 +1 | 80.0 | 100.0 | 88.8 |"
    #expect(Self.board.markdown.contains(row))
    #expect(Self.board.markdown.contains("| symbol | 2/3 | 100.0 | 66.6 | 80.0 |"))
    let lines = Self.board.table.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(Set(lines[0..<3].map { DisplayWidth.of(String($0)) }).count == 1)
  }
}
