import Core
import Glibc

/// The right to write to an output folder, held by one process at a time.
///
/// The kernel lets go of it when the process ends, however it ends. The lock's file, if it has one,
/// is removed while still held, so that nothing is left lying about.
struct OutputLock: ~Copyable, Sendable {
  private let descriptor: Int32
  private let file: String?

  /// Waits for the lock.
  ///
  /// - Parameters:
  ///   - path: A file beside the output, made if missing; or the output folder itself.
  ///   - isFolder: Whether `path` is the folder itself, of which nothing is made or removed.
  ///   - limit: How long to wait.
  ///   - whenHeld: Called once, before waiting.
  /// - Throws: `EWOULDBLOCK` when another process holds the lock for longer than `limit`.
  init(
    _ path: String, isFolder: Bool, limit: Duration, whenHeld: () -> Void
  ) throws(SystemError) {
    let flags = isFolder ? O_RDONLY | O_DIRECTORY : O_RDWR | O_CREAT | O_NOFOLLOW
    let deadline = ContinuousClock.now + limit
    var told = false
    while true {
      let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw .last }
      let failure = flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? nil : SystemError.last
      if failure == nil, OutputLock.isCurrent(descriptor, path) {
        self.descriptor = descriptor
        file = isFolder ? nil : path
        return
      }
      close(descriptor)
      // Without failure the holder removed the file between our opening and locking it.
      guard let failure else { continue }
      guard failure.code == EWOULDBLOCK else { throw failure }
      if !told { whenHeld() }
      told = true
      guard ContinuousClock.now < deadline else { throw failure }
      usleep(50_000)
    }
  }

  deinit {
    if let file { unsafe unlink(file) }
    close(descriptor)
  }

  private static func isCurrent(_ descriptor: Int32, _ path: String) -> Bool {
    var (held, named) = (stat(), stat())
    guard unsafe fstat(descriptor, &held) == 0, unsafe stat(path, &named) == 0 else { return false }
    return held.st_ino == named.st_ino && held.st_dev == named.st_dev
  }
}
