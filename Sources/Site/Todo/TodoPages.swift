package import Core
import Digest
package import Templates

/// What is left to do, for the preview: a page in each language, and the bar that leads there.
///
/// Made from whatever could be read, so that it stands there when errors keep the site from being made.
package struct TodoPages: Sendable {
  private let site: PreparedSite
  private let findings: TodoFindings

  /// Nil where the templates have no such page.
  ///
  /// - Parameters:
  ///   - site: What could be read.
  ///   - diagnostics: All that was found, also in rendering.
  package init?(_ site: PreparedSite, diagnostics: [Diagnostic]) {
    guard site.maker.shell.library.names.contains("preview/todo") else { return nil }
    self.site = site
    findings = TodoFindings(diagnostics.sorted(), in: site.maker.model.corpus)
  }

  /// The files of the pages' look, by path below the site's root.
  package var assets: [String: [UInt8]] {
    Dictionary(
      site.assets.files.values.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// The page at a path below the site's root; nil for every other path.
  package func file(_ path: String) -> [UInt8]? {
    let language = Language.allCases.first { PageID.page($0, .todo).path == path }
    return language.flatMap { try? page($0) }
  }

  /// The page in a language.
  package func page(_ language: Language) throws(TemplateFailure) -> [UInt8] {
    let view = TodoView(language, site: site, findings: findings)
    return try site.maker.shell.library.render("preview/todo", view.data())
  }

  /// The bar on the page at a path below the site's root, which leads to what concerns that page; nil on the to-do
  /// page itself, and where the templates have no bar.
  package func bar(on path: String) -> [UInt8]? {
    let steps = path.split(separator: "/").map(String.init)
    let language = steps.first.flatMap(Language.init(rawValue:)) ?? site.messageLanguage ?? .chinese
    guard path != PageID.page(language, .todo).path else { return nil }
    let slug = steps.count > 3 && steps[1] == "documents" ? steps[2] : nil
    let document = slug.flatMap { site.maker.model.document($0)?.slug }
    let view = TodoView(language, site: site, findings: findings)
    return try? site.maker.shell.library.render("preview/bar", view.bar(leadingTo: document))
  }
}
