import Core
import Digest
import Documents

/// Pages as results name them.
struct SearchPlaces: Sendable {
  let model: SiteModel
  let wording: Wording

  /// The words of the interface in both languages.
  func words(_ word: Word) -> Bilingual<String> {
    Bilingual(zh: wording.text(word, .chinese), en: wording.text(word, .english))
  }

  private func date(_ span: DateSpan?) -> Bilingual<String> {
    Bilingual(zh: span?.text(.chinese) ?? "", en: span?.text(.english) ?? "")
  }

  func of(_ document: CorpusDocument) -> SearchPlace {
    let name = document.symbol ?? document.slug
    let (zh, en) = (document.title(.chinese), document.title(.english))
    return SearchPlace(
      href: "documents/\(document.slug)/",
      title: Bilingual(zh: zh ?? en ?? name, en: en ?? zh ?? name),
      symbol: document.symbol ?? "", kind: words(document.kind.word),
      date: date(DateSpan(document.date)))
  }

  func of(_ resolution: Resolution) -> SearchPlace {
    let name = Self.names(of: resolution)
    func title(_ language: Language) -> String {
      let title = (resolution.title[language] ?? resolution.title[language.other])?.text
      return [name[language].capitalisingFirst, title].compactMap(\.self).joined(
        separator: language == .chinese ? "：" : ": ")
    }
    return SearchPlace(
      href: "resolutions/\(resolution.slug)/",
      title: Bilingual(zh: title(.chinese), en: title(.english)), symbol: resolution.symbol,
      kind: words(.resolution), date: date(DateSpan(resolution.adopted)))
  }

  /// `第72/77号决议`, `resolution 72/77`.
  static func names(of resolution: Resolution) -> Bilingual<String> {
    Bilingual(zh: "第\(resolution.number)号决议", en: "resolution \(resolution.number)")
  }

  func of(_ theme: Theme) -> SearchPlace {
    SearchPlace(href: "themes/\(theme.slug)/", title: theme.name, kind: words(.theme))
  }

  /// The page of a meeting or of the event it is a part of; nil where it has none.
  func of(_ meeting: Meeting) -> (page: SearchPlace, anchor: String?, slug: String)? {
    guard case (.meeting(let slug), let anchor)? = model.place(ofMeeting: meeting.slug) else {
      return nil
    }
    let place = SearchPlace(
      href: "meetings/\(slug)/", title: meeting.name, kind: words(.meeting),
      date: date(DateSpan(meeting.start, meeting.end)))
    return (place, anchor, slug)
  }
}

extension DocumentKind {
  /// Its name in the interface.
  var word: Word {
    switch self {
    case .report: .kindReport
    case .resolution: .kindResolution
    case .note: .kindNote
    case .other: .kindOther
    }
  }
}
