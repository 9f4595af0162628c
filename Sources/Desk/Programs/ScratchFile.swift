import Glibc

/// A file without a name, for one stream of a program.
///
/// Files and not pipes: nobody has to read while the program writes, and helpers that outlive it
/// hold nothing up.
struct ScratchFile: ~Copyable {
  /// An error number of a system call.
  struct Failure: Error {
    var code: Int32
    static var last: Failure { Failure(code: errno) }
  }

  let descriptor: Int32

  /// Makes the file in `folder`; it is to be read from its start.
  init(in folder: String, holding bytes: [UInt8] = []) throws(Failure) {
    var name = "\(folder)/stream-XXXXXX".utf8CString.map { $0 }
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { throw .last }
    unsafe unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    if let failure = ScratchFile.fill(descriptor, with: bytes) {
      close(descriptor)
      throw failure
    }
    self.descriptor = descriptor
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Failure? {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .last }
      offset += count
    }
    return lseek(descriptor, 0, SEEK_SET) == 0 ? nil : .last
  }

  deinit { close(descriptor) }

  /// Everything in the file, wherever programs left its position.
  func contents() throws(Failure) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    let size = Int(status.st_size)
    var (bytes, failure) = ([UInt8](), Failure?.none)
    bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), size - filled, filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = .last }
        guard count > 0 else { break }
        filled += count
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
