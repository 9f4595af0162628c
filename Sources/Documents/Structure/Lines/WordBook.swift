import Core

/// What a text itself says about its words: the evidence for hyphens at line ends and for blanks
/// between Han characters.
///
/// Only the joints of the text are looked up, so a book costs one pass over the lines that end in a
/// hyphen and, where there are any, one over all words.
struct WordBook: Sendable {
  private var whole: Set<UInt64> = []
  /// Pairs of Han characters that stand side by side; empty where no single blank parts two.
  private var pairs: Set<UInt64> = []

  init(of lines: [Line]) {
    if lines.contains(where: { Self.hasParted($0.scalars) }) {
      for line in lines {
        for (left, right) in zip(line.scalars, line.scalars.dropFirst())
        where Script.isHan(left) && Script.isHan(right) {
          pairs.insert(UInt64(left.value) << 32 | UInt64(right.value))
        }
      }
    }
    let hasHyphens = lines.contains { line in
      line.scalars.last.map { $0 == "-" || $0 == "\u{2010}" } ?? false
    }
    guard hasHyphens else { return }
    for line in lines {
      var hash = Self.seed
      var isOpen = false
      for (index, scalar) in line.scalars.enumerated() {
        if scalar.isLetter || scalar == "-" && isOpen {
          hash = Self.adding(scalar, to: hash)
          isOpen = true
          if scalar == "-", index == line.scalars.count - 1 { isOpen = false }
        } else if isOpen {
          whole.insert(hash)
          (hash, isOpen) = (Self.seed, false)
        }
      }
      if isOpen { whole.insert(hash) }
    }
  }

  /// Whether the blank between two Han characters is noise: the text has them side by side elsewhere.
  ///
  /// `空 间碎片` is `空间碎片` in a text that speaks of 空间; `介绍性发言 小组讨论` keeps its blank.
  func areOne(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    pairs.contains(UInt64(left.value) << 32 | UInt64(right.value))
  }

  private static func hasParted(_ line: [Unicode.Scalar]) -> Bool {
    for index in line.indices.dropFirst().dropLast()
    where line[index].isBlank && Script.isHan(line[index - 1]) && Script.isHan(line[index + 1]) {
      return true
    }
    return false
  }

  /// Whether the hyphen between `left` and `right` was set only because the line ended there.
  ///
  /// `develop-` `ment` is `development`; `long-` `term` keeps its hyphen. What the text does
  /// elsewhere decides; then whether both halves are words of their own.
  func joins(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard left.count > 1, let first = right.first, first.isLetter, !first.isCapital else {
      return false
    }
    if whole.contains(Self.hash(left + ["-"] + right)) { return false }
    if whole.contains(Self.hash(left + right)) { return true }
    if left.contains("-") || right.contains("-") { return false }
    if Self.prefixes.contains(String(String.UnicodeScalarView(left)).lowercased()) { return false }
    return !(whole.contains(Self.hash(left)) && whole.contains(Self.hash(right)))
  }

  /// First parts that English compounds are hyphenated behind.
  private static let prefixes: Set<String> = [
    "all", "anti", "co", "cross", "data", "ex", "far", "follow", "full", "ground", "half", "high",
    "inter", "large", "long", "low", "mid", "multi", "near", "non", "open", "post", "pre", "public",
    "real", "reusable", "science", "self", "semi", "short", "small", "so", "space", "sub", "user",
    "value", "vice", "well", "wide", "world", "year",
  ]

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func adding(_ scalar: Unicode.Scalar, to hash: UInt64) -> UInt64 {
    let value = (0x41...0x5A).contains(scalar.value) ? scalar.value + 32 : scalar.value
    return (hash ^ UInt64(value)) &* 0x100_0000_01B3
  }

  private static func hash(_ word: [Unicode.Scalar]) -> UInt64 {
    word.reduce(seed) { adding($1, to: $0) }
  }
}
