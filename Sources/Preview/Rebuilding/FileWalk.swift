import FoundationEssentials
import Glibc

/// One look at folders and what is below, links followed, no folder visited twice.
struct FileWalk {
  private struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
    }
  }

  private(set) var stamps: [String: FileStamp] = [:]
  private var visited: Set<Identity> = []

  /// Leaves out the folders `ignored`, as far as they exist by now.
  init(ignoring ignored: [String]) {
    visited = Set(ignored.compactMap { FileWalk.status(of: $0).map(Identity.init) })
  }

  /// Adds a file, or the files of a folder.
  mutating func visit(_ path: String) {
    guard let status = FileWalk.status(of: path) else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      stamps[path] = FileStamp(status)
      return
    }
    guard visited.insert(Identity(status)).inserted else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") { visit("\(path)/\(name)") }
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }
}
