import Core
import Formats
import Testing

@Suite struct MarkdownDocumentTests {
  private func parse(_ text: String) -> MarkdownDocument {
    MarkdownDocument.parse(SourceText(file: "a.md", text: text))
  }

  @Test func blocksKeepTheirKindsLinesAndText() {
    let document = parse(
      "# 题\n\n正文\n第二行\n\n- 一\n  - 二\n\n> 引文\n\n```\n码\n```\n\n***\n")
    #expect(
      document.blocks.map(\.kind) == [
        .heading(1), .paragraph, .item(depth: 1), .item(depth: 2), .quote, .codeBlock, .other,
      ])
    #expect(document.blocks.map(\.text) == ["题", "正文第二行", "一", "二", "引文", "码\n", ""])
    #expect(
      document.blocks.map(\.lines) == [1...1, 3...4, 6...6, 7...7, 9...9, 11...13, 15...15])
    #expect(document.blocks.map(\.topLevel) == [0, 1, 2, 2, 3, 4, 5])
    #expect(document.blocks.map(\.item) == [nil, nil, 0, 1, nil, nil, nil])
  }

  @Test(arguments: [
    "[¶14]", "[¶26–31, ¶35]", "[¶20(b)(ii)]", "[wsf-2023 ¶41]", "【第14段】", "[第14段]",
    "[annex II ¶3]", "{editor: 说明}", "{197×45.7%}", "[fn 22]",
  ])
  func anEvidenceMarkStandsWithinOneRun(_ mark: String) {
    for text in ["报告如此说\(mark)。", "*报告*说\(mark)后", "- **报告**\(mark)", "a [b](c) \(mark)"] {
      let runs = parse(text).blocks.flatMap(\.runs)
      #expect(runs.contains { $0.text.contains(mark) }, "\(text)")
    }
  }

  @Test func aMarkBrokenOverTwoLinesStaysInOneRun() {
    let runs = parse("They said so [¶26–31,\n¶35].").blocks.flatMap(\.runs)
    #expect(runs.map(\.text) == ["They said so [¶26–31,\n¶35]."])
  }

  @Test func runsKnowWhatTheyAreInside() {
    let runs = parse("a **b *c*** `d` [e](/f) ![g](/h)").blocks.flatMap(\.runs)
    #expect(runs.map(\.text) == ["a ", "b ", "c", " ", "d", " ", "e", " ", "g"])
    #expect(runs.map(\.isStrong) == [false, true, true, false, false, false, false, false, false])
    #expect(runs.filter(\.isEmphasis).map(\.text) == ["c"])
    #expect(runs.filter(\.isCode).map(\.text) == ["d"])
    #expect(runs.compactMap(\.link) == ["/f"])
    #expect(runs.filter { $0.kind == .imageText }.map(\.text) == ["g"])
    #expect(runs.map(\.index) == Array(0..<9))
  }

  @Test func sectionsDivideAtHeadings() {
    let document = parse("序\n\n## 甲\n\n一\n\n### 子\n\n- 二\n- 三\n\n## 乙\n\n四\n")
    let sections = document.sections()
    #expect(sections.map(\.title) == ["", "甲", "乙"])
    #expect(
      sections.map { document.blocks[$0.blocks].map(\.text) } == [
        ["序"], ["一", "子", "二", "三"], ["四"],
      ])
    #expect(
      document.html(of: sections[1])
        == "<p>一</p>\n<h3>子</h3>\n<ul>\n<li>二</li>\n<li>三</li>\n</ul>\n")
    #expect(document.html(of: sections[0]) == "<p>序</p>\n")
    #expect(parse("").sections().isEmpty)
    #expect(parse("> ## 引文里的标题").sections().map(\.title) == [""])
  }

  @Test func headingsShiftWithinOneToSix() {
    #expect(parse("# a\n\n###### b").html(headingShift: 1) == "<h2>a</h2>\n<h6>b</h6>\n")
    #expect(parse("## a").html(headingShift: -3) == "<h1>a</h1>\n")
  }

  @Test func markupComesInOnlyThroughPieces() {
    let document = parse("报告\n说[¶14]，**甲[¶15]**。")
    let result = document.html { run in
      let parts = run.text.split(separator: "[", omittingEmptySubsequences: false)
      return parts.enumerated().flatMap { number, part -> [MarkdownPiece] in
        guard number > 0, let end = part.firstIndex(of: "]") else { return [.text(String(part))] }
        let rest = part[part.index(after: end)...]
        return [.html("<a>\(part[..<end])</a>"), .text("<" + rest)]
      }
    }
    #expect(
      result
        == "<p>报告说<a>¶14</a>&lt;，<strong>甲<a>¶15</a>&lt;</strong>。</p>\n")
  }

  @Test func anEmptyReplacementRemovesTheRun() {
    #expect(parse("a **b**").html { $0.isStrong ? [] : nil } == "<p>a <strong></strong></p>\n")
  }

  @Test(arguments: [
    ("<!-- a -->", ""), ("<!--\na\n\nb\n-->\n\nc", "<p>c</p>\n"),
    ("  <!-- a -->  \nb", "<p>b</p>\n"),
    ("a <!-- b --> c", "<p>a  c</p>\n"), ("<!---->", ""),
  ])
  func commentsAreDroppedSilently(_ text: String, _ expected: String) {
    let document = parse(text)
    #expect(document.html() == expected)
    #expect(document.diagnostics.isEmpty)
  }

  @Test func aSectionIsItsOwnWhateverIsDropped() {
    let document = parse(
      "<!-- a -->\n\n# A\n\n<!-- b -->\n\none\n\n# B\n\n<div>\n\ntwo\n\n<!-- c -->\n\n# C\n\nthree\n"
    )
    let sections = document.sections(level: 1).filter { $0.heading != nil }
    #expect(
      sections.map { document.html(of: $0) } == ["<p>one</p>\n", "<p>two</p>\n", "<p>three</p>\n"])
  }

  @Test(arguments: [
    ("a<b>c</b>d", "<p>acd</p>\n", 2),
    ("<script>alert(1)</script>\n\na", "<p>a</p>\n", 1),
    ("<!-- a --> b", "", 1),
    ("<!-- a --> <b> <!-- c -->", "", 1),
    ("<!-->", "", 1),
  ])
  func rawHTMLIsDroppedAndSaid(_ text: String, _ expected: String, _ count: Int) {
    let document = parse(text)
    #expect(document.html() == expected)
    #expect(document.diagnostics.map(\.id) == Array(repeating: "markdown-html", count: count))
    #expect(document.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "file:///etc/passwd",
    "data:text/html,x", "java&#115;cript:alert(1)", "javascript:\u{301}alert(1)",
  ])
  func dangerousAddressesAreNotLinked(_ address: String) {
    let document = parse("甲[乙](\(address))丙")
    #expect(document.html() == "<p>甲乙丙</p>\n")
    #expect(document.diagnostics.map(\.id) == ["markdown-unsafe-link"])
    #expect(document.diagnostics.first?.position == SourcePosition(line: 1, column: 2))
  }

  @Test func textIsEscaped() {
    #expect(
      parse("1 &lt; 2 & \"3\" \\<b>").html() == "<p>1 &lt; 2 &amp; &quot;3&quot; &lt;b&gt;</p>\n")
    #expect(
      parse("[a](/x?a=1&b=\"2\")").html()
        == "<p><a href=\"/x?a=1&amp;b=%222%22\">a</a></p>\n")
  }
}
