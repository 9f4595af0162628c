import Core
package import Site

/// A built site on this machine that is what its manifest says.
package struct StagedSite: Sendable {
  /// Its folder, absolute.
  package let folder: String
  package let manifest: Manifest
  /// Every file's path below the folder, sorted; the manifest itself left out.
  package let paths: [String]

  /// Reads every file again and compares it with the manifest: nothing may be missing, changed or
  /// left over.
  package init(verifying folder: String) throws(PublishFailure) {
    do throws(FileAccess.Failure) {
      let bytes = try FileAccess.bytes(of: "\(folder)/\(Manifest.name)")
      guard let manifest = Manifest(bytes: bytes) else {
        throw FileAccess.Failure.unreadable(Manifest.name)
      }
      self.manifest = manifest
    } catch {
      throw .damagedBuild(example: Manifest.name)
    }
    self.folder = folder
    paths = manifest.entries.keys.sorted().map(\.description)
    for (path, entry) in manifest.entries.sorted(by: { $0.key < $1.key }) {
      let bytes = try self.bytes(of: path.description)
      guard bytes.count == entry.size, SHA256.hexadecimal(of: bytes) == entry.hash else {
        throw .damagedBuild(example: path.description)
      }
    }
    let known = Set(paths)
    for path in FolderWalk.files(below: folder) where path != Manifest.name {
      guard known.contains(path) else { throw .damagedBuild(example: path) }
    }
  }

  /// The bytes of one of its files.
  package func bytes(of path: String) throws(PublishFailure) -> [UInt8] {
    do throws(FileAccess.Failure) {
      return try FileAccess.bytes(of: "\(folder)/\(path)")
    } catch {
      throw .damagedBuild(example: path)
    }
  }
}
