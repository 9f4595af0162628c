package import Core

/// Turns pages into addresses as they stand in links.
///
/// Links are relative, so that the site works below any path prefix; the pages that answer for
/// missing addresses are served anywhere and take paths from the site's root.
package struct Addresses: Sendable {
  /// Where the site will stand; nil when that is not known.
  package var base: BaseURL?
  /// Whether links name `index.html`, for a copy that opens from a plain folder.
  package var isPortable: Bool

  package init(base: BaseURL? = nil, isPortable: Bool = false) {
    self.base = base
    self.isPortable = isPortable
  }

  /// The link to `page` on `source`.
  ///
  /// From `zh/documents/a/` to the resolution 72/77, paragraph cited: `../../resolutions/72-77/`.
  package func link(from source: PageID, to page: PageID, anchor: String? = nil) -> String {
    if source == page, let anchor { return "#\(anchor)" }
    return link(from: source, toFile: page.path) + (anchor.map { "#\($0)" } ?? "")
  }

  /// The link to a file below the output folder on `source`.
  package func link(from source: PageID, toFile path: String) -> String {
    if isServedAnywhere(source), !isPortable { return rootPath + shown(path) }
    let folders = source.path.split(separator: "/").dropLast()
    let target = path.split(separator: "/")
    let shared = zip(folders, target.dropLast()).prefix { $0 == $1 }.count
    let ups = String(repeating: "../", count: folders.count - shared)
    let downs = shown(target.dropFirst(shared).joined(separator: "/"))
    return ups + downs == "" ? "./" : ups + downs
  }

  /// The address with scheme and host; nil without a base URL.
  package func absolute(_ page: PageID) -> String? {
    base.map { "\($0.text)\(shown(page.path))" }
  }

  /// The path of the site's root: `/` or the base URL's path.
  private var rootPath: String { base?.path ?? "/" }

  private func isServedAnywhere(_ page: PageID) -> Bool {
    switch page {
    case .rootNotFound, .page(_, .notFound): true
    default: false
    }
  }

  /// `documents/index.html` is shown as `documents/`, unless the copy is portable.
  private func shown(_ path: String) -> String {
    guard !isPortable, path == "index.html" || path.hasSuffix("/index.html") else { return path }
    return String(path.dropLast("index.html".count))
  }
}
