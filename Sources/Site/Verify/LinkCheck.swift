package import Core

/// Checks finished pages against each other: every link leads to a file and an anchor that exist.
package struct LinkCheck: Sendable {
  /// The path of the site's root in links that start with `/`.
  package var rootPath: String
  private var anchors: [String: Set<String>] = [:]
  private var files: Set<String>
  private var scans: [PageScan] = []

  /// A check among `files`, the paths below the output folder that are no pages, such as assets.
  package init(files: Set<String>, rootPath: String = "/") {
    self.files = files
    self.rootPath = rootPath
  }

  /// Adds a page.
  package mutating func add(_ scan: PageScan) {
    files.insert(scan.path)
    anchors[scan.path] = scan.anchors
    scans.append(scan)
  }

  /// What is wrong, by page; pages are checked side by side.
  package func diagnostics() async -> [Diagnostic] {
    let found = await scans.chunked(into: 32).mapConcurrently { $0.flatMap { problems(of: $0) } }
    return found.flatMap { $0 }
  }

  private func problems(of scan: PageScan) -> [Diagnostic] {
    let links = scan.links.compactMap { check($0, in: scan) }.sorted()
    let repeated = scan.repeatedAnchors.map { repeatedAnchor($0, in: scan.path) }
    return links + repeated + (scan.hasLiteralMarkdown ? [literalMarkdown(in: scan.path)] : [])
  }

  private func check(_ link: PageScan.Link, in scan: PageScan) -> Diagnostic? {
    let parts = link.target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = String(parts.first ?? "").split(separator: "?").first.map(String.init) ?? ""
    guard let path = resolve(address, from: scan.path), files.contains(path) else {
      return Diagnostic(
        id: "link-missing-page", severity: .error, file: scan.path,
        message: Bilingual(
          zh: "链接指向不存在的页面：\(link.target)", en: "a link leads to no page: \(link.target)"))
    }
    guard parts.count == 2, !parts[1].isEmpty, let known = anchors[path] else { return nil }
    guard !known.contains(String(parts[1])) else { return nil }
    return Diagnostic(
      id: "link-missing-anchor", severity: .error, file: scan.path,
      message: Bilingual(
        zh: "链接的锚点不存在：\(link.target)", en: "a link leads to no anchor: \(link.target)"))
  }

  /// The file a relative or rooted address means; nil when it leaves the site.
  private func resolve(_ address: String, from page: String) -> String? {
    if address.isEmpty { return page }
    var parts: [Substring]
    if address.hasPrefix("/") {
      guard address.hasPrefix(rootPath) else { return nil }
      parts = []
    } else {
      parts = page.split(separator: "/").dropLast()
    }
    let rest = address.hasPrefix("/") ? String(address.dropFirst(rootPath.count)) : address
    for part in rest.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    let path = parts.joined(separator: "/")
    let isFolder = rest.isEmpty || rest.hasSuffix("/") || rest == "." || rest.hasSuffix("..")
    return isFolder ? (path.isEmpty ? "index.html" : "\(path)/index.html") : path
  }

  private func repeatedAnchor(_ anchor: String, in path: String) -> Diagnostic {
    Diagnostic(
      id: "anchor-repeated", severity: .error, file: path,
      message: Bilingual(
        zh: "锚点“\(anchor)”出现了不止一次", en: "the anchor “\(anchor)” is there more than once"))
  }

  private func literalMarkdown(in path: String) -> Diagnostic {
    Diagnostic(
      id: "markdown-literal", severity: .error, file: path,
      message: Bilingual(
        zh: "页面中留有未转换的“**”", en: "a literal ** is left in the page"),
      help: Bilingual(
        zh: "请检查摘要中的强调标记是否成对", en: "see whether the emphasis marks of the summary are paired"))
  }
}
