import Core
import Formats
import Testing

@Suite struct HanPassTests {
  private func html(_ markdown: String) -> String {
    MarkdownDocument.parse(SourceText(file: "a.md", text: markdown)).html()
  }

  @Test(arguments: [
    ("**《条约》**第四条", "<strong>《条约》</strong>第四条"),
    ("这是**要做的事。**所以", "这是<strong>要做的事。</strong>所以"),
    (
      "根据**第77/121号决议（A/RES/77/121）**第5段",
      "根据<strong>第77/121号决议（A/RES/77/121）</strong>第5段"
    ),
    ("**“重点”**后文", "<strong>“重点”</strong>后文"),
    ("**中文：**后文", "<strong>中文：</strong>后文"),
    ("见**“重点”**后文", "见<strong>“重点”</strong>后文"),
    ("见**《条约》**，又见**（注）**后", "见<strong>《条约》</strong>，又见<strong>（注）</strong>后"),
    ("依**A/RES/77/121 (2022)**第5段", "依<strong>A/RES/77/121 (2022)</strong>第5段"),
    ("见**[链接](/a)**后", "见<strong><a href=\"/a\">链接</a></strong>后"),
    ("见**`码`**后", "见<strong><code>码</code></strong>后"),
    ("見**「カナ」**です", "見<strong>「カナ」</strong>です"),
  ])
  func emphasisWorksBesideChinesePunctuation(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
    let single = markdown.replacing("**", with: "*")
    let singleExpected = expected.replacing("strong>", with: "em>")
    #expect(html(single) == "<p>\(singleExpected)</p>\n")
  }

  @Test(arguments: [
    ("- **《条约》**后", "<ul>\n<li><strong>《条约》</strong>后</li>\n</ul>\n"),
    (">**重点。**后", "<blockquote>\n<p><strong>重点。</strong>后</p>\n</blockquote>\n"),
    ("## **《条约》**后", "<h2><strong>《条约》</strong>后</h2>\n"),
    ("甲\n**《条约》**后", "<p>甲<strong>《条约》</strong>后</p>\n"),
  ])
  func emphasisWorksInEveryKindOfBlock(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test(arguments: [
    ("`**《条约》**第四条`", "<p><code>**《条约》**第四条</code></p>\n"),
    ("    **《条约》**第四条", "<pre><code>**《条约》**第四条\n</code></pre>\n"),
    (
      "```a**《b》**c\n**《条约》**第四条\n```",
      "<pre><code class=\"language-a**《b》**c\">**《条约》**第四条\n</code></pre>\n"
    ),
    ("\\*\\*《条约》\\*\\*第四条", "<p>**《条约》**第四条</p>\n"),
    ("是\\**《条约》第四条", "<p>是**《条约》第四条</p>\n"),
    ("是**《条约》第四条", "<p>是**《条约》第四条</p>\n"),
    (
      "[甲](</a**《b》**c> \"题**《b》**字\")",
      "<p><a href=\"/a**%E3%80%8Ab%E3%80%8B**c\" title=\"题**《b》**字\">甲</a></p>\n"
    ),
    (
      "![图**《b》**字](/a**（b）**c)",
      "<p><img src=\"/a**%EF%BC%88b%EF%BC%89**c\" alt=\"图《b》字\" /></p>\n"
    ),
    (
      "<https://a.example/**（b）**c>",
      "<p><a href=\"https://a.example/**%EF%BC%88b%EF%BC%89**c\">https://a.example/**（b）**c</a></p>\n"
    ),
  ])
  func marksOfThePassNeverShow(_ markdown: String, _ expected: String) {
    let result = html(markdown)
    #expect(result == expected)
    #expect(!result.unicodeScalars.contains { $0.value == 0xFDD0 })
    #expect(!result.contains("%EF%B7%90"))
  }

  @Test func theMarkInTheInputIsReplacedNotSwallowed() {
    let mark = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    #expect(html("甲\(mark)乙") == "<p>甲\u{FFFD}乙</p>\n")
    #expect(html("甲\0乙") == "<p>甲\u{FFFD}乙</p>\n")
  }

  /// Each of these is what CommonMark 0.30 prescribes; nothing of it is Chinese, so nothing may change.
  @Test(arguments: [
    ("a**b**c", "a<strong>b</strong>c"),
    ("**(b)**c", "**(b)**c"),
    ("a*\"foo\"*", "a*&quot;foo&quot;*"),
    ("*(*foo)", "*(*foo)"),
    (
      "**Gomphocarpus (*Gomphocarpus physocarpus*, syn.\n*Asclepias physocarpa*)**",
      "<strong>Gomphocarpus (<em>Gomphocarpus physocarpus</em>, syn.\n<em>Asclepias physocarpa</em>)</strong>"
    ),
    ("**foo \"*bar*\" foo**", "<strong>foo &quot;<em>bar</em>&quot; foo</strong>"),
    ("*foo**bar***", "<em>foo<strong>bar</strong></em>"),
    ("foo***bar***baz", "foo<em><strong>bar</strong></em>baz"),
    ("** is not an empty emphasis", "** is not an empty emphasis"),
    ("a**“b”**c", "a**“b”**c"),
    ("foo*bar*, *x* — *y*…", "foo<em>bar</em>, <em>x</em> — <em>y</em>…"),
    ("5*6*78", "5<em>6</em>78"),
    ("foo_bar_baz", "foo_bar_baz"),
    ("**foo*bar**", "<strong>foo*bar</strong>"),
    ("a * foo bar*", "a * foo bar*"),
  ])
  func latinMarkdownIsCommonMark(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("外层空间\n条约", "外层空间条约"),
    ("外层空间，\n条约", "外层空间，条约"),
    ("称为“条约”\n的文书", "称为“条约”的文书"),
    ("**条约**\n**文书**", "<strong>条约</strong><strong>文书</strong>"),
    ("条约\n**文书**", "条约<strong>文书</strong>"),
    ("共有\n70 个国家", "共有\n70 个国家"),
    ("see\n条约", "see\n条约"),
    ("outer\nspace", "outer\nspace"),
    ("“outer”\nspace", "“outer”\nspace"),
    ("条约  \n文书", "条约<br />\n文书"),
    ("**《甲》**\n乙", "<strong>《甲》</strong>乙"),
  ])
  func aLineBreakBetweenChineseCharactersIsNoSpace(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }
}
