import Core
import Digest
import Documents

/// Where citations in a document's text lead: to our pages, or to the official text.
struct CitationLinks: Sendable {
  let context: PageContext
  let model: SiteModel
  /// The document the citations stand in.
  let document: String

  /// Nil where there is nothing to lead to, such as a treaty without a page.
  func target(of citation: Citation) -> ProseView.LinkTarget? {
    switch citation.kind {
    case .resolution, .document: symbol(citation.target)
    case .session: meeting(citation.target)
    case .treaty, .sdg: nil
    }
  }

  private func symbol(_ symbol: String) -> ProseView.LinkTarget? {
    if let resolution = model.resolution(symbol: symbol) {
      let title = resolution.title[context.language]
      return ProseView.LinkTarget(
        href: context.link(.resolution(resolution.slug)), title: named(symbol, title.map(words)))
    }
    if let held = model.document(symbol: symbol) {
      return ProseView.LinkTarget(
        href: context.link(.document(held.slug)), title: named(symbol, held.title(context.language))
      )
    }
    return ProseView.LinkTarget(
      href: model.officialAddress(symbol, context.language),
      title: context.text(.officialDocument, ["symbol": symbol]))
  }

  private func meeting(_ slug: String) -> ProseView.LinkTarget? {
    guard let meeting = model.meeting(slug), let place = model.place(ofMeeting: slug) else {
      return nil
    }
    return ProseView.LinkTarget(
      href: context.link(place.page, anchor: place.anchor), title: meeting.name[context.language])
  }

  /// A title, and whether it was found in a source.
  private func words(_ title: ResolutionTitle) -> String {
    let doubt = context.doubt(title.standing != .notConfirmed)
    if doubt.isEmpty { return title.text }
    return context.language == .chinese ? "\(title.text)（\(doubt)）" : "\(title.text) (\(doubt))"
  }

  private func named(_ symbol: String, _ title: String?) -> String {
    title.map { CitationTitle.text(symbol, $0, context.language) } ?? symbol
  }
}
