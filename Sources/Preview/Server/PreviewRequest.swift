/// What the preview needs to know of a request.
package struct PreviewRequest: Sendable, Hashable {
  /// As sent: `GET`.
  package var method: String
  /// The path as sent, percent-encoded, without the query: `/zh/documents/a/`.
  package var path: String
  /// The `Host` header.
  package var host: String?
  /// The `If-None-Match` header.
  package var ifNoneMatch: String?

  package init(
    method: String = "GET", path: String, host: String? = "localhost", ifNoneMatch: String? = nil
  ) {
    self.method = method
    self.path = path
    self.host = host
    self.ifNoneMatch = ifNoneMatch
  }
}
