/// What one build has written so far.
struct OutputLedger: Sendable {
  /// Files of this build, those still being written included.
  private var claimed: Set<OutputPath> = []
  /// The folders of those files.
  private(set) var folders: Set<OutputPath> = []
  private(set) var entries: [OutputPath: Manifest.Entry] = [:]
  /// Files that are in the hidden folder, and files that the old output has already.
  private(set) var changed: [OutputPath] = []
  private(set) var unchanged: [OutputPath] = []

  /// Takes an address for one file; fails if it is taken or is or is below another kind of thing.
  mutating func claim(_ path: OutputPath) throws(OutputFailure) {
    let above = path.folders
    guard !folders.contains(path), !above.contains(where: claimed.contains),
      claimed.insert(path).inserted
    else { throw .duplicate(path.description) }
    folders.formUnion(above)
  }

  mutating func record(_ path: OutputPath, _ entry: Manifest.Entry, unchanged isUnchanged: Bool) {
    entries[path] = entry
    if isUnchanged { unchanged.append(path) } else { changed.append(path) }
  }
}
