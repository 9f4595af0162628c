import Core
import Formats
import TestSupport
import Testing

@Suite struct YAMLDocumentTests {
  private func parse(_ text: String) -> (value: YAMLValue?, diagnostics: [Diagnostic]) {
    YAMLDocument.parse(SourceText(file: "a.yaml", text: text))
  }

  /// The value written back as one line, without places: `{a: [1, "2"]}`.
  private func flat(_ value: YAMLValue?) -> String {
    switch value?.content {
    case nil: "nil"
    case .scalar(let text, let quoted): quoted ? "\"\(text)\"" : text
    case .sequence(let items): "[\(items.map(flat).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key): \(flat($0.value))" }.joined(separator: ", "))}"
    }
  }

  @Test(arguments: [
    ("b: 1\na: '2'\n", "{b: 1, a: \"2\"}"),
    ("a:\n- 一\n- {b: [x, \"y\"]}\n", "{a: [一, {b: [x, \"y\"]}]}"),
    ("a: |\n  一\n  二\n", "{a: \"一\n二\n\"}"),
    ("a: >-\n  one\n  two\n", "{a: \"one two\"}"),
    ("a:\nb: ~\n", "{a: , b: ~}"),
    ("---\na: 1\n...\n", "{a: 1}"),
    ("", "{}"), ("# 只有注释\n", "{}"), ("---\n", "{}"),
    ("a: \"\\u4e00\"", "{a: \"一\"}"),
    ("? a\n: b\n", "{a: b}"),
  ])
  func plainYAMLBecomesValuesInOrder(_ text: String, _ expected: String) {
    let (value, diagnostics) = parse(text)
    #expect(flat(value) == expected)
    #expect(diagnostics.isEmpty)
  }

  /// The mark surrounds what the error is about; its start is the place that must be named.
  @Test(arguments: [
    ("a: ⟦&x⟧ 1", "yaml-unsupported"),
    ("a: ⟦*x⟧", "yaml-unsupported"),
    ("a: ⟦!!str⟧ 1", "yaml-unsupported"),
    ("a: ⟦!⟧ 1", "yaml-unsupported"),
    ("⟦%YAML 1.1⟧\n---\na: 1", "yaml-unsupported"),
    ("⟦%TAG ! tag:x,2000:⟧\n---\na: 1", "yaml-unsupported"),
    ("a: 1\n⟦---⟧\nb: 2", "yaml-unsupported"),
    ("⟦[a, b]⟧: 1", "yaml-unsupported"),
    ("<<: ⟦*x⟧", "yaml-unsupported"),
    ("题: 一\nb: ⟦@⟧x", "yaml-syntax"),
    ("题: 一\n⟦\t⟧b: 1", "yaml-syntax"),
    ("a: 一⟦:⟧ 二", "yaml-syntax"),
    ("a: ⟦[⟧1,\nb: 2", "yaml-syntax"),
    ("a: x\n⟦b：1⟧\nc: 2", "yaml-syntax"),
    ("a: ⟦\"⟧一\nb: 2\n", "yaml-syntax"),
    ("a: 一⟦\u{7}⟧", "yaml-syntax"),
    ("a: 一⟦\0⟧b", "yaml-syntax"),
    ("a: 𠀀\u{2028} x\nb: 1\n⟦b⟧: 2", "yaml-duplicate-key"),
  ])
  func whatIsRefusedIsNamedInBothLanguages(_ marked: String, _ id: String) throws {
    let input = MarkedText(marked)
    let source = SourceText(file: "a.yaml", text: input.text)
    let found = YAMLDocument.parse(source).diagnostics
    let diagnostic = try #require(found.first)
    #expect(found.count == 1)
    #expect(diagnostic.id == id)
    #expect(diagnostic.severity == .error)
    #expect(!diagnostic.message.zh.isEmpty && !diagnostic.message.en.isEmpty)
    let start = try #require(input.ranges.first).lowerBound
    let expected = source.position(at: start)
    #expect(diagnostic.position == expected)
  }

  @Test func aSecondKeyOfTheSameNameLeavesTheFirst() {
    let (value, diagnostics) = parse("a: 1\nb: {c: 1, c: 2}\na: 2\n")
    #expect(flat(value) == "{a: 1, b: {c: 1}}")
    #expect(diagnostics.map(\.id) == ["yaml-duplicate-key", "yaml-duplicate-key"])
    #expect(
      diagnostics.map(\.position) == [
        SourcePosition(line: 2, column: 11), SourcePosition(line: 3, column: 1),
      ])
    #expect(diagnostics.last?.help.en == "it first stands on line 1; keep one of them")
  }

  @Test func aPartOfAFileKeepsThePlacesOfTheFile() throws {
    let source = SourceText(file: "a.md", text: "---\r\n题: 一\r\n表: [二, \"三\"]\r\n---\r\n正文")
    let front = FrontMatter.split(source)
    let yaml = try #require(front.yaml)
    let value = try #require(YAMLDocument.parse(source, in: yaml).value)
    guard case .mapping(let entries) = value.content,
      case .sequence(let items) = entries.last?.value.content
    else {
      Issue.record("not a mapping with a list in it: \(value)")
      return
    }
    #expect(entries.map(\.key) == ["题", "表"])
    #expect(source.position(at: entries[1].keyRange.lowerBound) == SourcePosition(line: 3))
    let places = items.map { source.position(at: $0.range.lowerBound) }
    #expect(places == [SourcePosition(line: 3, column: 5), SourcePosition(line: 3, column: 8)])
    #expect(String(decoding: source.bytes[items[0].range], as: UTF8.self) == "二")
  }

  @Test func errorsInAPartOfAFileKeepThePlacesOfTheFile() {
    let source = SourceText(file: "a.md", text: "---\n题: 一\n表: &x 二\n---\n")
    let diagnostics = YAMLDocument.parse(source, in: 4..<source.bytes.count - 4).diagnostics
    #expect(diagnostics.map(\.position) == [SourcePosition(line: 3, column: 4)])
  }

  @Test(arguments: [("[", "]"), ("{a: ", "}"), ("- ", "")])
  func nestingIsReadToItsLimitAndNoFurther(_ open: String, _ close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
    }
    #expect(parse(nested(YAMLDocument.maximumDepth)).diagnostics.isEmpty)
    let (value, diagnostics) = parse(nested(YAMLDocument.maximumDepth + 1))
    #expect(value == nil)
    #expect(diagnostics.map(\.id) == ["yaml-too-deep"])
  }

  @Test(arguments: ["[", "{", "- ", "? ", "\"", "&a [", "- - ", "!", "*", "%", "|", ">", "{a: "])
  func hostileRepetitionsEndInOneError(_ unit: String) {
    let (value, diagnostics) = parse(String(repeating: unit, count: 50_000))
    #expect(value == nil)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.blocks())
  }

  @Test func aBombOfAliasesIsRefusedAtItsFirstAnchor() {
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
    #expect(parse(bomb).diagnostics.map(\.position) == [SourcePosition(line: 1, column: 4)])
  }

  @Test func whatIsTooLongIsNotRead() {
    let long = "a: " + String(repeating: "x", count: YAMLDocument.maximumSize)
    #expect(parse(long).diagnostics.map(\.id) == ["yaml-too-large"])
  }
}
