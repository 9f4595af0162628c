package import Core
import Digest

/// Which pages the site has, each in both languages.
package struct SitePlan: Sendable {
  /// In the order of their paths.
  package let pages: [PageID]
  /// Two pages that would stand at one address.
  package let diagnostics: [Diagnostic]

  /// The plan for a corpus.
  package init(_ model: SiteModel) {
    let corpus = model.corpus
    var pages: [PageID.Page] = [
      .home, .about, .notFound, .documents, .meetings, .themes, .resolutions,
      .search, .terms, .termVariants,
    ]
    pages += corpus.documents.map { .document($0.slug) }
    pages += corpus.documents.filter(\.isInBothLanguages).map { .parallel($0.slug) }
    pages += corpus.meetings.filter(\.hasOwnPage).map { .meeting($0.slug) }
    pages += corpus.themes.map { .theme($0.slug) }
    pages += corpus.resolutions.map { .resolution($0.slug) }
    let pairs = pages.flatMap { page in Language.allCases.map { PageID.page($0, page) } }
    let all = ([.languageChoice, .rootNotFound] + pairs).sorted { $0.path < $1.path }
    self.pages = all
    diagnostics = zip(all, all.dropFirst()).filter { $0.path == $1.path }.map { page, _ in
      Diagnostic(
        id: "page-collision", severity: .error, file: page.path,
        message: Bilingual(zh: "两个页面用了同一个地址", en: "two pages would stand at this address"),
        help: Bilingual(zh: "请给其中一个换一个标识", en: "give one of them another slug"))
    }
  }
}
