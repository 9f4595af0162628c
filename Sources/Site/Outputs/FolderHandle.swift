import Glibc

/// An open folder.
///
/// Everything below is reached from its descriptor, so that a rename of the folder
/// or of one above cannot lead a write astray, and the last component is never a link that is followed.
struct FolderHandle: ~Copyable, Sendable {
  let descriptor: Int32

  /// Opens the folder at `path`, which may be a symbolic link.
  init(opening path: String) throws(SystemError) {
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw .last }
  }

  /// Opens a folder below `parent`, which may not be a symbolic link.
  init(opening path: OutputPath, in parent: borrowing FolderHandle) throws(SystemError) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    descriptor = unsafe openat(parent.descriptor, path.terminated, flags)
    if descriptor < 0 { throw .last }
  }

  deinit { close(descriptor) }

  /// The folder's own type, mode, owner, device and number.
  func status() throws(SystemError) -> stat {
    var status = stat()
    if unsafe fstat(descriptor, &status) != 0 { throw .last }
    return status
  }

  /// The same for what `path` names, links not followed; nil when there is nothing.
  func status(of path: OutputPath) throws(SystemError) -> stat? {
    var status = stat()
    if unsafe fstatat(descriptor, path.terminated, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return status
    }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw .last
  }

  /// Makes the folder `path` unless it is there.
  func makeFolder(_ path: OutputPath) throws(SystemError) {
    if unsafe mkdirat(descriptor, path.terminated, 0o777) != 0, errno != EEXIST { throw .last }
  }

  /// Makes the folders above `path` that are missing.
  func makeFolders(above path: OutputPath) throws(SystemError) {
    for folder in path.folders { try makeFolder(folder) }
  }

  /// Gives the file `path` a second name in `other`, where folders are made as needed.
  func link(_ path: OutputPath, into other: borrowing FolderHandle) throws(SystemError) {
    let name = path.terminated
    if unsafe linkat(descriptor, name, other.descriptor, name, 0) == 0 { return }
    guard errno == ENOENT else { throw .last }
    try other.makeFolders(above: path)
    if unsafe linkat(descriptor, name, other.descriptor, name, 0) != 0 { throw .last }
  }

  /// Moves `path` to the same path of `other`, over what is there; folders are made as needed.
  func move(_ path: OutputPath, into other: borrowing FolderHandle) throws(SystemError) {
    let name = path.terminated
    if unsafe renameat(descriptor, name, other.descriptor, name) == 0 { return }
    guard errno == ENOENT else { throw .last }
    try other.makeFolders(above: path)
    if unsafe renameat(descriptor, name, other.descriptor, name) != 0 { throw .last }
  }

  /// Removes a file or a link, not a folder; nothing there is fine.
  func removeFile(_ path: OutputPath) throws(SystemError) {
    if unsafe unlinkat(descriptor, path.terminated, 0) != 0, errno != ENOENT { throw .last }
  }

  /// Removes a folder if it is empty; returns whether it is gone.
  @discardableResult
  func removeFolder(_ path: OutputPath) -> Bool {
    unsafe unlinkat(descriptor, path.terminated, AT_REMOVEDIR) == 0 || errno == ENOENT
  }

  /// Removes `path` and, if it is a folder, all below; symbolic links go, what they name stays.
  func removeTree(_ path: OutputPath) throws(SystemError) {
    guard let status = try status(of: path) else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else { return try removeFile(path) }
    do {
      let folder = try FolderHandle(opening: path, in: self)
      // A folder kept without write permission would hold its files back.
      if status.st_mode & 0o700 != 0o700 { fchmod(folder.descriptor, 0o700) }
      for entry in try folder.list() { try folder.removeTree(OutputPath(listed: entry.name)) }
    }
    if !removeFolder(path) { throw .last }
  }
}
