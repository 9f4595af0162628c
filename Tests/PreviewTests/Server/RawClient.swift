import Glibc

/// Sends bytes to a server on 127.0.0.1 and reads what comes back, hiding nothing.
enum RawClient {
  struct Failure: Error { var code: Int32 }

  /// An answer taken apart.
  struct Answer {
    var status: Int
    /// By lower-case name.
    var headers: [String: String]
    var body: String
  }

  /// Sends a request with the lines given and reads until the server closes.
  static func send(
    _ line: String, host: String? = "localhost", headers: [String] = [], to port: Int
  ) throws -> Answer {
    var lines = ["\(line) HTTP/1.1", "Connection: close"]
    if let host { lines.append("Host: \(host)") }
    let text = (lines + headers).joined(separator: "\r\n") + "\r\n\r\n"
    return answer(try exchange(Array(text.utf8), with: port))
  }

  /// Whether something listens on the port at `address` (a number in host order).
  static func canConnect(to address: UInt32, port: Int) -> Bool {
    guard let descriptor = try? connect(to: address, port: port) else { return false }
    close(descriptor)
    return true
  }

  /// As ``send(_:host:headers:to:)``, but looks at the answer only after `pause`.
  static func send(
    _ line: String, to port: Int, readingAfter pause: Duration
  ) async throws -> Answer {
    let descriptor = try connect(to: 0x7F00_0001, port: port)
    defer { close(descriptor) }
    let request = Array("\(line) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
    _ = unsafe Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL))
    try await Task.sleep(for: pause)
    return answer(try received(from: descriptor))
  }

  /// Sends any bytes and reads until the server closes; what cannot be sent any more is left.
  static func sendBytes(_ text: String, to port: Int) throws -> Answer {
    try sendBytes(Array(text.utf8), to: port)
  }

  /// Sends any bytes and reads until the server closes; what cannot be sent any more is left.
  static func sendBytes(_ bytes: [UInt8], to port: Int) throws -> Answer {
    answer(try exchange(bytes, with: port))
  }

  /// A connection that sends `text`, then a byte from time to time, and never ends its request.
  ///
  /// Gives how many bytes the server took before it closed; nil where it took `patience` of them.
  static func trickle(
    after text: String, to port: Int, every pause: Duration, patience: Int
  ) async throws -> Int? {
    let descriptor = try connect(to: 0x7F00_0001, port: port)
    defer { close(descriptor) }
    _ = unsafe Glibc.send(descriptor, Array(text.utf8), text.utf8.count, Int32(MSG_NOSIGNAL))
    for count in 0..<patience {
      try await Task.sleep(for: pause)
      var buffer = [UInt8](repeating: 0, count: 1024)
      let received = unsafe recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if received == 0 || (received < 0 && errno != EAGAIN) { return count }
      guard unsafe Glibc.send(descriptor, [0x61], 1, Int32(MSG_NOSIGNAL)) == 1 else {
        return count
      }
    }
    return nil
  }

  /// Connections that say nothing, until they are let go.
  final class Silent: Sendable {
    private let descriptors: [Int32]

    init(_ count: Int, to port: Int) throws {
      descriptors = try (0..<count).map { _ in try RawClient.connect(to: 0x7F00_0001, port: port) }
    }

    deinit { for descriptor in descriptors { close(descriptor) } }
  }

  private static func exchange(_ request: [UInt8], with port: Int) throws -> [UInt8] {
    let descriptor = try connect(to: 0x7F00_0001, port: port)
    defer { close(descriptor) }
    var sent = 0
    while sent < request.count {
      let count = unsafe request[sent...].withUnsafeBytes { bytes in
        unsafe Glibc.send(
          descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      sent += count
    }
    return try received(from: descriptor)
  }

  private static func received(from descriptor: Int32) throws -> [UInt8] {
    var (received, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
      // A server that refuses what it has not read may reset the connection behind its answer.
      if count < 0, errno == ECONNRESET, !received.isEmpty { return received }
      guard count >= 0 else { throw Failure(code: errno) }
      if count == 0 { return received }
      received += buffer[..<count]
    }
  }

  fileprivate static func connect(to address: UInt32, port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = UInt16(port).bigEndian
    name.sin_addr.s_addr = address.bigEndian
    let result = unsafe withUnsafePointer(to: &name) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        unsafe Glibc.connect(descriptor, general, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      let code = errno
      close(descriptor)
      throw Failure(code: code)
    }
    return descriptor
  }

  private static func answer(_ bytes: [UInt8]) -> Answer {
    let end = bytes.indices.first { bytes[$0...].starts(with: Array("\r\n\r\n".utf8)) }
    let head = String(decoding: bytes[..<(end ?? bytes.count)], as: UTF8.self)
    let lines = head.split(separator: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
    }
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    let body = end.map { String(decoding: bytes[($0 + 4)...], as: UTF8.self) } ?? ""
    return Answer(status: status, headers: headers, body: body)
  }
}
