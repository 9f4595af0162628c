import Core
import Digest
import Glibc

/// A file that somebody wants taken in.
struct InputFile {
  var kind: SourceKind
  var bytes: [UInt8]
}

/// Opens what people name on the command line: regular files of a size and kind that can be taken in.
struct InputFiles: Sendable {
  let limits: IntakeLimits

  /// The file's bytes and what its name calls it.
  ///
  /// A symbolic link is refused, since it may lead anywhere; so is whatever is no regular file. What is
  /// opened is what was looked at.
  func read(_ file: FoundFile) throws(IntakeRefusal) -> InputFile {
    let descriptor = unsafe open(file.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.refusal(of: file.path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .unreadable(.unreadable(Self.words(errno)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .unreadable(.isDirectory)
    default: throw .notRegular
    }
    guard status.st_size <= limits.fileBytes else { throw .tooLarge(bytes: limits.fileBytes) }
    let base = file.name.split(separator: "/").last ?? ""
    let ending = base.lastIndex(of: ".").map { base[$0...].lowercased() } ?? ""
    guard let kind = SourceKind(rawValue: String(ending.dropFirst())) else {
      throw ending == ".doc" ? .unconverted(.oldWord) : .kindUnknown(ending)
    }
    return InputFile(kind: kind, bytes: try bytes(of: descriptor, expected: Int(status.st_size)))
  }

  /// Reads to the end, which may not be where the file's size said.
  private func bytes(of descriptor: Int32, expected: Int) throws(IntakeRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        guard errno == EINTR else { throw .unreadable(.unreadable(Self.words(errno))) }
        continue
      }
      bytes += buffer[..<count]
      guard bytes.count <= limits.fileBytes else { throw .tooLarge(bytes: limits.fileBytes) }
    }
  }

  private static func refusal(of path: String, code: Int32) -> IntakeRefusal {
    switch code {
    case ELOOP: .link
    case ENOENT, ENOTDIR, ENAMETOOLONG: .unreadable(.missing)
    // A socket, or a device that nothing drives.
    case ENXIO, ENODEV: .notRegular
    default: .unreadable(.unreadable(words(code)))
    }
  }

  private static func words(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }
}
