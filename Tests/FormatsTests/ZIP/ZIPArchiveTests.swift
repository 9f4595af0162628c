import Formats
import TestSupport
import Testing

@Suite struct ZIPArchiveTests {
  @Test func filesAreFoundByTheirNames() throws {
    let archive = try #require(
      ZIPArchive(StoredArchive.bytes([.init("a/b.xml", "<a/>"), .init("文件", "一")])))
    #expect(archive.entries.map(\.name) == ["a/b.xml", "文件"])
    #expect(archive.contents(of: archive.entries[1]) == Array("一".utf8))
    #expect(archive.entry("none") == nil)
  }

  @Test func aCommentAtTheEndIsPassedOver() throws {
    var bytes = StoredArchive.bytes([.init("a", "1")])
    bytes[bytes.count - 2] = 5
    bytes += Array("PK\u{5}\u{6}x".utf8)
    #expect(ZIPArchive(bytes)?.entries.count == 1)
  }

  @Test func aFileThatIsLargerThanItClaimsIsNotUnpacked() throws {
    var packed = StoredArchive.File("a", [1, 3, 0, 0xFC, 0xFF, 65, 66, 67])
    (packed.method, packed.claimedSize) = (8, 2)
    var stored = StoredArchive.File("b", "12345")
    stored.claimedSize = 2
    let archive = try #require(ZIPArchive(StoredArchive.bytes([packed, stored])))
    #expect(archive.entries.allSatisfy { archive.contents(of: $0) == nil })
  }

  @Test func everyCutOfAnArchiveIsNoticed() {
    let bytes = StoredArchive.bytes([.init("a", "1"), .init("b", "2")])
    for count in 0..<bytes.count { #expect(ZIPArchive(Array(bytes.prefix(count))) == nil) }
  }

  @Test func numbersThatLeadNowhereAreNoticed() {
    let bytes = StoredArchive.bytes([.init("a", "1")])
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] = 0xFF
      guard let archive = ZIPArchive(damaged) else { continue }
      for entry in archive.entries { _ = archive.contents(of: entry) }
    }
  }
}
