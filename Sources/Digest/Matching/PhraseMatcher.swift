/// Finds many phrases in one pass over a text (Aho–Corasick over bytes).
///
/// Phrases and texts are compared as ``MatchingText``; a phrase that begins or ends with a Latin letter or
/// digit is found as whole words only, a plural `s` allowed: `asteroid` in `Asteroids`, not in
/// `asteroidal`. Every occurrence is reported, also within and across others.
struct PhraseMatcher: Sendable {
  /// A phrase where it stands.
  struct Match: Hashable {
    /// Its number in the list the matcher was made of.
    var phrase: Int
    /// UTF-8 bytes of the text.
    var range: Range<Int>
  }

  private let automaton: PhraseAutomaton

  /// Empty phrases are never found.
  init(_ phrases: [String]) {
    automaton = PhraseAutomaton(phrases.map { MatchingText($0).bytes })
  }

  /// Every match, ordered by its end, longer ones first.
  func matches(in text: String) -> [Match] {
    guard !automaton.isEmpty else { return [] }
    let folded = MatchingText(text)
    var matches: [Match] = []
    automaton.scan(folded.bytes) { phrase, range in
      if isWhole(range, in: folded) {
        matches.append(Match(phrase: phrase, range: folded.original(range)))
      }
    }
    return matches
  }

  private func isWhole(_ range: Range<Int>, in text: MatchingText) -> Bool {
    if text.isInsideWord(range.lowerBound) { return false }
    guard text.isInsideWord(range.upperBound) else { return true }
    return text.bytes[range.upperBound] == 0x73 && !text.isInsideWord(range.upperBound + 1)
  }
}
