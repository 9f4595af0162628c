/// A place of the tables' notation: `un-space-38:h:17` is the heading before paragraph 17.
///
/// `wsf-2023:title,1,2; un-space-38:h:4,annex II` are five places. A place is a paragraph's number
/// (`12`, `12(a)`), `preamble-3`, `fn-11`, `annex:2`, `annex:preamble-7`, `annex`, `annex II`, `title`,
/// `closing` or `h:17`; `…` for more places is passed over.
package struct NamedPlace: Sendable, Hashable {
  /// How the place is found.
  package enum Place: Sendable, Hashable {
    case anchor(String)
    /// The last heading before the passage with this anchor.
    case headingBefore(String)
    /// In no known form.
    case unknown
  }

  package var document: String
  package var place: Place
  /// As written.
  package var text: String

  /// Takes a cell apart.
  static func list(_ cell: String) -> [NamedPlace] {
    cell.split(separator: ";").flatMap { group -> [NamedPlace] in
      guard let colon = group.firstIndex(of: ":") else {
        let text = String(group).trimmed
        return text.isEmpty ? [] : [NamedPlace(document: text, place: .unknown, text: text)]
      }
      let document = String(group[..<colon]).trimmed
      return group[group.index(after: colon)...].split(separator: ",").compactMap { piece in
        let text = String(piece).trimmed
        guard !text.isEmpty, text != "…", text != "..." else { return nil }
        return NamedPlace(document: document, place: place(text), text: text)
      }
    }
  }

  private static func place(_ text: String) -> Place {
    if let rest = text.droppingPrefix("h:") {
      return paragraph(String(rest)).map { .headingBefore($0) } ?? .unknown
    }
    if let rest = text.droppingPrefix("annex:") {
      return paragraph(String(rest)).map { .anchor("annex_1__" + $0) } ?? .unknown
    }
    if let anchor = paragraph(text) { return .anchor(anchor) }
    let entries = try? EvidenceGrammar.entries(of: text, at: 0)
    guard let entries, entries.count == 1, entries[0].last == nil else { return .unknown }
    return .anchor(entries[0].first.anchor)
  }

  private static func paragraph(_ text: String) -> String? {
    if let number = text.droppingPrefix("preamble-") { return numbered("pream_", number) }
    if let number = text.droppingPrefix("fn-") { return numbered("fn_", number) }
    let entries = try? EvidenceGrammar.entries(of: "¶" + text, at: 0)
    guard let entries, entries.count == 1, entries[0].last == nil else { return nil }
    return entries[0].first.anchor
  }

  private static func numbered(_ prefix: String, _ number: Substring) -> String? {
    Int(number).map { prefix + String($0) }
  }
}
