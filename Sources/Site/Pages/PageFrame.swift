import Core
import Digest
import Templates

/// The parts of a page's data that every page has: head, navigation, switch, breadcrumbs, foot.
struct PageFrame: Sendable {
  let context: PageContext
  let model: SiteModel
  /// The name of the template, and the page's class.
  let template: String
  /// What the page is about, in front of the site's name in its title.
  var title: String
  var description: String = ""
  /// The titles of the page's sources with their addresses, and its last change.
  var foot: Foot?
  /// Whether the page has something that a script adds to: the choice of an addressee.
  var hasRequests = false
  /// Whether evidence links stand on the page, to which a script adds the passages.
  var hasEvidence = false
  /// Whether passages stand on the page, which a script helps to copy and to cite.
  var hasPassages = false
  /// The page that search engines are to list in place of this one, such as the text in one language for
  /// the two side by side.
  var canonical: PageID?
  /// What the breadcrumbs call this page; its title where empty.
  var crumb = ""
  /// The page between the index and this one in the breadcrumbs: a link.
  var parent: TemplateValue?
  /// Whether it is the page that searches.
  var isSearch = false
  /// Whether a form for searching stands on it.
  var hasSearchForm = false

  /// What a page rests on.
  struct Foot: Sendable {
    var sources: [TemplateValue] = []
    /// ISO 8601.
    var updated: String?
  }

  /// The data of the page: the frame and, over it, `content`.
  func data(_ content: TemplateRecord) -> TemplateValue {
    var record: TemplateRecord = [
      "page": page, "site": site, "navigation": navigation, "switch": languageSwitch,
      "breadcrumbs": breadcrumbs, "t": .record(context.shell.words(context.language)),
    ]
    for key in content.keys { record[key] = content[key] }
    return .record(record)
  }

  private var settings: SiteSettings { model.corpus.settings }
  private var addresses: Addresses { context.shell.addresses }
  private var language: Language { context.language }
  private var siteTitle: String { settings.title[language] }

  private var page: TemplateValue {
    let isUnlisted = [.notFound, .todo].map { PageID.page(language, $0) }.contains(context.id)
    return [
      "lang": .text(language.tag), "kind": .text(template),
      "title": .text(title.isEmpty ? siteTitle : "\(title) · \(siteTitle)"),
      "description": .text(description), "noindex": .bool(isUnlisted),
      "canonical": .text(isUnlisted ? "" : addresses.absolute(canonical ?? context.id) ?? ""),
      "alternates": isUnlisted || canonical != nil
        ? [] : Alternates(addresses).list(for: context.id),
      "stylesheet": .text(addresses.link(from: context.id, toFile: context.shell.stylesheet)),
      "icon": .text(addresses.link(from: context.id, toFile: context.shell.icon)),
      "foot": footValue, "scripts": .list(scripts),
      "styles": .list(styles), "share": isUnlisted ? false : share,
    ]
  }

  /// What other sites show beside a link to the page (Open Graph protocol).
  private var share: TemplateValue {
    ShareView(context.shell).value(
      context.id, title: title.isEmpty ? siteTitle : title, site: siteTitle, language)
  }

  private var styles: [TemplateValue] {
    guard hasSearchForm, let style = context.shell.searchStylesheet else { return [] }
    return [["href": .text(addresses.link(from: context.id, toFile: style))]]
  }

  private var scripts: [TemplateValue] {
    let scripts =
      [
        hasRequests ? context.shell.requestsScript : nil,
        hasEvidence ? context.shell.previewsScript : nil,
        hasPassages ? context.shell.readingScript : nil,
      ].compactMap(\.self) + (isSearch ? context.shell.searchScripts : [])
    return scripts.map { ["href": .text(addresses.link(from: context.id, toFile: $0))] }
  }

  private var footValue: TemplateValue {
    guard let foot, !foot.sources.isEmpty || foot.updated != nil else { return false }
    return [
      "sources": foot.sources.isEmpty ? false : ["list": .list(foot.sources)],
      "updated": context.date(DateSpan(foot.updated)),
    ]
  }

  private var site: TemplateValue {
    let base = settings.officialLinkBase
    return [
      "title": .text(siteTitle), "description": .text(settings.description[language]),
      "publisher": .text(settings.publisher?[language] ?? siteTitle),
      "home": .text(context.link(.home)), "about": .text(context.link(.about)),
      "official_href": .text("\(base)/\(language.rawValue)/"),
      "official_label": .text(base.split(separator: "/").last.map(String.init) ?? base),
    ]
  }

  private var navigation: TemplateValue {
    guard case .page(_, let here) = context.id else { return [] }
    let entries: [(PageID.Page, Word)] = [
      (.documents, .documents), (.meetings, .meetings), (.themes, .themes),
      (.resolutions, .resolutions), (.terms, .terms), (.search, .search), (.about, .about),
    ]
    return .list(
      entries.map { page, word in
        let current = page == here ? "page" : here.index == page ? "true" : ""
        return [
          "href": .text(context.link(page)), "label": .text(context.text(word)),
          "current": .text(current),
        ]
      })
  }

  private var languageSwitch: TemplateValue {
    let href = context.id.counterpart.map { addresses.link(from: context.id, to: $0) } ?? ""
    return [
      "href": .text(href), "lang": .text(language.other.tag),
      "label": .text(context.text(.switchLanguage)),
    ]
  }

  private var breadcrumbs: TemplateValue {
    guard case .page(_, let here) = context.id, here != .home else { return false }
    var trail: [TemplateValue] = [
      ["href": .text(context.link(.home)), "label": .text(context.text(.home))]
    ]
    if let index = here.index, let word = Self.indexWords[index] {
      trail.append(["href": .text(context.link(index)), "label": .text(context.text(word))])
    }
    if let parent { trail.append(parent) }
    return ["trail": .list(trail), "here": .text(crumb.isEmpty ? title : crumb)]
  }

  private static let indexWords: [PageID.Page: Word] = [
    .documents: .documents, .meetings: .meetings, .themes: .themes, .resolutions: .resolutions,
    .terms: .terms,
  ]
}

/// The addresses of a page in both languages, as search engines want them: absolute, reciprocal, the
/// page itself included, with the choice of language for everybody else.
struct Alternates: Sendable {
  private let addresses: Addresses

  init(_ addresses: Addresses) { self.addresses = addresses }

  /// Empty without a base URL; the choice of language stands for the two home pages.
  func list(for page: PageID) -> TemplateValue {
    let page = page == .languageChoice ? .page(.chinese, .home) : page
    guard let counterpart = page.counterpart, let language = page.language else { return [] }
    let pair = [language: page, language.other: counterpart]
    var list: [TemplateValue] = []
    for language in Language.allCases {
      guard let page = pair[language], let href = addresses.absolute(page) else { return [] }
      list.append(["hreflang": .text(language.tag), "href": .text(href)])
    }
    if case .page(_, .home) = page, let choice = addresses.absolute(.languageChoice) {
      list.append(["hreflang": "x-default", "href": .text(choice)])
    }
    return .list(list)
  }
}
