package import Core

/// A row of `states.csv`: a State by the short names used in the United Nations.
package struct State: Sendable, Hashable {
  /// ISO 3166-1, two letters.
  package var code: String
  package var name: Bilingual<String>
  /// The full name in Chinese; nil when not given.
  package var formalName: String?
  /// Other forms in Chinese by which texts name it.
  package var otherNames: [String]
  /// Forms that occur only within names of agencies.
  package var aliases: [String]
  /// `Member` or what else the table says.
  package var status: String
  package var regionalGroup: String
  /// Whether the table says that it is a member of the Committee.
  package var isCommitteeMember: Bool

  static let required = ["iso2", "name_en", "name_zh"]
  static let optional = [
    "iso3", "zh_formal", "aliases_in_seeds", "other_zh_forms", "printed_in", "un_status",
    "regional_group", "group_note", "copuos_member", "copuos_since", "copuos_since_unverified",
    "copuos_verified", "copuos_source", "verified", "source", "note",
  ]

  init?(_ row: inout TableRow) {
    guard let code = row.required("iso2"), let en = row.required("name_en"),
      let zh = row.required("name_zh")
    else { return nil }
    self.code = code
    name = Bilingual(zh: zh, en: en)
    formalName = row.text("zh_formal")
    otherNames = row.list("other_zh_forms")
    aliases = row.list("aliases_in_seeds")
    status = row.text("un_status") ?? ""
    regionalGroup = row.text("regional_group") ?? ""
    isCommitteeMember = row.text("copuos_member") == "yes"
  }
}
