import Templates
import Testing

@Suite struct SectionTests {
  private static let falseValues: [TemplateValue] = [
    nil, false, 0, 0.0, "", [], .html(TrustedHTML(escaping: "")), .number(.nan),
  ]
  private static let trueValues: [TemplateValue] = [
    true, 1, -0.5, "0", [""], [:], .html(TrustedHTML(escaping: " ")),
  ]

  @Test(arguments: falseValues)
  func falseValuesSkipSectionsAndRunInvertedOnes(_ value: TemplateValue) throws {
    #expect(try rendered("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value]) == "no")
  }

  @Test(arguments: trueValues)
  func trueValuesRunSectionsAndSkipInvertedOnes(_ value: TemplateValue) throws {
    #expect(try rendered("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value]) == "yes")
  }

  @Test func listsRunOncePerItemWithTheItemInnermost() throws {
    let data: TemplateValue = [
      "docs": [["symbol": "A/1", "tags": ["x", "y"]], ["symbol": "A/2", "tags": []]], "sep": ";",
    ]
    let template = "{{#docs}}{{symbol}}({{#tags}}{{.}}{{/tags}}){{sep}}{{/docs}}"
    #expect(try rendered(template, data) == "A/1(xy);A/2();")
  }

  @Test func theCurrentValueCanBeAList() throws {
    #expect(try rendered("{{#.}}<{{#.}}{{.}}{{/.}}>{{/.}}", [[1, 2], [3]]) == "<12><3>")
  }

  @Test func aSectionOnTextMakesItTheCurrentValue() throws {
    #expect(try rendered("{{#a}}{{.}} {{a}}{{/a}}", ["a": "<"]) == "&lt; &lt;")
  }

  @Test func sectionsTakeDottedNames() throws {
    let data: TemplateValue = ["a": ["b": ["c": "deep"]]]
    #expect(try rendered("{{#a.b}}{{c}}{{/a.b}}{{^a.b.c}}no{{/a.b.c}}", data) == "deep")
  }

  @Test func sectionsOfTheSameNameNest() throws {
    let tree: TemplateValue = ["n": [["v": 1, "n": [["v": 2, "n": []]]]]]
    #expect(try rendered("{{#n}}{{v}}{{#n}}{{v}}{{/n}}{{/n}}", tree) == "12")
  }
}
