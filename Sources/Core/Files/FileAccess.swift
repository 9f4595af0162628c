import FoundationEssentials
import Glibc

/// Reads files and folders, with errors that say what a person can do.
package enum FileAccess {
  /// Why a file could not be read.
  package enum Failure: Error, Hashable {
    case missing
    case isDirectory
    /// A pipe, a device or a socket: reading it might never end.
    case special
    /// More than ``FileAccess/largest`` bytes.
    case tooLarge
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
      case .special:
        Diagnostic(
          id: "input-not-file", severity: .error, file: file,
          message: Bilingual(
            zh: "这是管道、设备或套接字，不是文件，不予读取",
            en: "this is a pipe, a device or a socket, not a file, and is not read"))
      case .tooLarge:
        Diagnostic(
          id: "input-too-large", severity: .error, file: file,
          message: Bilingual(
            zh: "文件超过\(FileAccess.largest >> 20) MiB，不予读取",
            en: "the file is larger than \(FileAccess.largest >> 20) MiB and is not read"))
      case .unreadable(let reason):
        Diagnostic(
          id: "input-unreadable", severity: .error, file: file,
          message: Bilingual(zh: "无法读取：\(reason)", en: "cannot be read: \(reason)"))
      }
    }
  }

  /// The largest file that is read, in bytes: many times the longest document there is.
  package static let largest = 256 << 20

  /// The bytes of the file at `path`.
  ///
  /// `allowingPipes` is for files that a person names on a command line, such as `/dev/stdin`.
  package static func bytes(
    of path: String, allowingPipes: Bool = false
  ) throws(Failure) -> [UInt8] {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing : unsafe .unreadable(String(cString: strerror(errno)))
    }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw .isDirectory }
    guard kind == S_IFREG || allowingPipes else { throw .special }
    guard status.st_size <= largest else { throw .tooLarge }
    do {
      return try [UInt8](Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .unreadable("\(error)")
    }
  }

  /// The text of the file at `path`, shown in diagnostics as `name` (or the path).
  package static func text(
    of path: String, named name: String? = nil, allowingPipes: Bool = false
  ) throws(Failure) -> SourceText {
    SourceText(file: name ?? path, data: try bytes(of: path, allowingPipes: allowingPipes))
  }

  /// The names in a folder, sorted by byte, hidden ones left out; empty when there is no such folder.
  package static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The hidden names in a folder, sorted by byte; empty when there is no such folder.
  package static func hiddenNames(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(".") }.sorted()
  }

  /// Whether `path` is a folder.
  package static func isFolder(_ path: String) -> Bool {
    var isDirectory: Bool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  /// Whether `path` is a regular file.
  package static func isFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
