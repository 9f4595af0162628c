import Core
import Desk
import Digest
import TestSupport
import Testing

@Suite struct IntakeTests {
  private let desk: Desktop
  private var scratch: ScratchFolder { desk.scratch }

  init() throws { desk = try Desktop() }

  @Test func theTextIsKeptByteForByteBesideItsFacts() throws {
    let text = "\u{FEFF}" + Sample.report.replacing("\n", with: "\r\n") + "\u{00A0} \t"
    let addition = try #require(try desk.add("lsc-62.txt", text))
    #expect(addition.slug == "lsc-62")
    #expect(addition.language == .english)
    #expect(
      scratch.files(below: "seeds")
        == [
          "documents/lsc-62/document.yaml", "documents/lsc-62/source.en.txt",
          "documents/lsc-62/summary.en.md", "documents/lsc-62/summary.zh.md",
        ])
    let kept = try FileAccess.bytes(of: scratch.path("seeds/documents/lsc-62/source.en.txt"))
    #expect(kept == Array(text.utf8))
    #expect(addition.files.map(\.name).first == "seeds/documents/lsc-62/source.en.txt")
  }

  @Test func aChineseTextIsTakenForOne() throws {
    let addition = try #require(try desk.add("a.txt", Sample.chineseReport))
    #expect(addition.language == .chinese)
    #expect(scratch.text("seeds/documents/a/source.zh.txt") == Sample.chineseReport)
  }

  @Test(arguments: [
    ("wsf-2024.txt", Sample.report, "wsf-2024"),
    ("wsf-2024.EN.TXT", Sample.report, "wsf-2024"),
    ("报告.txt", Sample.report, "A-AC.105-1299"),
    ("my report.txt", Sample.report, "A-AC.105-1299"),
    ("_x.txt", Sample.resolution, "A-RES-78-72"),
    ("决议.txt", Sample.resolution.replacing("78/72.", with: "2601 A (XXIV)."), "A-RES-2601-XXIV-A"),
  ])
  func theAddressIsTheFilesNameOrElseTheSymbol(file: String, text: String, slug: String) throws {
    #expect(try desk.add(file, text)?.slug == slug)
  }

  @Test func withoutNameAndSymbolAnAddressIsAskedFor() throws {
    let refusal = #expect(throws: IntakeRefusal.self) {
      try desk.add("报告.txt", Sample.chineseReport)
    }
    let diagnostic = try #require(refusal?.diagnostics(for: "报告.txt").first)
    #expect(diagnostic.id == "add-slug-missing")
    #expect(diagnostic.help.en.contains("--slug"))
    #expect(scratch.files(below: "seeds").isEmpty)
    #expect(try desk.add("报告.txt", Sample.chineseReport, as: .new(slug: "lsc"))?.slug == "lsc")
  }

  @Test func anAddressThatIsTakenIsRefusedWhateverItsCapitals() throws {
    try scratch.write("seeds/documents/Forum/source.zh.txt", "论坛报告\n\n1. 一段。\n")
    try scratch.write("seeds/bare.txt", "报告\n\n1. 另一段。\n")
    try scratch.makeFolder("seeds/documents/empty")
    for slug in ["Forum", "forum", "bare", "empty"] {
      let refusal = #expect(throws: IntakeRefusal.self) {
        try desk.add("new.txt", Sample.report, as: .new(slug: slug))
      }
      #expect(refusal?.diagnostics(for: "new.txt").map(\.id) == ["add-slug-taken"])
      #expect(refusal?.kind == .content)
    }
    #expect(scratch.text("seeds/documents/Forum/source.zh.txt") == "论坛报告\n\n1. 一段。\n")
    #expect(scratch.files(below: "seeds").count == 3)
  }

  @Test(arguments: [
    "seeds/documents/a/source.en.txt", "seeds/documents/a/source.zh.txt", "seeds/b.txt",
  ])
  func theSameBytesAreNotTakenTwice(holder: String) throws {
    try scratch.write(holder, Sample.report)
    try scratch.write("new.txt", Sample.report)
    var intake = desk.intake()
    guard case .held(let name) = try intake.take(desk.file("new.txt"), as: .new(slug: "c")) else {
      Issue.record("taken in twice")
      return
    }
    #expect(name == holder)
    #expect(scratch.files(below: "seeds").count == 1)
  }

  @Test(arguments: [
    ("a.pptx", "PK", "add-unsupported"), ("a.doc", "text", "add-unsupported"),
    ("README", "text", "add-unsupported"), ("a.pdf", "text", "add-mismatch"),
    ("a.docx", "PK", "add-mismatch"), ("a.docx", "%PDF-1.7", "add-mismatch"),
    ("a.txt", "%PDF-1.7", "add-mismatch"), ("a.txt", "PK\u{3}\u{4}", "add-mismatch"),
    ("a.txt", "<akomaNtoso/>", "add-mismatch"), ("a.docx", "PK\u{3}\u{4}", "add-damaged"),
    ("a.xml", "<html/>", "add-xml-unknown"), ("b.xml", "1. Text.\n", "add-xml-unknown"),
    ("c.xml", "<akomaNtoso/>", "add-empty"),
    ("a.txt", "1. A\u{0}B\n", "source-not-text"), ("b.txt", "", "add-empty"),
    ("c.txt", " \n\n\t\n", "add-empty"),
  ])
  func whatIsNoTextIsRefused(file: String, content: String, id: String) throws {
    let refusal = #expect(throws: IntakeRefusal.self) { try desk.add(file, content) }
    let diagnostics = try #require(refusal?.diagnostics(for: file))
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.map(\.file) == [file])
    #expect(refusal?.kind == .content)
    #expect(scratch.files(below: "seeds").isEmpty)
  }

  @Test func whatIsNotThereOrNoFileIsMissingInput() throws {
    try scratch.makeFolder("folder.txt")
    var intake = desk.intake()
    for (path, id) in [
      (scratch.path("none.txt"), "input-missing"),
      (scratch.path("folder.txt"), "input-is-directory"), ("/dev/zero", "input-unreadable"),
    ] {
      let refusal = #expect(throws: IntakeRefusal.self) {
        try intake.take(FoundFile(path: path, name: "x"), as: .new(slug: nil))
      }
      #expect(refusal?.diagnostics(for: "x").map(\.id) == [id])
      #expect(refusal?.kind == .input)
    }
  }

  @Test func aDryRunWritesNothingAndSeesItsOwnCollisions() throws {
    try scratch.write("one.txt", Sample.report)
    try scratch.write("copy.txt", Sample.report)
    try scratch.write("sub/one.txt", Sample.resolution)
    var intake = desk.intake(dryRun: true)
    guard case .added(let addition) = try intake.take(desk.file("one.txt"), as: .new(slug: nil))
    else {
      Issue.record("not taken in")
      return
    }
    #expect(addition.files.count == 4)
    guard case .held = try intake.take(desk.file("copy.txt"), as: .new(slug: nil)) else {
      Issue.record("taken in twice")
      return
    }
    #expect(throws: IntakeRefusal.self) {
      try intake.take(desk.file("sub/one.txt"), as: .new(slug: nil))
    }
    #expect(scratch.files(below: "seeds").isEmpty)
  }
}
