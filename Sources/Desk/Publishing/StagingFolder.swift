import FoundationEssentials
import Glibc

/// A folder of this process alone, for a site on its way; gone with the last user.
///
/// The folder is locked, so that the next run can tell what a killed one has left and remove it. A
/// class because its end is an event.
package final class StagingFolder: Sendable {
  private static let prefix = "spacedigest-publish-"

  /// Absolute.
  package let path: String
  private let lock: Int32

  /// Makes a folder in `parent`, a folder for temporary files, after removing what was left there.
  package init(in parent: String) throws(PublishFailure) {
    StagingFolder.removeLeftovers(in: parent)
    while true {
      var name = "\(parent)/\(StagingFolder.prefix)XXXXXX".utf8CString.map { $0 }
      guard unsafe mkdtemp(&name) != nil else { throw .system(parent, code: errno) }
      let made = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let lock = unsafe open(made, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      var status = stat()
      // Another run may have taken it for a leftover before it was locked.
      if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, unsafe stat(made, &status) == 0 {
        (path, self.lock) = (made, lock)
        return
      }
      let code = errno
      if lock >= 0 { close(lock) }
      if code != ENOENT, code != EWOULDBLOCK { throw .system(made, code: code) }
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    close(lock)
  }

  private static func removeLeftovers(in parent: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let folder = "\(parent)/\(name)"
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      let descriptor = unsafe open(folder, flags)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0, status.st_uid == geteuid(),
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try? FileManager.default.removeItem(atPath: folder)
    }
  }
}
