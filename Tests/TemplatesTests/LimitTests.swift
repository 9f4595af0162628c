import Core
import Templates
import Testing

/// Hostile templates end in a diagnostic: the stack holds, and time grows with the input only.
@Suite(.timeLimit(.minutes(5))) struct LimitTests {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: [TemplateMode.strict, .lenient])
  func sectionsNestAsDeepAsTheLimitAndNoDeeper(_ mode: TemplateMode) throws {
    let limit = TemplateLimits.nesting
    let fits = repeated("{{#a}}", limit) + "x" + repeated("{{/a}}", limit)
    #expect(try rendered(fits, ["a": true], mode: mode) == "x")
    let found = problems("{{#a}}" + fits + "{{/a}}", ["a": true], mode: mode)
    #expect(found.map(\.id) == ["template-too-deep"])
    #expect(found.first?.position == SourcePosition(line: 1, column: limit * 6 + 1))
  }

  @Test(arguments: ["{{#a}}", "{{^a}}", "{{$a}}", "{{<a}}", "{{<a}}{{$b}}"])
  func aHundredThousandOpenTagsAreOneProblem(_ tag: String) {
    let found = problems(repeated(tag, 100_000), ["a": true], partials: ["a": ""], mode: .lenient)
    #expect(found.map(\.id) == ["template-too-deep"])
  }

  @Test func recursionWithoutEndIsAProblemWithAPlace() {
    let found = problems(
      "{{>p}}", ["a": true], partials: ["p": "一{{#a}}{{>p}}{{/a}}"], mode: .lenient)
    #expect(found.map(\.id) == ["template-too-deep"])
    #expect(found.first?.file == "p.mustache")
  }

  @Test func recursionThatBranchesWithoutEndStopsAtOnce() {
    let found = problems("{{>p}}", partials: ["p": "{{>p}}{{>p}}{{>p}}"], mode: .lenient)
    #expect(found.map(\.id) == ["template-too-deep"])
  }

  @Test func jsonOfValuesThatNestTooDeepIsAProblem() {
    var value: TemplateValue = 1
    for _ in 0..<1000 { value = [value] }
    #expect(problems("{{json:a}}", ["a": value]).map(\.id) == ["template-too-deep"])
  }

  @Test(arguments: [
    ("{{", "template-tag-unclosed"), ("{{{", "template-tag-unclosed"),
    ("{{}}", "template-tag-empty"), ("{{/a}}\n", "template-section-mismatched"),
    ("{{=}}", "template-delimiters-malformed"), ("{{!", "template-tag-unclosed"),
    ("{{a b}}", "template-name-malformed"),
  ])
  func mistakesWithoutEndAreAFewProblems(_ piece: String, _ id: String) {
    let found = problems(repeated(piece, 400_000 / piece.utf8.count))
    #expect(!found.isEmpty && found.count <= TemplateLimits.problems)
    #expect(found.allSatisfy { $0.id == id })
  }

  @Test func thousandsOfTagsAreRendered() throws {
    let count = 20_000
    #expect(try rendered(repeated("{{a}}", count), ["a": "x"]) == repeated("x", count))
    #expect(
      try rendered(repeated("{{#a}}{{/a}}", count), ["a": true]) == "")
    #expect(
      try rendered(repeated("{{! c }}", count) + repeated(" ", count) + "{{! d }}")
        == repeated(" ", count))
  }

  @Test func aPageWithManyProblemsIsGivenUp() {
    let page = (0..<1000).map { "{{no\($0)}}\n" }.joined()
    #expect(problems(page).count == TemplateLimits.problems)
  }

  @Test(arguments: [
    ("{{>no}}", "template-partial-unknown"), ("{{>page}}", "template-cycle"),
    ("{{<p}}{{$no}}{{/no}}{{/p}}", "template-block-unknown"),
  ])
  func referencesThatLeadNowhereAreAFewProblems(_ piece: String, _ id: String) {
    let found = library(repeated(piece, 4000), partials: ["p": "{{$a}}{{/a}}"]).diagnostics
    #expect(found.count == TemplateLimits.problems)
    #expect(found.allSatisfy { $0.id == id })
  }

  @Test(arguments: ["{{", "{{#", "{{/", "{{>", "{{<*", "{{$", "{{url:"])
  func namesAsLongAsAFileAreNotRepeatedInMessages(_ start: String) {
    let found = problems(start + repeated("x", 100_000) + "}}")
    #expect(found.map(\.id) == ["template-name-malformed"])
    #expect(found.allSatisfy { $0.message.en.utf8.count < 100 && $0.help.en.utf8.count < 200 })
  }

  @Test func veryLongLinesAreNotShownUnderMessages() {
    let found = problems(repeated("x", 1000) + "{{no}}")
    #expect(found.map(\.excerpt) == [nil])
    #expect(found.map(\.position) == [SourcePosition(line: 1, column: 1001)])
  }
}
