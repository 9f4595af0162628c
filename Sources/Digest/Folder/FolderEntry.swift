import Core

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
