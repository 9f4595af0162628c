import Glibc

extension OutputStore {
  /// Where folders cannot be exchanged: moves file after file into the output, removals last.
  ///
  /// A manifest of both builds is there first, so that whatever is in the folder when the process
  /// is killed counts as ours for the next build.
  func replaceFiles(
    _ ledger: OutputLedger, manifest: Manifest, stale: [OutputPath]
  ) throws(SystemError) {
    let both = Manifest(entries: ground.holdings.manifest.entries.merging(manifest.entries) { $1 })
    try place(both)
    // An old file where a folder is needed, or below what is now a file, cannot wait.
    func isInTheWay(_ path: OutputPath) -> Bool {
      ledger.folders.contains(path) || path.folders.contains { ledger.entries[$0] != nil }
    }
    try remove(stale.filter(isInTheWay), keeping: ledger.folders)
    for path in ledger.changed.sorted() { try place(path) }
    try remove(stale.filter { !isInTheWay($0) }, keeping: ledger.folders)
    try place(manifest)
  }

  private func place(_ manifest: Manifest) throws(SystemError) {
    try ground.next.removeFile(OutputStore.manifestPath)
    try ground.next.create(OutputStore.manifestPath, manifest.bytes)
    try place(OutputStore.manifestPath)
  }

  private func place(_ path: OutputPath) throws(SystemError) {
    do {
      try ground.next.move(path, into: ground.old)
    } catch {
      guard error.code == EXDEV, !ground.isInside,
        let bytes = try ground.next.contents(of: path)
      else { throw error }
      // The output is a mount point: the file is copied into it first, to be renamed there.
      try ground.old.makeFolder(OutputStore.insidePath)
      let inside = try FolderHandle(opening: OutputStore.insidePath, in: ground.old)
      try inside.create(path, bytes)
      try inside.move(path, into: ground.old)
    }
  }

  /// Removes old files and the folders that this leaves empty.
  private func remove(
    _ files: [OutputPath], keeping needed: Set<OutputPath>
  ) throws(SystemError) {
    for file in files { try ground.old.removeFile(file) }
    let emptied = Set(files.flatMap(\.folders)).subtracting(needed)
    for folder in emptied.sorted(by: >) { ground.old.removeFolder(folder) }
  }
}
