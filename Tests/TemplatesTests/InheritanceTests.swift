import Templates
import Testing

@Suite struct InheritanceTests {
  @Test(arguments: [
    ("{{<p}}{{$a}}mine{{/a}}{{/p}}", "[mine|B]"),
    ("{{<p}}{{$b}}2{{/b}} {{$a}}1{{/a}}{{/p}}", "[1|2]"),
    ("{{<p}}{{/p}}", "[A|B]"),
    ("{{>p}}", "[A|B]"),
    ("{{<p}}{{! note }}{{/p}}", "[A|B]"),
    ("{{<p}}{{$a}}{{v}}{{#l}}{{.}}{{/l}}{{/a}}{{/p}} {{<p}}{{/p}}", "[V12|B] [A|B]"),
  ])
  func blocksOfAParentAreReplacedByName(_ template: String, _ expected: String) throws {
    let output = try rendered(
      template, ["v": "V", "l": [1, 2]], partials: ["p": "[{{$a}}A{{/a}}|{{$b}}B{{/b}}]"])
    #expect(output == expected)
  }

  @Test func theOutermostReplacementHolds() throws {
    let partials = [
      "base": "{{$t}}base{{/t}} {{$u}}base{{/u}}",
      "middle": "{{<base}}{{$t}}middle{{/t}}{{$u}}middle{{/u}}{{/base}}",
    ]
    #expect(
      try rendered("{{<middle}}{{$t}}page{{/t}}{{/middle}}", partials: partials) == "page middle")
  }

  @Test func replacementsSeeTheValuesWhereTheyArePut() throws {
    let output = try rendered(
      "{{<p}}{{$a}}{{n}}{{/a}}{{/p}}", ["n": 0, "docs": [["n": 1], ["n": 2]]],
      partials: ["p": "{{#docs}}{{$a}}{{/a}},{{/docs}}"])
    #expect(output == "1,2,")
  }

  @Test func aBlockInsideItsOwnReplacementIsTheTemplatesOwn() throws {
    let output = try rendered(
      "{{<p}}{{$a}}<{{$a}}inner{{/a}}>{{/a}}{{/p}}", partials: ["p": "{{$a}}{{/a}}"])
    #expect(output == "<inner>")
  }

  @Test func replacementsReachThroughPartials() throws {
    let output = try rendered(
      "{{<p}}{{$a}}mine{{/a}}{{/p}}", partials: ["p": "({{>q}})", "q": "{{$a}}A{{/a}}"])
    #expect(output == "(mine)")
  }

  @Test func lenientParentsIgnoreWhatIsNotABlock() throws {
    let output = try rendered(
      "{{<p}} text {{v}} {{$a}}mine{{/a}} {{>p}} {{/p}}", partials: ["p": "{{$a}}A{{/a}}"],
      mode: .lenient)
    #expect(output == "mine")
  }

  @Test(arguments: [
    // The page loses its own indentation and takes that of the parent's block.
    (
      "{{<p}}\n  {{$a}}\n      one\n        two\n  {{/a}}\n{{/p}}\n",
      "<m>\n  {{$a}}\n    default\n  {{/a}}\n</m>\n", "<m>\n    one\n      two\n</m>\n"
    ),
    (
      "{{<p}}{{$a}}\none\ntwo{{/a}}{{/p}}\nend", "<m>\n  {{$a}}{{/a}}\n</m>\n",
      "<m>\n  one\n  two\n</m>\nend"
    ),
    ("{{<p}}{{$a}}one{{/a}}{{/p}}", "<m>\n{{$a}}\n  x\n{{/a}}\n</m>", "<m>\n  one</m>"),
    ("{{<p}}{{/p}}\n", "<m>\n{{$a}}\n  x\n    y\n{{/a}}\n</m>\n", "<m>\n  x\n    y\n</m>\n"),
    ("  {{<p}}{{/p}}\n", "1\n2\n", "  1\n  2\n"),
    ("  {{<p}}{{/p}}.\n", "1\n2", "  1\n2.\n"),
    ("x {{<p}}{{/p}}\n", "1\n2", "x 1\n2\n"),
    (
      "  {{<p}}\n  {{$a}}\n  one\n  {{>q}}\n  {{/a}}\n  {{/p}}\n",
      "<m>\n  {{$a}}\n  {{/a}}\n</m>\n",
      "  <m>\n    one\n    q1\n    q2\n  </m>\n"
    ),
  ])
  func blocksTakeTheIndentationOfTheirPlace(
    _ template: String, _ parent: String, _ expected: String
  ) throws {
    let output = try rendered(
      template, partials: ["p": parent, "q": "q1\nq2\n"], mode: .lenient)
    #expect(output == expected)
  }
}
