import Core
import Documents

/// A clause of a sentence or passage with its voice and what it is about.
struct ClaimClause {
  var text: ClaimText
  var clause: VoiceReading.Clause
  var marks: Set<String>
  var words: Set<String>

  var range: Range<Int> { clause.range }
  var voice: Voice { clause.voice }
  /// Its words; indices are those of the text.
  var bytes: ArraySlice<UInt8>

  /// What a part of it is about.
  func part(_ range: Range<Int>, of text: ClaimText) -> ClaimClause {
    let all = Array(text.text.utf8)
    var part = self
    part.clause.range = range
    part.bytes = all[range]
    part.marks = ClauseWords.marks(of: text, in: range, all)
    part.words = ClauseWords.ownWords(of: text, in: range, all)
    return part
  }

  /// The clauses of a text in order.
  static func clauses(of text: ClaimText, _ reading: VoiceReading) -> [ClaimClause] {
    let bytes = Array(text.text.utf8)
    return reading.clauses.map { clause in
      ClaimClause(
        text: text, clause: clause, marks: ClauseWords.marks(of: text, in: clause.range, bytes),
        words: ClauseWords.ownWords(of: text, in: clause.range, bytes), bytes: bytes[clause.range])
    }
  }
}

/// Finds the clause of the passages that a clause of a sentence is about.
struct ClauseAlignment {
  let passages: [ClaimClause]
  /// In how many clauses of the passages a mark or word stands.
  private let counts: [String: Int]

  init(_ passages: [ClaimClause]) {
    self.passages = passages
    var counts: [String: Int] = [:]
    for clause in passages {
      for mark in clause.marks.union(clause.words) { counts[mark, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// How much two clauses share: a value counts three words, a name two, a rare word more than one
  /// that stands everywhere.
  func likeness(_ clause: ClaimClause, _ other: ClaimClause) -> Double {
    var sum = 0.0
    for mark in clause.marks where other.marks.contains(mark) {
      let weight: Double = mark.hasPrefix("v:") ? 3 : mark.hasPrefix("n:") ? 2 : 1
      sum += weight / Double(max(1, counts[mark] ?? 1)).squareRoot()
    }
    guard clause.text.language == other.text.language else { return sum }
    for word in clause.words where other.words.contains(word) {
      sum += 0.5 / Double(max(1, counts[word] ?? 1)).squareRoot()
    }
    return sum
  }

  /// The clauses that come nearest, best first; empty where none clearly does.
  ///
  /// A clause is near that shares a value and a word or two words, and at least two thirds of what the
  /// nearest one shares.
  func nearest(to clause: ClaimClause) -> [ClaimClause] {
    let ranked = passages.map { (clause: $0, likeness: likeness(clause, $0)) }
      .sorted { $0.likeness > $1.likeness }
    guard let best = ranked.first?.likeness, best >= Self.least else { return [] }
    let near = ranked.prefix { $0.likeness >= best * Self.share }.map(\.clause)
    return near + near.flatMap { antecedents(of: $0) }
  }

  /// The clauses of the sentence before one that goes back to it: `该文件题为……`, `This document is …`.
  private func antecedents(of clause: ClaimClause) -> [ClaimClause] {
    let bytes = clause.bytes.trimmedBytes
    let isFirst = !passages.contains {
      $0.text.anchor == clause.text.anchor && $0.clause.sentence == clause.clause.sentence
        && $0.range.lowerBound < clause.range.lowerBound
    }
    guard isFirst else { return [] }
    let goesBack =
      clause.text.language == .chinese
      ? Self.chinesePronouns.atStart(of: bytes) != nil
      : EnglishWords.words(of: Array(bytes.prefix(12))).first.map {
        Self.englishPronouns.contains($0.text)
      } == true
    guard goesBack else { return [] }
    return passages.filter {
      $0.text.anchor == clause.text.anchor && $0.clause.sentence == clause.clause.sentence - 1
    }
  }

  private static let chinesePronouns = ByteWords("该 这 其 此 它 他 她 后者")
  private static let englishPronouns: Set<String> = [
    "this", "these", "it", "they", "its", "their", "such", "he", "she",
  ]

  private static let least = 1.6
  private static let share = 0.67
}
