import Core
import Documents
import FuzzSupport
import TestSupport
import Testing

/// Every non-blank character of a source ends in exactly one block, footnote or line of page furniture,
/// in the order of the source; and in exactly one text of what `parse` writes.
@Suite struct ConservationTests {
  static let fixtures = ReadingFixtureTests.names
  static let seeds = ["wsf-2023", "un-china-2022", "res-78-72", "un-space-38", "priority-7"]

  private static func bytes(ofSeed slug: String) throws -> [UInt8] {
    try FileAccess.bytes(of: Repository.path("seeds/documents/\(slug)/source.zh.txt"))
  }

  private static func bytes(ofFixture name: String) throws -> [UInt8] {
    try FileAccess.bytes(of: Repository.path("Tests/Fixtures/reading/\(name).txt"))
  }

  /// What fuzzing puts into texts.
  private static func words() throws -> [[UInt8]] {
    let list = try FileAccess.text(of: Repository.path("Fuzz/Words/reader.txt"))
    return (1...list.lineCount).map { line in
      list.line(line).unicodeScalars.flatMap { $0 == "⏎" ? [0x0A] : Array(String($0).utf8) }
    }
  }

  private func faults(_ data: [UInt8]) -> [String] {
    let source = SourceText(file: "sample.txt", data: data)
    let document = DocumentReader().read(source)
    return Conservation.faults(of: document, from: source)
      + JSONConservation.faults(of: document.json(messages: .english), from: source)
  }

  @Test(arguments: seeds)
  func seedsAreKept(_ slug: String) throws {
    #expect(faults(try Self.bytes(ofSeed: slug)) == [])
  }

  @Test(arguments: fixtures)
  func fixturesAreKept(_ name: String) throws {
    #expect(faults(try Self.bytes(ofFixture: name)) == [])
  }

  /// Control characters are no blanks, wherever a mutated text puts them.
  @Test(arguments: ["甲\n\n\u{0B}\n乙报告\n", "甲\r乙报告\n\n1. 丙\r\r\n", "\u{0}甲\n", "\n\u{AD}\n1. 甲\n"])
  func controlCharactersAreKept(_ text: String) {
    #expect(faults(Array(text.utf8)) == [])
  }

  @Test(arguments: fixtures)
  func damagedFixturesAreKept(_ name: String) throws {
    let original = try Self.bytes(ofFixture: name)
    let others = try Self.fixtures.map(Self.bytes(ofFixture:))
    let seed = name.utf8.reduce(77) { $0 &* 31 &+ UInt64($1) }
    var mutator = Mutator(seed: seed, words: try Self.words())
    for _ in 0..<40 {
      let other = others.randomElement(using: &mutator) ?? []
      let damaged = mutator.mutated(original, with: other)
      #expect(
        faults(damaged) == [], "of \(String(decoding: damaged, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: seeds)
  func damagedSeedsAreKept(_ slug: String) throws {
    let original = try Self.bytes(ofSeed: slug)
    let other = try Self.bytes(ofFixture: "note-marks")
    var mutator = Mutator(
      seed: UInt64(slug.utf8.count), words: try Self.words(), longest: original.count * 2)
    for _ in 0..<3 { #expect(faults(mutator.mutated(original, with: other)) == []) }
  }
}
