package import Core
package import Documents

/// A row of `resolutions.csv`.
package struct ResolutionRow: Sendable, Hashable {
  package var name: ResolutionName
  /// The day of adoption.
  package var adopted: String?
  package var adoptedVerified: Verification?
  package var title: [Language: ResolutionTitle]
  /// `annual` for the yearly resolution; empty otherwise.
  package var series: String
  package var source: String
  package var note: String

  static let required = ["symbol"]
  static let optional = [
    "number", "slug", "adopted", "title_en", "title_zh", "title_zh_working", "series", "cited_in",
    "adopted_verified", "title_en_verified", "title_zh_verified", "verified", "source", "note",
  ]

  init?(_ row: inout TableRow) {
    guard let symbol = row.required("symbol") else { return nil }
    let number = row.text("number").flatMap { ResolutionName(number: $0) }
    guard let name = number ?? ResolutionName(symbol: symbol) else { return nil }
    self.name = name
    adopted = row.date("adopted")
    adoptedVerified = row.choice("adopted_verified", of: Verification.self)
    title = [:]
    title[.english] = row.text("title_en").map {
      ResolutionTitle($0, row.choice("title_en_verified", of: Verification.self))
    }
    title[.chinese] = row.text("title_zh").map {
      ResolutionTitle($0, row.choice("title_zh_verified", of: Verification.self))
    }
    if title[.chinese] == nil, let working = row.text("title_zh_working") {
      title[.chinese] = ResolutionTitle(text: working, standing: .unofficial)
    }
    series = row.text("series") ?? ""
    source = row.text("source") ?? ""
    note = row.text("note") ?? ""
  }
}

/// The title of a resolution in one language, with what it is worth.
package struct ResolutionTitle: Sendable, Hashable {
  package enum Standing: String, Sendable, Hashable {
    /// The United Nations' own, found in a source.
    case official
    /// Ours, for display.
    case unofficial
    /// Believed to be official, not checked: “title not confirmed”.
    case notConfirmed
  }

  package var text: String
  package var standing: Standing

  package init(text: String, standing: Standing) {
    self.text = text
    self.standing = standing
  }

  init(_ text: String, _ verified: Verification?) {
    let isFound = verified == .source || verified == .text
    self.init(text: text, standing: isFound ? .official : .notConfirmed)
  }
}
