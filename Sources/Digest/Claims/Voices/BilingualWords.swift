import Core

/// Common words of United Nations documents in both languages, to find the clause that another is
/// about; never to judge a translation.
struct BilingualWords: Sendable {
  private let chinese: ByteWordIndex
  private let english: [String: Int]
  private let longestStem: Int

  /// `list` has a word a line: Chinese forms, `=`, English beginnings of words, apart by spaces.
  ///
  /// A full stop ends a whole word: `sea.` is no `search`. A word counts where it comes first.
  init(_ list: String) {
    var (forms, stems) = ([(form: [UInt8], number: Int)](), [String: Int]())
    var known: Set<Substring> = []
    for (number, line) in list.split(separator: "\n").enumerated() {
      let sides = line.split(separator: "=")
      guard sides.count == 2 else { continue }
      for form in sides[0].split(separator: " ") where known.insert(form).inserted {
        forms.append((Array(form.utf8), number))
      }
      for stem in sides[1].split(separator: " ") where stems[String(stem)] == nil {
        stems[String(stem)] = number
      }
    }
    chinese = ByteWordIndex(forms)
    english = stems
    longestStem = stems.keys.map(\.utf8.count).max() ?? 0
  }

  /// The numbers of the words that stand in `bytes`.
  func words(of bytes: ArraySlice<UInt8>, _ language: Language) -> Set<Int> {
    Set(mentions(in: bytes, language).map(\.number))
  }

  /// The words that stand in `bytes` in their order, with their places; indices are those of `bytes`.
  func mentions(
    in bytes: ArraySlice<UInt8>, _ language: Language
  ) -> [(number: Int, range: Range<Int>)] {
    if language == .chinese { return chinese.mentions(in: bytes) }
    return EnglishWords.words(of: Array(bytes)).flatMap { word in
      let range =
        word.range.lowerBound + bytes.startIndex..<word.range.upperBound + bytes.startIndex
      if let number = number(of: word.text[...]) { return [(number, range)] }
      return word.text.split(separator: "-").compactMap { part in
        number(of: part).map { ($0, range) }
      }
    }
  }

  /// The number of the longest beginning of `word` that is known; a whole word before any beginning.
  private func number(of word: Substring) -> Int? {
    if let whole = english[word + "."] { return whole }
    for length in stride(from: min(longestStem, word.count), to: 2, by: -1) {
      if let number = english[String(word.prefix(length))] { return number }
    }
    return nil
  }
}

/// Words with numbers, found in bytes, longer ones first, none inside another.
struct ByteWordIndex: Sendable {
  private let forms: [UInt16: [(form: [UInt8], number: Int)]]

  init(_ forms: [(form: [UInt8], number: Int)]) {
    self.forms = Dictionary(grouping: forms) { Self.key($0.form[...]) }.mapValues { group in
      group.sorted { $0.form.count > $1.form.count }
    }
  }

  func mentions(in bytes: ArraySlice<UInt8>) -> [(number: Int, range: Range<Int>)] {
    var (found, index) = ([(number: Int, range: Range<Int>)](), bytes.startIndex)
    while index < bytes.endIndex {
      let rest = bytes[index...]
      let match = forms[Self.key(rest)]?.first { rest.starts(with: $0.form) }
      let end = index + (match?.form.count ?? 1)
      if let match { found.append((match.number, index..<end)) }
      index = end
    }
    return found
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt16 {
    let second = bytes.dropFirst(2).first ?? 0
    return UInt16(bytes.dropFirst().first ?? 0) << 8 | UInt16(second)
  }
}
