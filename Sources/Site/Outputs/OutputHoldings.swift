import Core

/// The old output's contents divided into ours and other people's.
struct OutputHoldings: Sendable {
  let tree: OutputTree
  /// What the last build says it left.
  let manifest: Manifest
  /// Files that no build of ours made.
  let foreignFiles: [OutputPath]
  /// Folders without any file of ours below: empty ones, or other people's.
  let foreignFolders: [OutputPath]
  private let foreign: Set<OutputPath>
  private let occupied: Set<OutputPath>

  /// Looks through an output; refuses one that holds files but no manifest, a lone `.gitignore` excepted.
  init(of folder: borrowing FolderHandle, named output: String) throws(OutputFailure) {
    let (tree, bytes): (OutputTree, [UInt8]?)
    do {
      tree = try OutputTree(of: folder)
      bytes = try folder.contents(of: OutputStore.manifestPath)
    } catch {
      throw .system(output, error)
    }
    var manifest = Manifest()
    if tree.hasManifest {
      guard let read = bytes.flatMap({ Manifest(bytes: $0) }) else {
        throw .damagedManifest(output)
      }
      manifest = read
    } else if let example = tree.files.union(tree.folders.map(\.path)).min() {
      let isLone = tree.folders.isEmpty && tree.files.count == 1
      guard isLone, example.description == ".gitignore" else {
        throw .foreignFolder(output, example: example.description)
      }
    }
    self.init(tree: tree, manifest: manifest)
  }

  init(tree: OutputTree, manifest: Manifest) {
    self.tree = tree
    self.manifest = manifest
    var (files, ours, theirs) = ([OutputPath](), Set<OutputPath>(), Set<OutputPath>())
    for file in tree.files {
      if manifest.entries[file] != nil {
        ours.formUnion(file.folders)
      } else {
        files.append(file)
        theirs.formUnion(file.folders)
      }
    }
    foreignFiles = files.sorted()
    foreignFolders = tree.folders.map(\.path).filter { !ours.contains($0) }
    foreign = Set(files)
    occupied = theirs.union(foreignFolders)
  }

  /// What of other people's keeps a file from standing at `path`, if anything; a file of theirs at
  /// the very path is for the caller to compare.
  func obstacle(to path: OutputPath) -> OutputPath? {
    if occupied.contains(path) { return path }
    return path.folders.first { foreign.contains($0) }
  }

  /// Whether somebody else's file is at `path`.
  func isForeign(_ path: OutputPath) -> Bool { foreign.contains(path) }

  /// The last build's files that are there and not among `entries`, by path.
  func stale(without entries: [OutputPath: Manifest.Entry]) -> [OutputPath] {
    manifest.entries.keys.filter { entries[$0] == nil && tree.files.contains($0) }.sorted()
  }
}
