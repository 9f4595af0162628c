import Core
import Digest
import Glibc
import TestSupport
import Testing

/// Names of files that nobody would choose, and files that are none.
@Suite struct HostileNamesTests {
  private let text = "报告\n\n1. 第一段。\n"

  private func discover(
    _ scratch: ScratchFolder
  ) -> (slugs: [String], diagnostics: [Diagnostic]) {
    let (files, found) = Discovery.files(in: scratch.path("seeds"), named: "seeds")
    let (contents, read) = CorpusReader.contents(of: files)
    return (contents.documents.map(\.slug), found + read)
  }

  @Test(arguments: [
    "'$(touch owned)`;.txt", "a\nb.txt", "a\u{1B}[2J.txt", "<script>.txt", "a\\b.txt",
    "con.txt.txt",
    "-rf.txt", "%2e%2e%2fa.txt", "\u{202E}txt.txt",
    "长" + String(repeating: "长", count: 70) + ".txt",
  ])
  func noNameOfABareFileReachesAnAddressAsItIs(name: String) throws {
    let scratch = try ScratchFolder(["seeds/\(name)": text])
    let (slugs, diagnostics) = discover(scratch)
    #expect(!diagnostics.blocks())
    #expect(slugs.count == 1)
    for slug in slugs {
      #expect(
        slug.utf8.allSatisfy {
          (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
            || [0x2D, 0x5F, 0x2E].contains($0)
        }, "\(slug)")
      #expect(!slug.hasPrefix(".") && !slug.contains(".."))
    }
  }

  @Test(arguments: ["..b", "a b", "<b>", "a'b", "文件", "a\u{7F}b"])
  func noNameOfAFolderReachesAnAddressUnlessItIsPlain(name: String) throws {
    let scratch = try ScratchFolder(["seeds/documents/\(name)/source.zh.txt": text])
    let (slugs, diagnostics) = discover(scratch)
    #expect(slugs.isEmpty)
    // What begins with a full stop is hidden, and nobody's business.
    #expect(name.hasPrefix(".") || diagnostics.map(\.id) == ["slug-invalid"])
  }

  @Test func aNameThatIsNoTextIsToldAndTheRestIsRead() throws {
    let scratch = try ScratchFolder(["seeds/a.txt": text])
    let path = Array(scratch.path("seeds/").utf8) + [0xFF, 0xFE] + Array(".txt\0".utf8)
    let descriptor = unsafe path.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { name in
        unsafe name.baseAddress.map { unsafe creat($0, 0o600) } ?? -1
      }
    }
    try #require(descriptor >= 0)
    close(descriptor)
    let (slugs, diagnostics) = discover(scratch)
    #expect(slugs.contains("a"))
    #expect(diagnostics.contains { $0.severity == .error && $0.file.hasPrefix("seeds/") })
  }

  @Test func pipesAndDevicesInPlaceOfFilesAreNotRead() throws {
    let scratch = try ScratchFolder([
      "seeds/documents/a/source.zh.txt": text, "seeds/tables/README.md": "",
    ])
    for name in ["b.txt", "site.yaml", "documents/a/summary.zh.md", "tables/terms.csv"] {
      try #require(unsafe mkfifo(scratch.path("seeds/\(name)"), 0o600) == 0)
    }
    let (slugs, diagnostics) = discover(scratch)
    #expect(slugs == ["a"])
    #expect(diagnostics.map(\.id) == Array(repeating: "input-not-file", count: 4))
  }

  @Test func foldersThatLeadToThemselvesEnd() throws {
    let scratch = try ScratchFolder(["seeds/documents/a/source.zh.txt": text])
    try scratch.link("seeds/documents/loop", to: ".")
    try scratch.link("seeds/documents/a/loop", to: "..")
    try scratch.link("seeds/self.txt", to: "self.txt")
    let (slugs, diagnostics) = discover(scratch)
    #expect(slugs == ["a"])
    #expect(diagnostics.blocks())
  }
}
