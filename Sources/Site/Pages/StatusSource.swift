import Core
import Digest
import Documents
import Templates

/// What the status of a meeting rests on: links to passages, documents and symbols, or words.
struct StatusSource: Sendable {
  let context: PageContext
  let model: SiteModel

  /// The sources of the table, which semicolons part.
  ///
  /// `wsf-2023 ¶82` is a link to that paragraph, `A/RES/75/92` one to what we have of it; other words stand
  /// as they are, marked as English.
  func values(_ meeting: Meeting, _ entries: EntryViews) -> [TemplateValue] {
    (meeting.statusSource ?? "").split(separator: ";").map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }.map { value($0, entries) }
  }

  private func value(_ words: String, _ entries: EntryViews) -> TemplateValue {
    if let document = model.document(words) {
      return entries.value(
        document.title(context.language) ?? document.slug,
        href: context.link(.document(document.slug)))
    }
    let marks = EvidenceScanner.findings(in: "[\(words)]").compactMap { finding -> EvidenceMark? in
      if case .mark(let mark) = finding { mark } else { nil }
    }
    guard let reference = marks.first?.references.first, let slug = reference.document,
      let passage = model.passage(reference.resolved(in: slug))
    else { return symbol(words, entries) ?? entries.value(words, in: .english) }
    return entries.value(
      passage.label.short[context.language],
      href: context.link(slug, passage: passage.link, in: model),
      note: model.document(slug)?.name(context.language) ?? slug)
  }

  /// `A/77/20, para. 335` is a link and 第335段; nil for what is more than a symbol and a paragraph.
  private func symbol(_ words: String, _ entries: EntryViews) -> TemplateValue? {
    let parts = words.split(separator: ",", maxSplits: 1).map { String($0).trimmingBlanks }
    guard let symbol = parts.first, symbol.contains("/"), !symbol.contains(" "),
      symbol.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber || "/.()".contains($0)) })
    else { return nil }
    var note = ""
    if parts.count > 1 {
      let number = parts[1].split(separator: " ").last.map(String.init) ?? ""
      guard parts[1].hasPrefix("para. "), number.allSatisfy(\.isNumber) else { return nil }
      note = context.language == .chinese ? "第\(number)段" : parts[1]
    }
    let href =
      model.resolution(symbol: symbol).map { context.link(.resolution($0.slug)) }
      ?? model.document(symbol: symbol).map { context.link(.document($0.slug)) }
      ?? model.officialAddress(symbol, context.language)
    return entries.value(symbol, href: href, note: note)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var words = drop { $0 == " " }
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
