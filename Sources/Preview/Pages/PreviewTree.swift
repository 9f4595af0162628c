/// The site as the preview sees it: the bytes of each path, from memory.
///
/// A function and not a dictionary, so that pages may as well be rendered when they are asked for.
package struct PreviewTree: Sendable {
  private let lookup: @Sendable (String) -> [UInt8]?

  /// A site all of whose files are there, by path relative to its root: `zh/index.html`.
  package init(files: [String: [UInt8]]) {
    lookup = { files[$0] }
  }

  /// A site whose files `lookup` makes; it is called from several threads.
  package init(lookup: @escaping @Sendable (String) -> [UInt8]?) {
    self.lookup = lookup
  }

  /// The bytes of the file at `path`, relative to the site's root.
  package subscript(path: String) -> [UInt8]? { lookup(path) }
}
