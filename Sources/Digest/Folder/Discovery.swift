package import Core

/// The first phase: which documents, tables and introductions an editor's folder holds.
///
/// `seeds/a.txt` and `seeds/documents/b/source.zh.txt` are two documents, `a` and `b`. Names that mean
/// nothing are reported, never guessed at; a symbolic link that leads out of the folder is refused.
package enum Discovery {
  /// Lists the folder at `path`, called `name` in messages (`path` itself when nil).
  package static func files(
    in path: String, named name: String? = nil
  ) -> (files: CorpusFiles, diagnostics: [Diagnostic]) {
    var walk = FolderWalk(root: path, name: name ?? path)
    return walk.run()
  }
}

/// Goes through an editor's folder and collects what it finds.
private struct FolderWalk {
  private let root: FolderEntry
  private let boundary: FolderBoundary
  private var files = CorpusFiles()
  private var diagnostics: [Diagnostic] = []

  init(root path: String, name: String) {
    root = FolderEntry(path: path, name: name)
    boundary = FolderBoundary(path)
  }

  mutating func run() -> (files: CorpusFiles, diagnostics: [Diagnostic]) {
    guard FileAccess.isFolder(root.path) else {
      return (files, [FolderDiagnostics.noFolder(root.name)])
    }
    for entry in entries(of: root) {
      switch entry.base {
      case "documents" where entry.isFolder: for folder in entries(of: entry) { document(folder) }
      case "tables" where entry.isFolder: for file in entries(of: entry) { table(file) }
      case "site.yaml": files.settings = entry.file
      default:
        if entry.isFolder {
          if let kind = Introduction.Kind(rawValue: entry.base) { introductions(kind, in: entry) }
        } else if entry.base.hasSuffix(".txt") || entry.base.hasSuffix(".xml") {
          bareSource(entry)
        }
      }
    }
    keepOnePerSlug()
    return (files, diagnostics)
  }

  /// What a folder holds, links out of the editor's folder refused.
  private mutating func entries(of folder: FolderEntry) -> [FolderEntry] {
    let all = FileAccess.names(in: folder.path).map { folder.appending($0) }
    return all.filter { entry in
      let isInside = boundary.contains(entry.path)
      if !isInside { diagnostics.append(FolderBoundary.diagnostic(for: entry.name)) }
      return isInside
    }
  }

  /// A text alone is a document; `a.zh.txt` and `a.en.xml` are one, in two languages.
  private mutating func bareSource(_ entry: FolderEntry) {
    var name = String(entry.base.dropLast(".txt".count))
    let language = Language.allCases.first { name.hasSuffix(".\($0.rawValue)") }
    if language != nil { name.removeLast(".zh".count) }
    let slug: String
    do throws(FileAccess.Failure) {
      slug = Slug.ofBareFile(name: name, content: try FileAccess.bytes(of: entry.path))
    } catch {
      diagnostics.append(error.diagnostic(for: entry.name))
      return
    }
    let source = SourceFile(file: entry.file, language: language)
    let other = files.documents.firstIndex { document in
      document.slug == slug && document.isBare && language != nil
        && document.sources.allSatisfy { $0.language != nil && $0.language != language }
    }
    if let other {
      files.documents[other].add(source)
    } else {
      var document = DocumentFiles(slug: slug, name: entry.name)
      document.isBare = true
      document.add(source)
      files.documents.append(document)
    }
  }

  private mutating func document(_ folder: FolderEntry) {
    guard folder.isFolder else {
      if !folder.isReadMe { diagnostics.append(FolderDiagnostics.looseDocument(folder.name)) }
      return
    }
    guard Slug.isValid(folder.base) else {
      diagnostics.append(FolderDiagnostics.invalidSlug(folder.base, at: folder.name))
      return
    }
    var document = DocumentFiles(slug: folder.base, name: folder.name)
    for entry in entries(of: folder) where !entry.isReadMe {
      if entry.isFolder || !document.take(entry) {
        diagnostics.append(FolderDiagnostics.unknown(entry.name, expected: DocumentFiles.expected))
      }
    }
    if !document.sources.isEmpty {
      files.documents.append(document)
    } else {
      diagnostics.append(FolderDiagnostics.noSource(folder.name))
    }
  }

  private mutating func table(_ entry: FolderEntry) {
    let name =
      entry.base.hasSuffix(".csv") ? TableName(rawValue: String(entry.base.dropLast(4))) : nil
    if let name, !entry.isFolder {
      files.tables[name] = entry.file
    } else if !entry.isReadMe {
      let expected = TableName.allCases.map { "\($0.rawValue).csv" }
      diagnostics.append(FolderDiagnostics.unknown(entry.name, expected: expected))
    }
  }

  private mutating func introductions(_ kind: Introduction.Kind, in folder: FolderEntry) {
    for entry in entries(of: folder) where !entry.isReadMe {
      let language = Language.allCases.first { entry.base.hasSuffix(".\($0.rawValue).md") }
      guard let language, !entry.isFolder else {
        let expected = Language.allCases.map { "<slug>.\($0.rawValue).md" }
        diagnostics.append(FolderDiagnostics.unknown(entry.name, expected: expected))
        continue
      }
      let slug = String(entry.base.dropLast(".zh.md".count))
      guard Slug.isValid(slug) else {
        diagnostics.append(FolderDiagnostics.invalidSlug(slug, at: entry.name))
        continue
      }
      files.introductions.append(
        IntroductionFile(kind: kind, slug: slug, language: language, file: entry.file))
    }
  }

  /// Addresses must differ even where a file system does not tell capitals from small letters.
  private mutating func keepOnePerSlug() {
    var owners: [String: DocumentFiles] = [:]
    for document in files.documents.sorted(by: { ($0.slug, $0.name) < ($1.slug, $1.name) }) {
      if let owner = owners[document.slug.lowercased()] {
        diagnostics.append(FolderDiagnostics.duplicate(document, of: owner))
      } else {
        owners[document.slug.lowercased()] = document
      }
    }
    files.documents = owners.values.sorted { $0.slug < $1.slug }
  }
}

extension DocumentFiles {
  static let expected = [
    "document.yaml", "source.zh.txt", "source.en.txt", "source.zh.xml", "source.en.xml",
    "summary.zh.md", "summary.en.md",
    "translation.zh.md", "translation.en.md", "notes.yaml", "original.*",
  ]

  /// Adds a source, Chinese first; of two in one language the markup is read, for it knows more.
  fileprivate mutating func add(_ source: SourceFile) {
    if let language = source.language,
      let held = sources.firstIndex(where: { $0.language == language })
    {
      if source.file.name.hasSuffix(".xml") { sources[held] = source }
    } else {
      sources.append(source)
      sources.sort { $0.language == .chinese && $1.language != .chinese }
    }
  }

  /// Puts a file in its place by its name; false when the name means nothing.
  fileprivate mutating func take(_ entry: FolderEntry) -> Bool {
    switch entry.base {
    case "document.yaml": facts = entry.file
    case "notes.yaml": notes = entry.file
    // The files that the texts were read from, kept for people.
    case _ where entry.base.hasPrefix("original."): break
    default:
      for language in Language.allCases {
        switch entry.base {
        case "source.\(language.rawValue).txt", "source.\(language.rawValue).xml":
          add(SourceFile(file: entry.file, language: language))
          return true
        case "summary.\(language.rawValue).md":
          summaries[language] = entry.file
          return true
        case "translation.\(language.rawValue).md":
          translations[language] = entry.file
          return true
        default: continue
        }
      }
      return false
    }
    return true
  }
}
