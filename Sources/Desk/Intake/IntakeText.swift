import Core
import Documents

/// A file to be written into a document's folder.
struct IntakeFile {
  var name: String
  var bytes: [UInt8]
}

/// A text that has been read, with the file it was read from.
struct IntakeText {
  /// The file as it came; nil where it is the text itself.
  var original: [UInt8]?
  var kind: SourceKind
  /// The text.
  var bytes: [UInt8]
  var source: SourceText
  var document: Document
  var facts: PrintedFacts

  var language: Language { document.language }

  /// `source.zh.txt`, or `source.zh.xml` for Akoma Ntoso.
  var sourceName: String {
    "source.\(language.rawValue).\(kind == .markup ? SourceKind.markup.rawValue : "txt")"
  }

  /// The text, then the file as it came: `original.zh.pdf`.
  var files: [IntakeFile] {
    let text = IntakeFile(name: sourceName, bytes: bytes)
    guard let original else { return [text] }
    let name = "original.\(language.rawValue).\(kind.rawValue)"
    return [text, IntakeFile(name: name, bytes: original)]
  }
}
