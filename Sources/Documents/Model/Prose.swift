/// A joined piece of text with the places where footnotes are called.
///
/// The source lines `…原则条约》1 第四条的` and `重要性，` become the text `…原则条约》第四条的重要性，`
/// with one call, number `1`, at the byte after `》`.
package struct Prose: Sendable, Hashable {
  /// The text as it reads: lines joined, label and footnote calls taken out.
  package var text: String
  /// The footnote calls, in order.
  package var calls: [NoteCall]

  package init(_ text: String, calls: [NoteCall] = []) {
    self.text = text
    self.calls = calls
  }
}

/// The place of a footnote call in a ``Prose``.
package struct NoteCall: Sendable, Hashable {
  /// UTF-8 bytes from the start of the prose's text.
  package var offset: Int
  /// The note's number, in Arabic digits (`³` is `3`); `*` for an asterisk.
  package var number: String
  /// The anchor of its definition, such as `fn_3`; nil when none was found.
  package var footnote: String?
  /// As printed: `³`, `3` or `*`.
  package var text: String

  package init(offset: Int, number: String, footnote: String? = nil, text: String? = nil) {
    self.offset = offset
    self.number = number
    self.footnote = footnote
    self.text = text ?? number
  }
}
