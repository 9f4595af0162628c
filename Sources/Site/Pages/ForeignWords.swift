import Core
import Templates

/// Words of the other language in a text: Chinese in English, English phrases in Chinese.
enum ForeignWords {
  /// Where they stand, as offsets into `bytes`; ordered, not overlapping.
  ///
  /// In English every run of Chinese characters counts, with the Chinese punctuation inside it:
  /// `the 空间碎片 question` has one. In Chinese four and more Latin words do, since names and
  /// abbreviations of a word or two belong to the Chinese text: `见Report of the Committee一文` has one,
  /// `由UNOOSA主办` none.
  static func ranges(in bytes: ArraySlice<UInt8>, of language: Language) -> [Range<Int>] {
    var (ranges, index) = ([Range<Int>](), bytes.startIndex)
    while index < bytes.endIndex {
      let run = language == .english ? chinese(bytes, at: index) : latin(bytes, at: index)
      if let words = run?.words { ranges.append(words) }
      index = run?.next ?? index + 1
    }
    return ranges
  }

  /// What was looked at from some place on: the words, if there are enough of them, and where to go on.
  private typealias Run = (words: Range<Int>?, next: Int)

  // MARK: Chinese in English

  private static func chinese(_ bytes: ArraySlice<UInt8>, at start: Int) -> Run? {
    guard let length = hanLength(bytes, at: start) else { return nil }
    var (end, index) = (start + length, start + length)
    while index < bytes.endIndex {
      if let length = hanLength(bytes, at: index) {
        index += length
        end = index
      } else if isFullWidth(bytes, at: index) {
        index += 3
      } else {
        break
      }
    }
    return (start..<end, index)
  }

  /// The length of a Chinese character: U+3400–9FFF, U+F900–FAFF, U+20000 and beyond.
  private static func hanLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    guard index + 2 < bytes.endIndex else { return nil }
    let (first, second) = (bytes[index], bytes[index + 1])
    switch first {
    case 0xE3: return second >= 0x90 ? 3 : nil
    case 0xE4...0xE9: return 3
    case 0xEF: return (0xA4...0xAB).contains(second) ? 3 : nil
    case 0xF0: return second >= 0xA0 && index + 3 < bytes.endIndex ? 4 : nil
    default: return nil
    }
  }

  /// Punctuation of Chinese text: U+3000–303F, and the full-width forms.
  private static func isFullWidth(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.endIndex else { return false }
    return (bytes[index] == 0xE3 && bytes[index + 1] == 0x80)
      || (bytes[index] == 0xEF && (0xBC...0xBD).contains(bytes[index + 1]))
  }

  // MARK: English in Chinese

  private static func latin(_ bytes: ArraySlice<UInt8>, at start: Int) -> Run? {
    guard wordLength(bytes, at: start) != nil else { return nil }
    var (words, first, end, index) = (0, start, start, start)
    while index < bytes.endIndex {
      if let next = wordLength(bytes, at: index) {
        if next.isWord {
          if words == 0 { first = index }
          (end, words) = (index + next.length, words + 1)
        }
        index += next.length
      } else if bytes[index] >= 0x20, bytes[index] < 0x7F {
        index += 1
      } else {
        break
      }
    }
    return (words >= 4 ? first..<end : nil, index)
  }

  /// A run of Latin letters, apostrophes and hyphens inside; a word where a small letter is in it and
  /// another beside.
  private static func wordLength(
    _ bytes: ArraySlice<UInt8>, at start: Int
  ) -> (length: Int, isWord: Bool)? {
    var (index, hasSmall, letters) = (start, false, 0)
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        hasSmall = hasSmall || byte >= 0x61
        (index, letters) = (index + 1, letters + 1)
      } else if (0xC3...0xC9).contains(byte), index + 1 < bytes.endIndex {
        (index, letters) = (index + 2, letters + 1)
      } else if letters > 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
        index += 1
      } else {
        break
      }
    }
    return letters > 0 ? (index - start, hasSmall && letters > 1) : nil
  }
}

extension PageContext {
  /// The text `bytes` in `language`, escaped, the words of the other language in it marked as such.
  func marked(
    _ bytes: ArraySlice<UInt8>, in language: Language
  ) throws(TemplateFailure) -> TrustedHTML {
    let bytes = PrintedGaps.closed(bytes, bytes.indices, in: language)
    var (output, position) = ([UInt8](), bytes.startIndex)
    for range in ForeignWords.ranges(in: bytes, of: language) {
      Escaping.html(
        String(decoding: bytes[position..<range.lowerBound], as: UTF8.self), into: &output)
      let words = String(decoding: bytes[range], as: UTF8.self)
      output += try partial(
        "foreign", ["lang": .text(language.other.tag), "text": .text(words)]
      ).bytes
      position = range.upperBound
    }
    Escaping.html(String(decoding: bytes[position...], as: UTF8.self), into: &output)
    return TrustedHTML(trustedMarkup: output)
  }
}
