import Templates
import Testing

@Suite struct VariableTests {
  @Test(arguments: [
    ("会议：{{title}}。", "会议：外空 &lt;论坛&gt;。"),
    ("{{ title }}{{title}}", "外空 &lt;论坛&gt;外空 &lt;论坛&gt;"),
    (
      "{{body}}|{{{body}}}|{{&body}}|{{& body }}|{{{ body }}}",
      "<b>1</b>|<b>1</b>|<b>1</b>|<b>1</b>|<b>1</b>"
    ),
    ("{{year}} {{share}} {{whole}} {{minus}} {{yes}} {{no}}", "2023 45.7 12 -3 true false"),
    ("[{{empty}}{{none}}{{none.of.it}}]", "[]"),
    ("{{meeting.place.city}}", "日内瓦"),
    ("{{{year}}}", "2023"),
  ])
  func printsValuesEscapedUnlessTheyAreHTML(_ template: String, _ expected: String) throws {
    let data: TemplateValue = [
      "title": "外空 <论坛>", "body": .html(TrustedHTML(trustedMarkup: "<b>1</b>")), "year": 2023,
      "share": 45.7, "whole": 12.0, "minus": -3, "yes": true, "no": false, "empty": "",
      "none": nil, "meeting": ["place": ["city": "日内瓦"]],
    ]
    #expect(try rendered(template, data) == expected)
  }

  @Test func innerRecordsHideOuterOnesButOnlyByTheFirstPartOfAName() throws {
    let data: TemplateValue = [
      "name": "outer", "person": ["name": "outer person"],
      "inner": ["name": "inner", "person": ["age": 3]],
    ]
    #expect(try rendered("{{name}} {{#inner}}{{name}}{{/inner}}", data) == "outer inner")
    #expect(
      try rendered("{{#inner}}[{{person.name}}]{{/inner}}", data, mode: .lenient) == "[]")
  }

  @Test func aNameWithADotIsNeverAKeyOfItsOwn() throws {
    #expect(try rendered("[{{a.b}}]", ["a.b": "c"], mode: .lenient) == "[]")
  }

  @Test func lenientTemplatesPrintNothingForWhatIsMissingAndTextRawWhereAsked() throws {
    #expect(try rendered("[{{x}}{{{x}}}{{x.y}}]", mode: .lenient) == "[]")
    #expect(try rendered("{{{a}}}{{&a}}", ["a": "<&>"], mode: .lenient) == "<&><&>")
    #expect(try rendered("[{{a}}]", ["a": [1, 2]], mode: .lenient) == "[]")
    #expect(try rendered("{{url:a}}", ["url:a": "a name"], mode: .lenient) == "a name")
  }

  @Test func valuesAreNeverReadAsTemplates() throws {
    #expect(try rendered("{{a}}", ["a": "{{b}}", "b": "no"]) == "{{b}}")
  }

  @Test func sharedDataLiesBeneathTheData() throws {
    let library = library("{{site}} {{title}}")
    let output = try library.render(
      "page", ["title": "page"], over: ["site": "shared", "title": "hidden"])
    #expect(String(decoding: output, as: UTF8.self) == "shared page")
  }

  @Test func aBufferIsAppendedToAndLeftAsItWasOnFailure() throws {
    let library = library("{{a}}")
    var buffer = Array("before ".utf8)
    try library.render("page", ["a": "after"], into: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "before after")
    #expect(throws: TemplateFailure.self) { try library.render("page", [:], into: &buffer) }
    #expect(String(decoding: buffer, as: UTF8.self) == "before after")
  }
}
