import Core
import Digest

extension Excerpt {
  /// The text itself, or its beginning up to the end of a clause, with an ellipsis.
  ///
  /// The last clause that ends within `length` characters and holds at least half of them, else the first
  /// one that ends within twice as many: `请委员会审议此事，并就此提交报告` is cut to `请委员会审议此事……`. Nothing
  /// is cut within brackets or quotation marks. Where no clause ends, twice as many characters are shown.
  static func clause(_ text: String, length: Int, in language: Language) -> String {
    guard text.count > length else { return text }
    var (best, depth, count) = (String.Index?.none, 0, 0)
    for index in text.indices {
      count += 1
      let character = text[index]
      if openers.contains(character) { depth += 1 }
      if closers.contains(character) { depth = max(0, depth - 1) }
      guard depth == 0, count * 2 >= length, isClauseEnd(index, in: text, language) else {
        continue
      }
      if count > length * 2 || (count > length && best != nil) { break }
      best = index
      if count > length { break }
    }
    if let best { return text[..<best] + ellipsis(language) }
    return text.count <= length * 2 ? text : Self.text(text, length: length * 2)
  }

  /// Whole sentences that fit into `length` characters, or the beginning of the first to a clause's end.
  static func sentences(_ text: String, length: Int, in language: Language) -> String {
    guard text.count > length else { return text }
    let bytes = Array(text.utf8)
    var whole = ""
    for range in SentenceSplitter.sentences(in: text) {
      let next = String(decoding: bytes[..<range.upperBound], as: UTF8.self)
      if next.count > length { break }
      whole = next
    }
    return whole.isEmpty ? clause(text, length: length, in: language) : whole
  }

  /// What stands behind a beginning: `……`, ` …`.
  static func ellipsis(_ language: Language) -> String { language == .chinese ? "……" : " …" }

  private static let clauseOpeners: Set<String> = [
    "and", "but", "which", "that", "who", "where", "when", "while", "to", "in", "on", "at", "by",
    "with", "within", "through", "for", "as", "including", "taking", "bearing", "so", "if", "after",
    "before", "following", "pursuant", "under", "particularly", "especially", "also", "further",
  ]
  private static let openers: Set<Character> = ["(", "（", "“", "《", "「", "[", "〈"]
  private static let closers: Set<Character> = [")", "）", "”", "》", "」", "]", "〉"]

  /// A comma or semicolon; in Latin text a comma only before a word that opens a clause or phrase, so that
  /// no list is cut: `in Africa, Asia and the Pacific`.
  private static func isClauseEnd(
    _ index: String.Index, in text: String, _ language: Language
  ) -> Bool {
    switch text[index] {
    case "，", "；", "。": return true
    case ";": return language == .english
    case ",":
      guard language == .english else { return false }
      let rest = text[text.index(after: index)...]
      guard rest.first == " " else { return false }
      return clauseOpeners.contains(rest.dropFirst().prefix { $0.isLetter }.lowercased())
    default: return false
    }
  }
}
