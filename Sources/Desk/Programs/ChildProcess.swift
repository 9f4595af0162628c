import Glibc

/// A running program and the pipes it writes to; whatever is left of it is killed at its end.
struct ChildProcess: ~Copyable {
  private let process: pid_t
  private let output: Int32
  private let errors: Int32

  /// Starts the program in `file` through the shell, which sets the limits that only a process can set for
  /// itself: no core file, processor time, address space.
  init(
    _ file: String, _ call: ProgramCall, input: borrowing UnnamedFile, variables: [String]
  ) throws(ProgramFailure) {
    let (output, errors) = (try Pipe(), try Pipe())
    var process = pid_t()
    let code = Self.spawn(
      &process, Self.shell(call.limits) + [file] + call.arguments, variables,
      streams: [input.descriptor, output.writing, errors.writing])
    close(output.writing)
    close(errors.writing)
    guard code == 0 else {
      close(output.reading)
      close(errors.reading)
      throw .system(code)
    }
    (self.process, self.output, self.errors) = (process, output.reading, errors.reading)
  }

  deinit {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    // Whoever waited for it has taken its number away; then this finds no child and ends at once.
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(output)
    close(errors)
  }

  /// Reads both pipes to their ends and waits for the program.
  consuming func result(within limits: ProgramLimits) throws(ProgramFailure) -> ProgramResult {
    let deadline = Deadline(seconds: limits.seconds)
    var (result, open) = (ProgramResult(), [output, errors])
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !open.isEmpty {
      var polled = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = unsafe poll(&polled, nfds_t(polled.count), deadline.milliseconds)
      if ready < 0, errno != EINTR { throw .system(errno) }
      if deadline.isPast { throw .timedOut(seconds: limits.seconds) }
      for place in polled where ready > 0 && place.revents != 0 {
        let count = unsafe read(place.fd, &buffer, buffer.count)
        if count > 0 {
          if place.fd == output {
            result.output += buffer[..<count]
          } else {
            result.errors += buffer[..<count]
          }
        } else if count == 0 || errno != EINTR {
          open.removeAll { $0 == place.fd }
        }
      }
      if max(result.output.count, result.errors.count) > limits.outputBytes {
        throw .tooMuch(bytes: limits.outputBytes)
      }
    }
    result.status = try status(before: deadline, limits)
    return result
  }

  /// Waits for the end of a program that has closed its pipes.
  private func status(
    before deadline: Deadline, _ limits: ProgramLimits
  ) throws(ProgramFailure) -> Int32 {
    while true {
      // Left as a child that can be waited for, so that the group cannot be another's when it is killed.
      var info = unsafe siginfo_t()
      let found = unsafe waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
      if found < 0, errno != EINTR { throw .system(errno) }
      if found == 0, unsafe info.si_signo == SIGCHLD {
        let value = unsafe info._sifields._sigchld.si_status
        return unsafe info.si_code == Int32(CLD_EXITED) ? value : 128 + value
      }
      if deadline.isPast { throw .timedOut(seconds: limits.seconds) }
      usleep(2000)
    }
  }

  // MARK: Starting

  private static func shell(_ limits: ProgramLimits) -> [String] {
    var script = "ulimit -c 0; ulimit -t \(limits.seconds + 1); "
    if let bytes = limits.memoryBytes { script += "ulimit -v \(bytes >> 10); " }
    return ["/bin/sh", "-c", script + "exec \"$@\"", "sh"]
  }

  /// `posix_spawn` with these descriptors as its standard streams; an error number, or 0.
  private static func spawn(
    _ process: inout pid_t, _ words: [String], _ variables: [String], streams: [Int32]
  ) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return ENOMEM }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return ENOMEM }
    defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
    for (number, stream) in streams.enumerated() {
      let code = unsafe posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
      guard code == 0 else { return code }
    }
    // The group is the program's own, so that it and all it starts end together; what this process ignores
    // or holds back is not passed on.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var environment = unsafe variables.map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
    return unsafe posix_spawn(
      &process, words[0], &actions, &attributes, &arguments, &environment)
  }

  /// The two ends of a pipe, which no other program inherits.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(ProgramFailure) {
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0 else { throw .system(errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }
  }
}

/// A moment to come, by a clock that nobody sets.
private struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Int) { end = ContinuousClock.now + .seconds(seconds) }

  var isPast: Bool { ContinuousClock.now >= end }

  /// How long to wait at most, for `poll`.
  var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
    return Int32(clamping: Int(max(0, left.rounded(.up))))
  }
}
