import Core
import Site

/// Answers requests from a site in memory, as a static host would.
package struct PreviewSite: Sendable {
  private let tree: PreviewTree
  /// Whether pages are to reload themselves; see ``ReloadScript``.
  private let reloads: Bool

  package init(tree: PreviewTree, reloads: Bool = false) {
    self.tree = tree
    self.reloads = reloads
  }

  /// The answer to a request that has passed ``PreviewGate``.
  ///
  /// `/zh/` is `zh/index.html`; `/zh` leads there; a path that leads out of the site, however it is
  /// written, is 400; an unknown one gets the 404 page of its language.
  package func respond(to request: PreviewRequest) -> PreviewResponse {
    guard let path = RequestPath(request.path) else {
      return .text(400, "This path cannot be. 路径无效。")
    }
    if path.isFolder {
      let index = path.components.isEmpty ? "index.html" : "\(path.path)/index.html"
      return page(index, 200, request) ?? missing(path, request)
    }
    if let page = page(path.path, 200, request) { return page }
    guard tree["\(path.path)/index.html"] != nil else { return missing(path, request) }
    return .text(302, "See 见 \(path.folderLocation)", headers: ["Location": path.folderLocation])
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
    guard var body = tree[path] else { return nil }
    let type = MediaType.of(path)
    if reloads, type.hasPrefix("text/html") { body = ReloadScript.inserted(into: body) }
    let tag = "\"\(SHA256.hexadecimal(of: body).prefix(32))\""
    if status == 200, let known = request.ifNoneMatch, PreviewSite.matches(known, tag) {
      return PreviewResponse(status: 304, headers: ["ETag": tag])
    }
    return PreviewResponse(
      status: status, headers: ["Content-Type": type, "ETag": tag], body: body)
  }

  /// RFC 9110, section 13.1.2: `*`, or a list of tags compared weakly.
  private static func matches(_ known: String, _ tag: String) -> Bool {
    known.split(separator: ",").contains { item in
      let item = item.drop { $0 == " " }.prefix { $0 != " " }
      return item == "*" || item == tag || item == "W/\(tag)"
    }
  }
}
