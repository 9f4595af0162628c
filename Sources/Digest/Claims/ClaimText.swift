package import Core
package import Documents

/// A text with everything in it that can be held against another text: values, names, quotations.
///
/// Read alike from a sentence of the editors' and from the passages it rests on, so that the checks
/// compare values, never strings. All ranges are UTF-8 bytes of ``text``.
package struct ClaimText: Sendable {
  package var text: String
  package var language: Language
  /// The anchor of the passage it is; nil for a sentence of the editors'.
  package var anchor: String?
  /// Names of the vocabulary with what they mean here, in order, none inside another.
  package var names: [NameMention]
  /// Resolutions, documents, treaties, Goals and sessions.
  package var citations: [Citation]
  package var dates: [DateMention]
  /// Numbers with what they count, those inside names, citations and dates left out.
  package var figures: [FigureMention]
  /// Words in quotation marks, without the marks.
  package var quotations: [Range<Int>]

  /// The words at a range.
  package subscript(range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
