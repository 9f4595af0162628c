package import Core

/// A page of the site, whatever its address.
package enum PageID: Sendable, Hashable {
  /// `/`: the choice of language.
  case languageChoice
  /// `404.html` at the root, in both languages.
  case rootNotFound
  case page(Language, Page)

  /// The page in one language.
  package enum Page: Sendable, Hashable {
    case home, about, notFound
    case documents, meetings, themes, resolutions
    case search
    /// The glossary.
    case terms
    case termVariants
    case document(String)
    /// The Chinese and the English text of a document side by side.
    case parallel(String)
    case meeting(String)
    case theme(String)
    case resolution(String)
    /// What is left to do; in the preview only, and in no plan.
    case todo
  }

  /// The language; nil where both stand side by side.
  package var language: Language? {
    if case .page(let language, _) = self { language } else { nil }
  }

  /// The same page in the other language; nil where both stand side by side.
  package var counterpart: PageID? {
    if case .page(let language, let page) = self { .page(language.other, page) } else { nil }
  }

  /// The file below the output folder: `zh/documents/res-78-72/index.html`.
  package var path: String {
    switch self {
    case .languageChoice: "index.html"
    case .rootNotFound: "404.html"
    case .page(let language, let page): "\(language.rawValue)/\(page.path)"
    }
  }
}

extension PageID.Page {
  /// The index that lists it; nil for pages that stand alone.
  package var index: PageID.Page? {
    switch self {
    case .document, .parallel: .documents
    case .meeting: .meetings
    case .theme: .themes
    case .resolution: .resolutions
    case .termVariants: .terms
    default: nil
    }
  }

  fileprivate var path: String {
    switch self {
    case .home: "index.html"
    case .notFound: "404.html"
    case .about: "about/index.html"
    case .documents: "documents/index.html"
    case .meetings: "meetings/index.html"
    case .themes: "themes/index.html"
    case .resolutions: "resolutions/index.html"
    case .search: "search/index.html"
    case .terms: "terms/index.html"
    case .termVariants: "terms/variants/index.html"
    case .document(let slug): "documents/\(slug)/index.html"
    case .parallel(let slug): "documents/\(slug)/parallel/index.html"
    case .meeting(let slug): "meetings/\(slug)/index.html"
    case .theme(let slug): "themes/\(slug)/index.html"
    case .todo: "todo/index.html"
    case .resolution(let slug): "resolutions/\(slug)/index.html"
    }
  }
}
