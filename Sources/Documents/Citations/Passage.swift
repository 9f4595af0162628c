/// One block of a document as the citation reader takes it: joined text with its anchor.
///
/// Passages come in reading order. Footnotes may stand where they are printed or after everything
/// else, but in the order of their numbers.
package struct Passage: Sendable, Hashable {
  /// The anchor: `para_1`, `para_20__b`, `fn_4`, `masthead`, `title`.
  ///
  /// Three spellings carry meaning: `masthead` and `title` say whose document it is, and the number
  /// at the end of a footnote's anchor says whether a note between two others is missing.
  package var id: String
  /// Dewrapped, without label and footnote calls; spaces that line breaks left do no harm.
  package var text: String
  package var isFootnote: Bool
  /// Anchors of the blocks that call a footnote; its short forms mean what they mean there.
  package var calledFrom: [String]
  /// 1-based line of the source on which it starts, for diagnostics.
  package var line: Int?

  package init(
    id: String, text: String, isFootnote: Bool = false, calledFrom: [String] = [], line: Int? = nil
  ) {
    self.id = id
    self.text = text
    self.isFootnote = isFootnote
    self.calledFrom = calledFrom
    self.line = line
  }
}
