import Core
import Digest
import Templates

/// The page being made: where it stands, in which language, and how it speaks and links.
struct PageContext: Sendable {
  let shell: SiteShell
  let id: PageID
  let language: Language

  /// The page `id` in `language`.
  init(_ page: PageID.Page, _ language: Language, shell: SiteShell) {
    self.shell = shell
    self.language = language
    id = .page(language, page)
  }

  /// Words of the interface, what stands in braces put in.
  func text(_ word: Word, _ values: [String: String] = [:]) -> String {
    shell.wording.text(word, language, values)
  }

  /// `5 documents`, `5份文件`.
  func count(_ word: Word, _ number: Int) -> String {
    shell.wording.count(word, number, language)
  }

  /// The same, but nothing for none: `cited 0 times` tells a reader of a list nothing.
  func someCount(_ word: Word, _ number: Int) -> String { number == 0 ? "" : count(word, number) }

  /// The link to a page in the same language.
  func link(_ page: PageID.Page, anchor: String? = nil) -> String {
    shell.addresses.link(from: id, to: .page(language, page), anchor: anchor)
  }

  /// The link to a passage of a held document, or to its page where the page lacks the passage.
  func link(_ slug: String, passage anchor: String, in model: SiteModel) -> String {
    link(.document(slug), anchor: model.shownAnchor(anchor, of: slug, language))
  }

  /// A piece of text with its language, where that is not the page's.
  ///
  /// A marked piece says visibly what language it is in.
  func words(_ text: String, in tongue: Language, marked: Bool = true) -> TemplateValue {
    [
      "text": .text(tongue == .english ? text.withTypographicApostrophes : text),
      "lang": .text(tag(tongue)), "mark": .text(marked ? mark(tongue) : ""),
    ]
  }

  /// `zh-Hans` or `en` for a piece that is not in the page's language; otherwise empty.
  func tag(_ tongue: Language) -> String { tongue == language ? "" : tongue.tag }

  /// The visible word for a piece that is not in the page's language; otherwise empty.
  func mark(_ tongue: Language) -> String {
    guard tongue != language else { return "" }
    return text(tongue == .chinese ? .tongueZh : .tongueEn)
  }

  /// Markup from one of the inline partials.
  func partial(_ name: String, _ data: TemplateValue) throws(TemplateFailure) -> TrustedHTML {
    TrustedHTML(
      trustedMarkup: try shell.library.render(
        "partials/\(name)", data, over: .record(["t": .record(shell.words(language))])))
  }

  /// A date as the language writes it; `false` when there is none.
  ///
  /// One that was not found in any source says so.
  func date(_ span: DateSpan?, isConfirmed: Bool = true) -> TemplateValue {
    guard let span else { return false }
    return [
      "iso": .text(span.start), "text": .text(span.text(language)),
      "doubt": .text(doubt(isConfirmed)),
    ]
  }

  /// Between two remarks: `, ` or `，`.
  var comma: String { language == .chinese ? "，" : ", " }

  /// `not confirmed` beside what was not found in any source; else empty.
  func doubt(_ isConfirmed: Bool) -> String { isConfirmed ? "" : text(.notConfirmed) }

  /// The same of a pair of terms that is shown as verified where nothing is said: one of which the table does not
  /// say how it is known is not.
  func doubt(_ verification: Verification?) -> String {
    doubt(verification.map { $0 != .knowledge } ?? false)
  }
}
