import Core

/// Phrases that several messages of this folder share.
enum Wording {
  /// What may be chosen from: `can be: text, json`.
  static func choices(_ words: [String]) -> Bilingual<String> {
    Bilingual(
      zh: "可用：\(words.joined(separator: "、"))", en: "can be: \(words.joined(separator: ", "))")
  }

  /// A guess as a question, `Did you mean ‘--seeds’?`, or nothing.
  static func suggestion(_ word: String?) -> Bilingual<String>? {
    word.map { Bilingual(zh: "是否想写“\($0)”？", en: "Did you mean ‘\($0)’?") }
  }
}
