/// What the preview answers; for `HEAD` the server leaves the body out.
package struct PreviewResponse: Sendable, Hashable {
  package var status: Int
  /// By name; the length is the server's business.
  package var headers: [String: String]
  package var body: [UInt8]

  /// Adds to `headers` what every answer says.
  package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers.merging(Self.always) { own, _ in own }
    self.body = body
  }

  /// Nothing is shown again without asking, no type is guessed, nothing comes from or goes to elsewhere, and no script or
  /// style stands in a page itself: what a page of the site could do here it can do with any careful host.
  private static let always = [
    "Cache-Control": "no-cache",
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
      + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin", "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  ]

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
