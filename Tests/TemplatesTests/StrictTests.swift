import Core
import Templates
import TestSupport
import Testing

/// What strict templates refuse, and where they say it is.
@Suite struct StrictTests {
  struct Refusal: CustomTestStringConvertible {
    let id: String
    /// The page, with what each problem points at marked.
    let page: String
    var testDescription: String { "\(id): \(page)" }
  }

  private static let partials = ["p": "{{$a}}{{/a}}{{$b}}{{/b}}", "nav": "n"]

  private static let data: TemplateValue = [
    "title": "t", "meeting": ["place": "日内瓦"], "list": [1], "flag": true, "none": nil,
    "body": .html(TrustedHTML(escaping: "b")), "kind": "nvv",
  ]

  @Test(arguments: [
    Refusal(id: "template-tag-unclosed", page: "文字\n前⟦{{⟧title"),
    Refusal(id: "template-tag-unclosed", page: "⟦{{⟧{body}}"),
    Refusal(id: "template-tag-unclosed", page: "⟦{{⟧"),
    Refusal(id: "template-tag-empty", page: "⟦{{}}⟧ ⟦{{ }}⟧ ⟦{{> }}⟧ ⟦{{>*}}⟧ ⟦{{{ }}}⟧"),
    Refusal(id: "template-tag-empty", page: "⟦{{url:}}⟧"),
    Refusal(id: "template-name-malformed", page: "⟦{{title body}}⟧ ⟦{{a..b}}⟧ ⟦{{.a}}⟧ ⟦{{a.}}⟧"),
    Refusal(id: "template-name-malformed", page: "⟦{{>**kind}}⟧ ⟦{{>*a.*b}}⟧ ⟦{{*kind}}⟧"),
    Refusal(id: "template-section-unclosed", page: "一 ⟦{{#flag}}⟧ 二"),
    Refusal(id: "template-section-unclosed", page: "⟦{{<p}}⟧{{$a}}{{/a}}"),
    Refusal(id: "template-section-mismatched", page: "{{#flag}}{{#list}}⟦{{/flag}}⟧"),
    Refusal(id: "template-section-mismatched", page: "a\n  ⟦{{/flag}}⟧\nb"),
    Refusal(id: "template-escape-unknown", page: "⟦{{ulr:title}}⟧ ⟦{{{url:title}}}⟧"),
    Refusal(id: "template-escape-unknown", page: "⟦{{#url:flag}}⟧{{/url:flag}}"),
    Refusal(
      id: "template-parent-content", page: "{{<p}} ⟦text⟧ {{$a}}ok{{/a}}⟦{{title}}⟧⟦{{>nav}}⟧{{/p}}"
    ),
    Refusal(id: "template-block-repeated", page: "{{<p}}{{$a}}1{{/a}}⟦{{$a}}⟧2{{/a}}{{/p}}"),
    Refusal(id: "template-block-unknown", page: "{{<p}}⟦{{$c}}⟧1{{/c}}{{/p}}"),
    Refusal(id: "template-partial-unknown", page: "⟦{{>nva}}⟧ ⟦{{<no}}⟧{{/no}} ⟦{{>a/nav}}⟧"),
    Refusal(id: "template-partial-unknown", page: "⟦{{>*kind}}⟧"),
    Refusal(id: "template-cycle", page: "⟦{{>page}}⟧"),
    Refusal(
      id: "template-name-unknown",
      page: "标题：⟦{{tilte}}⟧\n⟦{{#no}}⟧{{/no}}⟦{{^no}}⟧{{/no}} ⟦{{meeting.plaze}}⟧ ⟦{{>*no}}⟧"),
    Refusal(id: "template-name-unknown", page: "{{#list}}⟦{{no}}⟧{{/list}}"),
    Refusal(id: "template-value-kind", page: "⟦{{title.x}}⟧ ⟦{{list}}⟧ ⟦{{meeting}}⟧ ⟦{{>*flag}}⟧"),
    Refusal(
      id: "template-escape-unsafe",
      page: "⟦{{{title}}}⟧ ⟦{{&title}}⟧ ⟦{{attr:body}}⟧ ⟦{{url:body}}⟧"),
  ])
  func refusesAndPointsAtTheTag(_ refusal: Refusal) {
    let marked = MarkedText(refusal.page)
    let found = problems(marked.text, Self.data, partials: Self.partials)
    #expect(found.map(\.id) == marked.ranges.map { _ in refusal.id })
    #expect(found.map(Place.init) == places(marked))
    #expect(found.allSatisfy { $0.file == "page.mustache" && $0.severity == .error })
    #expect(found.allSatisfy { !$0.message.zh.isEmpty && !$0.message.en.isEmpty })
  }

  @Test(arguments: [
    ("{{tilte}}", "did you mean `title`?"), ("{{meeting.plaze}}", "did you mean `place`?"),
    ("{{>nva}}", "did you mean `nav`?"), ("{{>*kind}}", "did you mean `nav`?"),
    ("{{ulr:title}}", "did you mean `url`?"), ("{{#lst}}{{/lst}}", "did you mean `list`?"),
    ("{{<p}}{{$titel}}{{/titel}}{{/p}}", "did you mean `title`?"),
  ])
  func suggestsANearName(_ page: String, _ help: String) {
    let partials = ["p": "{{$title}}{{/title}}", "nav": ""]
    #expect(problems(page, Self.data, partials: partials).map(\.help.en) == [help])
  }

  @Test func namesOfEnclosingRecordsAreKnownEvenWhereTheirValuesAreEmpty() throws {
    let data: TemplateValue = ["list": [["a": ""]], "none": nil, "no": false]
    #expect(try rendered("{{#list}}{{a}}{{none}}{{#no}}{{/no}}{{/list}}.", data) == ".")
  }

  @Test func tellsTheWayFromThePageToTheTag() throws {
    let found = problems(
      "{{<layout}}{{$main}}\n  {{>item}}\n{{/main}}{{/layout}}",
      partials: ["layout": "<m>{{$main}}{{/main}}", "item": "一\n二 {{no}}"])
    let problem = try #require(found.first)
    #expect(found.count == 1)
    #expect(problem.file == "item.mustache")
    #expect(problem.position == SourcePosition(line: 2, column: 3))
    #expect(problem.help.en == "reached through page → layout → page → item")
    #expect(problem.help.zh == "经由 page → layout → page → item")
  }

  @Test func aTagThatFailsForEveryItemIsReportedOnce() {
    let found = problems("{{#l}}{{no}}{{/l}}", ["l": [1, 2, 3]])
    #expect(found.count == 1)
  }

  @Test func showsTheLineWithACaretBelowTheTag() throws {
    let problem = try #require(problems("会议 {{tilte}}\n", Self.data).first)
    #expect(
      DiagnosticText(language: .english).text(of: problem) == """
        page.mustache:1:4: error: there is no value `tilte` [template-name-unknown]
          1 | 会议 {{tilte}}
            |      ^^^^^^^^^
          = did you mean `title`?

        """)
  }

  @Test(arguments: ["{{#a}}", "{{/a}}", "{{a", "{{}}", "{{a b}}", "{{#a}}{{#b}}{{/a}}", "{{=a=}}"])
  func lenientTemplatesMustStillBeWellFormed(_ page: String) {
    #expect(!problems(page, mode: .lenient).isEmpty)
  }
}
