import Core

/// A word of a text as it is compared with the words of others.
struct WordToken: Hashable {
  /// Stands for the word: equal for equal words.
  var id: UInt64
  /// UTF-8 bytes of the text.
  var range: Range<Int>
}

/// Cuts text into the words that two texts of one language can share.
///
/// Chinese has no spaces: two characters that follow each other are a word (`空间碎片` is 空间, 间碎, 碎片).
/// Latin words are small letters without the endings of grammar, which six letters are a good
/// measure of: `recommends` and `recommendation` are `recomm`. Digits and articles are no words.
enum WordTokens {
  /// The words of `text` in order.
  static func tokens(of text: String) -> [WordToken] {
    var reader = Reader()
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      reader.take(scalar, offset..<offset + width)
      offset += width
    }
    reader.endWord()
    return reader.tokens
  }

  private struct Reader {
    var tokens: [WordToken] = []
    private var han: (value: UInt32, start: Int)?
    private var word: [UInt8] = []
    private var wordRange = 0..<0

    mutating func take(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
      if Script.isHan(scalar) {
        endWord()
        if let before = han {
          tokens.append(
            WordToken(
              id: UInt64(before.value) << 32 | UInt64(scalar.value),
              range: before.start..<range.upperBound))
        }
        han = (scalar.value, range.lowerBound)
      } else if scalar.isASCII, scalar.properties.isAlphabetic {
        han = nil
        if word.isEmpty { wordRange = range }
        word.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
        wordRange = wordRange.lowerBound..<range.upperBound
      } else {
        endWord()
        // A line end or space between Chinese characters is none.
        if !scalar.properties.isWhitespace { han = nil }
      }
    }

    mutating func endWord() {
      guard !word.isEmpty else { return }
      defer { word.removeAll(keepingCapacity: true) }
      guard word.count > 1, !WordTokens.stopWords.contains(word) else { return }
      var id: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in word.prefix(6) { id = (id ^ UInt64(byte)) &* 0x100_0000_01B3 }
      tokens.append(WordToken(id: id, range: wordRange))
    }
  }

  private static let stopWords = Set(
    """
    the of and or to in on for with by at from as is are was were be been being that this these those
    it its their which who whom has have had not no also other such all any into than then more most
    over under between among through during per would should could will may can must shall an we our
    they them he she his her there here so but if while both each some many about around
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
}
