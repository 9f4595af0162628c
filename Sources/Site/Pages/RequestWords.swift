import Core

/// The words of a request as a sentence of their own.
enum RequestWords {
  /// Begun with a capital and closed with a full stop, whatever stood behind them in their paragraph.
  ///
  /// `请秘书处提交报告；` becomes `请秘书处提交报告。`, `encourages States to take part,` becomes `Encourages
  /// States to take part.`; where they go on in items or are cut, they end in an ellipsis.
  static func closed(_ words: String, in language: Language) -> String {
    var words = Substring(words)
    while let last = words.last, last.isWhitespace || "；;，,、".contains(last) { words.removeLast() }
    guard let last = words.last else { return "" }
    if ":：".contains(last) {
      words.removeLast()
      return String(words).capitalisingFirst + Excerpt.ellipsis(language)
    }
    let closing: Set<Character> = ["。", "！", "？", ".", "!", "?", "…"]
    let inner = "”’）)".contains(last) ? words.dropLast().last : last
    let isClosed = closing.contains(last) || (language == .english && inner == ".")
    return String(words).capitalisingFirst + (isClosed ? "" : language == .chinese ? "。" : ".")
  }
}
