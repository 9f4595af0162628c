import Core
import Formats
import TestSupport
import Testing

@Suite struct JSONTests {
  private func parse(_ text: String) -> (value: JSONValue?, diagnostics: [Diagnostic]) {
    JSONValue.parse(SourceText(file: "a.json", text: text))
  }

  private func write(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
  }

  @Test(
    arguments: [
      ("{\"b\": 1, \"a\": [true, false, null]}", ["b": 1, "a": [true, false, nil]]),
      (" \t\r\n[ ] ", []), ("{}", [:]),
      ("\"一\\n\\u4e00\\ud83d\\ude00\\/\\\"\"", "一\n一😀/\""),
      ("[0, -1, 9223372036854775807]", [0, -1, 9_223_372_036_854_775_807]),
      ("{\"\": \"\"}", ["": ""]), ("\u{FEFF}1", 1),
    ] as [(String, JSONValue)])
  func jsonIsReadInOrder(_ text: String, _ expected: JSONValue) {
    let (value, diagnostics) = parse(text)
    #expect(value == expected)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: ["1.21", "1.10", "1.0", "-0", "1e3", "1E+400", "0.5e-7", "9223372036854775808"])
  func otherNumbersKeepTheirDigits(_ text: String) {
    #expect(parse(text).value == .decimal(text))
    #expect(write(.decimal(text)) == text)
  }

  /// The mark starts at the place that is named.
  @Test(arguments: [
    ("{\"题\": ⟦⟧", "a value"), ("", "a value"), ("[1,⟦]⟧", "a value"),
    ("{\"a\":1,⟦}⟧", "a name"), ("{⟦'⟧a': 1}", "a name"), ("{\"题\" ⟦1⟧}", "a colon"),
    ("[1 ⟦2⟧]", "a comma"), ("{\"a\":1⟦]⟧", "a comma"), ("1 ⟦2⟧", "something follows"),
    ("[⟦tru⟧]", "only true"), ("⟦nan⟧", "only true"), ("⟦N⟧aN", "a value"),
    ("[⟦01⟧]", "this is not how"), ("[-⟦]⟧", "this is not how"), ("1.⟦⟧", "this is not how"),
    ("1e⟦x⟧", "this is not how"), ("⟦+⟧1", "a value"),
    ("\n[⟦\"⟧一", "the string"), ("⟦\"⟧\\", "the string"), ("\"一⟦\n⟧\"", "a control"),
    ("\"一⟦\\x⟧\"", "no such escape"), ("\"⟦\\u12g4⟧\"", "no such escape"),
    ("\"⟦\\ud800⟧\"", "half"), ("\"⟦\\ude00⟧\"", "half"), ("\"⟦\\ud800\\u0041⟧\"", "half"),
    ("{\"a\": 1, ⟦\"a\"⟧: 2}", "the name"), ("[1] ⟦/⟧/ no", "something follows"),
  ])
  func whatIsNotJSONIsAnErrorAtItsPlace(_ marked: String, _ words: String) throws {
    let input = MarkedText(marked)
    let source = SourceText(file: "a.json", text: input.text)
    let (value, diagnostics) = JSONValue.parse(source)
    #expect(value == nil)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.message.en.hasPrefix(words))
    let start = input.ranges.first?.lowerBound ?? 0
    #expect(diagnostic.position == source.position(at: start))
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":["])
  func deepNestingIsRefusedWithoutRecursion(_ unit: String) {
    let (value, diagnostics) = parse(String(repeating: unit, count: 100_000))
    #expect(value == nil)
    #expect(diagnostics.map(\.id) == ["json-too-deep"])
  }

  @Test func nestingIsReadToItsLimit() {
    let depth = JSONValue.maximumDepth
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(parse(text).value.map(write) == text)
  }

  @Test func writingIsOneLineWithMembersInOrder() {
    let value: JSONValue = [
      "题": "关于“空间”/\"x\"\\", "n": [1, nil, true, .decimal("1.21")], "a": [:],
    ]
    #expect(
      write(value) == #"{"题":"关于“空间”/\"x\"\\","n":[1,null,true,1.21],"a":{}}"#)
  }

  @Test func whatBreaksLinesIsEscaped() {
    #expect(
      write("\u{0}\u{1F}\n\r\t\u{8}\u{C}\u{2028}\u{2029}\u{2026}\u{E8}\u{7F}\u{85}")
        == "\"\\u0000\\u001f\\n\\r\\t\\b\\f\\u2028\\u2029\u{2026}\u{E8}\\u007f\\u0085\"")
  }

  @Test func whatIsWrittenIsReadBackTheSame() {
    let value: JSONValue = ["a": ["\u{2028}\u{0}😀", -3, .decimal("2.50")], "b": ["c": nil]]
    #expect(parse(write(value)).value == value)
    #expect(value["b"]?["c"] == .null)
    #expect(value["x"] == nil)
  }
}
