import Templates
import Testing

@Suite struct LineTests {
  @Test(arguments: [
    ("a\n{{#t}}\nb\n{{/t}}\nc\n", "a\nb\nc\n"),
    ("a\n  {{#t}}  \nb\n\t{{/t}}\nc", "a\nb\nc"),
    ("a\r\n{{#t}}\r\nb\r\n{{/t}}\r\nc", "a\r\nb\r\nc"),
    ("  {{! note }}\na", "a"),
    ("a\n  {{! note }}", "a\n"),
    ("a\n{{!\n several\n lines\n}}\nb", "a\nb"),
    ("a {{! note }} b\n", "a  b\n"),
    ("{{=<% %>=}}\n<%v%>\n<%={{ }}=%>\n{{v}}", "V\nV"),
    ("{{^f}}\na\n{{/f}}\n", "a\n"),
  ])
  func aTagAloneOnItsLineTakesTheLineWithIt(_ template: String, _ expected: String) throws {
    #expect(try rendered(template, ["t": true, "f": false, "v": "V"]) == expected)
  }

  @Test(arguments: [
    ("  {{v}}\n", "  V\n"),
    (" {{#t}}x{{/t}}\n", " x\n"),
    ("{{#t}}{{/t}}\n.", "\n."),
    ("a {{#t}}\nb{{/t}}\n", "a \nb\n"),
    ("{{#t}} {{! note }}\n{{/t}}|", " \n|"),
  ])
  func tagsAmongOthersLeaveWhiteSpaceAlone(_ template: String, _ expected: String) throws {
    #expect(try rendered(template, ["t": true, "v": "V"]) == expected)
  }

  @Test(arguments: [
    // Each line of the partial is indented, lines inside values are not.
    (" {{>p}}\nend", "a\n{{v}}\n", " a\n 1\n2\nend"),
    ("  {{>p}}\n", "a\n\nb\n", "  a\n  \n  b\n"),
    ("  {{>p}}\n", "{{#t}}x{{/t}}\n{{#t}}\ny\n{{/t}}\n", "  x\n  y\n"),
    ("  {{>p}}\n", "{{! inline }}x\n", "  x\n"),
    ("x {{>p}}\n", "a\nb", "x a\nb\n"),
    ("  {{>p}}", "a\nb", "  a\n  b"),
    ("\t{{>p}}\r\nc", "a\r\nb\r\n", "\ta\r\n\tb\r\nc"),
  ])
  func aPartialOnItsOwnLineIsIndented(
    _ template: String, _ partial: String, _ expected: String
  ) throws {
    let output = try rendered(template, ["t": true, "v": "1\n2"], partials: ["p": partial])
    #expect(output == expected)
  }

  @Test func indentationAddsUpThroughPartials() throws {
    let output = try rendered(
      "  {{>a}}\n", partials: ["a": "a\n  {{>b}}\nx {{>b}}|\n", "b": "1\n2\n"])
    #expect(output == "  a\n    1\n    2\n  x 1\n2\n|\n")
  }
}
