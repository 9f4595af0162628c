import Core
import Desk
import Digest
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// What people may name on the command line by mistake, or by somebody's design.
@Suite struct InputFileTests {
  private let desk: Desktop
  private var scratch: ScratchFolder { desk.scratch }

  init() throws { desk = try Desktop() }

  private func refusal(_ name: String, limits: IntakeLimits = IntakeLimits()) -> IntakeRefusal? {
    var intake = desk.intake(limits: limits)
    let refusal = #expect(throws: IntakeRefusal.self) {
      try intake.take(desk.file(name), as: .new(slug: "new"))
    }
    #expect(scratch.files(below: "seeds").isEmpty)
    return refusal
  }

  @Test func linksArePassedOverWhereverTheyLead() throws {
    try scratch.write("real.txt", Sample.report)
    try scratch.link("link.txt", to: scratch.path("real.txt"))
    try scratch.link("dangling.txt", to: scratch.path("nowhere"))
    for name in ["link.txt", "dangling.txt"] {
      let refusal = refusal(name)
      #expect(refusal?.diagnostics(for: name).map(\.id) == ["add-link"])
      #expect(refusal?.kind == .input)
    }
  }

  @Test func aPipeThatNobodyWritesToDoesNotHoldUp() throws {
    let made = unsafe mkfifo(scratch.path("pipe.txt"), 0o600)
    #expect(made == 0)
    #expect(refusal("pipe.txt")?.diagnostics(for: "p").map(\.id) == ["input-unreadable"])
  }

  @Test func whatIsTooLargeIsNotRead() throws {
    try scratch.write("big.txt", Sample.report)
    let size = Sample.report.utf8.count
    let small = refusal("big.txt", limits: IntakeLimits(fileBytes: size - 1))
    #expect(small?.diagnostics(for: "b").map(\.id) == ["add-too-large"])
    var intake = desk.intake(limits: IntakeLimits(fileBytes: size))
    _ = try intake.take(desk.file("big.txt"), as: .new(slug: "new"))
  }

  @Test(arguments: [
    "-rf.txt", "a\nb.txt", "\u{1B}[31mred.txt", "$(touch x).txt", "'; rm -r *.txt", "..txt",
    "a # not: a comment.txt",
  ])
  func noNameMeansAnything(name: String) throws {
    let addition = try #require(try desk.add(name, Sample.report))
    #expect(addition.slug == "A-AC.105-1299")
    #expect(
      scratch.files(below: "seeds")
        == ["document.yaml", "source.en.txt", "summary.en.md", "summary.zh.md"]
        .map { "documents/A-AC.105-1299/\($0)" })
    let facts = try FileAccess.text(
      of: scratch.path("seeds/documents/A-AC.105-1299/document.yaml"))
    #expect(DocumentFacts.read(facts).diagnostics.isEmpty)
  }
}
