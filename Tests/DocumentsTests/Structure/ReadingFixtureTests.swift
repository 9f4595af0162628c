import AccuracyBoard
import Core
import Documents
import TestSupport
import Testing

/// Each short text in `Tests/Fixtures/reading` reads as the outline beside it says.
@Suite struct ReadingFixtureTests {
  static let names = FileAccess.names(in: Repository.path("Tests/Fixtures/reading"))
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }

  @Test func fixturesAreThere() {
    #expect(Self.names.count >= 41)
  }

  @Test(arguments: names)
  func textReadsAsItsOutline(_ name: String) throws {
    let folder = Repository.path("Tests/Fixtures/reading")
    let source = try FileAccess.text(of: "\(folder)/\(name).txt", named: "\(name).txt")
    let key = try FileAccess.text(of: "\(folder)/\(name).outline").string
      .split(separator: "\n").map(String.init)
    let wanted = key.filter { !Self.isForTheBoard($0) }
    let found = Outline(DocumentReader().read(source)).lines
    for (wanted, found) in zip(wanted, found) { #expect(found == wanted) }
    #expect(found.count == wanted.count)
  }

  /// Families, citations and the mark of what is not read yet are the accuracy board's.
  private static func isForTheBoard(_ line: String) -> Bool {
    ["family ", "cite ", "cite? "].contains(where: line.hasPrefix) || line == "open"
  }
}
