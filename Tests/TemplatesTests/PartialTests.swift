import Templates
import Testing

@Suite struct PartialTests {
  @Test func partialsSeeTheValuesAroundTheirTag() throws {
    let output = try rendered(
      "{{#docs}}{{> parts/item }}{{/docs}}", ["docs": [["n": 1], ["n": 2]], "s": "."],
      partials: ["parts/item": "{{n}}{{s}}"])
    #expect(output == "1.2.")
  }

  @Test func dataCanNameAPartial() throws {
    let items: TemplateValue = [
      ["kind": "text", "v": "t"], ["kind": "link", "v": "l"],
    ]
    let partials = ["text": "<{{v}}>", "link": "[{{v}}]"]
    #expect(
      try rendered("{{#items}}{{>*kind}}{{/items}}", ["items": items], partials: partials)
        == "<t>[l]")
    #expect(
      try rendered("{{#items}}{{> * kind }}{{/items}}", ["items": items], partials: partials)
        == "<t>[l]")
    #expect(try rendered("{{>*a.b}}", ["a": ["b": "text"], "v": 1], partials: partials) == "<1>")
  }

  @Test func dataCanNameAParent() throws {
    let output = try rendered(
      "{{<*kind}}{{$b}}mine{{/b}}{{/*kind}}", ["kind": "p"], partials: ["p": "({{$b}}{{/b}})"])
    #expect(output == "(mine)")
  }

  @Test func lenientPartialsMayRecurseAsFarAsTheDataGoes() throws {
    let tree: TemplateValue = ["v": 1, "n": [["v": 2, "n": []], ["v": 3, "n": []]]]
    let output = try rendered(
      "{{>p}}", tree, partials: ["p": "{{v}}({{#n}}{{>p}}{{/n}})"], mode: .lenient)
    #expect(output == "1(2()3())")
  }

  @Test func lenientTemplatesSkipPartialsThatAreMissing() throws {
    #expect(
      try rendered("[{{>no}}{{<no}}{{/no}}{{>*no}}{{>*x}}]", ["x": "y"], mode: .lenient) == "[]")
  }

  @Test func delimitersOfATemplateDoNotReachItsPartials() throws {
    let output = try rendered(
      "{{=| |=}}|>p| {{v}}", ["v": 1], partials: ["p": "{{v}}{{=[ ]=}}[v]|v|"])
    #expect(output == "11|v| {{v}}")
  }
}
