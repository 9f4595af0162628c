package import Core

/// A line of the board: a kind of text, in a group of its own.
package struct Family: Sendable, Hashable {
  /// What the lines of the board stand under, in this order.
  package enum Group: String, Sendable, Hashable, CaseIterable {
    case seeds, structure, notes, citations, official

    package var name: Bilingual<String> {
      switch self {
      case .seeds: Bilingual(zh: "种子文件", en: "The seeds")
      case .structure: Bilingual(zh: "结构", en: "Structure")
      case .notes: Bilingual(zh: "脚注与页面附加物", en: "Footnotes and page furniture")
      case .citations: Bilingual(zh: "援引", en: "Citations")
      case .official: Bilingual(zh: "官方标注的决议", en: "Resolutions marked up by the United Nations")
      }
    }
  }

  /// As in the keys and the committed board: `seed wsf-2023`, `numbering`, `official, pages, zh`.
  package var id: String

  package init(_ id: String) { self.id = id }

  static let seedPrefix = "seed "
  static let officialPrefix = "official, "

  /// The families of features, in the order of the board; others go last in their group.
  private static let features: [(id: String, group: Group, zh: String)] = [
    ("extraction", .structure, "提取样式"), ("numbering", .structure, "编号"),
    ("headings", .structure, "标题"), ("annexes", .structure, "附件与分编"),
    ("items", .structure, "分项"), ("tables and mastheads", .structure, "表格与题头"),
    ("notes", .notes, "脚注"), ("furniture", .notes, "页面附加物"),
    ("citations: resolutions", .citations, "援引：决议"), ("citations: symbols", .citations, "援引：文号"),
    ("citations: pinpoints", .citations, "援引：定位"), ("citations: ibid.", .citations, "援引：同上"),
    ("citations: treaties and goals", .citations, "援引：条约与目标"),
    ("citations: sessions", .citations, "援引：届会"),
    ("citations: false friends", .citations, "援引：貌似而非"),
  ]

  package var group: Group {
    if id.hasPrefix(Self.seedPrefix) { return .seeds }
    if id.hasPrefix(Self.officialPrefix) { return .official }
    return Self.features.first { $0.id == id }?.group ?? .structure
  }

  package var name: Bilingual<String> {
    Bilingual(zh: Self.features.first { $0.id == id }?.zh ?? id, en: id)
  }

  /// Where it stands on the board; families of one rank stay in the order in which they were scored.
  var rank: Int {
    let groups = Group.allCases.firstIndex(of: group) ?? 0
    let place = Self.features.firstIndex { $0.id == id } ?? Self.features.count
    return groups * (Self.features.count + 1) + place
  }
}
