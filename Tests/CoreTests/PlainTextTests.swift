import Core
import Testing

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("a\tb", "a b"), ("a\r\nb", "a\u{FFFD}\u{FFFD}b"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("gpj.\u{202E}txt", "gpj.\u{FFFD}txt"),
    ("a\u{2028}b", "a\u{FFFD}b"), ("外空“一” ā", "外空“一” ā"),
  ])
  func nothingThatMovesTheCursorOrTurnsTheTextIsLeft(text: String, plain: String) {
    #expect(text.withoutControls == plain)
  }

  @Test func theNamesOfFilesReachTheTerminalAsPlainText() {
    let diagnostic = Diagnostic(
      id: "x", severity: .error, file: "a\u{1B}]0;owned\u{7}\n.md", position: .start,
      message: Bilingual(zh: "坏", en: "bad"))
    #expect(diagnostic.place == "a\u{FFFD}]0;owned\u{FFFD}\u{FFFD}.md:1:1")
    let shown = DiagnosticText(language: .english).text(of: diagnostic)
    #expect(!shown.contains("\u{1B}") && shown.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    (1, 1, 0), (1, 3, 6), (1, 99, 9), (2, 1, 10), (2, 2, 11), (3, 1, 12), (99, 1, 12),
  ])
  func positionsLeadBackToTheirBytes(line: Int, column: Int, offset: Int) {
    let text = SourceText(file: "a", text: "外空字\nb\n")
    #expect(text.offset(of: SourcePosition(line: line, column: column)) == offset)
  }
}
