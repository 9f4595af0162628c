package import Core

/// The second phase: reads what ``Discovery`` found.
package enum CorpusReader {
  /// The contents of the files, with what is wrong in them.
  ///
  /// A file that cannot be read is an error of its own (`input-…`) and left out; a document without
  /// any readable source is left out whole.
  package static func contents(
    of files: CorpusFiles
  ) -> (contents: CorpusContents, diagnostics: [Diagnostic]) {
    var reading = Reading()
    return (reading.contents(of: files), reading.diagnostics)
  }

  private struct Reading {
    var diagnostics: [Diagnostic] = []

    mutating func contents(of files: CorpusFiles) -> CorpusContents {
      var contents = CorpusContents()
      if let source = files.settings.flatMap({ text($0) }) {
        contents.settings = kept(SiteSettings.read(source))
      }
      var tables: [TableName: SourceText] = [:]
      for (name, file) in files.tables { tables[name] = text(file) }
      contents.tables = kept(Tables.read(tables))
      contents.documents = files.documents.compactMap { document($0) }
      contents.introductions = files.introductions.compactMap { introduction in
        text(introduction.file).map { source in
          Introduction(
            kind: introduction.kind, slug: introduction.slug,
            text: kept(SummaryReader.summary(source, language: introduction.language)))
        }
      }
      return contents
    }

    private mutating func document(_ files: DocumentFiles) -> DocumentContents? {
      let sources = files.sources.compactMap { source in
        text(source.file).map { DocumentSource(text: $0, language: source.language) }
      }
      guard !sources.isEmpty else { return nil }
      var document = DocumentContents(slug: files.slug, name: files.name, sources: sources)
      if let source = files.facts.flatMap({ text($0) }) {
        document.facts = kept(DocumentFacts.read(source))
      }
      for (language, file) in files.summaries {
        let summary = text(file).map { kept(SummaryReader.summary($0, language: language)) }
        // A draft says nothing yet: the document has no digest in that language.
        if let summary, !summary.isDraft { document.summaries[language] = summary }
      }
      if let source = files.notes.flatMap({ text($0) }) {
        document.notes = kept(EditorsNotes.read(source))
      }
      for (language, file) in files.translations {
        document.translations[language] = text(file).map {
          kept(TranslationReader.translation($0, language: language))
        }
      }
      return document
    }

    private mutating func text(_ file: FoundFile) -> SourceText? {
      do throws(FileAccess.Failure) {
        return try FileAccess.text(of: file.path, named: file.name)
      } catch {
        diagnostics.append(error.diagnostic(for: file.name))
        return nil
      }
    }

    private mutating func kept<Value>(_ result: (Value, [Diagnostic])) -> Value {
      diagnostics += result.1
      return result.0
    }
  }
}
