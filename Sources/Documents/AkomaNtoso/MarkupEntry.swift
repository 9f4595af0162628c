/// A piece of a marked-up document in reading order, before numbers and anchors are settled.
struct MarkupEntry: Sendable {
  /// What the markup makes of it.
  enum Role: Sendable, Hashable {
    case masthead
    /// The title, with the number printed in front of it.
    case title(number: String)
    /// The rank tells headings without a number apart.
    case heading(rank: Rank)
    case numbered
    case preambular
    /// The depth by the markup's own nesting, from 1; nil where items stand side by side with paragraphs.
    case item(depth: Int?)
    case text
    case table([[String]])
    case closing
    /// An attachment begins.
    case annex
    /// One of several resolutions in a document begins; the entry's label names it.
    case component
  }

  /// The kinds of headings that carry no number, the most general first.
  enum Rank: Int, Sendable, Hashable {
    case title, upper, middle, lower, bold
  }

  var role: Role
  /// As printed; empty when there is none.
  var label = ""
  var text = MarkupText()
  /// 1-based line of the source.
  var line: Int
}
