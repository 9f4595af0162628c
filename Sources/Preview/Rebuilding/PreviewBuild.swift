package import Core

/// What one run of the site's phases gave.
package struct PreviewBuild: Sendable {
  /// The site; nil when errors kept it from being made.
  package var tree: PreviewTree?
  package var diagnostics: [Diagnostic]

  package init(tree: PreviewTree?, diagnostics: [Diagnostic]) {
    self.tree = tree
    self.diagnostics = diagnostics
  }
}
