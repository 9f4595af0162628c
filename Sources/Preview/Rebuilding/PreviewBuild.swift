package import Core

/// What one run of the site's phases gave.
package struct PreviewBuild: Sendable {
  /// The site; nil when errors kept it from being made.
  package var tree: PreviewTree?
  /// The to-do page, made with errors too; nil when not even that could be.
  package var desk: PreviewDesk?
  package var diagnostics: [Diagnostic]
  /// Whether warnings count as errors.
  package var isStrict = false
  /// The language of messages that the site asks for.
  package var language: Language?
  /// The path below which the site is to stand, from `/` to `/`.
  package var basePath = "/"

  package init(tree: PreviewTree?, desk: PreviewDesk? = nil, diagnostics: [Diagnostic]) {
    self.tree = tree
    self.desk = desk
    self.diagnostics = diagnostics
  }
}

/// What the preview shows beside the site: the to-do page, and the bar that leads there.
package struct PreviewDesk: Sendable {
  /// The to-do pages and the files they need, by path below the site's root.
  package var pages: PreviewTree
  /// The bar for the page at a path below the site's root; nil for none.
  package var bar: @Sendable (_ path: String) -> [UInt8]?

  package init(pages: PreviewTree, bar: @escaping @Sendable (String) -> [UInt8]?) {
    self.pages = pages
    self.bar = bar
  }
}
