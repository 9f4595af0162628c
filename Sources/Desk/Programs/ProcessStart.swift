import Glibc

/// How programs of the machine are found and started, whoever waits for them.
enum ProcessStart {
  /// The file of the program `name` on a `PATH`; folders that are not absolute are passed over, so that the
  /// working folder is never searched.
  ///
  /// `pdftotext` is `/usr/bin/pdftotext`; nil where no folder has it.
  static func executable(_ name: String, on path: String?) -> String? {
    let path = path ?? standardPath
    return path.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { file in
        var status = stat()
        guard unsafe stat(file, &status) == 0, unsafe access(file, X_OK) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFREG
      }
  }

  /// Where programs are looked for when no variable says it.
  static let standardPath = "/usr/local/bin:/usr/bin:/bin"

  /// Starts the program in `file`.
  ///
  /// - Parameters:
  ///   - file: Where the program stands.
  ///   - words: Its arguments, with the program's name in front.
  ///   - variables: `NAME=value`.
  ///   - streams: What becomes its descriptors 0, 1 and 2.
  ///   - hasOwnGroup: Whether it leads a group of processes, so that it and all it starts end together.
  /// - Returns: The number of the process, for which the caller has to wait.
  /// - Throws: The error number of the system call.
  static func spawn(
    _ file: String, _ words: [String], variables: [String], streams: [Int32], hasOwnGroup: Bool
  ) throws(ScratchFile.Failure) -> pid_t {
    var (actions, attributes) = unsafe (posix_spawn_file_actions_t(), posix_spawnattr_t())
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else {
      throw ScratchFile.Failure(code: ENOMEM)
    }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    guard unsafe posix_spawnattr_init(&attributes) == 0 else {
      throw ScratchFile.Failure(code: ENOMEM)
    }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    for (place, stream) in streams.enumerated() {
      let code = unsafe posix_spawn_file_actions_adddup2(&actions, stream, Int32(place))
      guard code == 0 else { throw ScratchFile.Failure(code: code) }
    }
    // What this process ignores or holds back is not passed on: programs rely on SIGPIPE.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    let group = hasOwnGroup ? POSIX_SPAWN_SETPGROUP : 0
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var process: pid_t = 0
    let code = unsafe withPointers(words) { words in
      unsafe withPointers(variables) { variables in
        unsafe posix_spawn(&process, file, &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else { throw ScratchFile.Failure(code: code) }
    return process
  }

  /// Lends the texts as C wants them: pointers to bytes, a null pointer at the end.
  private static func withPointers(
    _ texts: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var pointers = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return EINVAL }
      return unsafe body(base)
    }
  }
}
