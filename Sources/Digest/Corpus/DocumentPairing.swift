package import Core
import Documents

/// Joins two bare sources that are one document in two languages, known by their symbol.
package enum DocumentPairing {
  /// The documents, those of one symbol joined, and a note on each joining.
  ///
  /// Only a document without facts and digests of its own is joined to another: what editors have
  /// put into a folder stays as they put it.
  package static func paired(
    _ documents: [ParsedDocument]
  ) -> (documents: [ParsedDocument], diagnostics: [Diagnostic]) {
    var (result, diagnostics) = ([ParsedDocument](), [Diagnostic]())
    var places: [String: Int] = [:]
    for document in documents.sorted(by: isOwner) {
      guard let text = document.texts.first, document.texts.count == 1, let symbol = text.symbol
      else {
        result.append(document)
        continue
      }
      if document.isBare, let place = places[symbol],
        !result[place].texts.contains(where: { $0.language == text.language })
      {
        diagnostics.append(note(on: document, joinedTo: result[place], symbol))
        result[place].contents.sources += document.contents.sources
        result[place].texts += document.texts
      } else {
        places[symbol] = places[symbol] ?? result.count
        result.append(document)
      }
    }
    return (result, diagnostics)
  }

  /// Documents with facts before bare ones, Chinese texts before English, then by slug.
  private static func isOwner(_ left: ParsedDocument, before right: ParsedDocument) -> Bool {
    if left.isBare != right.isBare { return !left.isBare }
    let (first, second) = (left.texts.first?.language, right.texts.first?.language)
    if let first, let second, first != second { return first < second }
    return left.contents.slug < right.contents.slug
  }

  private static func note(
    on document: ParsedDocument, joinedTo owner: ParsedDocument, _ symbol: String
  ) -> Diagnostic {
    Diagnostic(
      id: "document-paired", severity: .note, file: document.contents.name,
      message: Bilingual(
        zh: "文号同为\(symbol)，作为另一语文的文本并入“\(owner.contents.slug)”",
        en:
          "has the symbol \(symbol) too and is read as the other language of “\(owner.contents.slug)”"
      ))
  }
}

extension ParsedDocument {
  /// Whether the editors have said nothing about it yet.
  fileprivate var isBare: Bool {
    contents.summaries.isEmpty && contents.translations.isEmpty
      && contents.facts == DocumentFacts()
  }
}
