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
    return Self.relative(from: source.path, to: path, shownAs: shown(path))
  }

  /// The way from one file to another: up to the folder they share, then down.
  ///
  /// Made for every link of every page, so it walks the bytes once and builds one text.
  private static func relative(from source: String, to path: String, shownAs shown: String)
    -> String
  {
    var (shared, offset, slashes) = (0, 0, 0)
    for (left, right) in zip(source.utf8, path.utf8) {
      guard left == right else { break }
      offset += 1
      if left == UInt8(ascii: "/") { shared = offset }
    }
    for (index, byte) in source.utf8.enumerated() where index >= shared {
      if byte == UInt8(ascii: "/") { slashes += 1 }
    }
    let down = String(shown.utf8.dropFirst(shared)) ?? ""
    let link = String(repeating: "../", count: slashes) + down
    return link.isEmpty ? "./" : link
  }

  /// The address with scheme and host; nil without a base URL.
  package func absolute(_ page: PageID) -> String? {
    base.map { "\($0.text)\(shown(page.path))" }
  }

  /// The address of a file below the output folder with scheme and host; nil without a base URL.
  package func absolute(file path: String) -> String? { base.map { $0.text + path } }

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
