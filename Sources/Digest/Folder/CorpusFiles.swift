package import Core

/// What an editor's folder holds, by name; nothing of it read but what names a bare source.
package struct CorpusFiles: Sendable, Hashable {
  /// By slug.
  package var documents: [DocumentFiles] = []
  /// `site.yaml`.
  package var settings: FoundFile?
  /// The tables that exist.
  package var tables: [TableName: FoundFile] = [:]
  /// `themes/`, `meetings/` and `resolutions/`, by kind, slug and language.
  package var introductions: [IntroductionFile] = []

  /// An empty folder.
  package init() {}
}

/// A file, and how messages name it.
package struct FoundFile: Sendable, Hashable {
  /// To open it.
  package var path: String
  /// As the user named the folder: `seeds/documents/a/source.zh.txt`.
  package var name: String

  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}

/// The files of one document.
package struct DocumentFiles: Sendable, Hashable {
  package var slug: String
  /// The folder or bare file, as messages name it.
  package var name: String
  /// `source.zh.txt` and `source.en.txt`, AKN instead of either, or bare files; never empty.
  package var sources: [SourceFile] = []
  /// Whether it is a bare file, or two, and not a folder.
  package var isBare = false
  /// `document.yaml`.
  package var facts: FoundFile?
  /// `summary.zh.md`, `summary.en.md`.
  package var summaries: [Language: FoundFile] = [:]
  /// `translation.en.md`, `translation.zh.md`.
  package var translations: [Language: FoundFile] = [:]
  /// `notes.yaml`.
  package var notes: FoundFile?

  package init(slug: String, name: String) {
    self.slug = slug
    self.name = name
  }
}

/// The text of a document in one language.
package struct SourceFile: Sendable, Hashable {
  package var file: FoundFile
  /// Nil for a bare file, whose language its text must show.
  package var language: Language?

  package init(file: FoundFile, language: Language?) {
    self.file = file
    self.language = language
  }
}

/// An introduction to a theme, meeting or resolution: `themes/debris.zh.md`.
package struct IntroductionFile: Sendable, Hashable {
  package var kind: Introduction.Kind
  package var slug: String
  package var language: Language
  package var file: FoundFile

  package init(kind: Introduction.Kind, slug: String, language: Language, file: FoundFile) {
    self.kind = kind
    self.slug = slug
    self.language = language
    self.file = file
  }
}

/// The tables an editor may keep; the raw value is the file's name without `.csv`.
package enum TableName: String, Sendable, Hashable, CaseIterable {
  case states, terms, meetings, resolutions, themes, symbols
}
