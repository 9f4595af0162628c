import Glibc

/// A process that is to be started, and waited for.
struct Launch {
  let file: String
  /// With the program's name in front.
  let arguments: [String]
  /// `NAME=value`.
  let variables: [String]
  /// What becomes its descriptors 0, 1 and 2.
  let streams: [Int32]
  /// Whether it leads a group of processes, all of which end with it when its time is over.
  ///
  /// Not at a terminal: only the group in front may ask there for a password.
  let hasOwnGroup: Bool

  /// Starts the process and waits for its end, at most `limit`.
  func run(limit: Duration) throws(ScratchFile.Failure) -> ToolResult.End {
    let process = try ProcessStart.spawn(
      file, arguments, variables: variables, streams: streams, hasOwnGroup: hasOwnGroup)
    let deadline = ContinuousClock.now + limit
    var pause: UInt32 = 500
    while true {
      if let end = end(of: process, options: WNOHANG) { return end }
      guard ContinuousClock.now < deadline else { break }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    stop(process)
    return .timedOut
  }

  /// Asks the process to end, then makes it, and whatever is left of its group.
  private func stop(_ process: pid_t) {
    let target = hasOwnGroup ? -process : process
    kill(target, SIGTERM)
    var hasEnded = false
    for _ in 0..<40 where !hasEnded {
      hasEnded = end(of: process, options: WNOHANG) != nil
      if !hasEnded { usleep(50_000) }
    }
    if hasOwnGroup || !hasEnded { kill(target, SIGKILL) }
    if !hasEnded { _ = end(of: process, options: 0) }
  }

  /// How the process ended; nil while it runs.
  private func end(of process: pid_t, options: Int32) -> ToolResult.End? {
    var status: Int32 = 0
    while true {
      let found = unsafe waitpid(process, &status, options)
      if found == 0 { return nil }
      if found == process { break }
      guard errno == EINTR else { return .exited(-1) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }
}
