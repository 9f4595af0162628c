import Glibc

/// What an output folder holds, as found without following any symbolic link.
struct OutputTree: Sendable {
  /// Everything that is not a folder: files, links, pipes.
  private(set) var files: Set<OutputPath> = []
  /// Every folder below the top with its permission bits, a folder before those in it.
  private(set) var folders: [(path: OutputPath, mode: mode_t)] = []
  /// Whether the store's manifest is at the top.
  private(set) var hasManifest = false

  /// An empty folder.
  init() {}

  /// Walks the folder; the store's own files at its top are left out.
  init(of top: borrowing FolderHandle) throws(SystemError) {
    try read(top, at: OutputPath(listed: []))
  }

  private mutating func read(
    _ folder: borrowing FolderHandle, at path: OutputPath
  ) throws(SystemError) {
    for entry in try folder.list() {
      let child = path.appending(entry.name)
      if child == OutputStore.manifestPath {
        hasManifest = true
      } else if child == OutputStore.insidePath {
        continue
      } else if entry.isFolder {
        let handle = try FolderHandle(opening: OutputPath(listed: entry.name), in: folder)
        folders.append((child, try handle.status().st_mode & 0o7777))
        try read(handle, at: child)
      } else {
        files.insert(child)
      }
    }
  }
}
