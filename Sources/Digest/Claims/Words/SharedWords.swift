import Core
import Documents

/// Cuts a text into what texts of both languages share: names, values and common words.
///
/// `曼谷的第四十届会议` and `the fortieth session in Bangkok` give the same words, in another order. Where a
/// document is held in one language alone, a sentence in the other is compared with it in these.
enum SharedWords {
  /// The words of `text` in order.
  static func tokens(of text: ClaimText) -> [WordToken] {
    let bytes = Array(text.text.utf8)
    var tokens = BilingualWords.common.mentions(in: bytes[...], text.language).map {
      WordToken(id: UInt64($0.number), range: $0.range)
    }
    func add(_ word: String, at range: Range<Int>) {
      tokens.append(WordToken(id: identity(of: word), range: range))
    }
    for name in text.names { for slug in name.slugs { add("name " + slug, at: name.range) } }
    for citation in text.citations { add("cites " + citation.target, at: citation.range) }
    for date in text.dates {
      add("year \(date.start.year)", at: date.range)
      if let month = date.start.month { add("month \(month)", at: date.range) }
    }
    for figure in text.figures where !figure.isArticle && !figure.insideName {
      add("figure \(figure.value)", at: figure.range)
    }
    return tokens.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// FNV-1a of the UTF-8, far above the numbers of ``BilingualWords``.
  private static func identity(of word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 1 << 63
  }
}
