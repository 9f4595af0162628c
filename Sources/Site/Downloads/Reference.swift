import Core
import Digest

/// What a reference manager keeps of a document.
struct Reference: Sendable, Hashable {
  /// ASCII, unique in the site: the document's slug and the language.
  var key: String
  /// The body it was issued by or for: `United Nations, General Assembly`.
  var author: String
  var title: String
  /// What is to be said of the title where it is not the United Nations' own; otherwise empty.
  var note: String
  /// `A/RES/78/72`; nil where the text has none printed.
  var symbol: String?
  /// Year, month, day, as far as known.
  var date: [Int]
  /// The United Nations, in the language.
  var publisher: String
  var language: Language
  /// The official document, or else the page of this site; nil where neither is known.
  var url: String?

  /// The reference to a document in a language.
  init(to document: CorpusDocument, in language: Language, model: SiteModel, shell: SiteShell) {
    let context = PageContext(.document(document.slug), language, shell: shell)
    publisher = context.text(.unitedNations)
    author = publisher
    if let body = document.body.flatMap({ EntryViews(context: context, model: model).body($0) }),
      !body.hasPrefix(publisher)
    {
      author += (language == .chinese ? "" : ", ") + body
    }
    key = "\(document.slug)-\(language.rawValue)"
    title = document.title(language) ?? document.title(language.other) ?? document.slug
    let isOurs = document.title(language) != nil && !document.isTitleOfficial(language)
    note = isOurs ? context.text(.titleUnofficial) : ""
    symbol = document.symbol
    date = (document.date ?? "").split(separator: "-").compactMap { Int($0) }
    self.language = language
    url =
      document.symbol.map { model.officialAddress($0, language) }
      ?? shell.addresses.absolute(context.id)
  }
}
