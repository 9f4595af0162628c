import FoundationEssentials

/// Reads files and folders, with errors that say what a person can do.
package enum FileAccess {
  /// Why a file could not be read.
  package enum Failure: Error, Hashable {
    case missing
    case isDirectory
    /// The system's own words.
    case unreadable(String)

    /// The failure as a diagnostic on `file`.
    package func diagnostic(for file: String) -> Diagnostic {
      switch self {
      case .missing:
        Diagnostic(
          id: "input-missing", severity: .error, file: file,
          message: Bilingual(zh: "没有这个文件", en: "no such file"))
      case .isDirectory:
        Diagnostic(
          id: "input-is-directory", severity: .error, file: file,
          message: Bilingual(zh: "这是文件夹，这里需要文件", en: "this is a folder; a file is wanted"))
      case .unreadable(let reason):
        Diagnostic(
          id: "input-unreadable", severity: .error, file: file,
          message: Bilingual(zh: "无法读取：\(reason)", en: "cannot be read: \(reason)"))
      }
    }
  }

  /// The bytes of the file at `path`.
  package static func bytes(of path: String) throws(Failure) -> [UInt8] {
    var isDirectory: Bool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw .missing
    }
    guard !isDirectory else { throw .isDirectory }
    do {
      return try [UInt8](Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .unreadable("\(error)")
    }
  }

  /// The text of the file at `path`, shown in diagnostics as `name` (or the path).
  package static func text(
    of path: String, named name: String? = nil
  ) throws(Failure) -> SourceText {
    SourceText(file: name ?? path, data: try bytes(of: path))
  }

  /// The names in a folder, sorted by byte, hidden ones left out; empty when there is no such folder.
  package static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Whether `path` is a folder.
  package static func isFolder(_ path: String) -> Bool {
    var isDirectory: Bool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  /// Whether `path` is a regular file.
  package static func isFile(_ path: String) -> Bool {
    var isDirectory: Bool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && !isDirectory
  }
}
