package import Core

/// A place where something is cited.
package struct CitingPassage: Sendable, Hashable {
  /// The passage the citation stands in; `fn_7` for one in a footnote.
  package var passage: PassageID
  /// Where it is called from, when the passage is a footnote.
  package var calledFrom: [String]
  /// The sentence it stands in.
  package var sentence: String
  /// As printed.
  package var text: String
  /// As printed, `附件，第 18 段`; nil when the whole is cited.
  package var pinpoint: String?
  /// The date printed with it, ISO 8601.
  package var date: String?
  /// What the passage does with it; nil outside resolutions and where it cannot be told.
  package var verb: CitingVerb?
  /// The same citation in the document's texts and translations in other languages.
  package var otherWords: [Language: CitingWords] = [:]
}

/// The words of a citation in another language of its document.
package struct CitingWords: Sendable, Hashable {
  /// The sentence it stands in.
  package var sentence: String
  /// As printed there.
  package var text: String

  package init(sentence: String, text: String) {
    self.sentence = sentence
    self.text = text
  }
}
