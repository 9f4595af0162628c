import Core
import Templates

/// What other sites show beside a link to a page, for the `head` partial: the properties of the Open Graph
/// protocol.
struct ShareView: Sendable {
  private let shell: SiteShell

  init(_ shell: SiteShell) { self.shell = shell }

  /// The data; without a base URL there is no address to give, nor one of the picture.
  func value(
    _ page: PageID, title: String, site: String, _ language: Language
  ) -> TemplateValue {
    let picture = shell.pictures[language]
    return [
      "title": .text(title), "site": .text(site), "locale": .text(Self.locale(language)),
      "other_locale": .text(Self.locale(language.other)),
      "url": .text(shell.addresses.absolute(page) ?? ""),
      "image": .text(picture.isEmpty ? "" : shell.addresses.absolute(file: picture) ?? ""),
    ]
  }

  /// The protocol wants language and territory with an underscore.
  private static func locale(_ language: Language) -> String {
    language == .chinese ? "zh_CN" : "en_GB"
  }
}
