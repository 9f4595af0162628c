import AccuracyBoard
import Core
import Documents
import TestSupport
import Testing

/// The texts in `Tests/Fixtures/layouts` are each one document as several programs extract it, and
/// all read as the outline beside them: layout tells structure and is none.
@Suite struct LayoutFixtureTests {
  private static let root = Repository.path("Tests/Fixtures/layouts")
  private static let styles = [
    "plain", "solid", "layout", "layoutsup", "raw", "streamsp", "rawbr", "blocks", "ownline",
    "spaced",
  ]
  static let cases = ["resolution-zh", "resolution-en"].flatMap { document in
    styles.map { "\(document)/\($0)" }
  }

  /// What a text reads as, apart from furniture and spaces, which are the layout's own.
  private func outline(_ source: SourceText) -> [String] {
    Outline(DocumentReader().read(source)).lines.map { $0.filter { $0 != " " } }
      .filter { !$0.hasPrefix("furniture") && !$0.hasPrefix("kind") }
  }

  private func wanted(_ name: String) throws -> [String] {
    let document = name.prefix { $0 != "/" }
    return try FileAccess.text(of: "\(Self.root)/\(document)/wanted.outline").string
      .split(separator: "\n").map { $0.filter { $0 != " " } }
  }

  @Test(arguments: cases)
  func everyLayoutReadsAlike(_ name: String) throws {
    let found = outline(try FileAccess.text(of: "\(Self.root)/\(name).txt"))
    let wanted = try wanted(name)
    for (wanted, found) in zip(wanted, found) { #expect(found == wanted) }
    #expect(found.count == wanted.count)
  }

  @Test(arguments: cases)
  func lineEndsAndEncodingsChangeNothing(_ name: String) throws {
    let text = try FileAccess.text(of: "\(Self.root)/\(name).txt").string
    let wanted = outline(SourceText(file: "a.txt", text: text))
    let returns = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let units = Array(text.utf16)
    let encoded: [[UInt8]] = [
      Array(returns.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    ]
    for data in encoded {
      #expect(outline(SourceText(file: "a.txt", data: data)) == wanted)
    }
  }
}
