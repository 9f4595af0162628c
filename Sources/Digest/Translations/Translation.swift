package import Core
package import Documents

/// Our translation of a document: the document's structure with the words of the other language.
package struct Translation: Sendable {
  package var file: TranslationFile
  /// Every passage translated, by its anchor; items and footnotes have theirs.
  package var passages: [String: TranslatedPassage]
  /// The document in the language of the translation, with the anchors, numbers and labels of the source.
  ///
  /// What is not translated keeps the words of the source. Lines count in the source too.
  package var text: DocumentText

  package var language: Language { file.language }

  /// What is translated below an anchor.
  package subscript(anchor: String) -> TranslatedPassage? { passages[anchor] }
}

/// A passage of a translation.
package struct TranslatedPassage: Sendable, Hashable {
  /// Its words, of a paragraph with items the chapeau; footnote calls taken out.
  package var prose: Prose
  /// Where the bytes of ``prose`` stand in the file.
  package var places: SentencePlaces
  /// The bytes of the file: the anchor's line, of an item its label.
  package var opening: Range<Int>
  /// The cells of each row, for a table.
  package var rows: [[String]]
}
