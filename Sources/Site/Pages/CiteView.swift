import Core
import Digest
import Documents
import Templates

/// How a passage is cited: in the style of the United Nations in both languages, and in this digest.
///
/// `{place}` stands for the passage, `{url}` for its address; a script puts them in.
struct CiteView: Sendable {
  let context: PageContext
  let model: SiteModel
  let document: CorpusDocument

  /// The data of the `cite` partial.
  var value: TemplateValue {
    let un = unitedNations
    return [
      "un_zh": .text(un.zh), "un_en": .text(un.en),
      "digest": .text(digest(place: "{place}", url: "{url}")),
      "form": .text(context.text(.quotationForm)), "ours": .text(ours),
    ]
  }

  /// The document as United Nations documents cite it (Editorial Manual): a resolution by organ and
  /// number, another by its symbol; one without a symbol by its title.
  ///
  /// `General Assembly resolution 78/72, {place}`, `大会第78/72号决议，{place}`.
  var unitedNations: Bilingual<String> {
    let whole = unitedNationsWhole
    return Bilingual(zh: "\(whole.zh)，{place}", en: "\(whole.en), {place}")
  }

  /// The document as a whole in the same style: `General Assembly resolution 78/72`.
  var unitedNationsWhole: Bilingual<String> {
    if let symbol = document.symbol {
      guard let name = ResolutionName(symbol: symbol) else {
        return Bilingual(zh: symbol, en: symbol)
      }
      return Bilingual(
        zh: "大会第\(name.number)号决议", en: "General Assembly resolution \(name.number)")
    }
    func title(_ language: Language) -> String {
      document.title(language) ?? document.title(language.other) ?? document.slug
    }
    let isOurs = document.title(.english) != nil && !document.isTitleOfficial(.english)
    let standing = isOurs ? "our rendering of the title; " : ""
    return Bilingual(
      zh: "《\(title(.chinese))》［文号未见于所用文本］",
      en:
        "“\(title(.english).withInnerQuotationMarks)” [\(standing)symbol not printed in the source used]"
    )
  }

  /// This digest, in the language of the page: its name, the document, and what else is known.
  ///
  /// `Space Governance Digest (unofficial), “On debris” (A/RES/78/72), para. 4, as of 20 November 2026, https://…`.
  func digest(place: String?, url: String?) -> String {
    let title = document.title(context.language) ?? document.title(context.language.other)
    let symbol = document.symbol.map { context.language == .chinese ? "（\($0)）" : " (\($0))" }
    let quoted =
      title.map { "“\($0.withInnerQuotationMarks)”\(symbol ?? "")" }
      ?? document.symbol ?? document.slug
    let updated = DateSpan(document.facts.updated)?.text(context.language)
    let site = model.corpus.settings.title[context.language]
    return [
      context.text(.citeSite, ["site": site]), quoted, place,
      updated.map { context.text(.citeAsOf, ["date": $0]) }, url,
    ].compactMap { $0 }.joined(separator: context.comma)
  }

  /// What text copied from our translation carries; empty where the text is held in this language.
  var ours: String {
    guard document.isTranslated(into: context.language) else { return "" }
    return context.text(document.primary.language == .chinese ? .oursFromZh : .oursFromEn)
  }
}

extension String {
  /// As it stands within double quotation marks: `on the theme “Space”` becomes `on the theme ‘Space’`.
  fileprivate var withInnerQuotationMarks: String {
    String(map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 })
  }
}

extension PassageLabel {
  /// The passage as a citation names it: operative paragraphs by their number alone, preambular ones in
  /// words: `para. 16`, `fifth preambular paragraph`.
  var cited: Bilingual<String> {
    var label = self
    label.operative = false
    return label.short
  }
}
