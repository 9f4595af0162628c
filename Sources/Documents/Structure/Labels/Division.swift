/// What a document may be divided into, each division with its own number: `原则二`, `Guideline A.1`.
///
/// Where the numbering below starts again, anchors name it: `principle_2__para_1`, `guideline_A.1__para_1`.
package enum Division: String, Sendable, Hashable, CaseIterable {
  case part, chapter, section, article, principle, guideline, rule, standard

  /// The English word, in lower case as in anchors.
  package var english: String { rawValue }

  /// The Chinese words, simplified and traditional.
  package var chinese: [String] {
    switch self {
    case .part: ["部分"]
    case .chapter: ["章"]
    case .section: ["节", "節"]
    case .article: ["条", "條"]
    case .principle: ["原则", "原則"]
    case .guideline: ["准则", "準則", "指南"]
    case .rule: ["规则", "規則"]
    case .standard: ["标准", "標準"]
    }
  }

  /// Whether Chinese puts the number before the word: `第一条`, `B部分`.
  package var isSuffixed: Bool {
    switch self {
    case .part, .chapter, .section, .article: true
    default: false
    }
  }
}
