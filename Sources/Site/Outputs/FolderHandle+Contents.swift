import Glibc

extension FolderHandle {
  /// Writes a new file, making the folders above it; a file of that name is an error.
  func create(_ path: OutputPath, _ bytes: [UInt8]) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let name = path.terminated
    var descriptor = unsafe openat(self.descriptor, name, flags, 0o666)
    if descriptor < 0, errno == ENOENT {
      try makeFolders(above: path)
      descriptor = unsafe openat(self.descriptor, name, flags, 0o666)
    }
    if descriptor < 0 { throw .last }
    let failure = FolderHandle.write(bytes, to: descriptor)
    if close(descriptor) != 0, failure == nil { throw .last }
    if let failure { throw failure }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> SystemError? {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return .last
        }
        offset += count
      }
      return nil
    }
  }

  /// The bytes of the regular file `path`, or nil when there is none.
  func contents(of path: OutputPath) throws(SystemError) -> [UInt8]? {
    guard let file = try OpenFile(path, in: self) else { return nil }
    return try file.read(file.size)
  }

  /// Whether `path` is a regular file of exactly these bytes; what cannot be read does not.
  func file(_ path: OutputPath, equals bytes: [UInt8]) -> Bool {
    guard let file = try? OpenFile(path, in: self), file.size == bytes.count else { return false }
    return (try? file.read(bytes.count)) == bytes
  }
}

/// A regular file open for reading.
private struct OpenFile: ~Copyable {
  let descriptor: Int32
  let size: Int

  /// Nil when there is no such file, or it is not a regular one.
  init?(_ path: OutputPath, in folder: borrowing FolderHandle) throws(SystemError) {
    // A pipe would otherwise wait for its writer.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = unsafe openat(folder.descriptor, path.terminated, flags)
    var status = stat()
    if descriptor < 0 {
      if errno == ENOENT || errno == ELOOP || errno == ENOTDIR || errno == ENXIO { return nil }
      throw .last
    }
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Up to `count` bytes from where the file stands.
  func read(_ count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      while filled < count {
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: raw[filled...])
        let got = unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        if got == 0 { break }
        if got < 0 {
          if errno == EINTR { continue }
          failure = .last
          break
        }
        filled += got
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
