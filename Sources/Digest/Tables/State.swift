package import Core

/// A row of `states.csv`: a State by the short names used in the United Nations.
package struct State: Sendable, Hashable {
  /// ISO 3166-1, two letters.
  package var code: String
  package var name: Bilingual<String>
  /// The full names; empty where not given.
  package var formalName: Bilingual<[String]>
  /// Other forms by which texts name it.
  package var otherNames: Bilingual<[String]>
  /// English adjectives and nouns made from its name, `Norwegian`: they show that it is meant, and are
  /// no names of it.
  package var demonyms: [String]
  /// Forms that occur only within names of agencies.
  package var aliases: [String]
  /// `Member` or what else the table says.
  package var status: String
  package var regionalGroup: String
  /// Whether the table says that it is a member of the Committee.
  package var isCommitteeMember: Bool

  static let required = ["iso2", "name_en", "name_zh"]
  static let optional = [
    "iso3", "zh_formal", "en_formal", "aliases_in_seeds", "other_zh_forms", "other_en_forms",
    "demonyms_en", "demonyms_verified", "printed_in", "un_status",
    "regional_group", "group_note", "copuos_member", "copuos_since", "copuos_since_unverified",
    "copuos_verified", "copuos_source", "verified", "source", "note",
  ]

  init?(_ row: inout TableRow) {
    guard let code = row.required("iso2"), let en = row.required("name_en"),
      let zh = row.required("name_zh")
    else { return nil }
    self.code = code
    name = Bilingual(zh: zh, en: en)
    formalName = Bilingual(zh: row.list("zh_formal"), en: row.list("en_formal"))
    otherNames = Bilingual(zh: row.list("other_zh_forms"), en: row.list("other_en_forms"))
    demonyms = row.list("demonyms_en")
    _ = row.choice("demonyms_verified", of: Verification.self)
    aliases = row.list("aliases_in_seeds")
    status = row.text("un_status") ?? ""
    regionalGroup = row.text("regional_group") ?? ""
    isCommitteeMember = row.text("copuos_member") == "yes"
  }
}
