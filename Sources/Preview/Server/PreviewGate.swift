/// Turns away requests that no page of the preview could answer.
package enum PreviewGate {
  /// The refusal of `request`, or nil when it may pass.
  ///
  /// Only `GET` and `HEAD`; and only under a name of this machine, said once: a page from elsewhere whose own
  /// name has been made to point here (DNS rebinding) would otherwise read the editors' drafts. A page from
  /// elsewhere may lead here, but not load what is here into itself.
  package static func refusal(of request: PreviewRequest) -> PreviewResponse? {
    guard let host = request.headers["Host"], isLoopback(host) else {
      return .text(421, "This preview answers only to localhost. 预览只应答 localhost。")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .text(
        405, "Only GET and HEAD. 只支持 GET 与 HEAD。", headers: ["Allow": "GET, HEAD"])
    }
    let site = request.headers["Sec-Fetch-Site"] ?? "none"
    let leadsHere = request.headers["Sec-Fetch-Mode"] == "navigate"
    guard site == "same-origin" || site == "none" || leadsHere else {
      return .text(403, "Not for pages from elsewhere. 不供其他网站的网页调用。")
    }
    return nil
  }

  /// Whether a `Host` header names the loopback: `localhost`, `127.0.0.1` or `[::1]`, with any port.
  static func isLoopback(_ host: String) -> Bool {
    for name in ["localhost", "127.0.0.1", "[::1]"] {
      guard host.lowercased().hasPrefix(name) else { continue }
      let rest = host.utf8.dropFirst(name.utf8.count)
      guard let colon = rest.first else { return true }
      let digits = rest.dropFirst()
      let areDigits = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return colon == UInt8(ascii: ":") && !digits.isEmpty && digits.count <= 5 && areDigits
    }
    return false
  }
}
