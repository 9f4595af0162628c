package import Core

/// A row of `terms.csv`: a term in both languages.
package struct Term: Sendable, Hashable {
  package var name: Bilingual<String>
  /// Other printed forms.
  package var variants: Bilingual<[String]>
  /// Forms that mean it only in a document that has introduced it, `平台`, `the Platform`.
  package var shortForms: Bilingual<[String]>
  package var abbreviation: String?
  /// `body`, `agency`, `instrument`, `programme`, `concept`, …; empty when not said.
  package var kind: String
  /// Of the pair.
  package var verified: Verification?
  package var source: String
  package var note: String

  static let required = ["zh", "en"]
  static let optional = [
    "zh_variants", "en_variants", "abbr", "zh_short", "en_short", "kind", "printed_in", "verified",
    "source", "note",
  ]

  init?(_ row: inout TableRow) {
    guard let zh = row.required("zh"), let en = row.required("en") else { return nil }
    name = Bilingual(zh: zh, en: en)
    variants = Bilingual(zh: row.list("zh_variants"), en: row.list("en_variants"))
    shortForms = Bilingual(zh: row.list("zh_short"), en: row.list("en_short"))
    abbreviation = row.text("abbr")
    kind = row.text("kind") ?? ""
    verified = row.choice("verified", of: Verification.self)
    source = row.text("source") ?? ""
    note = row.text("note") ?? ""
  }
}
