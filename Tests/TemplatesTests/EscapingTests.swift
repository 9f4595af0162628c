import Templates
import Testing

@Suite struct EscapingTests {
  private func escaped(_ text: String, _ escape: (String, inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    escape(text, &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("外空", "外空"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"),
    ("\"><script>", "&quot;&gt;&lt;script&gt;"), ("it's", "it&#39;s"), ("<", "&lt;"),
    ("a\u{0}b\u{1B}c", "a\u{FFFD}b\u{FFFD}c"), ("a\tb\nc", "a\tb\nc"),
  ])
  func htmlIsSafeInElementsAndQuotedAttributes(_ text: String, _ expected: String) {
    #expect(escaped(text) { Escaping.html($0, into: &$1) } == expected)
  }

  @Test(arguments: [
    ("一\n二\r\n三\t四", "一&#10;二&#13;&#10;三&#9;四"),
    ("\" onclick='x' `", "&quot; onclick=&#39;x&#39; &#96;"), ("\u{0}<&>", "\u{FFFD}&lt;&amp;&gt;"),
  ])
  func attributesKeepTheirLineBreaks(_ text: String, _ expected: String) {
    #expect(escaped(text) { Escaping.attribute($0, into: &$1) } == expected)
  }

  @Test(arguments: [
    ("https://docs.un.org/zh/A/78/20", "https://docs.un.org/zh/A/78/20"),
    ("../documents/wsf-2023/#para_14", "../documents/wsf-2023/#para_14"),
    ("HTTP://a.example/?x=1&y='2'", "HTTP://a.example/?x=1&amp;y=&#39;2&#39;"),
    ("mailto:a@b.example", "mailto:a@b.example"), ("", ""), ("#para_1", "#para_1"),
    ("/zh/第1段", "/zh/%E7%AC%AC1%E6%AE%B5"), ("a b\\c", "a%20b%5Cc"),
    ("50%25 50% %zz", "50%25%2050%25%20%25zz"), ("\"><script>", "%22%3E%3Cscript%3E"),
    ("/a?t=12:30", "/a?t=12:30"), ("#a:b", "#a:b"), ("  /a\n/b ", "/a/b"),
    ("java&#115;cript:x", "java&amp;#115;cript:x"),
  ])
  func addressesArePercentEncoded(_ text: String, _ expected: String) {
    #expect(escaped(text) { Escaping.url($0, into: &$1) } == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " java\tscript:alert(1)", "java\nscript:x",
    "\u{1}javascript:x", "java\u{0}script:x", "\u{A0}javascript:x", "data:text/html,<script>",
    "vbscript:x", "file:///etc/passwd", "httpx://a", ":", "http\u{0}:x", "ｊavascript:x",
  ])
  func addressesOfOtherSchemesLeadNowhere(_ text: String) {
    #expect(escaped(text) { Escaping.url($0, into: &$1) } == "#")
  }

  @Test(arguments: [
    ("外空", "\"外空\""), ("a\"b\\c", "\"a\\\"b\\\\c\""),
    ("</script><!--", "\"\\u003c/script\\u003e\\u003c!--\""), ("&'", "\"\\u0026\\u0027\""),
    ("1\u{2028}2\u{2029}3\u{2027}4\u{202A}", "\"1\\u20282\\u20293\u{2027}4\u{202A}\""),
    ("\n\r\t\u{0}\u{1F}\u{7F}", "\"\\n\\r\\t\\u0000\\u001f\\u007f\""),
  ])
  func jsonStringsAreSafeInScripts(_ text: String, _ expected: String) {
    #expect(escaped(text) { Escaping.jsonString($0, into: &$1) } == expected)
  }

  @Test func prefixesPickTheEscapingForTheirPlace() throws {
    let data: TemplateValue = [
      "t": "a\n\"b\"", "u": "javascript:x", "n": 3,
      "v": ["s": "</script>", "l": [1, 2.5, true, nil], "h": .html(TrustedHTML(escaping: "<"))],
    ]
    #expect(try rendered("{{attr:t}} {{ attr:n }}", data) == "a&#10;&quot;b&quot; 3")
    #expect(try rendered("{{url:u}}", data) == "#")
    #expect(
      try rendered("{{json:v}}", data)
        == #"{"s":"\u003c/script\u003e","l":[1,2.5,true,null],"h":"\u0026lt;"}"#)
    #expect(try rendered("{{#v}}{{#l}}{{json:.}},{{/l}}{{/v}}", data) == "1,2.5,true,null,")
  }

  @Test func numbersThatJSONDoesNotHaveAreNull() throws {
    #expect(
      try rendered("{{json:a}}", ["a": [.number(.infinity), .number(.nan)]]) == "[null,null]")
  }
}
