import Core
import Documents

/// What a clause is about, in a form that clauses of both languages share: values, names, quotations
/// and common words of United Nations documents; within one language also its other words.
enum ClauseWords {
  /// The marks of `range` of a text, each a string whose first letter says what it is.
  static func marks(of text: ClaimText, in range: Range<Int>, _ bytes: [UInt8]) -> Set<String> {
    var marks = Set<String>()
    for date in text.dates where range.contains(date.range.lowerBound) {
      marks.insert("v:\(date.start.year)-\(date.start.month ?? 0)-\(date.start.day ?? 0)")
      marks.insert("v:\(date.start.year)")
    }
    for citation in text.citations where range.contains(citation.range.lowerBound) {
      marks.insert("v:" + citation.target)
    }
    for name in text.names where range.contains(name.range.lowerBound) {
      marks.formUnion(name.slugs.map { "n:" + $0 })
    }
    let bytes = bytes[range]
    for number in numbers(in: bytes) { marks.insert("v:" + number) }
    marks.formUnion(BilingualWords.common.words(of: bytes, text.language).map { "w:\($0)" })
    return marks
  }

  /// The words of one language: pairs of Chinese characters, beginnings of English words.
  static func ownWords(of text: ClaimText, in range: Range<Int>, _ bytes: [UInt8]) -> Set<String> {
    let bytes = bytes[range]
    if text.language == .english {
      return Set(
        EnglishWords.words(of: Array(bytes)).map(\.text)
          .filter { $0.utf8.count > 3 && !stopWords.contains($0) }.map { String($0.prefix(6)) })
    }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars).filter {
      !$0.properties.isWhitespace
    }
    var pairs = Set<String>()
    for (left, right) in zip(scalars, scalars.dropFirst())
    where Script.isHan(left) && Script.isHan(right) {
      pairs.insert(String(String.UnicodeScalarView([left, right])))
    }
    return pairs
  }

  /// Numbers of two digits or more, without their separators: `10,000` is `10000`.
  private static func numbers(in bytes: ArraySlice<UInt8>) -> [String] {
    var (found, digits) = ([String](), [UInt8]())
    func close() {
      if digits.count > 1 { found.append(String(decoding: digits, as: UTF8.self)) }
      digits = []
    }
    for (index, byte) in zip(bytes.indices, bytes) {
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
      } else if byte == 0x2E || byte == 0x2C, !digits.isEmpty, index + 1 < bytes.endIndex,
        (0x30...0x39).contains(bytes[index + 1])
      {
        if byte == 0x2E { digits.append(byte) }
      } else {
        close()
      }
    }
    close()
    return found
  }

  private static let stopWords = Set(
    EnglishActors.words(
      """
      that with from this these those their which would should could will have been were also more such other into \
      between among through them they than then there where when while about over under participants
      """))
}
