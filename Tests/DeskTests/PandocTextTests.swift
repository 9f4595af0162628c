import Desk
import TestSupport
import Testing

/// How pandoc's tree becomes lines; its form is that of `pandoc-types` 1.22.
@Suite struct PandocTextTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  /// The text made of some blocks.
  private func text(_ blocks: String) throws -> String {
    let runner = ProgramRunner { _ throws(ProgramFailure) in
      ProgramResult(output: Array("{\"blocks\":[\(blocks),\(Self.para("1. End."))]}".utf8))
    }
    try desk.scratch.write("a.docx", bytes: SampleWord(["x"]).bytes)
    var intake = desk.intake(programs: runner)
    _ = try intake.take(desk.file("a.docx"), as: .new(slug: "a"))
    let text = desk.scratch.text("seeds/documents/a/source.en.txt") ?? ""
    return text.replacing("1. End.\n\n", with: "")
  }

  private static func inline(_ text: String) -> String { #"{"t":"Str","c":"\#(text)"}"# }
  private static func para(_ text: String) -> String { #"{"t":"Para","c":[\#(inline(text))]}"# }

  @Test func paragraphsHeadingsAndBreaks() throws {
    #expect(
      try text(
        #"{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"I."},{"t":"Space"},{"t":"Str","c":"Aims"}]]},"#
          + #"{"t":"Para","c":[{"t":"Emph","c":[\#(Self.inline("One"))]},{"t":"LineBreak"},"#
          + #"{"t":"Quoted","c":[{"t":"DoubleQuote"},[\#(Self.inline("two"))]]},{"t":"SoftBreak"},"#
          + #"{"t":"Link","c":[["",[],[]],[\#(Self.inline("three"))],["http://a",""]]}]}"#)
        == "I. Aims\n\nOne\n“two” three\n\n")
  }

  @Test(arguments: [
    ("Decimal", "Period", 3, "3. a", "4. b"), ("LowerAlpha", "TwoParens", 1, "(a) a", "(b) b"),
    ("LowerAlpha", "OneParen", 26, "z) a", "aa) b"), ("UpperRoman", "Period", 3, "III. a", "IV. b"),
    ("LowerRoman", "TwoParens", 1, "(i) a", "(ii) b"),
    ("DefaultStyle", "DefaultDelim", 1, "1. a", "2. b"),
  ])
  func numbersAreThoseThatWordPrints(
    style: String, delimiter: String, start: Int, first: String, second: String
  ) throws {
    let list =
      #"{"t":"OrderedList","c":[[\#(start),{"t":"\#(style)"},{"t":"\#(delimiter)"}],"#
      + #"[[\#(Self.para("a"))],[\#(Self.para("b"))]]]}"#
    #expect(try text(list) == "\(first)\n\n\(second)\n\n")
  }

  @Test func numbersBeyondMeasureEndSomewhere() throws {
    for style in ["LowerAlpha", "UpperRoman", "Decimal"] {
      let list =
        #"{"t":"OrderedList","c":[[999999999999,{"t":"\#(style)"},{"t":"Period"}],[[\#(Self.para("a"))]]]}"#
      #expect(try text(list).utf8.count < 1000)
    }
  }

  @Test func footnotesStandBelowARuleAtTheEnd() throws {
    #expect(
      try text(
        #"{"t":"Para","c":[\#(Self.inline("Treaty")),{"t":"Note","c":[\#(Self.para("See it."))]},"#
          + #"\#(Self.inline(".")),{"t":"Superscript","c":[\#(Self.inline("12"))]}]}"#)
        == "Treaty¹.¹²\n\n__________________\n\n¹ See it.\n\n")
  }

  @Test func cellsStandSideBySide() throws {
    func cell(_ text: String) -> String {
      #"[["",[],[]],{"t":"AlignDefault"},1,1,[\#(Self.para(text))]]"#
    }
    let head = #"[["",[],[]],[[["",[],[]],[\#(cell("State")),\#(cell("Year"))]]]]"#
    let body = #"[["",[],[]],0,[],[[["",[],[]],[\#(cell("Chile")),\#(cell("2025"))]]]]"#
    let table =
      #"{"t":"Table","c":[["",[],[]],[null,[]],[],\#(head),[\#(body)],[["",[],[]],[]]]}"#
    #expect(try text(table) == "State        Year\nChile        2025\n\n")
  }

  @Test(arguments: [
    #"{"t":"Para"}"#, #"{"t":"Table","c":[]}"#, #"{"t":"OrderedList","c":[1,2]}"#,
    #"{"t":"New","c":[[]]}"#,
    #"{"t":"Header","c":7}"#, #"{"t":"Para","c":[{"t":"Note"},3,null]}"#, "[]", "null",
  ])
  func whatIsOfNoKnownFormIsPassedOver(block: String) throws {
    #expect(try text(block).filter { $0.isLetter } == "")
  }
}
