package import Core

/// A row of `themes.csv`: a theme, and the words by which passages are known to be about it.
package struct ThemeRow: Sendable, Hashable {
  package var slug: String
  package var name: Bilingual<String>
  /// Its scope in a line.
  package var description: [Language: String]
  /// Words distinctive of it, by the language of the text.
  package var core: Bilingual<[String]>
  /// Broad words, which make a passage mention it.
  package var mention: Bilingual<[String]>

  static let required = ["slug", "zh", "en"]
  static let optional = [
    "description_zh", "description_en", "scope_zh", "scope_en", "core_zh", "core_en", "mention_zh",
    "mention_en", "triggers_zh", "triggers_en", "copuos_vocabulary",
    "copuos_vocabulary_verified", "note", "paragraphs_hit", "verified", "source",
  ]

  /// The columns `triggers_zh` and `triggers_en` count as distinctive words.
  init?(_ row: inout TableRow) {
    guard let slug = row.slug("slug"), let zh = row.required("zh"), let en = row.required("en")
    else { return nil }
    self.slug = slug
    name = Bilingual(zh: zh, en: en)
    description = row.texts("scope_zh", "scope_en")
      .merging(row.texts("description_zh", "description_en")) { scope, _ in scope }
    core = Bilingual(
      zh: row.list("core_zh") + row.list("triggers_zh"),
      en: row.list("core_en") + row.list("triggers_en"))
    mention = Bilingual(zh: row.list("mention_zh"), en: row.list("mention_en"))
  }
}
