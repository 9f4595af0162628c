import Core
import Documents
import TestSupport
import Testing

/// Every non-blank character of a source ends in exactly one block or in the furniture.
@Suite struct ConservationTests {
  static let fixtures = ReadingFixtureTests.names
  static let seeds = ["wsf-2023", "un-china-2022", "res-78-72", "un-space-38", "priority-7"]

  private func bytes(ofSeed slug: String) throws -> [UInt8] {
    try FileAccess.bytes(of: Repository.path("seeds/documents/\(slug)/source.zh.txt"))
  }

  private func bytes(ofFixture name: String) throws -> [UInt8] {
    try FileAccess.bytes(of: Repository.path("Tests/Fixtures/reading/\(name).txt"))
  }

  private func difference(_ data: [UInt8]) -> [Unicode.Scalar: Int] {
    let source = SourceText(file: "sample.txt", data: data)
    return Conservation.difference(source, DocumentReader().read(source))
  }

  @Test(arguments: seeds)
  func seedsLoseNothing(_ slug: String) throws {
    #expect(difference(try bytes(ofSeed: slug)) == [:])
  }

  @Test(arguments: fixtures)
  func fixturesLoseNothing(_ name: String) throws {
    #expect(difference(try bytes(ofFixture: name)) == [:])
  }

  @Test(arguments: fixtures)
  func damagedFixturesLoseNothing(_ name: String) throws {
    let original = try bytes(ofFixture: name)
    var mutator = Mutator(seed: UInt64(name.utf8.count) &* 77)
    for _ in 0..<120 {
      let damaged = mutator.mutated(original)
      let difference = difference(damaged)
      #expect(difference == [:], "of \(String(decoding: damaged, as: UTF8.self))")
    }
  }

  @Test(arguments: seeds)
  func damagedSeedsLoseNothing(_ slug: String) throws {
    let original = try bytes(ofSeed: slug)
    var mutator = Mutator(seed: UInt64(slug.utf8.count))
    for _ in 0..<3 { #expect(difference(mutator.mutated(original)) == [:]) }
  }

  @Test func aCheckThatCountsFindsWhatIsMissing() {
    let source = SourceText(file: "sample.txt", text: "甲乙")
    let document = Document(
      file: "sample.txt", language: .chinese, kind: .other,
      furniture: [FurnitureLine(line: 1, text: "甲丙")])
    #expect(Conservation.difference(source, document) == ["乙": -1, "丙": 1])
  }
}
