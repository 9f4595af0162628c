import Core
package import Digest
import Documents
import Glibc
package import Site

/// Takes documents into an editor's folder: `documents/<slug>/` with the text and `document.yaml`.
///
/// Nothing that is there is changed, and what is added appears whole or not at all.
package struct Intake: Sendable {
  package let seeds: SiteBuilder.Folder
  /// Whether to say what would be written, and write nothing.
  package let isDryRun: Bool
  /// What `site.yaml` says.
  package let settings: SiteSettings
  private let tables: Tables
  private let reader: DocumentReader
  /// What a dry run has let pass: later files must not collide with it either.
  private var promised: [Addition] = []

  /// Opens the editor's folder, which must exist; its tables extend what the reader knows.
  package init(seeds: SiteBuilder.Folder, isDryRun: Bool = false) {
    self.seeds = seeds
    self.isDryRun = isDryRun
    var known = CorpusFiles()
    let files = Discovery.files(in: seeds.path, named: seeds.name).files
    (known.settings, known.tables) = (files.settings, files.tables)
    let contents = CorpusReader.contents(of: known).contents
    settings = contents.settings
    tables = contents.tables
    reader = DocumentReader(vocabulary: Vocabulary.unitedNations.adding(contents.tables))
  }

  /// Takes one file in.
  ///
  /// - Parameters:
  ///   - file: Its path, and how messages name it.
  ///   - placement: Where it is to go.
  /// - Returns: What was added, or where the same bytes are held; neither is an error.
  /// - Throws: Why it was not; then nothing was written.
  package mutating func take(
    _ file: FoundFile, as placement: Placement
  ) throws(IntakeRefusal) -> IntakeOutcome {
    let bytes = try Self.bytes(of: file)
    if let held = holder(of: bytes) { return .held(held) }
    let source = SourceText(file: file.name, data: bytes)
    let document = reader.read(source)
    let errors = document.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .notText(errors) }
    guard !document.passages.isEmpty else { throw .empty }
    let facts = FactsReader(source, read: document, meetings: tables.meetings).facts()
    let text = Text(bytes: bytes, document: document, facts: facts)
    let addition =
      switch placement {
      case .new(let slug): try add(text, file: file.name, slug: slug)
      case .pair(let slug): try add(text, toPair: slug)
      }
    if isDryRun { promised.append(addition) }
    return .added(addition)
  }

  /// A text that has been read.
  private struct Text {
    var bytes: [UInt8]
    var document: Document
    var facts: PrintedFacts

    var name: String { "source.\(document.language.rawValue).txt" }
  }

  /// The file's bytes, if its name says that they are plain text.
  private static func bytes(of file: FoundFile) throws(IntakeRefusal) -> [UInt8] {
    var status = stat()
    if unsafe stat(file.path, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      throw .unreadable(.unreadable("not a regular file"))
    }
    let bytes: [UInt8]
    do throws(FileAccess.Failure) {
      bytes = try FileAccess.bytes(of: file.path)
    } catch {
      throw .unreadable(error)
    }
    let base = file.name.split(separator: "/").last ?? ""
    let ending = base.lastIndex(of: ".").map { base[$0...].lowercased() } ?? ""
    guard ending == ".txt" else { throw .kindUnknown(ending) }
    return bytes
  }

  private func holder(of bytes: [UInt8]) -> String? {
    if let name = HeldTexts.name(of: bytes, in: seeds.path) { return named(name) }
    return promised.lazy.flatMap(\.files).first { $0.bytes == bytes }?.name
  }

  // MARK: A document of its own

  private func add(
    _ text: Text, file: String, slug given: String?
  ) throws(IntakeRefusal) -> Addition {
    guard let slug = given ?? FoundSlug.of(file: file, symbol: text.facts.symbol?.value) else {
      throw .slugMissing
    }
    if let holder = holder(ofSlug: slug) { throw .slugTaken(slug, holder: holder) }
    let folder = named("documents/\(slug)")
    let facts = FactsFile.text(text.facts, language: text.document.language)
    let files = [
      (name: text.name, bytes: text.bytes), (name: FactsFile.name, bytes: Array(facts.utf8)),
    ]
    try write(to: folder) { documents throws(DocumentsFolder.Failure) in
      try documents.add(folder: slug, files)
    }
    return Addition(
      slug: slug, folder: folder, language: text.document.language,
      files: files.map { .init(name: "\(folder)/\($0.name)", bytes: $0.bytes) }, facts: text.facts,
      document: text.document, isPair: false, digestsMissing: Language.allCases,
      diagnostics: text.document.diagnostics)
  }

  /// Whoever has an address; capitals and small letters count as the same.
  private func holder(ofSlug slug: String) -> String? {
    let wanted = slug.lowercased()
    let names = FileAccess.names(in: "\(seeds.path)/documents")
    if let name = names.first(where: { $0.lowercased() == wanted }) {
      return named("documents/\(name)")
    }
    let documents = Discovery.files(in: seeds.path, named: seeds.name).files.documents
    return documents.first { $0.slug.lowercased() == wanted }?.name
      ?? promised.first { $0.slug.lowercased() == wanted }?.folder
  }

  // MARK: The other language's text

  private func add(_ text: Text, toPair slug: String) throws(IntakeRefusal) -> Addition {
    let folder = named("documents/\(slug)")
    let path = "\(seeds.path)/documents/\(slug)"
    guard FileAccess.isFolder(path) else { throw .pairMissing(folder) }
    let language = text.document.language
    let name = "\(folder)/\(text.name)"
    let isPromised = promised.contains { $0.files.contains { $0.name == name } }
    let names = FileAccess.names(in: path)
    guard !isPromised, !names.contains(text.name) else {
      throw .languageHeld(language, holder: name)
    }
    try write(to: name) { documents throws(DocumentsFolder.Failure) in
      try documents.add(file: text.name, text.bytes, to: slug)
    }
    return Addition(
      slug: slug, folder: folder, language: language, files: [.init(name: name, bytes: text.bytes)],
      facts: text.facts, document: text.document, isPair: true,
      digestsMissing: Language.allCases.filter { !names.contains("summary.\($0.rawValue).md") },
      diagnostics: text.document.diagnostics + PairCheck.diagnostics(text.facts, with: path, folder)
    )
  }

  // MARK: Writing

  private func write(
    to name: String, _ body: (borrowing DocumentsFolder) throws(DocumentsFolder.Failure) -> Void
  ) throws(IntakeRefusal) {
    guard !isDryRun else { return }
    do throws(DocumentsFolder.Failure) {
      try body(DocumentsFolder(in: seeds.path))
    } catch {
      throw .unwritable(path: name, code: error.code)
    }
  }

  /// A path below the editor's folder as messages name it.
  private func named(_ path: String) -> String {
    seeds.name + (seeds.name.hasSuffix("/") ? "" : "/") + path
  }
}
