package import Core
package import Documents

/// A document's text taken into the editor's folder, or about to be.
package struct Addition: Sendable {
  /// A file that was written, or is to be.
  package struct File: Sendable {
    /// As messages name it: `seeds/documents/a/source.zh.txt`.
    package var name: String
    package var bytes: [UInt8]
  }

  package var slug: String
  /// The document's folder, as messages name it.
  package var folder: String
  /// The text's language, as read from it.
  package var language: Language
  /// The text, then `document.yaml` unless it was there.
  package var files: [File]
  package var facts: PrintedFacts
  /// What was read.
  package var document: Document
  /// Whether the text in the other language is held.
  package var isPair: Bool
  /// The languages in which the document has no digest.
  package var digestsMissing: [Language]
  /// What there is to know of it: the reader's findings, and what does not go with the pair.
  package var diagnostics: [Diagnostic]
}

/// What came of a file that nothing was wrong with.
package enum IntakeOutcome: Sendable {
  case added(Addition)
  /// The same bytes are held already, in the file of this name.
  case held(String)
}
