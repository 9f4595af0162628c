import Glibc

/// The old output under the hidden folder's name, where a build was killed after the exchange and
/// before it had looked through it.
///
/// What other people put there while that build ran would be lost with it. A hidden folder that never
/// was the output has no mark and holds nothing of theirs but second names of their files.
struct Leftover: ~Copyable {
  private let folder: FolderHandle
  private let manifest: Manifest

  /// Nil where no such folder was left.
  init?(of place: OutputPlace, in parent: borrowing FolderHandle) throws(SystemError) {
    guard let status = try parent.status(of: place.nextPath), status.st_mode & S_IFMT == S_IFDIR
    else { return nil }
    let folder = try FolderHandle(opening: place.nextPath, in: parent)
    guard try folder.status(of: OutputStore.insidePath) != nil,
      let bytes = try folder.contents(of: OutputStore.manifestPath),
      let manifest = Manifest(bytes: bytes)
    else { return nil }
    self.folder = folder
    self.manifest = manifest
  }

  /// Moves what is not ours into the output, unless something newer stands there.
  func rescue(
    into output: borrowing FolderHandle, having current: Manifest
  ) throws(SystemError) {
    for path in try OutputTree(of: folder).files
    where manifest.entries[path] == nil && current.entries[path] == nil {
      guard let late = try folder.status(of: path) else { continue }
      if let there = try output.status(of: path) {
        guard there.st_ino != late.st_ino, Leftover.isOlder(there, than: late) else { continue }
      }
      try folder.move(path, into: output)
    }
  }

  private static func isOlder(_ first: stat, than second: stat) -> Bool {
    (first.st_mtim.tv_sec, first.st_mtim.tv_nsec) < (second.st_mtim.tv_sec, second.st_mtim.tv_nsec)
  }
}
