import Core
import Site

/// Answers requests from a site in memory, as a static host would.
package struct PreviewSite: Sendable {
  private let tree: PreviewTree
  private let base: [String]
  private let additions: PageAdditions?

  /// - Parameters:
  ///   - tree: The site's files.
  ///   - basePath: The path below which the site stands, from `/` to `/`.
  ///   - additions: What every page gets; nil to answer as a host on the web.
  package init(tree: PreviewTree, basePath: String = "/", additions: PageAdditions? = nil) {
    self.tree = tree
    base = RequestPath(basePath)?.components ?? []
    self.additions = additions
  }

  /// The answer to a request that has passed ``PreviewGate``.
  ///
  /// `/zh/` is `zh/index.html`; `/zh` leads there; a path that leads out of the site, however it is
  /// written, is 400; an unknown one gets the 404 page of its language. Below a base path `/` leads to it.
  package func respond(to request: PreviewRequest) -> PreviewResponse {
    guard let sent = RequestPath(request.path) else {
      return .text(400, "This path cannot be. 路径无效。")
    }
    if sent.components.isEmpty, !base.isEmpty { return Self.redirect(to: sent.appending(base)) }
    guard let path = sent.below(base) else { return missing(sent, request) }
    if path.isFolder {
      let index = path.components.isEmpty ? "index.html" : "\(path.path)/index.html"
      return page(index, 200, request) ?? missing(path, request)
    }
    if let page = page(path.path, 200, request) { return page }
    let index = path.components.isEmpty ? "index.html" : "\(path.path)/index.html"
    return tree[index] == nil ? missing(path, request) : Self.redirect(to: sent)
  }

  private static func redirect(to path: RequestPath) -> PreviewResponse {
    .text(302, "See 见 \(path.folderLocation)", headers: ["Location": path.folderLocation])
  }

  private func missing(_ path: RequestPath, _ request: PreviewRequest) -> PreviewResponse {
    let language = path.components.first.flatMap(Language.init(rawValue:))
    let pages = [language.map { "\($0.rawValue)/404.html" }, "404.html"].compactMap { $0 }
    for name in pages {
      if let page = page(name, 404, request) { return page }
    }
    return .text(404, "There is no such page. 没有这个页面。")
  }

  private func page(
    _ path: String, _ status: Int, _ request: PreviewRequest
  ) -> PreviewResponse? {
    guard let file = tree[path] else { return nil }
    let type = MediaType.of(path)
    let (body, hash) =
      if let additions, type.hasPrefix("text/html") { additions.added(to: file, at: path) } else {
        (file, Self.tag(of: file))
      }
    let tag = "\"\(hash)\""
    var headers = ["Content-Type": type, "ETag": tag]
    guard status == 200 else {
      return PreviewResponse(status: status, headers: headers, body: body)
    }
    if let known = request.headers["If-None-Match"], Self.matches(known, tag) {
      return PreviewResponse(status: 304, headers: ["ETag": tag])
    }
    headers["Accept-Ranges"] = "bytes"
    switch range(request, tag, body.count) {
    case .whole: return PreviewResponse(status: 200, headers: headers, body: body)
    case .part(let range):
      headers["Content-Range"] =
        "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)"
      return PreviewResponse(status: 206, headers: headers, body: Array(body[range]))
    case .unsatisfiable:
      return .text(
        416, "The file ends before that. 超出文件末尾。",
        headers: ["Content-Range": "bytes */\(body.count)"])
    }
  }

  /// RFC 9110, sections 13.1.5 and 14.2: of `GET` alone, and only of the file that the asker has the rest of.
  private func range(_ request: PreviewRequest, _ tag: String, _ length: Int) -> ByteRange {
    if request.method != "GET" { return .whole }
    if let known = request.headers["If-Range"], known != tag { return .whole }
    return ByteRange(request.headers["Range"], length: length)
  }

  /// What tells one content from another.
  static func tag(of bytes: [UInt8]) -> String {
    String(SHA256.hexadecimal(of: bytes).prefix(32))
  }

  /// RFC 9110, section 13.1.2: `*`, or a list of tags compared weakly.
  private static func matches(_ known: String, _ tag: String) -> Bool {
    known.split(separator: ",").contains { item in
      let item = item.drop { $0 == " " }.prefix { $0 != " " }
      return item == "*" || item == tag || item == "W/\(tag)"
    }
  }
}
