import Core
import Testing

@Suite struct DiagnosticTests {
  private func sample() -> Diagnostic {
    let text = SourceText(file: "summary.zh.md", text: "一\n报告如此说[第99段]。\n")
    let start = 4 + "报告如此说".utf8.count
    return text.diagnostic(
      "evidence-unknown", .error, at: start..<start + "[第99段]".utf8.count,
      message: Bilingual(zh: "本文件没有第99段", en: "there is no paragraph 99"),
      help: Bilingual(zh: "现有第1至82段", en: "there are paragraphs 1 to 82"))
  }

  @Test func caretStandsBelowDoubleWidthCharacters() {
    let shown = DiagnosticText(language: .chinese).text(of: sample())
    #expect(
      shown == """
        summary.zh.md:2:6: 错误: 本文件没有第99段 [evidence-unknown]
          2 | 报告如此说[第99段]。
            |           ^^^^^^^^
          = 现有第1至82段

        """)
  }

  @Test func ofALongLineTheMarkedPartIsShown() {
    let line = String(repeating: "外空", count: 100) + "[第99段]" + String(repeating: "x", count: 300)
    let text = SourceText(file: "a.md", text: line)
    let start = String(repeating: "外空", count: 100).utf8.count
    let diagnostic = text.diagnostic(
      "x", .error, at: start..<start + "[第99段]".utf8.count, message: Bilingual(zh: "", en: ""))
    let lines = DiagnosticText(language: .english).text(of: diagnostic).split(separator: "\n")
    #expect(DisplayWidth.of(String(lines[1])) <= 110)
    #expect(lines[1].contains("空[第99段]x"))
    #expect(lines[1].hasPrefix("  1 | …") && lines[1].hasSuffix("…"))
    let caret = lines[2].prefix { $0 != "^" }.count
    let mark = lines[1].prefix { $0 != "[" }
    #expect(caret == DisplayWidth.of(String(mark)))
    #expect(lines[2].count { $0 == "^" } == 8)
  }

  @Test func controlCharactersOfContentNeverReachTheTerminal() {
    var diagnostic = sample()
    diagnostic.message = Bilingual(zh: "坏\u{1B}[2J", en: "bad\u{1B}[2J")
    let shown = DiagnosticText(language: .english).text(of: diagnostic)
    #expect(!shown.contains("\u{1B}"))
    #expect(shown.contains("bad\u{FFFD}[2J"))
  }

  @Test func sortedByFileThenPlaceThenSeverity() {
    let message = Bilingual(zh: "一", en: "a")
    func make(_ file: String, _ line: Int, _ severity: Severity) -> Diagnostic {
      Diagnostic(
        id: "x", severity: severity, file: file, position: SourcePosition(line: line),
        message: message)
    }
    let sorted = [make("b", 1, .error), make("a", 9, .note), make("a", 9, .error)].sorted()
    #expect(sorted.map(\.file) == ["a", "a", "b"])
    #expect(sorted.map(\.severity) == [.error, .note, .error])
  }

  @Test func onlyErrorsBlockUnlessStrict() {
    let warning = Diagnostic(
      id: "x", severity: .warning, file: "", message: Bilingual(zh: "", en: ""))
    #expect(![warning].blocks())
    #expect([warning].blocks(strict: true))
    #expect([sample()].blocks())
  }
}
