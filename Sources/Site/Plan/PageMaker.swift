import Core
import Digest
package import Templates

/// Makes the data of any page of the plan.
package struct PageMaker: Sendable {
  package let model: SiteModel
  package let shell: SiteShell
  /// What the search page searches in; nil for a site without it.
  package var search: SearchIndex?

  package init(model: SiteModel, shell: SiteShell) {
    self.model = model
    self.shell = shell
  }

  /// The page, or nil where the plan has no such page.
  package func page(_ id: PageID) throws(TemplateFailure) -> Page? {
    let front = FrontPages(model: model, shell: shell)
    switch id {
    case .languageChoice: return front.languageChoice()
    case .rootNotFound: return front.rootNotFound()
    case .page(let language, let page): return try self.page(page, language, front)
    }
  }

  private func page(
    _ page: PageID.Page, _ language: Language, _ front: FrontPages
  ) throws(TemplateFailure) -> Page? {
    switch page {
    case .home: return try front.home(language)
    case .about: return front.about(language)
    case .notFound: return front.notFound(language)
    case .documents: return index(page, language).documents()
    case .meetings: return index(page, language).meetings()
    case .themes: return index(page, language).themes()
    case .resolutions: return index(page, language).resolutions()
    case .search:
      return SearchPage(language, model: model, shell: shell, index: search).page()
    case .terms: return TermsPage(language, model: model, shell: shell).page()
    case .termVariants: return TermVariantsPage(language, model: model, shell: shell).page()
    case .todo: return nil
    case .document(let slug):
      guard let document = model.document(slug) else { return nil }
      return try DocumentPage(document, language, model: model, shell: shell).page()
    case .parallel(let slug):
      guard let document = model.document(slug), document.isInBothLanguages else { return nil }
      return try ParallelPage(document, language, model: model, shell: shell).page()
    case .meeting(let slug):
      guard let meeting = model.meeting(slug) else { return nil }
      return try MeetingPage(meeting, language, model: model, shell: shell).page()
    case .theme(let slug):
      guard let theme = model.theme(slug) else { return nil }
      return try ThemePage(theme, language, model: model, shell: shell).page()
    case .resolution(let slug):
      guard let resolution = model.resolution(slug: slug) else { return nil }
      return try ResolutionPage(resolution, language, model: model, shell: shell).page()
    }
  }

  private func index(_ page: PageID.Page, _ language: Language) -> IndexPages {
    IndexPages(page, language, model: model, shell: shell)
  }

  /// The page as it will be written.
  package func html(_ page: Page) throws(TemplateFailure) -> [UInt8] {
    try shell.library.render(page.template, page.data)
  }
}
