import FoundationEssentials
import Glibc

/// A folder for one test, removed with all its contents at the test's end.
///
/// A class because it ends when the last user lets go of it.
package final class ScratchFolder: Sendable {
  /// Absolute and without symbolic links.
  package let path: String

  /// A folder with these files, `path: content`.
  package convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try write(name, text) }
  }

  package init() throws {
    let root = FileManager.default.temporaryDirectory.path
    path = root + "/scratch-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of `name` in the folder.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a text, making the folders above it.
  package func write(_ name: String, _ text: String) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  /// Makes a folder and those above it.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }

  /// Removes a file, a link, or a folder with all its contents.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  /// The text of a file, or nil when there is none.
  package func text(_ name: String) -> String? {
    guard let data = try? Data(contentsOf: URL(filePath: path(name))) else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  /// Every file and link below `name` (the whole folder by default), relative to it, sorted;
  /// a folder only if it is empty, with a slash at its end.
  package func files(below name: String = "") -> [String] {
    let top = name.isEmpty ? path : path(name)
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: top)) ?? []
    return names.compactMap { name in
      guard mode("\(top)/\(name)") & S_IFMT == S_IFDIR else { return name }
      return names.contains { $0.hasPrefix("\(name)/") } ? nil : "\(name)/"
    }.sorted()
  }

  /// The number that tells one file from another, whatever its name; 0 when there is none.
  package func inode(_ name: String) -> UInt { UInt(status(path(name)).st_ino) }

  /// When the file was last written, in nanoseconds since 1970.
  package func modified(_ name: String) -> Int {
    let time = status(path(name)).st_mtim
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The permission bits.
  package func permissions(_ name: String) -> UInt32 { mode(path(name)) & 0o7777 }

  private func mode(_ path: String) -> UInt32 { UInt32(status(path).st_mode) }

  private func status(_ path: String) -> stat {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : stat()
  }
}

extension ScratchFolder {
  /// Writes bytes, making the folders above them.
  package func write(_ name: String, bytes: [UInt8]) throws {
    try write(name, "")
    try Data(bytes).write(to: URL(filePath: path(name)))
  }
}
