import Core
import Formats
import Testing

@Suite struct FrontMatterTests {
  private func split(_ text: String) -> (yaml: String?, body: String, diagnostics: [Diagnostic]) {
    let source = SourceText(file: "a.md", text: text)
    let front = FrontMatter.split(source)
    func slice(_ range: Range<Int>) -> String {
      String(decoding: source.bytes[range], as: UTF8.self)
    }
    return (front.yaml.map(slice), slice(front.body), front.diagnostics)
  }

  @Test(arguments: [
    ("---\na: 1\n---\n正文\n", "a: 1\n", "正文\n"),
    ("---\r\na: 1\r\n---\r\n正文", "a: 1\r\n", "正文"),
    ("\u{FEFF}--- \na: 1\n---\t\n正文", "a: 1\n", "正文"),
    ("---\n---\n正文", "", "正文"),
    ("---\na: 1\n---", "a: 1\n", ""),
    ("---\na: |\n  ----\n  ---\n---\n一\n---\n二", "a: |\n  ----\n  ---\n", "一\n---\n二"),
  ])
  func theFencesDivideFactsFromText(_ text: String, _ yaml: String, _ body: String) {
    let found = split(text)
    #expect(found.yaml == yaml)
    #expect(found.body == body)
    #expect(found.diagnostics.isEmpty)
  }

  @Test(arguments: ["正文\n---\n", "", "\n---\na: 1\n---\n", "----\na\n", " ---\na: 1\n---\n"])
  func withoutAFenceOnTheFirstLineAllIsText(_ text: String) {
    let found = split(text)
    #expect(found.yaml == nil)
    #expect(found.body == text)
    #expect(found.diagnostics.isEmpty)
  }

  @Test(arguments: ["---\na: 1\n正文\n", "---", "---\n"])
  func aFenceThatIsNeverClosedIsAnErrorAtItsPlace(_ text: String) {
    let found = split(text)
    #expect(found.yaml == nil)
    #expect(found.body == text)
    #expect(found.diagnostics.map(\.id) == ["front-matter-unclosed"])
    #expect(found.diagnostics.first?.position == .start)
  }
}
