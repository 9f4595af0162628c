/// A heading and what stands below it.
package struct MarkdownSection: Sendable, Equatable {
  /// The heading; nil for what stands before the first.
  package var heading: MarkdownBlock?
  /// The blocks below the heading, as indices into ``MarkdownDocument/blocks``.
  package var blocks: Range<Int>
  /// The top-level blocks below the heading.
  var topLevel: Range<Int>

  /// The heading's text; empty for what stands before the first.
  package var title: String { heading?.text ?? "" }
}
