package import Core

/// A file `translation.en.md` as it is written: blocks of text below the anchors they translate.
///
/// ```
/// {#para_20}
/// The tasks are as follows:[^7]
/// (a) To exchange experience;
/// (i) On debris;
/// ```
package struct TranslationFile: Sendable {
  /// The lines below one anchor.
  package struct Block: Sendable, Hashable {
    package var anchor: String
    /// The bytes of the line `{#anchor}`.
    package var anchorRange: Range<Int>
    /// The bytes of each line that is not blank, white space at both ends left out.
    package var lines: [Range<Int>]
  }

  package var source: SourceText
  package var language: Language
  /// The day of its last change, `2026-11-20`; nil when none is given.
  package var updated: String?
  /// Who made it, as the editors name them; nil when not said.
  package var translator: String?
  /// In the order of the file, each anchor once.
  package var blocks: [Block]
}
