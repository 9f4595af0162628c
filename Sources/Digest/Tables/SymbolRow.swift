package import Core

/// A row of `symbols.csv`: a document that is cited, by its symbol.
package struct SymbolRow: Sendable, Hashable {
  package var symbol: String
  package var year: Int?
  /// `committee report`, `event report`, …; empty when not said.
  package var kind: String
  /// As official or as printed.
  package var title: [Language: String]
  /// What it is, in our words, in English.
  package var subject: String?
  package var verified: Verification?
  package var source: String
  package var note: String

  static let required = ["symbol"]
  static let optional = [
    "year", "kind", "title_en", "title_zh", "subject_en", "cited_in", "title_en_verified",
    "title_zh_verified", "verified", "source", "note",
  ]

  init?(_ row: inout TableRow) {
    guard let symbol = row.required("symbol") else { return nil }
    self.symbol = symbol
    year = row.number("year")
    kind = row.text("kind") ?? ""
    title = row.texts("title_zh", "title_en")
    subject = row.text("subject_en")
    verified = row.choice("verified", of: Verification.self)
    source = row.text("source") ?? ""
    note = row.text("note") ?? ""
  }
}
