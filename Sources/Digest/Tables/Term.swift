package import Core

/// A row of `terms.csv`: a term in both languages.
package struct Term: Sendable, Hashable {
  package var name: Bilingual<String>
  /// Other printed forms of the Chinese term.
  package var variants: [String]
  package var abbreviation: String?
  /// `body`, `agency`, `instrument`, `programme`, `concept`, …; empty when not said.
  package var kind: String
  /// Of the pair.
  package var verified: Verification?
  package var source: String
  package var note: String

  static let required = ["zh", "en"]
  static let optional = [
    "zh_variants", "abbr", "kind", "printed_in", "verified", "source", "note",
  ]

  init?(_ row: inout TableRow) {
    guard let zh = row.required("zh"), let en = row.required("en") else { return nil }
    name = Bilingual(zh: zh, en: en)
    variants = row.list("zh_variants")
    abbreviation = row.text("abbr")
    kind = row.text("kind") ?? ""
    verified = row.choice("verified", of: Verification.self)
    source = row.text("source") ?? ""
    note = row.text("note") ?? ""
  }
}
