import Commands
import Core
import FoundationEssentials
import Testing

@Suite struct DiagnosticReportTests {
  private func diagnostic(
    _ severity: Severity, file: String = "a.md", position: SourcePosition? = nil,
    message: String = "m", help: String = ""
  ) -> Diagnostic {
    Diagnostic(
      id: "sample", severity: severity, file: file, position: position,
      message: Bilingual(zh: message, en: message), help: Bilingual(zh: help, en: help))
  }

  @Test(
    arguments: [
      ([], "no problems", "没有问题"),
      ([.error], "1 error", "1 个错误"),
      ([.note, .error, .note], "1 error, 2 notes", "1 个错误，2 个提示"),
      ([.warning, .error, .error, .note], "2 errors, 1 warning, 1 note", "2 个错误，1 个警告，1 个提示"),
    ] as [([Severity], String, String)])
  func countsAreTheLastLine(severities: [Severity], english: String, chinese: String) {
    let report = DiagnosticReport(severities.map { diagnostic($0) })
    #expect(report.text(in: .english).hasSuffix("\(english)\n"))
    #expect(report.summary(in: .chinese) == chinese)
  }

  @Test(
    arguments: [
      ([], false, .fine), ([.note], true, .fine), ([.warning], false, .fine),
      ([.warning], true, .contentErrors), ([.error], false, .contentErrors),
    ] as [([Severity], Bool, ExitStatus)])
  func statusIsThatOfTheGravest(severities: [Severity], strict: Bool, status: ExitStatus) {
    #expect(DiagnosticReport(severities.map { diagnostic($0) }, strict: strict).status == status)
  }

  @Test func diagnosticsAreSortedByFileAndPlace() {
    let report = DiagnosticReport([
      diagnostic(.error, file: "b"), diagnostic(.note, file: "a", position: .init(line: 9)),
      diagnostic(.note, file: "a", position: .init(line: 2)),
    ])
    #expect(report.diagnostics.map(\.file) == ["a", "a", "b"])
    #expect(report.diagnostics.map(\.position?.line) == [2, 9, nil])
  }

  private struct Line: Decodable {
    let id, severity, file, message, help: String
    let line, column: Int?
  }

  @Test func jsonLineHoldsAnyTextOnOneLine() throws {
    let hostile = "“引”\"\\/\n\r\t\u{0}\u{1B}\u{85}\u{2028}𠀀</script>"
    let report = DiagnosticReport([
      diagnostic(
        .error, file: hostile, position: SourcePosition(line: 14, column: 6), message: hostile,
        help: hostile)
    ])
    let json = report.jsonLines(in: .chinese)
    #expect(json.hasSuffix("}\n"))
    #expect(!json.dropLast().contains { $0.isNewline })
    #expect(!json.unicodeScalars.contains("\u{1B}"))
    let line = try JSONDecoder().decode(Line.self, from: Data(json.utf8))
    #expect(line.id == "sample")
    #expect(line.severity == "error")
    #expect(line.file == hostile)
    #expect(line.message == hostile)
    #expect(line.help == hostile)
    #expect(line.line == 14)
    #expect(line.column == 6)
  }

  @Test func nothingFoundIsNoJSONAtAll() {
    #expect(DiagnosticReport([]).jsonLines(in: .english).isEmpty)
  }
}
