/// Markup that may stand on a page as it is.
///
/// There are two ways to make one: by escaping text, and by vouching for markup that a renderer of
/// ours has made. Never vouch for what comes from a document, a summary, a table or a request.
package struct TrustedHTML: Sendable, Hashable {
  /// The markup as UTF-8.
  package let bytes: [UInt8]

  /// Vouches that `markup` (UTF-8) was made by a renderer that escapes what it does not know.
  package init(trustedMarkup markup: [UInt8]) {
    bytes = markup
  }

  /// Vouches that `markup` was made by a renderer that escapes what it does not know.
  package init(trustedMarkup markup: String) {
    bytes = Array(markup.utf8)
  }

  /// Escapes `text`: `a < b` becomes `a &lt; b`.
  package init(escaping text: String) {
    var bytes: [UInt8] = []
    Escaping.html(text, into: &bytes)
    self.bytes = bytes
  }
}
