import Core
import Digest
import Documents
import Site

/// Finds the document that already has a symbol.
struct HeldDocuments {
  /// A document that is held, or was added a moment ago.
  struct Kin {
    var symbol: String
    var slug: String
    /// Its folder, as messages name it.
    var name: String
    var languages: Set<Language>
    /// Whether it was added by the same run.
    var isOfThisRun: Bool
  }

  let seeds: SiteBuilder.Folder
  let additions: [Addition]

  /// The document whose `document.yaml` names the symbol; nil where there is none, or no symbol.
  func holder(ofSymbol symbol: String?) -> Kin? {
    guard let symbol else { return nil }
    let added = additions.filter { $0.facts.symbol?.value == symbol }
    if let first = added.first {
      let texts = additions.filter { $0.slug == first.slug }
      return Kin(
        symbol: symbol, slug: first.slug, name: first.folder,
        languages: Set(texts.map(\.language)).union(languages(inFolderOf: first.slug)),
        isOfThisRun: true)
    }
    let documents = Discovery.files(in: seeds.path, named: seeds.name).files.documents
    for document in documents where !document.isBare {
      guard let file = document.facts,
        let source = try? FileAccess.text(of: file.path, named: file.name),
        DocumentFacts.read(source).facts.symbol == symbol
      else { continue }
      return Kin(
        symbol: symbol, slug: document.slug, name: document.name,
        languages: Set(document.sources.compactMap(\.language)), isOfThisRun: false)
    }
    return nil
  }

  private func languages(inFolderOf slug: String) -> Set<Language> {
    let names = FileAccess.names(in: "\(seeds.path)/documents/\(slug)")
    return Set(
      Language.allCases.filter { language in
        names.contains { $0.hasPrefix("source.\(language.rawValue).") }
      })
  }
}
