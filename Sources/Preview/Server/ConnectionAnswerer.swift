import CMicroHTTPD

/// The handler as the server library can hold it: a class, behind an untyped pointer.
final class ConnectionAnswerer: Sendable {
  private let handler: PreviewServer.Handler

  init(handler: @escaping PreviewServer.Handler) { self.handler = handler }

  /// Called for each request, on the server's thread.
  static let callback: MHD_AccessHandlerCallback = { own, connection, url, method, _, _, _, _ in
    guard let own = unsafe own, let connection = unsafe connection, let url = unsafe url,
      let method = unsafe method
    else { return .NO }
    let answerer = unsafe Unmanaged<ConnectionAnswerer>.fromOpaque(own).takeUnretainedValue()
    let request = unsafe PreviewRequest(
      method: String(cString: method), path: String(cString: url),
      host: header("Host", of: connection),
      ifNoneMatch: header("If-None-Match", of: connection))
    let response = PreviewGate.refusal(of: request) ?? answerer.handler(request)
    return unsafe send(response, on: connection)
  }

  /// Leaves paths percent-encoded: decoded by the library, `%2F` and `/` could not be told apart.
  static let keepEscapes:
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?
    ) -> Int = { _, _, text in
      guard let text = unsafe text else { return 0 }
      var length = 0
      while unsafe text[length] != 0 { length += 1 }
      return length
    }

  private static func header(_ name: String, of connection: OpaquePointer) -> String? {
    guard
      let value = unsafe MHD_lookup_connection_value(connection, .HEADER_KIND, name)
    else { return nil }
    return unsafe String(cString: value)
  }

  private static func send(
    _ response: PreviewResponse, on connection: OpaquePointer
  ) -> MHD_Result {
    let made = unsafe response.body.withUnsafeBytes { body in
      unsafe MHD_create_response_from_buffer(
        body.count, UnsafeMutableRawPointer(mutating: body.baseAddress), .RESPMEM_MUST_COPY)
    }
    guard let made = unsafe made else { return .NO }
    defer { unsafe MHD_destroy_response(made) }
    for (name, value) in response.headers {
      guard unsafe MHD_add_response_header(made, name, value) == .YES else { return .NO }
    }
    return unsafe MHD_queue_response(connection, UInt32(response.status), made)
  }
}
