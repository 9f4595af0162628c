import Core
import Formats
import TestSupport
import Testing

@Suite struct CSVTableTests {
  private func parse(_ text: String) -> (table: CSVTable, diagnostics: [Diagnostic]) {
    CSVTable.parse(SourceText(file: "a.csv", text: text))
  }

  private func cells(_ table: CSVTable) -> [[String?]] {
    table.rows.map { row in table.header.map { row[$0] } }
  }

  @Test(arguments: [
    ("a,b\n1,2\n3,4\n", [["1", "2"], ["3", "4"]]),
    ("a,b\r\n1,2\r\n", [["1", "2"]]),
    ("\u{FEFF}a,b\n1,2", [["1", "2"]]),
    ("a,b\n,\n", [["", ""]]),
    ("a,b\n\"x, y\",\"说\"\"好\"\"\"\n", [["x, y", "说\"好\""]]),
    ("a,b\n\"一\r\n二\",\"\"\n", [["一\r\n二", ""]]),
    ("a,b\n\n1,2\n\n\n3,4\n", [["1", "2"], ["3", "4"]]),
    (" a , b\n 1 ,2\n", [[" 1 ", "2"]]),
    ("a,b\n", []),
    ("\"a\",\"b\"\n“甲”,《乙》，丙\n", [["“甲”", "《乙》，丙"]]),
  ])
  func cellsAreReadByRFC4180(_ text: String, _ expected: [[String]]) {
    let (table, diagnostics) = parse(text)
    #expect(table.header == ["a", "b"])
    #expect(cells(table) == expected)
    #expect(diagnostics.isEmpty)
  }

  @Test func rowsKnowTheirLinesAndCellsTheirPlaces() {
    let (table, _) = parse("a,题\n\"一\n二\",甲\n\n3,\"乙\"\n")
    #expect(table.rows.map(\.line) == [2, 5])
    let place = table.source.position(at: table.rows[1].range(of: "题").lowerBound)
    #expect(place == SourcePosition(line: 5, column: 3))
    #expect(
      String(decoding: table.source.bytes[table.rows[1].range(of: "题")], as: UTF8.self)
        == "\"乙\"")
    #expect(table.rows[1].range(of: "无") == table.rows[1].range)
    #expect(table.rows[1]["无"] == nil)
  }

  @Test(arguments: [
    ("a,b\n⟦1⟧\n", "csv-ragged"),
    ("a,b\n⟦1,2,3⟧\n", "csv-ragged"),
    ("a,b\n⟦1,2,⟧\n", "csv-ragged"),
    ("a,b\n1,⟦\"⟧2\n", "csv-unclosed-quote"),
    ("a,b\n\"1\"⟦x⟧,2\n", "csv-text-after-quote"),
    ("a,b\n\"1\"⟦ ⟧,2\n", "csv-text-after-quote"),
    ("a,b\n1, ⟦\"⟧2\"\n", "csv-stray-quote"),
    ("a,b,⟦a⟧\n1,2,3\n", "csv-duplicate-column"),
    ("题,b\n一,2\n\n⟦二⟧\n", "csv-ragged"),
  ])
  func aSlipIsAnErrorAtItsPlaceAndTheRestIsRead(_ marked: String, _ id: String) throws {
    let input = MarkedText(marked)
    let (table, diagnostics) = parse(input.text)
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.blocks())
    let start = try #require(input.ranges.first).lowerBound
    #expect(diagnostics.first?.position == table.source.position(at: start))
    #expect(table.rows.count >= 1)
  }

  @Test func aShortRowReadsAsEmptyBeyondItsEnd() {
    let (table, _) = parse("a,b,c\n1\n")
    #expect(cells(table) == [["1", "", ""]])
  }

  @Test(arguments: ["", "\n\n", "\r\n"])
  func aTableWithoutHeaderIsAnError(_ text: String) {
    let (table, diagnostics) = parse(text)
    #expect(diagnostics.map(\.id) == ["csv-empty"])
    #expect(table.header.isEmpty && table.rows.isEmpty)
  }

  @Test func theHeaderIsCheckedAgainstWhatIsKnown() {
    let (table, _) = parse("symbol,tilte,extra,note\n1,2,3,4\n")
    let found = table.require(headers: ["symbol", "title", "date"], optional: ["note"])
    #expect(
      found.map(\.id) == [
        "csv-missing-column", "csv-missing-column", "csv-unknown-column", "csv-unknown-column",
      ])
    #expect(
      found.map(\.message.en).prefix(2) == [
        "the column “title” is missing", "the column “date” is missing",
      ])
    #expect(found[2].position == SourcePosition(line: 1, column: 8))
    #expect(found[2].help.zh == "是不是“title”？")
    #expect(found[3].help.en == "the columns known here: symbol, title, date, note")
    #expect(table.require(headers: table.header).isEmpty)
  }

  @Test(arguments: ["\"", ",", "\"\"", "\",", "\r", "\"\n", "a\"", "\0"])
  func hostileRepetitionsEnd(_ unit: String) {
    let text = "a,b\n" + String(repeating: unit, count: 100_000)
    let (table, diagnostics) = parse(text)
    #expect(table.header == ["a", "b"])
    #expect(table.rows.isEmpty == (unit == "\r"))
    #expect(diagnostics.isEmpty == (unit == "\r"))
  }
}
