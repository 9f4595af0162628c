import Core

/// The characters of a block as the sentence splitter sees them: marks are single units.
struct SentenceScanner {
  private enum Unit: Equatable {
    case scalar(Unicode.Scalar)
    case mark
  }

  private var units: [Unit] = []
  /// Where each unit starts in the text's bytes, and at the end the length of the text.
  private var offsets: [Int] = []
  /// Whether a unit stands inside brackets or quotation marks that close within the block.
  private var isEnclosed: [Bool] = []

  init(_ text: String, marks: [Range<Int>]) {
    var (offset, next) = (0, marks.sorted { $0.lowerBound < $1.lowerBound }[...])
    for scalar in text.unicodeScalars {
      while let mark = next.first, mark.upperBound <= offset { next.removeFirst() }
      if let mark = next.first, mark.contains(offset) {
        if mark.lowerBound == offset {
          units.append(.mark)
          offsets.append(offset)
        }
      } else {
        units.append(.scalar(scalar))
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    markEnclosed()
  }

  var count: Int { units.count }

  /// The bytes of a range of units without white space at the ends; nil when nothing is left.
  func trimmedBytes(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(start) { start += 1 }
    while end > start, isSpace(end - 1) { end -= 1 }
    guard start < end else { return nil }
    var last = offsets[end]
    if case .scalar(let scalar) = units[end - 1] { last = offsets[end - 1] + UTF8.width(scalar) }
    return offsets[start]..<last
  }

  /// Whether the unit is the punctuation that ends a sentence.
  func endsSentence(_ index: Int) -> Bool {
    guard let scalar = scalar(index), !isEnclosed[index] || closesOuterPair(index) else {
      return false
    }
    switch scalar {
    case "。", "！", "？": return !goesOn(after: afterClosers(index + 1))
    case "!", "?", ".": return endsLatinSentence(index, scalar)
    default: return false
    }
  }

  /// Past the closing punctuation, the marks and the white space that belong to the sentence which
  /// ends at `index`.
  func afterTail(of index: Int) -> Int {
    var index = index + 1
    while let scalar = scalar(index), "。！？.!?".unicodeScalars.contains(scalar) { index += 1 }
    index = afterClosers(index)
    var end = index
    while index < count {
      if units[index] == .mark {
        index += 1
        end = index
        // The full stop of `… [¶3]. [¶4].` has no words of its own.
        while let scalar = scalar(end), "。.;；".unicodeScalars.contains(scalar) { end += 1 }
        index = end
      } else if isSpace(index) {
        index += 1
      } else {
        break
      }
    }
    return end
  }

  // MARK: Latin full stops

  private func endsLatinSentence(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    let next = afterClosers(index + 1)
    guard next < count else { return true }
    if units[next] == .mark { return true }
    guard let following = self.scalar(next) else { return true }
    if Script.isHan(following) {
      return scalar != "." || !isAbbreviation(endingAt: index, before: next)
    }
    guard isSpace(next) else { return false }
    var first = next
    while first < count, isSpace(first) { first += 1 }
    guard first < count, let start = self.scalar(first) else { return true }
    if start.properties.isLowercase { return false }
    return scalar != "." || !isAbbreviation(endingAt: index, before: first)
  }

  private func isAbbreviation(endingAt stop: Int, before next: Int) -> Bool {
    var start = stop
    while start > 0, let scalar = scalar(start - 1), isWordPart(scalar) { start -= 1 }
    guard start < stop else { return false }
    let word = String(
      String.UnicodeScalarView((start..<stop).compactMap { scalar($0) }))
    if Abbreviations.always.contains(word.lowercased()) { return true }
    if word.unicodeScalars.count == 1, let only = word.unicodeScalars.first {
      return only.properties.isUppercase
    }
    if word.contains("."), word.split(separator: ".").allSatisfy({ $0.count == 1 }) { return true }
    guard Abbreviations.beforeNumbers.contains(word.lowercased()), let first = scalar(next) else {
      return false
    }
    if word.lowercased() == "no", word.first != "N" { return false }
    return first.properties.numericType != nil || "(ABCDEFGHIVXL".unicodeScalars.contains(first)
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || (scalar.isASCII && scalar.properties.isAlphabetic)
  }

  // MARK: Brackets and quotation marks

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("(", ")"), ("（", "）"), ("《", "》"), ("“", "”"), ("「", "」"), ("『", "』"), ("[", "]"), ("【", "】"),
  ]

  private static let closers: Set<Unicode.Scalar> = [
    ")", "）", "》", "”", "’", "」", "』", "]", "】", "\"", "'", "*", "_",
  ]

  private mutating func markEnclosed() {
    isEnclosed = Array(repeating: false, count: units.count)
    var (open, pairs) = ([(Int, Unicode.Scalar)](), [Range<Int>]())
    for index in units.indices {
      guard let scalar = scalar(index) else { continue }
      if let pair = Self.pairs.first(where: { $0.0 == scalar }) {
        open.append((index, pair.1))
      } else if let match = open.suffix(8).lastIndex(where: { $0.1 == scalar }) {
        pairs.append(open[match].0..<index)
        open.removeSubrange(match...)
      }
    }
    var covered = 0
    for pair in pairs.sorted(by: { $0.lowerBound < $1.lowerBound }) where pair.upperBound > covered
    {
      for index in max(pair.lowerBound, covered)..<pair.upperBound { isEnclosed[index] = true }
      covered = pair.upperBound
    }
  }

  /// `“……。”` ends a sentence although its full stop stands inside.
  private func closesOuterPair(_ index: Int) -> Bool {
    let next = afterClosers(index + 1)
    return next > index + 1 && (next >= count || !isEnclosed[next]) && endsWithCloser(next - 1)
  }

  private func endsWithCloser(_ index: Int) -> Bool {
    scalar(index).map { !isEnclosed[index] && Self.closers.contains($0) } ?? false
  }

  private func afterClosers(_ start: Int) -> Int {
    var index = start
    while let scalar = scalar(index), Self.closers.contains(scalar) { index += 1 }
    return index
  }

  /// `“……。”、“……。”` and `（……。），` are not over.
  private func goesOn(after index: Int) -> Bool {
    scalar(index).map { "，、；：,;:".unicodeScalars.contains($0) } ?? false
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    guard units.indices.contains(index), case .scalar(let scalar) = units[index] else { return nil }
    return scalar
  }

  private func isSpace(_ index: Int) -> Bool {
    scalar(index)?.properties.isWhitespace ?? false
  }
}

/// Words whose full stop does not end a sentence.
private enum Abbreviations {
  static let always: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "cf", "vs", "al", "ibid", "op.cit", "viz",
    "u.n", "u.s", "approx", "incl", "h.e",
  ]
  /// Only before a number, a bracket or a numeral: `para. 14`, `chap. II`, `sect. C`.
  static let beforeNumbers: Set<String> = [
    "no", "nos", "para", "paras", "art", "arts", "chap", "sect", "sects", "vol", "vols", "p", "pp",
    "fig", "figs", "add", "rev", "corr", "amend", "res", "fn", "ch", "sec", "suppl",
  ]
}
