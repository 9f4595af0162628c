import Glibc
import Synchronization

/// Writes whole buffers to a file descriptor that it does not own, until a write fails.
///
/// A reader that goes away (`spacedigest list … | head`) makes the first failure `EPIPE`, provided the
/// signal of that name is ignored; later writes are dropped.
final class DescriptorWriter: Sendable {
  private let descriptor: Int32
  private let firstFailure = Mutex<Int32?>(nil)

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The `errno` of the first write that failed.
  var failure: Int32? { firstFailure.withLock { $0 } }

  /// Writes all of `bytes`; buffers of several threads do not mix.
  func write(_ bytes: [UInt8]) {
    firstFailure.withLock { failure in
      guard failure == nil else { return }
      unsafe bytes.withUnsafeBytes { buffer in
        var rest = unsafe buffer[...]
        while unsafe !rest.isEmpty {
          let written = unsafe Glibc.write(
            descriptor, rest.base.baseAddress?.advanced(by: rest.startIndex), rest.count)
          if written >= 0 {
            unsafe rest = rest.dropFirst(written)
          } else if errno == EAGAIN {
            waitUntilWritable()
          } else if errno != EINTR {
            failure = errno
            return
          }
        }
      }
    }
  }

  /// A terminal or pipe that another process has made non-blocking may be full for a while.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
