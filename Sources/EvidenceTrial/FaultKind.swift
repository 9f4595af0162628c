package import Core

/// The faults that the trial plants, one at a time, into sentences that are right.
package enum FaultKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// A value that stands nowhere near.
  case farValue
  /// Another value of the same kind from the cited passage.
  case nearValue
  case wrongUnit
  /// Another paragraph of the document as evidence.
  case wrongPassage
  /// A State or body that the passage does not name.
  case wrongName
  /// Another State or body that the passage names.
  case nearName
  /// Quoted words changed.
  case wrongQuotation
  /// `nearly`, `over` or `at least` left out.
  case droppedBound
  /// `some`, `several` or `most` left out.
  case droppedQuantifier
  /// A negation put in or left out.
  case negation
  /// A verb or an actor with more weight.
  case strongerVoice
  /// In a translation, a value that the passage does not have.
  case translatedValue
  /// In a translation, another State or body, of the passage or not.
  case translatedName

  /// Whether it is planted into translations, which are held to their source by `translation-parity`.
  package var isOfTranslations: Bool { self == .translatedValue || self == .translatedName }

  /// For the table.
  package var label: Bilingual<String> {
    switch self {
    case .farValue: Bilingual(zh: "原文没有的数值", en: "Value that is not in the source")
    case .nearValue: Bilingual(zh: "同段的另一数值", en: "Near: another value of the passage")
    case .wrongUnit: Bilingual(zh: "单位错误", en: "Wrong unit")
    case .wrongPassage: Bilingual(zh: "依据的段落错误", en: "Wrong passage named")
    case .wrongName: Bilingual(zh: "原文没有的名称", en: "Name that is not in the passage")
    case .nearName: Bilingual(zh: "同段的另一名称", en: "Near: another name of the passage")
    case .wrongQuotation: Bilingual(zh: "引语不符", en: "Words quoted wrongly")
    case .droppedBound: Bilingual(zh: "漏掉“近”“超过”等词", en: "“Nearly” or “over” left out")
    case .droppedQuantifier: Bilingual(zh: "漏掉“一些”等词", en: "“Some” or “several” left out")
    case .negation: Bilingual(zh: "肯定否定颠倒", en: "Negation put in or left out")
    case .strongerVoice: Bilingual(zh: "语气加重", en: "Stronger verb or actor")
    case .translatedValue: Bilingual(zh: "译文中的另一数值", en: "Another value in a translation")
    case .translatedName: Bilingual(zh: "译文中的另一名称", en: "Another name in a translation")
    }
  }
}

/// A sentence as it would stand with one fault in it.
package struct PlantedFault: Sendable {
  package var kind: FaultKind
  package var text: String
  /// The passages it then rests on; nil for its own.
  package var anchors: [String]?
}
