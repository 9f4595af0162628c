package import Core

/// A block of text: what stands between blank lines, a heading, a list item.
package struct MarkdownBlock: Sendable, Equatable {
  /// What a block is.
  package enum Kind: Sendable, Hashable {
    /// With its level, 1 to 6, as written.
    case heading(Int)
    case paragraph
    /// A paragraph of a list item; lists are nested `depth` deep, 1 for the outermost.
    case item(depth: Int)
    case codeBlock
    /// A paragraph of a quotation.
    case quote
    /// A rule, or raw HTML (which is dropped).
    case other
  }

  package var kind: Kind
  package var runs: [MarkdownRun]
  /// The lines in the file, 1-based.
  package var lines: ClosedRange<Int>
  /// Where it starts in the file.
  package var start: SourcePosition
  /// The number of the top-level block it is part of: a list or a quotation is one, and holds many.
  package var topLevel: Int
  /// The number of the list item it is part of, counted over the document from 0; nil outside lists.
  package var item: Int?

  /// Whether it is in no list and no quotation.
  package var isTopLevel: Bool

  /// The text of all runs.
  package var text: String { runs.reduce(into: "") { $0 += $1.text } }
}
