import FoundationEssentials

/// The files below a folder.
enum FolderWalk {
  /// The path of everything below `folder` that is no folder, relative to it; links are not followed.
  static func files(below folder: String) -> [String] {
    var (found, waiting) = ([String](), [""])
    while let prefix = waiting.popLast() {
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(prefix)")) ?? []
      for name in names {
        let attributes = try? FileManager.default.attributesOfItem(
          atPath: "\(folder)/\(prefix)\(name)")
        if attributes?[.type] as? FileAttributeType == .typeDirectory {
          waiting.append("\(prefix)\(name)/")
        } else {
          found.append(prefix + name)
        }
      }
    }
    return found
  }
}
