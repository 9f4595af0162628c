import Core
import Documents

/// The note "name not checked": a capitalised name or a title between 《》 that no table has.
///
/// Where the cited passages, or our translation of them, have its very words, it needs no table.
enum UncheckedNames {
  static func outcome(_ context: ClaimContext) -> ClaimOutcome {
    var outcome = ClaimOutcome()
    let claim = context.claim
    let bytes = Array(claim.text.utf8)
    let candidates = claim.language == .chinese ? titles(in: bytes) : capitalised(in: bytes)
    let texts = (context.grounds + context.comparableGrounds).map(\.text).map(spaceless)
    for range in candidates where !isKnown(range, claim) {
      let words = spaceless(claim[range])
      guard !texts.contains(where: { $0.contains(words) }) else { continue }
      outcome.findings.append(note(claim[range], at: range))
    }
    return outcome
  }

  /// Whether a name, citation or quotation that other checks look at overlaps the words.
  private static func isKnown(_ range: Range<Int>, _ claim: ClaimText) -> Bool {
    (claim.names.map(\.range) + claim.citations.map(\.range) + claim.quotations
      + claim.dates.map(\.range)).contains { $0.overlaps(range) }
  }

  private static func spaceless(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
  }

  /// What stands between 《 and 》.
  private static func titles(in bytes: [UInt8]) -> [Range<Int>] {
    let ends = ByteSearch.ranges(of: Array("》".utf8), in: bytes)
    return ByteSearch.ranges(of: Array("《".utf8), in: bytes).compactMap { start in
      ends.first { $0.lowerBound > start.upperBound }.map { start.upperBound..<$0.lowerBound }
    }
  }

  /// Two or more capitalised words, small ones such as `of the` between them: `Rapid Response Facility`.
  ///
  /// The first word of a sentence is capitalised whatever it is.
  private static func capitalised(in bytes: [UInt8]) -> [Range<Int>] {
    var (found, run) = ([Range<Int>](), [EnglishWord]())
    var isFirst = true
    func close() {
      while let last = run.last, !last.isCapital { run.removeLast() }
      if run.count(where: \.isCapital) >= 2, let first = run.first, let last = run.last {
        let range = first.range.lowerBound..<last.range.upperBound
        let words = run.map(\.text).joined(separator: " ")
        if !everyday.contains(words) { found.append(range) }
      }
      run = []
    }
    for word in EnglishWords.words(of: bytes) {
      if word.mark != 0 { close() }
      let opens = isFirst || word.mark == UInt8(ascii: ".")
      isFirst = false
      if word.isCapital, !opens {
        run.append(word)
      } else if !run.isEmpty, links.contains(word.text) {
        run.append(word)
      } else {
        close()
      }
    }
    close()
    return found
  }

  private static let links: Set<String> = ["of", "the", "for", "on", "and", "in", "to", "de"]
  private static let everyday: Set<String> = [
    "member states", "united nations", "outer space", "near-earth objects", "observer states",
  ]

  private static func note(_ words: String, at range: Range<Int>) -> ClaimFinding {
    ClaimFinding(
      "claim-name", .note, at: range,
      message: Bilingual(
        zh: "“\(words)”不在任何表中，名称未核对", en: "“\(words)” is in no table; the name was not checked"),
      help: Bilingual(
        zh: "可把它和另一语文的名称加入terms.csv",
        en: "add it to terms.csv with its name in the other language"))
  }
}
