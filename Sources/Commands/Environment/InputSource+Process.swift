import Glibc
import Synchronization

/// Set by the signal that Ctrl-C sends, while a question waits.
private let wasInterrupted = Atomic<Bool>(false)

extension InputSource {
  /// Standard input.
  ///
  /// Ctrl-C at a question is no answer and not the end of the program, which has to clean up.
  package static func process() -> InputSource {
    InputSource(isTerminal: isatty(STDIN_FILENO) == 1) {
      wasInterrupted.store(false, ordering: .relaxed)
      let previous = signal(SIGINT) { _ in wasInterrupted.store(true, ordering: .relaxed) }
      defer { _ = signal(SIGINT, previous) }
      return line()
    }
  }

  /// Reads up to the end of a line; nil at the end of the input, or when interrupted before.
  private static func line() -> String? {
    var bytes: [UInt8] = []
    while !wasInterrupted.load(ordering: .relaxed) {
      // The signal may reach another thread than this, so that it is looked for now and then.
      var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&request, 1, 100) > 0 else { continue }
      var byte: UInt8 = 0
      let count = unsafe read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }
}
