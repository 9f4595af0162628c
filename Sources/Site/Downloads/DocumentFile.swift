import Core
import Digest
import Documents
import Formats

/// A file that stands beside the page of a document, for people to take away.
struct DocumentFile: Sendable, Hashable {
  /// What it holds.
  enum Content: Sendable, Hashable {
    /// The text as it is held, UTF-8.
    case source
    /// Our translation as the editors write it: Markdown with a line `{#para_14}` before each passage.
    case translation
    /// The paragraphs, footnotes and citations of the text or translation, as `spacedigest parse` writes them.
    case structure
    /// The document as reference managers take it in.
    case reference(ReferenceFormat)
  }

  var content: Content
  /// Of the text, and of the page in whose folder the file stands.
  var language: Language

  /// Its name in the folder of the page, the same for every document, so that it can be guessed.
  var name: String {
    switch content {
    case .source: "source.txt"
    case .translation: "translation.md"
    case .structure: "text.json"
    case .reference(let format): format.fileName
    }
  }

  /// The file below the output folder: `zh/documents/res-78-72/text.json`.
  func path(of slug: String) -> String {
    let page = PageID.page(language, .document(slug)).path
    return page.dropLast("index.html".count) + name
  }

  /// What a browser is to call it once it lies among other files: `res-78-72.zh.text.json`.
  func nameAway(of slug: String) -> String { "\(slug).\(language.rawValue).\(name)" }
}

extension DocumentFile {
  /// The files of a document in a language.
  ///
  /// A text held as XML is not among them as it came: the markup is not ours, and a browser that opens it would
  /// run what scripts stand in it.
  static func texts(of document: CorpusDocument, in language: Language) -> [DocumentFile] {
    guard document.text(in: language) != nil else { return [] }
    let contents = [words(of: document, in: language), .structure].compactMap(\.self)
    return contents.map { DocumentFile(content: $0, language: language) }
  }

  /// The file that has the words as people wrote them; nil for markup.
  private static func words(of document: CorpusDocument, in language: Language) -> Content? {
    guard let held = document[language] else { return .translation }
    return held.source.file.hasSuffix(".txt") ? .source : nil
  }

  /// The references to a document in a language.
  static func references(in language: Language) -> [DocumentFile] {
    ReferenceFormat.allCases.map { DocumentFile(content: .reference($0), language: language) }
  }

  /// Every file of a document, of both languages.
  static func all(of document: CorpusDocument) -> [DocumentFile] {
    Language.allCases.flatMap { texts(of: document, in: $0) + references(in: $0) }
  }

  /// Its bytes; empty for a file that the document does not have.
  func bytes(of document: CorpusDocument, model: SiteModel, shell: SiteShell) -> [UInt8] {
    switch content {
    case .source: return document[language]?.source.bytes ?? []
    case .translation: return document.translations[language]?.file.source.bytes ?? []
    case .structure:
      guard var text = document.text(in: language)?.document else { return [] }
      // Where the editors keep their files is nobody's business.
      text.file =
        Self.words(of: document, in: language)
        .map { DocumentFile(content: $0, language: language).name } ?? ""
      return JSONWriter.bytes(of: text.json(messages: language)) + [0x0A]
    case .reference(let format):
      let reference = Reference(to: document, in: language, model: model, shell: shell)
      return Array(format.text(of: reference).utf8)
    }
  }
}
