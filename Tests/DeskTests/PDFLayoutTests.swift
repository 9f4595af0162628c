import Desk
import TestSupport
import Testing

/// How the words of a page become lines, from what `pdftotext -bbox` writes.
@Suite struct PDFLayoutTests {
  private let desk: Desktop

  init() throws { desk = try Desktop() }

  /// A word of 10-point type, 5 points a half-width cell, unless told otherwise.
  private struct Word {
    var x: Double
    var y: Double
    var text: String
    var size = 10.0

    var cells: Double { text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) } }
    var xml: String {
      """
      <word xMin="\(x)" yMin="\(y)" xMax="\(x + cells * size / 2)" yMax="\(y + size)">\(text)</word>
      """
    }
  }

  private func text(_ pages: [[Word]], plain: String = "") throws -> String {
    let places =
      "<html><body><doc>"
      + pages.map { "<page>" + $0.map(\.xml).joined(separator: "\n") + "</page>" }.joined()
      + "</doc></body></html>"
    let flat = plain.isEmpty ? pages.flatMap { $0.map(\.text) }.joined(separator: " ") : plain
    let runner = ProgramRunner { call throws(ProgramFailure) in
      ProgramResult(output: Array((call.arguments.contains("-bbox") ? places : flat).utf8))
    }
    try desk.scratch.write("a.pdf", "%PDF-1.7")
    var intake = desk.intake(programs: runner)
    guard case .added(let addition) = try intake.take(desk.file("a.pdf"), as: .new(slug: "a"))
    else { return "" }
    return String(decoding: addition.files[0].bytes, as: UTF8.self)
  }

  @Test func wordsStandInTheirLinesAndColumns() throws {
    #expect(
      try text([
        [
          Word(x: 300, y: 50, text: "A/78/20"), Word(x: 100, y: 50, text: "United"),
          Word(x: 135, y: 50, text: "Nations"), Word(x: 120, y: 64, text: "Report"),
          Word(x: 120, y: 120, text: "Second"),
        ]
      ])
        == "United Nations                          A/78/20\n    Report\n\nSecond\n\u{C}"
        .replacing("\n\nSecond", with: "\n\n    Second"))
  }

  @Test func aCallStaysWithTheWordBeforeIt() throws {
    let raised = Word(x: 150, y: 98, text: "1", size: 6)
    #expect(
      try text([
        [
          Word(x: 100, y: 100, text: "Convention"), raised, Word(x: 158, y: 100, text: "of"),
          Word(x: 173, y: 100, text: "1975."), Word(x: 100, y: 114, text: "Another"),
        ]
      ]) == "Convention¹ of 1975.\nAnother\n\u{C}")
  }

  @Test func aFootnoteBeginsWithItsNumberRaised() throws {
    #expect(
      try text([
        [
          Word(x: 100, y: 698, text: "12", size: 6), Word(x: 112, y: 700, text: "See"),
          Word(x: 132, y: 700, text: "above."), Word(x: 100, y: 714, text: "continued"),
        ]
      ]) == "¹² See above.\ncontinued\n\u{C}")
  }

  @Test func aNumberOfTheTextIsNotRaised() throws {
    #expect(
      try text([
        [
          Word(x: 100, y: 100, text: "1."), Word(x: 130, y: 100, text: "Adopts"),
          Word(x: 165, y: 100, text: "20"), Word(x: 180, y: 100, text: "rules"),
          Word(x: 100, y: 114, text: "wholly"),
        ]
      ]) == "1.    Adopts 20 rules\nwholly\n\u{C}")
  }

  @Test func chineseCharactersTakeNoSpaceBetweenThem() throws {
    #expect(
      try text([
        [
          Word(x: 100, y: 100, text: "会议于"), Word(x: 130, y: 101, text: "2023"),
          Word(x: 150, y: 100, text: "年举行，"), Word(x: 100, y: 116, text: "通过了议程安排"),
        ]
      ]) == "会议于2023年举行，\n通过了议程安排\n\u{C}")
  }

  @Test func eachPageEndsInAFormFeed() throws {
    let word = [Word(x: 100, y: 100, text: "Report"), Word(x: 140, y: 100, text: "words")]
    #expect(try text([word, word]) == "Report words\n\u{C}Report words\n\u{C}")
  }

  @Test func whereWordsAreLostTheProgramsOwnLinesAreKept() throws {
    let word = [Word(x: 100, y: 100, text: "Report"), Word(x: 140, y: 100, text: "words")]
    #expect(try text([word], plain: "Report words and more\n") == "Report words and more\n")
  }

  @Test(arguments: ["nan", "inf", "-1e999", "x", ""])
  func aPlaceThatIsNoneLosesNothing(number: String) throws {
    let broken =
      "<doc><page><word xMin=\"\(number)\" yMin=\"0\" xMax=\"1\" yMax=\"1\">Report</word></page></doc>"
    let runner = ProgramRunner { call throws(ProgramFailure) in
      ProgramResult(
        output: Array((call.arguments.contains("-bbox") ? broken : "Report words").utf8))
    }
    try desk.scratch.write("a.pdf", "%PDF-1.7")
    var intake = desk.intake(programs: runner)
    _ = try intake.take(desk.file("a.pdf"), as: .new(slug: "a"))
    #expect(desk.scratch.text("seeds/documents/a/source.en.txt") == "Report words")
  }
}
