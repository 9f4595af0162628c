import Core
package import Digest
import Documents
package import Site

/// Takes documents into an editor's folder: `documents/<slug>/` with the file as it came, the text read from
/// it, `document.yaml` and drafts of the digests.
///
/// Nothing that is there is changed, and what is added appears whole or not at all.
package struct Intake: Sendable {
  package let seeds: SiteBuilder.Folder
  /// Whether to say what would be written, and write nothing.
  package let isDryRun: Bool
  /// What `site.yaml` says.
  package let settings: SiteSettings
  private let files: InputFiles
  private let converter: Converter
  let tables: Tables
  let vocabulary: Vocabulary
  private let reader: SourceReader
  /// What was added before by this value: later files are compared with it, in a dry run too.
  private var additions: [Addition] = []

  /// Opens the editor's folder, which must exist; its tables extend what the reader knows.
  ///
  /// - Parameters:
  ///   - seeds: The folder.
  ///   - isDryRun: Whether to write nothing.
  ///   - programs: Those that read PDF and DOCX.
  ///   - limits: How large a file may be.
  package init(
    seeds: SiteBuilder.Folder, isDryRun: Bool = false, programs: ProgramRunner,
    limits: IntakeLimits = IntakeLimits()
  ) {
    self.seeds = seeds
    self.isDryRun = isDryRun
    var known = CorpusFiles()
    let files = Discovery.files(in: seeds.path, named: seeds.name).files
    (known.settings, known.tables) = (files.settings, files.tables)
    let contents = CorpusReader.contents(of: known).contents
    settings = contents.settings
    tables = contents.tables
    vocabulary = Vocabulary.unitedNations.adding(contents.tables)
    reader = SourceReader(vocabulary: vocabulary)
    self.files = InputFiles(limits: limits)
    converter = Converter(programs: programs, limits: limits)
  }

  /// Takes one file in.
  ///
  /// - Parameters:
  ///   - file: Its path, and how messages name it.
  ///   - placement: Where it is to go.
  /// - Returns: What was added, or where the same text is held; neither is an error.
  /// - Throws: Why it was not; then nothing was written.
  package mutating func take(
    _ file: FoundFile, as placement: Placement
  ) throws(IntakeRefusal) -> IntakeOutcome {
    let input = try files.read(file)
    if let held = holder(of: input.bytes) { return .held(held) }
    let text = try read(input, named: file.name)
    if !input.kind.isText, let held = holder(of: text.bytes) { return .held(held) }
    let addition: Addition
    switch placement {
    case .new(let slug): addition = try add(text, file: file.name, slug: slug)
    case .pair(let slug): addition = try add(text, toPair: slug)
    }
    additions.append(addition)
    return .added(addition)
  }

  // MARK: Reading

  private func read(_ input: InputFile, named file: String) throws(IntakeRefusal) -> IntakeText {
    let bytes: [UInt8]
    do throws(ConversionFailure) {
      bytes = try converter.text(of: input.bytes, as: input.kind, named: file)
    } catch {
      throw .unconverted(error)
    }
    let source = SourceText(file: file, data: bytes)
    let document = reader.read(source)
    let errors = document.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .notText(errors) }
    guard !document.passages.isEmpty else { throw .empty }
    let facts = FactsReader(source, read: document, meetings: tables.meetings).facts()
    return IntakeText(
      original: input.kind.isText ? nil : input.bytes, kind: input.kind, bytes: bytes,
      source: source, document: document, facts: facts)
  }

  /// Who holds these bytes, as a text or as the file it was read from.
  private func holder(of bytes: [UInt8]) -> String? {
    if let name = HeldTexts.name(of: bytes, in: seeds.path) { return named(name) }
    return additions.lazy.flatMap(\.files).first { $0.bytes == bytes }?.name
  }

  // MARK: A document of its own

  private func add(
    _ text: IntakeText, file: String, slug given: String?
  ) throws(IntakeRefusal) -> Addition {
    let kin = HeldDocuments(seeds: seeds, additions: additions)
      .holder(ofSymbol: text.facts.symbol?.value)
    if let kin, given == nil {
      guard !kin.languages.contains(text.language) else {
        throw .symbolHeld(kin.symbol, slug: kin.slug, holder: kin.name, asPair: nil)
      }
      guard kin.isOfThisRun else {
        throw .symbolHeld(kin.symbol, slug: kin.slug, holder: kin.name, asPair: text.language)
      }
      var addition = try add(text, toPair: kin.slug)
      addition.diagnostics.append(PairCheck.joined(kin, file: file))
      return addition
    }
    guard let slug = given ?? FoundSlug.of(file: file, symbol: text.facts.symbol?.value) else {
      throw .slugMissing
    }
    if let holder = holder(ofSlug: slug) { throw .slugTaken(slug, holder: holder) }
    let folder = named("documents/\(slug)")
    let files = text.files + [facts(of: text)] + drafts(for: text, slug: slug)
    try write(to: folder) { documents throws(DocumentsFolder.Failure) in
      try documents.add(folder: slug, files)
    }
    return Addition(
      slug: slug, folder: folder, language: text.language, files: named(files, below: folder),
      facts: text.facts, document: text.document, isPair: false,
      digestsMissing: Language.allCases,
      diagnostics: text.document.diagnostics
        + (kin.map { [PairCheck.sameSymbol($0, file: file)] } ?? []))
  }

  private func facts(of text: IntakeText) -> IntakeFile {
    let words = FactsFile.text(text.facts, language: text.language, source: text.sourceName)
    return IntakeFile(name: FactsFile.name, bytes: Array(words.utf8))
  }

  /// Drafts of the digests, except in the languages in `skipping`.
  private func drafts(
    for text: IntakeText, slug: String, skipping held: Set<Language> = []
  ) -> [IntakeFile] {
    let outline = DigestOutline(text, slug: slug, tables: tables, vocabulary: vocabulary)
    return Language.allCases.filter { !held.contains($0) }.map { language in
      IntakeFile(
        name: "summary.\(language.rawValue).md",
        bytes: Array(DigestDraft(outline, in: language).text.utf8))
    }
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
      ?? additions.first { $0.slug.lowercased() == wanted }?.folder
  }

  // MARK: The other language's text

  private func add(_ text: IntakeText, toPair slug: String) throws(IntakeRefusal) -> Addition {
    let folder = named("documents/\(slug)")
    let path = "\(seeds.path)/documents/\(slug)"
    let earlier = additions.filter { $0.slug == slug }
    guard FileAccess.isFolder(path) || (isDryRun && !earlier.isEmpty) else {
      throw .pairMissing(folder)
    }
    let names =
      FileAccess.names(in: path)
      + earlier.flatMap(\.files).compactMap { $0.name.split(separator: "/").last.map(String.init) }
    let sources = ["txt", "xml"].map { "source.\(text.language.rawValue).\($0)" }
    if let held = sources.first(where: { names.contains($0) }) {
      throw .languageHeld(text.language, holder: "\(folder)/\(held)")
    }
    let digests = Set(Language.allCases.filter { names.contains("summary.\($0.rawValue).md") })
    let files =
      text.files + (names.contains(FactsFile.name) ? [] : [facts(of: text)])
      + drafts(for: text, slug: slug, skipping: digests)
    try write(to: "\(folder)/\(text.sourceName)") { documents throws(DocumentsFolder.Failure) in
      try documents.add(files, to: slug)
    }
    return Addition(
      slug: slug, folder: folder, language: text.language, files: named(files, below: folder),
      facts: text.facts, document: text.document, isPair: true,
      digestsMissing: Language.allCases.filter { language in
        !digests.contains(language) || HeldTexts.isDraft("\(path)/summary.\(language.rawValue).md")
      },
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

  private func named(_ files: [IntakeFile], below folder: String) -> [Addition.File] {
    files.map { .init(name: "\(folder)/\($0.name)", bytes: $0.bytes) }
  }

  /// A path below the editor's folder as messages name it.
  private func named(_ path: String) -> String {
    seeds.name + (seeds.name.hasSuffix("/") ? "" : "/") + path
  }
}
