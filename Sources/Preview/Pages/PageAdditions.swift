/// What the preview adds to a page; the built site has none of it.
package struct PageAdditions: Sendable {
  /// The bar with the way to the to-do page, for the page at a path below the site's root; nil for none.
  package var bar: @Sendable (_ path: String) -> [UInt8]?

  package init(bar: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }) {
    self.bar = bar
  }

  /// The page with the bar, the style and the script, and the tag of all that it shows.
  ///
  /// The script holds the tag, and so learns by asking for the headers whether another page stands there by now.
  func added(to page: [UInt8], at path: String) -> (page: [UInt8], tag: String) {
    let shown = Self.inserting(bar(path) ?? [], into: page, before: "</body", isLast: true)
    let tag = PreviewSite.tag(of: shown)
    return (Self.inserting(Self.head(tag), into: shown, before: "</head", isLast: false), tag)
  }

  private static func head(_ tag: String) -> [UInt8] {
    Array(
      """
      <link rel="stylesheet" href="\(PreviewAssets.stylePath)">
      <script src="\(PreviewAssets.scriptPath)" data-tag="\(tag)" defer></script>

      """.utf8)
  }

  /// The page with `addition` before the first or last `end`, or behind everything where it has none.
  private static func inserting(
    _ addition: [UInt8], into page: [UInt8], before end: String, isLast: Bool
  ) -> [UInt8] {
    guard !addition.isEmpty else { return page }
    let end = Array(end.utf8)
    let starts = stride(from: 0, through: page.count - end.count, by: 1)
    func matches(_ start: Int) -> Bool {
      page[start] == end[0] && zip(page[start...], end).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
    let place = isLast ? starts.reversed().first(where: matches) : starts.first(where: matches)
    guard let place else { return page + addition }
    return page[..<place] + addition + page[place...]
  }
}
