import CMicroHTTPD

/// The handler as the server library can hold it: a class, behind an untyped pointer.
final class ConnectionAnswerer: Sendable {
  private let deadlines: ConnectionDeadlines
  private let handler: PreviewServer.Handler

  init(deadlines: ConnectionDeadlines, handler: @escaping PreviewServer.Handler) {
    self.deadlines = deadlines
    self.handler = handler
  }

  /// Called for each request once its headers are there, on the server's thread.
  ///
  /// What is sent behind the headers is never read: the answer comes first, and the connection ends.
  static let callback: MHD_AccessHandlerCallback = { own, connection, url, method, _, _, _, _ in
    guard let own = unsafe own, let connection = unsafe connection, let url = unsafe url,
      let method = unsafe method
    else { return .NO }
    let answerer = unsafe Unmanaged<ConnectionAnswerer>.fromOpaque(own).takeUnretainedValue()
    unsafe answerer.deadlines.answer(on: spacedigest_connection_socket(connection))
    let request = unsafe PreviewRequest(
      method: String(cString: method), path: String(cString: url),
      headers: headers(of: connection))
    let response = PreviewGate.refusal(of: request) ?? answerer.handler(request)
    return unsafe send(response, on: connection)
  }

  /// Called when a connection begins and before it is closed.
  static let noteConnection: MHD_NotifyConnectionCallback = { own, connection, _, event in
    guard let own = unsafe own, let connection = unsafe connection else { return }
    let answerer = unsafe Unmanaged<ConnectionAnswerer>.fromOpaque(own).takeUnretainedValue()
    let socket = unsafe spacedigest_connection_socket(connection)
    // MHD_CONNECTION_NOTIFY_STARTED, for which Swift has no name.
    if event.rawValue == 0 {
      answerer.deadlines.awaitRequest(on: socket)
    } else {
      answerer.deadlines.forget(socket)
    }
  }

  /// Called when an answer has been fetched, or will not be.
  static let noteAnswer: MHD_RequestCompletedCallback = { own, connection, _, _ in
    guard let own = unsafe own, let connection = unsafe connection else { return }
    let answerer = unsafe Unmanaged<ConnectionAnswerer>.fromOpaque(own).takeUnretainedValue()
    unsafe answerer.deadlines.awaitRequest(on: spacedigest_connection_socket(connection))
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

  private static func headers(of connection: OpaquePointer) -> PreviewRequest.Headers {
    var headers = PreviewRequest.Headers()
    unsafe withUnsafeMutablePointer(to: &headers) { headers in
      _ = unsafe MHD_get_connection_values(
        connection, .HEADER_KIND,
        { headers, _, name, value in
          guard let name = unsafe name else { return .YES }
          let text = unsafe value.map { unsafe String(cString: $0) } ?? ""
          unsafe headers?.assumingMemoryBound(to: PreviewRequest.Headers.self).pointee.add(
            String(cString: name), text)
          return .YES
        }, headers)
    }
    return headers
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
