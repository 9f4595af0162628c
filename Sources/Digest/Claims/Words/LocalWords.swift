import Core

/// The words around a place in a text: near ones count more, those behind a comma less, those of
/// another sentence hardly at all.
struct LocalWords {
  private let tokens: [WordToken]
  private let breaks: [(place: Int, factor: Double)]
  /// The distance in bytes at which a word counts half, and that beyond which it does not count.
  private let half: Double
  private let reach: Int

  /// `shared` cuts the text into the words that both languages have.
  ///
  /// Their order differs, so that more of them count.
  init(_ text: ClaimText, shared: Bool) {
    tokens = shared ? SharedWords.tokens(of: text) : WordTokens.tokens(of: text.text)
    breaks = Self.breaks(of: text.text)
    (half, reach) =
      switch (text.language, shared) {
      case (.chinese, false): (18, 90)
      case (.english, false): (14, 70)
      case (.chinese, true): (36, 150)
      case (.english, true): (36, 150)
      }
  }

  /// The words around `range`, those within it left out, each with how much it counts there.
  func words(around range: Range<Int>, weight: (UInt64) -> Double) -> [UInt64: Double] {
    var words: [UInt64: Double] = [:]
    func add(_ token: WordToken, from start: Int, to end: Int) {
      let value = weight(token.id) * factor(from: start, to: end) / (1 + Double(end - start) / half)
      words[token.id] = max(words[token.id] ?? 0, value)
    }
    let first = tokens.firstPlace { $0.range.lowerBound >= range.lowerBound }
    for token in tokens[..<first].reversed() {
      guard range.lowerBound - token.range.upperBound <= reach else { break }
      if token.range.upperBound <= range.lowerBound {
        add(token, from: token.range.upperBound, to: range.lowerBound)
      }
    }
    for token in tokens[first...] {
      guard token.range.lowerBound - range.upperBound <= reach else { break }
      if token.range.lowerBound >= range.upperBound {
        add(token, from: range.upperBound, to: token.range.lowerBound)
      }
    }
    return words
  }

  /// The words of the sentence in which `range` stands, those within it left out.
  func sentence(around range: Range<Int>) -> Set<UInt64> {
    let ends = breaks.filter { $0.factor <= Self.sentenceFactor }.map(\.place)
    let start = ends.last { $0 < range.lowerBound } ?? 0
    let end = ends.first { $0 >= range.upperBound } ?? .max
    return Set(
      tokens.lazy.filter {
        $0.range.lowerBound >= start && $0.range.upperBound <= end && !$0.range.overlaps(range)
      }.map(\.id))
  }

  /// How alike the surroundings of two places are, 0 to 1.
  static func likeness(_ left: [UInt64: Double], _ right: [UInt64: Double]) -> Double {
    let (leftSum, rightSum) = (left.values.reduce(0, +), right.values.reduce(0, +))
    guard leftSum > 0, rightSum > 0 else { return 0 }
    var shared = 0.0
    for (word, value) in left {
      if let other = right[word] { shared += min(value, other) }
    }
    return shared / (leftSum * rightSum).squareRoot()
  }

  private func factor(from start: Int, to end: Int) -> Double {
    var (factor, index) = (1.0, breaks.firstPlace { $0.place >= start })
    while index < breaks.count, breaks[index].place < end {
      factor *= breaks[index].factor
      index += 1
    }
    return factor
  }

  /// Commas, `和`, `and` and their like halve; what ends a sentence quarters.
  private static func breaks(of text: String) -> [(place: Int, factor: Double)] {
    let bytes = Array(text.utf8)
    var (breaks, index) = ([(place: Int, factor: Double)](), 0)
    while index < bytes.count {
      let mark = marks.first { bytes[index...].starts(with: $0.bytes) }
      if let mark { breaks.append((index, mark.factor)) }
      index += mark?.bytes.count ?? 1
    }
    return breaks
  }

  private static let sentenceFactor = 0.25

  /// `和平` is no conjunction: the longer word stands before it and changes nothing.
  private static let marks: [(bytes: [UInt8], factor: Double)] = [
    ("和平", 1), ("，", 0.5), ("、", 0.5), ("：", 0.5), ("和", 0.5), ("以及", 0.5), (", ", 0.5),
    (": ", 0.5), (" and ", 0.5), ("。", 0.25), ("；", 0.25), ("; ", 0.25), (". ", 0.25), ("\n", 0.25),
  ].map { (Array($0.0.utf8), $0.1) }
}

extension RandomAccessCollection where Index == Int {
  /// The first index at which `isSecond` holds, where all before do not hold and all after do.
  func firstPlace(where isSecond: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
