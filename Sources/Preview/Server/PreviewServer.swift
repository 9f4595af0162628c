import CMicroHTTPD
import Dispatch

/// A web server for one machine, on 127.0.0.1 only, running from its making to its end.
///
/// ```swift
/// let server = try PreviewServer(port: 0) { router.respond(to: $0) }
/// print("http://localhost:\(server.port)/")
/// ```
@safe package struct PreviewServer: ~Copyable {
  /// Answers a request that has passed ``PreviewGate``; called on the server's thread.
  package typealias Handler = @Sendable (PreviewRequest) -> PreviewResponse

  /// The port it listens on, the one found if any was asked for.
  package let port: Int
  private let daemon: OpaquePointer
  private let answerer: Unmanaged<ConnectionAnswerer>
  private let watch: any DispatchSourceTimer

  /// Starts to listen on `port`, 0 for any free one.
  package init(
    port: Int, limits: PreviewLimits = PreviewLimits(), handler: @escaping Handler
  ) throws(PreviewFailure) {
    let socket = try LoopbackSocket.listen(port: port)
    let deadlines = ConnectionDeadlines(limits: limits)
    let answerer = unsafe Unmanaged.passRetained(
      ConnectionAnswerer(deadlines: deadlines, handler: handler))
    let own = unsafe Int(bitPattern: answerer.toOpaque())
    let flags = MHD_USE_AUTO.rawValue | MHD_USE_INTERNAL_POLLING_THREAD.rawValue
    let options: [any CVarArg] = [
      MHD_OPTION.LISTEN_SOCKET.rawValue, socket.descriptor,
      MHD_OPTION.CONNECTION_LIMIT.rawValue, UInt32(limits.connections),
      MHD_OPTION.CONNECTION_MEMORY_LIMIT.rawValue, limits.memory,
      MHD_OPTION.CONNECTION_TIMEOUT.rawValue, UInt32(30),
      MHD_OPTION.UNESCAPE_CALLBACK.rawValue,
      unsafe Int(
        bitPattern: unsafeBitCast(ConnectionAnswerer.keepEscapes, to: UnsafeRawPointer.self)), 0,
      MHD_OPTION.NOTIFY_CONNECTION.rawValue,
      unsafe Int(
        bitPattern: unsafeBitCast(ConnectionAnswerer.noteConnection, to: UnsafeRawPointer.self)),
      own,
      MHD_OPTION.NOTIFY_COMPLETED.rawValue,
      unsafe Int(
        bitPattern: unsafeBitCast(ConnectionAnswerer.noteAnswer, to: UnsafeRawPointer.self)), own,
      MHD_OPTION.END.rawValue,
    ]
    let daemon = unsafe withVaList(options) { list in
      unsafe MHD_start_daemon_va(
        flags, 0, nil, nil, ConnectionAnswerer.callback, answerer.toOpaque(), list)
    }
    // The socket stays: the library may have closed it, and its number be another file's by now.
    guard let daemon = unsafe daemon else {
      unsafe answerer.release()
      throw .serverRefused
    }
    self.port = socket.port
    unsafe self.daemon = daemon
    unsafe self.answerer = answerer
    watch = deadlines.watch()
  }

  /// Closes the connections and the socket.
  deinit {
    watch.cancel()
    unsafe MHD_stop_daemon(daemon)
    unsafe answerer.release()
  }
}
