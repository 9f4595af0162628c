import Core
import FoundationEssentials

/// A file or folder below the editor's folder.
struct FolderEntry {
  var path: String
  /// As messages name it.
  var name: String

  /// The last part of the name.
  var base: String { name.split(separator: "/").last.map { String($0) } ?? name }

  var isFolder: Bool { FileAccess.isFolder(path) }

  var file: FoundFile { FoundFile(path: path, name: name) }

  /// Notes to people, which every folder may hold.
  var isReadMe: Bool { base.lowercased().hasPrefix("readme") }

  func appending(_ base: String) -> FolderEntry {
    let slash = name.hasSuffix("/") ? "" : "/"
    return FolderEntry(path: path + "/" + base, name: name + slash + base)
  }
}

/// The editor's folder as a limit that symbolic links may not lead across.
struct FolderBoundary {
  private let root: String

  init(_ path: String) {
    root = Self.resolved(path)
  }

  /// Whether what `path` names, links followed, lies within.
  func contains(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeSymbolicLink else { return true }
    let target = Self.resolved(path)
    return target == root || target.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
