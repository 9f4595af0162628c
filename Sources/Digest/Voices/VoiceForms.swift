import Core

/// Finds the verbs of voices wherever they stand, as verbs, nouns or participles.
enum VoiceForms {
  /// Each verb with its place, in the bytes of the text that `bytes` is a slice of.
  static func verbs(
    in bytes: ArraySlice<UInt8>, _ language: Language
  ) -> [(verb: VoiceVerb, range: Range<Int>)] {
    var found: [(VoiceVerb, Range<Int>)] = []
    if language == .english {
      let words = EnglishWords.words(of: Array(bytes))
      var index = 0
      while index < words.count {
        guard let form = EnglishVoiceForm.at(index, in: words) else {
          index += 1
          continue
        }
        let end = index + form.words.count - 1
        let range = words[index].range.lowerBound..<words[end].range.upperBound
        found.append(
          (
            form.verb, range.lowerBound + bytes.startIndex..<range.upperBound + bytes.startIndex
          ))
        index = end + 1
      }
      return found
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let (verb, length) = ChineseVoiceScanner.verb(at: bytes[index...]) {
        found.append((verb, index..<index + length))
        index += length
      } else {
        index += 1
      }
    }
    return found
  }
}

extension VoiceForms {
  /// Whether a single English word is a form of one of the verbs.
  static func isVerb(_ word: String) -> Bool {
    EnglishVoiceForm.byFirstWord[word]?.contains { $0.words.count == 1 } ?? false
  }
}
