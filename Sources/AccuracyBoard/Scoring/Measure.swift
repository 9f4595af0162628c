package import Core

/// What is counted on a line of the board.
package enum Measure: String, Sendable, Hashable, CaseIterable {
  /// Exact in number, part, first and last characters, items, and anchor where the key has it.
  case paragraphs
  case headings
  /// Exact in number, first and last characters and calling places.
  case footnotes
  /// Line by line: kind, symbol, title, masthead, tables, closing lines, page furniture, diagnostics.
  case others
  /// Target and place.
  case citations
  /// Target, place and pinpoint.
  case pinpoints

  package var name: Bilingual<String> {
    switch self {
    case .paragraphs: Bilingual(zh: "段落", en: "paragraphs")
    case .headings: Bilingual(zh: "标题", en: "headings")
    case .footnotes: Bilingual(zh: "脚注", en: "footnotes")
    case .others: Bilingual(zh: "其余", en: "others")
    case .citations: Bilingual(zh: "援引", en: "citations")
    case .pinpoints: Bilingual(zh: "定位", en: "pinpoints")
    }
  }
}
