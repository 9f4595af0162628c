import Site
import Testing

@Suite struct ManifestTests {
  private let hash = String(repeating: "0", count: 64)

  @Test func writesOneSortedLineAFileBelowItsVersion() throws {
    let entry = Manifest.Entry(size: 7, hash: hash)
    let manifest = Manifest(entries: [
      try #require(OutputPath("zh/b.html")): entry, try #require(OutputPath("en/a.html")): entry,
    ])
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self)
        == "spacedigest-manifest 1\nen/a.html\t7\t\(hash)\nzh/b.html\t7\t\(hash)\n")
    #expect(Manifest(bytes: manifest.bytes) == manifest)
  }

  @Test(arguments: [
    "", "spacedigest-manifest 2\n", "spacedigest-manifest 1",
    "spacedigest-manifest 1\n<<<<<<< HEAD\n",
    "spacedigest-manifest 1\n../a\t1\tHASH\n", "spacedigest-manifest 1\n/a\t1\tHASH\n",
    "spacedigest-manifest 1\na\tone\tHASH\n", "spacedigest-manifest 1\na\t1\tabc\n",
    "spacedigest-manifest 1\na\t1\tHASH\na\t1\tHASH\n", "spacedigest-manifest 1\na\t1\tHASH",
  ])
  func refusesWhatItDidNotWrite(text: String) {
    let bytes = Array(
      text.split(separator: "HASH", omittingEmptySubsequences: false)
        .joined(separator: hash).utf8)
    #expect(Manifest(bytes: bytes) == nil)
  }
}
