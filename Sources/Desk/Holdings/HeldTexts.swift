import Core
import Digest
import Glibc

/// Finds a text that an editor's folder already holds, under whatever name.
enum HeldTexts {
  /// The name below `folder`, `documents/a/source.zh.txt`, of a file with just these bytes; nil when
  /// there is none.
  ///
  /// Bare texts, the sources of documents and the files they were read from are looked at; symbolic links
  /// are not followed.
  static func name(of bytes: [UInt8], in folder: String) -> String? {
    var names = FileAccess.names(in: folder).filter {
      $0.hasSuffix(".txt") || $0.hasSuffix(".xml")
    }
    for document in contents(of: folder + "/documents") {
      let sources = contents(of: "\(folder)/documents/\(document)")
      names += sources.filter { $0.hasPrefix("source.") || $0.hasPrefix("original.") }
        .map { "documents/\(document)/\($0)" }
    }
    return names.first { name in
      let path = "\(folder)/\(name)"
      guard let status = status(path), status.st_mode & S_IFMT == S_IFREG,
        Int(status.st_size) == bytes.count
      else { return false }
      return (try? FileAccess.bytes(of: path)) == bytes
    }
  }

  /// Whether a digest is still without a sentence.
  static func isDraft(_ path: String) -> Bool {
    guard let source = try? FileAccess.text(of: path) else { return true }
    return SummaryReader.summary(source, language: .chinese).summary.isDraft
  }

  /// The names in a folder; none where it is not one or a link to one.
  private static func contents(of folder: String) -> [String] {
    guard let status = status(folder), status.st_mode & S_IFMT == S_IFDIR else { return [] }
    return FileAccess.names(in: folder)
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : nil
  }
}
