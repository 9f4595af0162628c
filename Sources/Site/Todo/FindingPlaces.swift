import Core
import Digest
import Formats

/// Which document and which passages a diagnostic is about, by the place it stands at.
struct FindingPlaces: Sendable {
  private let corpus: Corpus
  /// The slugs of the documents by the folder or bare file they are.
  private var documents: [String: String] = [:]
  private var texts: [String: (slug: String, text: DocumentText)] = [:]
  private var summaries: [String: (slug: String?, text: Summary)] = [:]
  private var translations: [String: (slug: String, text: Translation)] = [:]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    for document in corpus.documents {
      documents[document.name] = document.slug
      for text in document.texts { texts[text.source.file] = (document.slug, text) }
      for summary in document.summaries.values {
        summaries[summary.file] = (document.slug, summary)
      }
      for translation in document.translations.values {
        translations[translation.file.source.file] = (document.slug, translation)
      }
    }
    for introduction in corpus.introductions {
      summaries[introduction.text.file] = (nil, introduction.text)
    }
  }

  /// The slug of the document in whose folder the file lies; nil for what concerns none, or several.
  func document(of diagnostic: Diagnostic) -> String? {
    let file = diagnostic.file
    if let slug = documents[file] ?? texts[file]?.slug { return slug }
    return file.lastIndex(of: "/").flatMap { documents[String(file[..<$0])] }
  }

  /// The passages it is about: in a digest those that the sentence rests on, in a source or a translation the one it
  /// stands in; none for a file as a whole.
  func passages(of diagnostic: Diagnostic) -> [PassageID] {
    guard let position = diagnostic.position else { return [] }
    if let (slug, summary) = summaries[diagnostic.file] {
      return cited(at: summary.markdown.source.offset(of: position), in: summary, slug)
    }
    if let (slug, text) = texts[diagnostic.file] {
      return [passage(at: position.line, in: text).map { whole($0, of: slug) }].compactMap(\.self)
    }
    if let (slug, translation) = translations[diagnostic.file] {
      let offset = translation.file.source.offset(of: position)
      let last = translation.passages.filter { $0.value.opening.lowerBound <= offset }
        .max { $0.value.opening.lowerBound < $1.value.opening.lowerBound }
      return [last.map { whole($0.key, of: slug) }].compactMap(\.self)
    }
    return []
  }

  private func cited(at offset: Int, in summary: Summary, _ slug: String?) -> [PassageID] {
    let sentence = summary.sentences.last { $0.source.lowerBound <= offset }
    let ids = (sentence?.references ?? []).compactMap { reference in
      (reference.document ?? slug).map {
        PassageID(document: $0, anchor: reference.anchor)
      }
    }
    return ids.filter { corpus.passage($0) != nil }
  }

  /// The last passage that begins at a line or before it.
  private func passage(at line: Int, in text: DocumentText) -> String? {
    var found: IndexedPassage?
    for passage in text.passages.passages where passage.kind != .annex && passage.line <= line {
      if passage.line > found?.line ?? 0 { found = passage }
    }
    return found?.anchor
  }

  /// Of an item the paragraph, for an item is not read alone.
  private func whole(_ anchor: String, of slug: String) -> PassageID {
    var id = PassageID(document: slug, anchor: anchor)
    while let parent = corpus.passage(id)?.parent { id.anchor = parent }
    return id
  }
}
