import Core
import Digest
import Templates

/// What can be taken away from the page of a document: how to cite it, and its files.
struct DownloadsView: Sendable {
  let context: PageContext
  let model: SiteModel
  let document: CorpusDocument

  /// The data of the `take-away` partial.
  func value() throws(TemplateFailure) -> TemplateValue {
    let cite = CiteView(context: context, model: model, document: document)
    let un = cite.unitedNationsWhole
    let (own, other) = (context.language, context.language.other)
    let address = context.shell.addresses.absolute(context.id)
    return [
      "un_zh": try marked(un.zh, in: .chinese), "un_en": try marked(un.en, in: .english),
      "digest": try marked(cite.digest(place: nil, url: nil), in: own),
      "address": .text(address.map { context.comma + $0 } ?? ""),
      "references": .list(DocumentFile.references(in: own).map(link)),
      "files": .list(
        (DocumentFile.texts(of: document, in: own) + DocumentFile.texts(of: document, in: other))
          .map(link)),
    ]
  }

  /// A title may be there in the other language only.
  private func marked(
    _ text: String, in language: Language
  ) throws(TemplateFailure) -> TemplateValue {
    .html(try context.marked(Array(text.utf8)[...], in: language))
  }

  private func link(_ file: DocumentFile) -> TemplateValue {
    let path = file.path(of: document.slug)
    return [
      "href": .text(context.shell.addresses.link(from: context.id, toFile: path)),
      "name": .text(file.nameAway(of: document.slug)), "text": .text(words(for: file)),
    ]
  }

  private func words(for file: DocumentFile) -> String {
    let word: Word
    switch file.content {
    case .source: word = .fileSource
    case .translation: word = .fileTranslation
    case .structure:
      word = document.isTranslated(into: file.language) ? .fileStructureOurs : .fileStructure
    case .reference(let format): return format.rawValue
    }
    let tongue = context.text(file.language == .chinese ? .tongueZh : .tongueEn)
    return context.text(word, ["tongue": tongue])
  }
}
