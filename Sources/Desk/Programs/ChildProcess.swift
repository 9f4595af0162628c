import Glibc

/// A running program and the pipes it writes to; whatever is left of it is killed at its end.
struct ChildProcess: ~Copyable {
  private let process: pid_t
  private let output: Int32
  private let errors: Int32

  /// Starts the program in `file` through the shell, which sets the limits that only a process can set for
  /// itself: no core file, processor time, address space.
  init(
    _ file: String, _ call: ProgramCall, input: borrowing ScratchFile, variables: [String]
  ) throws(ScratchFile.Failure) {
    let (output, errors) = (try Pipe(), try Pipe())
    let words = Self.shell(call.limits) + [file] + call.arguments
    defer {
      close(output.writing)
      close(errors.writing)
    }
    do throws(ScratchFile.Failure) {
      process = try ProcessStart.spawn(
        words[0], words, variables: variables,
        streams: [input.descriptor, output.writing, errors.writing], hasOwnGroup: true)
    } catch {
      close(output.reading)
      close(errors.reading)
      throw error
    }
    (self.output, self.errors) = (output.reading, errors.reading)
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

  /// The two ends of a pipe, which no other program inherits.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(ScratchFile.Failure) {
      var ends: [Int32] = [0, 0]
      guard unsafe pipe(&ends) == 0 else { throw .last }
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
