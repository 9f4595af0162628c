import Core
import Glibc
import TestSupport
import Testing

@Suite struct FileAccessTests {
  private func failure(_ path: String) -> FileAccess.Failure? {
    do {
      _ = try FileAccess.bytes(of: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsNoFileIsNotWaitedFor() throws {
    let scratch = try ScratchFolder()
    try #require(unsafe mkfifo(scratch.path("pipe.txt"), 0o600) == 0)
    try scratch.link("device.txt", to: "/dev/zero")
    try scratch.makeFolder("folder.txt")
    #expect(failure(scratch.path("pipe.txt")) == .special)
    #expect(failure(scratch.path("device.txt")) == .special)
    #expect(failure(scratch.path("folder.txt")) == .isDirectory)
    #expect(failure(scratch.path("none.txt")) == .missing)
    #expect(failure(scratch.path("none/none.txt")) == .missing)
    #expect(!FileAccess.isFile(scratch.path("pipe.txt")))
  }

  @Test func aFileOfHundredGigabytesIsNotRead() throws {
    let scratch = try ScratchFolder()
    try scratch.write("a.txt", "x")
    try #require(unsafe truncate(scratch.path("a.txt"), 100 << 30) == 0)
    #expect(failure(scratch.path("a.txt")) == .tooLarge)
  }

  @Test func linksAreFollowedWithinAFolderAndNotOutOfIt() throws {
    let scratch = try ScratchFolder(["in/a.txt": "a", "out.txt": "secret", "in2/b.txt": "b"])
    try scratch.link("in/same.txt", to: "a.txt")
    try scratch.link("in/up.txt", to: "../out.txt")
    try scratch.link("in/absolute.txt", to: "/etc/passwd")
    try scratch.link("in/sibling.txt", to: "../in2/b.txt")
    try scratch.link("in/self.txt", to: "self.txt")
    try scratch.link("entry", to: "in")
    for top in ["in", "entry"] {
      let boundary = FolderBoundary(scratch.path(top))
      #expect(boundary.contains(scratch.path("\(top)/a.txt")))
      #expect(boundary.contains(scratch.path("\(top)/same.txt")))
      for name in ["up.txt", "absolute.txt", "sibling.txt"] {
        #expect(!boundary.contains(scratch.path("\(top)/\(name)")), "\(name)")
      }
    }
    #expect(failure(scratch.path("in/self.txt")) != nil)
  }
}
