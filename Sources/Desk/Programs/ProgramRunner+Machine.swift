import Glibc

extension ProgramRunner {
  /// The programs of this machine, found on the `PATH` of `variables`.
  ///
  /// A program gets its input as an open file without a name, no terminal, none of the user's variables
  /// but the `PATH`, a process group of its own, and is killed with that group at its limits.
  package static func machine(variables: [String: String]) -> ProgramRunner {
    let path = variables["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let folder = variables["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    return ProgramRunner { call throws(ProgramFailure) in
      guard let file = executable(call.program, on: path) else { throw .missing }
      let input = try UnnamedFile(holding: call.input, in: folder)
      let child = try ChildProcess(
        file, call, input: input, variables: ["PATH=\(path)", "LC_ALL=C.UTF-8", "HOME=/"])
      return try child.result(within: call.limits)
    }
  }

  /// The file of a program; relative folders of the path are passed over.
  private static func executable(_ name: String, on path: String) -> String? {
    for folder in path.split(separator: ":") where folder.hasPrefix("/") {
      let file = "\(folder)/\(name)"
      var status = stat()
      if unsafe stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        unsafe access(file, X_OK) == 0
      {
        return file
      }
    }
    return nil
  }
}

/// An open file that no folder lists, closed at its end.
struct UnnamedFile: ~Copyable {
  let descriptor: Int32

  /// Writes `bytes` into a new file of `folder`, takes its name away and goes back to its start.
  init(holding bytes: [UInt8], in folder: String) throws(ProgramFailure) {
    var template = Array("\(folder)/spacedigest-XXXXXX".utf8CString)
    descriptor = unsafe template.withUnsafeMutableBufferPointer { name in
      guard let start = name.baseAddress else { return -1 }
      let made = unsafe mkstemp(start)
      if made >= 0 { _ = unsafe unlink(start) }
      return made
    }
    guard descriptor >= 0 else { throw .system(errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        throw .system(count == 0 ? EIO : errno)
      }
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .system(errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
