import Glibc

/// A socket that listens on 127.0.0.1 and nowhere else.
enum LoopbackSocket {
  /// Listens on `port`, 0 for any free one.
  ///
  /// Opened here and not by the server library, which would tell neither the port it got nor why it
  /// got none.
  static func listen(port: Int) throws(PreviewFailure) -> (descriptor: Int32, port: Int) {
    guard let number = UInt16(exactly: port) else { throw .badPort(port) }
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | closeOnExec, 0)
    guard descriptor >= 0 else { throw .system(errno) }
    var yes: Int32 = 1
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = number.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    // Without it a restart would have to wait for the connections of the last run to time out.
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let failed = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        unsafe bind(descriptor, general, length) != 0 || Glibc.listen(descriptor, 64) != 0
          || getsockname(descriptor, general, &length) != 0
      }
    }
    if failed {
      let code = errno
      close(descriptor)
      throw PreviewFailure(code: code, port: port)
    }
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }

  private static let closeOnExec = Int32(SOCK_CLOEXEC.rawValue)
}
