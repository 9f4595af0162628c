import FoundationEssentials
import Glibc

extension CommandEnvironment {
  /// The environment of this process: its streams, variables and working directory.
  ///
  /// Ignores `SIGPIPE` from here on (child processes inherit that), so that a reader which has seen
  /// enough shows as a failed write and not as the end of the process in the middle of its work.
  package static func process() -> CommandEnvironment {
    signal(SIGPIPE, SIG_IGN)
    return CommandEnvironment(
      workingDirectory: FileManager.default.currentDirectoryPath,
      variables: ProcessInfo.processInfo.environment,
      input: .process(),
      output: OutputSink(descriptor: STDOUT_FILENO),
      errors: OutputSink(descriptor: STDERR_FILENO))
  }
}

extension OutputSink {
  /// A sink on an open file descriptor, which stays the caller's.
  package init(descriptor: Int32) {
    let writer = DescriptorWriter(descriptor: descriptor)
    self.init(
      isTerminal: isatty(descriptor) == 1, columns: OutputSink.columns(of: descriptor),
      failure: { writer.failure }, write: { writer.write($0) })
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
