import Core
import Documents
import Formats
import FoundationEssentials
import Testing

/// The folder that `SPACEDIGEST_OFFICIAL` names.
private enum OfficialFolder {
  static let path = ProcessInfo.processInfo.environment["SPACEDIGEST_OFFICIAL"]
  static let names = path.map { FileAccess.names(in: $0).filter { $0.hasSuffix(".xml") } } ?? []

  static func source(_ name: String) throws -> SourceText {
    try FileAccess.text(of: (path ?? "") + "/" + name)
  }
}

/// Resolutions as published; none of them is ours to ship.
@Suite(.enabled(if: OfficialFolder.path != nil)) struct OfficialResolutionsTests {

  @Test(arguments: OfficialFolder.names) func countsAreThoseOfTheMarkup(name: String) throws {
    let source = try OfficialFolder.source(name)
    let document = SourceReader().read(source)
    let root = try #require(XMLReader.read(source).root)
    let numbers = root.descendants("paragraph")
      .filter { $0["class"]?.hasPrefix("H") != true }
      .compactMap { $0.child("num")?.text.filter { !$0.isWhitespace } }
      .filter { $0.first?.isNumber == true }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    #expect(document.paragraphs.compactMap(\.number) == numbers)
    let recitals = root.descendants("preamble").flatMap { $0.descendants("container") }
    #expect(document.paragraphs.count { $0.id.hasPrefix("pream_") } == recitals.count)
    let notes = root.descendants("authorialNote")
    #expect(document.footnotes.map(\.number) == notes.compactMap { $0["marker"] })
    #expect(document.footnotes.allSatisfy { $0.calls.count == 1 })
    let items = (root.descendants("point") + root.descendants("paragraph"))
      .compactMap { $0.child("num")?.text.filter { !$0.isWhitespace } }
      .filter { $0.hasPrefix("(") }
    #expect(
      document.passages.count { $0.id.hasPrefix("para_") && $0.id.contains("__") } == items.count)
  }

  @Test(arguments: OfficialFolder.names) func nothingIsLostOrAdded(name: String) throws {
    let source = try OfficialFolder.source(name)
    let root = try #require(XMLReader.read(source).root)
    let document = SourceReader().read(source)
    func labels(_ items: [Item]) -> String { items.map { $0.label + labels($0.items) }.joined() }
    let read =
      document.passages.map(\.text).joined() + document.headings.map(\.label).joined()
      + document.paragraphs.map { $0.label + labels($0.items) }.joined()
    let printed = root.elements.flatMap(\.elements).filter { $0.name != "meta" }.map(\.text)
      .joined()
    // The numbers that some files set in front of a note stand with its call already.
    let repeated = root.descendants("authorialNote").flatMap { $0.descendants("sup") }.map(\.text)
    #expect(inked(read + repeated.joined()) == inked(printed))
  }

  /// The characters that are not blank, in order of their codes.
  private func inked(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }.sorted { $0.value < $1.value }
  }

  @Test(arguments: OfficialFolder.names.filter { $0.contains(".zh.") })
  func paragraphsAreThoseOfTheOtherLanguage(name: String) throws {
    let other = name.replacing(".zh.", with: ".en.")
    let both = try [name, other].map {
      SourceReader().read(try OfficialFolder.source($0))
    }
    let found = DocumentComparison(both[0], both[1]).diagnostics
    #expect(found.filter { $0.severity == .warning }.map(\.message.en) == [])
    #expect(both[0].headings.map(\.level) == both[1].headings.map(\.level))
    #expect(both[0].paragraphs.map(\.id) == both[1].paragraphs.map(\.id))
  }
}
