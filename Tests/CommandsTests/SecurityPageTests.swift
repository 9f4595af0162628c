import Core
import FoundationEssentials
import TestSupport
import Testing

/// Holds `Documentation/security.md` to its word: each row names tests that exist.
@Suite struct SecurityPageTests {
  @Test func everyRowNamesTestsThatExist() throws {
    let page = try FileAccess.text(of: Repository.path("Documentation/security.md")).string
    let tests = try Self.tests()
    var rows = 0
    for line in page.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.drop { $0 == " " } }
      guard cells.count == 3, !cells[0].hasPrefix("Tried"), !cells[0].hasPrefix("---") else {
        continue
      }
      rows += 1
      let names = cells[2].matches(of: /`(\w+)\.(\w+)`/).map { ($0.1, $0.2) }
      #expect(!names.isEmpty, "\(line)")
      for (suite, test) in names {
        #expect(
          tests["\(suite)"]?.contains("func \(test)(") == true
            || tests["\(suite)"]?.contains("def \(test)(") == true, "\(suite).\(test)")
      }
    }
    #expect(rows > 50)
  }

  /// The texts of the files that declare a suite, by its name.
  private static func tests() throws -> [String: String] {
    var texts: [String: String] = [:]
    let top = Repository.path("Tests")
    for name in try FileManager.default.subpathsOfDirectory(atPath: top)
    where name.hasSuffix("Tests.swift") || name.hasSuffix(".py") {
      let text = try FileAccess.text(of: "\(top)/\(name)").string
      for match in text.matches(of: /(?:struct|class) (\w+)/) {
        texts["\(match.1)", default: ""] += text
      }
    }
    return texts
  }
}
