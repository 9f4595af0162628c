import Core
import Desk
import TestSupport
import Testing

/// PDF and Word files through stand-ins for the programs that read them.
@Suite struct ConversionTests {
  private let desk: Desktop
  private var scratch: ScratchFolder { desk.scratch }

  init() throws { desk = try Desktop() }

  /// A `pdftotext` that writes `text`, and nothing where words with their places are asked for.
  private func pdftotext(_ text: String, _ errors: String = "", status: Int32 = 0) -> ProgramRunner
  {
    ProgramRunner { call throws(ProgramFailure) in
      guard call.program == "pdftotext" else { throw .missing }
      let isPlain = call.arguments.contains("-layout")
      return ProgramResult(
        status: status, output: isPlain ? Array(text.utf8) : [], errors: Array(errors.utf8))
    }
  }

  private func take(
    _ name: String, _ bytes: [UInt8], _ programs: ProgramRunner,
    limits: IntakeLimits = IntakeLimits()
  ) throws -> Addition? {
    try scratch.write(name, bytes: bytes)
    var intake = desk.intake(programs: programs, limits: limits)
    guard case .added(let addition) = try intake.take(desk.file(name), as: .new(slug: "new")) else {
      return nil
    }
    return addition
  }

  /// The ids of a refusal; nothing may have been written, and both languages must say something.
  private func refusal(
    _ name: String, _ bytes: [UInt8], _ programs: ProgramRunner,
    limits: IntakeLimits = IntakeLimits()
  ) throws -> IntakeRefusal? {
    let refusal = #expect(throws: IntakeRefusal.self) {
      try take(name, bytes, programs, limits: limits)
    }
    #expect(scratch.files(below: "seeds").isEmpty)
    for diagnostic in refusal?.diagnostics(for: name) ?? [] {
      #expect(diagnostic.file == name)
      #expect(diagnostic.message.zh.unicodeScalars.contains { $0.value >= 0x4E00 })
      #expect(!diagnostic.message.en.isEmpty && !diagnostic.help.en.isEmpty)
      #expect(diagnostic.help.zh.unicodeScalars.contains { $0.value >= 0x4E00 })
    }
    return refusal
  }

  private func id(_ refusal: IntakeRefusal?) -> String? {
    refusal?.diagnostics(for: "x").first?.id
  }

  private let pdf = Array("%PDF-1.7\n".utf8)

  // MARK: PDF

  @Test func ofAPDFBothTheFileAndItsTextAreKept() throws {
    let addition = try #require(try take("a.pdf", pdf, pdftotext(Sample.report + "\u{C}")))
    #expect(
      scratch.files(below: "seeds/documents/new") == [
        "document.yaml", "original.en.pdf", "source.en.txt", "summary.en.md", "summary.zh.md",
      ])
    #expect(scratch.text("seeds/documents/new/original.en.pdf") == "%PDF-1.7\n")
    #expect(scratch.text("seeds/documents/new/source.en.txt") == Sample.report + "\u{C}")
    #expect(addition.facts.symbol?.value == "A/AC.105/1299")
  }

  @Test func aPDFWhoseTextIsHeldIsHeld() throws {
    _ = try take("a.pdf", pdf, pdftotext(Sample.report))
    let other = try take("b.pdf", pdf + [0x20], pdftotext(Sample.report))
    #expect(other == nil)
    #expect(try take("c.pdf", pdf, pdftotext("anything")) == nil)
  }

  @Test(arguments: [
    ("", "Command Line Error: Incorrect password\n", Int32(1), "add-encrypted"),
    (
      "", "Permission Error: Copying of text from this document is not allowed.\n", 3,
      "add-encrypted"
    ),
    ("", "Syntax Error: Couldn't find trailer dictionary\n", 1, "add-program-failed"),
    ("\u{C}\u{C}\u{C}", "", 0, "add-scanned"), ("1\n\u{C}2\n\u{C}3\n\u{C}", "", 0, "add-scanned"),
    ("", "", 0, "add-scanned"),
    ("\u{E001}\u{E002}\u{E003}\u{FFFD}\u{1}\u{C}", "", 0, "add-unreadable-fonts"),
    ("Report \u{E001}\u{E002}\u{E003}\u{E004} of words\u{C}", "", 0, "add-unreadable-fonts"),
    (
      "Report of words\u{C}", "Syntax Error: Missing language pack for 'Adobe-GB1' mapping\n", 0,
      "add-program-missing"
    ),
  ])
  func whyAPDFGivesNoText(
    text: String, errors: String, status: Int32, expected: String
  ) throws {
    #expect(id(try refusal("a.pdf", pdf, pdftotext(text, errors, status: status))) == expected)
  }

  @Test func aScanSaysHowManyPagesItHas() throws {
    let refusal = try refusal("a.pdf", pdf, pdftotext("\u{C}\u{C}"))
    let diagnostic = try #require(refusal?.diagnostics(for: "a.pdf").first)
    #expect(diagnostic.message.zh == "这份PDF（2页）没有文字，应是扫描件")
    #expect(diagnostic.message.en == "this PDF (2 pages) holds no text; it must be a scan")
  }

  @Test func bytesThatAreNoTextAreNotKept() throws {
    let garbage = ProgramRunner { _ throws(ProgramFailure) in
      ProgramResult(output: Array("Report of words ".utf8) + [0xFF])
    }
    #expect(id(try refusal("a.pdf", pdf, garbage)) == "add-program-failed")
  }

  @Test(arguments: [
    (ProgramFailure.missing, "add-program-missing", IntakeRefusal.Kind.input),
    (.timedOut(seconds: 120), "add-program-timeout", .content),
    (.tooMuch(bytes: 1), "add-program-failed", .content),
    (.system(12), "add-program-failed", .content),
  ])
  func aProgramThatFailsIsNamed(
    failure: ProgramFailure, expected: String, kind: IntakeRefusal.Kind
  ) throws {
    let failing = ProgramRunner { _ throws(ProgramFailure) in throw failure }
    let word = SampleWord(["1. Text."]).bytes
    for (name, bytes, program) in [("a.pdf", pdf, "pdftotext"), ("a.docx", word, "pandoc")] {
      let refusal = try refusal(name, bytes, failing)
      #expect(id(refusal) == expected)
      #expect(refusal?.kind == kind)
      #expect(refusal?.diagnostics(for: name).first?.message.en.contains(program) == true)
    }
  }

  @Test func aMissingProgramNamesItsPackage() throws {
    let pdf = try refusal("a.pdf", pdf, .none)?.diagnostics(for: "a.pdf").first
    #expect(pdf?.message.zh == "缺少程序pdftotext（Debian软件包poppler-utils）")
    let word = try refusal("a.docx", SampleWord(["1. T."]).bytes, .none)?.diagnostics(for: "a")
      .first
    #expect(word?.help.en.contains("apt-get install pandoc") == true)
  }

  // MARK: Word

  /// A `pandoc` that writes a tree.
  private func pandoc(_ tree: String) -> ProgramRunner {
    ProgramRunner { call throws(ProgramFailure) in
      guard call.program == "pandoc", call.arguments.contains("--sandbox") else { throw .missing }
      return ProgramResult(output: Array(tree.utf8))
    }
  }

  @Test func theHeaderOfTheFirstPageIsTheMasthead() throws {
    let file = SampleWord(
      ["Report of the Legal Subcommittee", "1. It met."],
      header: ["United Nations", "A/AC.105/1299"])
    let tree =
      #"{"blocks":[{"t":"Para","c":[{"t":"Str","c":"Report"},{"t":"Space"},{"t":"Str","c":"on space"}]},"#
      + #"{"t":"Para","c":[{"t":"Str","c":"1. It met."}]}]}"#
    let addition = try #require(try take("a.docx", file.bytes, pandoc(tree)))
    #expect(
      scratch.text("seeds/documents/new/source.en.txt")
        == "United Nations\nA/AC.105/1299\n\nReport on space\n\n1. It met.\n\n")
    #expect(addition.facts.symbol?.value == "A/AC.105/1299")
    #expect(scratch.files(below: "seeds/documents/new").contains("original.en.docx"))
  }

  @Test(arguments: [
    ("Target=\"header1.xml\"", "Target=\"/word/header1.xml\"", true),
    ("<w:titlePg/>", "<w:titlePg w:val=\"0\"/>", false), ("<w:titlePg/>", "", false),
    ("Target=\"header1.xml\"", "Target=\"../../etc/passwd\"", false),
  ])
  func theHeaderIsFoundWhereTheFileSays(old: String, new: String, isFound: Bool) throws {
    var files = SampleWord(["x"], header: ["A/AC.105/1299"]).files
    for place in files.indices {
      let text = String(decoding: files[place].bytes, as: UTF8.self)
      files[place] = .init(files[place].name, text.replacing(old, with: new))
    }
    let tree = #"{"blocks":[{"t":"Para","c":[{"t":"Str","c":"1. It met."}]}]}"#
    _ = try take("a.docx", StoredArchive.bytes(files), pandoc(tree))
    let text = try #require(scratch.text("seeds/documents/new/source.en.txt"))
    #expect(text == (isFound ? "A/AC.105/1299\n\n" : "") + "1. It met.\n\n")
  }

  @Test(arguments: ["", "no JSON", "[]", #"{"blocks":1}"#, #"{"blocks":[]"#])
  func whatIsNoTreeIsNoText(output: String) throws {
    #expect(
      id(try refusal("a.docx", SampleWord(["x"]).bytes, pandoc(output))) == "add-program-failed")
  }

  @Test func archivesThatAreNoWordFileOrDoHarm() throws {
    let never = ProgramRunner { call throws(ProgramFailure) in
      Issue.record("\(call.program) was run")
      throw .missing
    }
    var files = SampleWord(["x"]).files
    #expect(
      id(try refusal("a.docx", StoredArchive.bytes(Array(files.dropFirst(3))), never))
        == "add-mismatch")
    files[2].isEncrypted = true
    #expect(id(try refusal("a.docx", StoredArchive.bytes(files), never)) == "add-encrypted")
    files[2].isEncrypted = false
    files[2].claimedSize = 10
    #expect(id(try refusal("a.docx", StoredArchive.bytes(files), never)) == "add-damaged")
    files[2].claimedSize = 400 << 20
    #expect(id(try refusal("a.docx", StoredArchive.bytes(files), never)) == "add-too-large")
    let many = (0..<20).map { StoredArchive.File("f\($0)", "") }
    let few = IntakeLimits(unpackedFiles: 10)
    #expect(
      id(try refusal("a.docx", StoredArchive.bytes(many), never, limits: few)) == "add-too-large")
    let locked: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    #expect(id(try refusal("a.docx", locked, never)) == "add-encrypted")
    #expect(id(try refusal("a.pdf", locked, never)) == "add-unsupported")
  }

  // MARK: Text

  @Test func aTextInGBKIsRefusedAndOneSlipIsNot() throws {
    // 法律小组委员会第六十二届会议报告
    let gbk: [UInt8] = [
      0xB7, 0xA8, 0xC2, 0xC9, 0xD0, 0xA1, 0xD7, 0xE9, 0xCE, 0xAF, 0xD4, 0xB1, 0xBB, 0xE1, 0xB5,
      0xDA,
      0xC1, 0xF9, 0xCA, 0xAE, 0xB6, 0xFE, 0xBD, 0xEC, 0xBB, 0xE1, 0xD2, 0xE9, 0xB1, 0xA8, 0xB8,
      0xE6,
    ]
    #expect(id(try refusal("a.txt", gbk + Array("\n\n1. a\n".utf8), .none)) == "add-encoding")
    let slip = try #require(try take("b.txt", Array(Sample.report.utf8) + [0xFF], .none))
    #expect(slip.diagnostics.contains { $0.id == "encoding-malformed" && $0.severity == .warning })
  }

  // MARK: Akoma Ntoso

  private static let markup = """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="report"><mainBody>
    <paragraph eId="para_1"><num>1.</num><content><p>The Subcommittee met.</p></content></paragraph>
    </mainBody></doc></akomaNtoso>
    """

  @Test func akomaNtosoIsItsOwnText() throws {
    _ = try take("a.xml", Array(Self.markup.utf8), .none)
    #expect(scratch.text("seeds/documents/new/source.en.xml") == Self.markup)
    #expect(!scratch.files(below: "seeds").contains { $0.contains("original") })
  }

  @Test(arguments: [
    "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
  ])
  func entitiesOfItsOwnAreRefused(type: String) throws {
    let text = Self.markup.replacing(
      "<akomaNtoso ", with: "\(type)\n<akomaNtoso ", maxReplacements: 1)
    #expect(id(try refusal("a.xml", Array(text.utf8), .none)) == "add-xml-entities")
  }
}
