/// What the preview answers; for `HEAD` the server leaves the body out.
package struct PreviewResponse: Sendable, Hashable {
  package var status: Int
  /// By name; the length is the server's business.
  package var headers: [String: String]
  package var body: [UInt8]

  /// Adds to `headers` that nothing may be kept and that types are not to be guessed.
  package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers.merging(
      ["Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"]
    ) { own, _ in own }
    self.body = body
  }

  /// A plain text, for what no page stands for.
  package static func text(
    _ status: Int, _ text: String, headers: [String: String] = [:]
  ) -> PreviewResponse {
    let type = ["Content-Type": "text/plain; charset=utf-8"]
    return PreviewResponse(
      status: status, headers: headers.merging(type) { own, _ in own },
      body: Array("\(text)\n".utf8))
  }
}
