package import Core
import Formats

/// What `site.yaml` says about the site as a whole.
package struct SiteSettings: Sendable, Hashable {
  package var title: Bilingual<String>
  package var description: Bilingual<String>
  /// Who publishes it; nil when the file does not say.
  package var publisher: Bilingual<String>?
  /// The beginning of links to official texts, without a slash at its end: `https://docs.un.org`.
  package var officialLinkBase: String
  /// The beginning of searches for official texts whose symbol is not known, to which the title is added:
  /// `https://digitallibrary.un.org/search?p=`.
  package var officialSearchBase: String
  /// The language of messages; nil leaves it to the command.
  package var messageLanguage: Language?
  /// The public address, `https://example.org/digest/`; nil when unknown.
  package var baseURL: String?

  /// What holds where `site.yaml` is silent.
  package init() {
    title = Bilingual(zh: "外空治理文摘", en: "Space Governance Digest")
    description = Bilingual(
      zh: "联合国外层空间治理文件的中英文摘要，每句话都注明依据的段落。",
      en:
        "United Nations documents on the governance of outer space, with the source of every sentence."
    )
    officialLinkBase = "https://docs.un.org"
    officialSearchBase = "https://digitallibrary.un.org/search?p="
  }

  /// Reads `site.yaml`; a key that nobody knows is an error.
  package static func read(
    _ source: SourceText
  ) -> (settings: SiteSettings, diagnostics: [Diagnostic]) {
    var settings = SiteSettings()
    let (value, problems) = YAMLDocument.parse(source)
    guard let value else { return (settings, problems) }
    var record = YAMLRecord(value, in: source)
    if let title = record.bilingual("title") { settings.title = title }
    if let description = record.bilingual("description") { settings.description = description }
    settings.publisher = record.bilingual("publisher")
    if let base = record.address("official_link_base") {
      settings.officialLinkBase = base.hasSuffix("/") ? String(base.dropLast()) : base
    }
    if let base = record.address("official_search_base") { settings.officialSearchBase = base }
    settings.messageLanguage = record.choice("message_language", of: Language.self)
    settings.baseURL = record.address("base_url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    return (settings, problems + record.finish())
  }
}

extension YAMLRecord {
  /// An absolute address of the web; anything else is `yaml-not-an-address`.
  fileprivate mutating func address(_ key: String) -> String? {
    guard let text = string(key) else { return nil }
    let rest = text.droppingPrefix("https://") ?? text.droppingPrefix("http://")
    let isPlain = text.utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0)
    }
    if let first = rest?.first, first != "/", isPlain { return text }
    report(
      source.diagnostic(
        "yaml-not-an-address", .error, at: range(of: key) ?? range,
        message: Bilingual(zh: "“\(key)”应为完整的网址", en: "“\(key)” must be a complete address"),
        help: Bilingual(
          zh: "写成https://example.org/digest/这样的形式", en: "write it like https://example.org/digest/")
      ))
    return nil
  }
}
