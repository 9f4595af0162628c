import Core
import Formats
import Testing

/// Each error holds its line, so a long line full of errors must not give an error a word.
@Suite struct DiagnosticLimitTests {
  private func source(_ text: String) -> SourceText { SourceText(file: "a", text: text) }

  @Test func aTableFullOfErrorsGivesAHundred() {
    let text = "a\n" + String(repeating: "\"\"x,", count: 50_000)
    #expect(CSVTable.parse(source(text)).diagnostics.count == 100)
    let header = CSVTable.parse(source(String(repeating: "b,", count: 50_000)))
    #expect(header.diagnostics.count == 100)
    #expect(header.table.require(headers: []).count == 100)
  }

  @Test func yamlFullOfErrorsGivesAHundred() throws {
    let doubled = "{" + String(repeating: "a: 1,", count: 20_000) + "}"
    #expect(YAMLDocument.parse(source(doubled)).diagnostics.count == 100)
    let unknown = source("a: [" + String(repeating: "{b: 1},", count: 20_000) + "]")
    var record = YAMLRecord(try #require(YAMLDocument.parse(unknown).value), in: unknown)
    _ = record.records("a") { $0.string("c", required: true) }
    #expect(record.finish().count == 100)
  }

  @Test func markdownFullOfHTMLGivesAHundred() {
    let text = String(repeating: "a<b>", count: 20_000)
    #expect(MarkdownDocument.parse(source(text)).diagnostics.count == 100)
  }
}
