import Core
import Digest
import Templates

/// `sitemap.xml`: every page with its counterpart (sitemaps.org 0.9, with the `xhtml:link` of
/// localized versions).
struct Sitemap: Sendable {
  static let path = "sitemap.xml"

  let maker: PageMaker
  let plan: SitePlan

  /// The bytes; nil without a base URL, for a sitemap holds full addresses only.
  func xml() throws(TemplateFailure) -> [UInt8]? {
    let addresses = maker.shell.addresses
    guard addresses.base != nil else { return nil }
    let urls = plan.pages.compactMap { page -> TemplateValue? in
      guard isListed(page), let address = addresses.absolute(page) else { return nil }
      return [
        "loc": .text(address), "lastmod": .text(lastChange(of: page) ?? ""),
        "alternates": Alternates(addresses).list(for: page),
      ]
    }
    return try maker.shell.library.render("sitemap", ["urls": .list(urls)])
  }

  private func isListed(_ page: PageID) -> Bool {
    switch page {
    case .rootNotFound, .page(_, .notFound), .page(_, .parallel): false
    default: true
    }
  }

  /// From the editors' `updated:`, never from clocks or files.
  private func lastChange(of page: PageID) -> String? {
    guard case .page(_, .document(let slug)) = page else { return nil }
    return maker.model.document(slug)?.facts.updated
  }
}
