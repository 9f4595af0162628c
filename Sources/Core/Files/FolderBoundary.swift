import FoundationEssentials

/// A folder as a limit that symbolic links may not lead across.
package struct FolderBoundary: Sendable {
  private let root: String

  /// The folder at `path`, which may be a link itself.
  package init(_ path: String) {
    root = Self.resolved(path)
  }

  /// Whether what `path` names, links followed, lies within.
  package func contains(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeSymbolicLink else { return true }
    let target = Self.resolved(path)
    return target == root || target.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  /// `link-outside`: the link called `name` leads out of its folder.
  package static func diagnostic(for name: String) -> Diagnostic {
    Diagnostic(
      id: "link-outside", severity: .error, file: name,
      message: Bilingual(
        zh: "这个符号链接指向文件夹以外，不予读取", en: "this symbolic link leads out of the folder and is not read"),
      help: Bilingual(zh: "把文件本身复制进来", en: "copy the file itself into the folder"))
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
