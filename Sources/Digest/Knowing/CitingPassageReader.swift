import Core
import Documents

/// Describes the places of one document where something is cited; each passage is taken apart once.
struct CitingPassageReader {
  private let document: CorpusDocument
  private let text: DocumentText
  private let callers: [String: [String]]
  private var sentences: [String: [Range<Int>]] = [:]
  private var clauses: [String: [VerbClause]] = [:]

  init(_ document: CorpusDocument) {
    self.document = document
    text = document.primary
    callers = Dictionary(
      text.document.footnotes.map { ($0.id, $0.calls) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func passage(of citation: Citation) -> CitingPassage {
    CitingPassage(
      passage: PassageID(document: document.slug, anchor: citation.at),
      calledFrom: callers[citation.at] ?? [], sentence: sentence(of: citation),
      text: citation.text, pinpoint: citation.pinpoint, date: citation.date,
      verb: document.kind == .resolution ? verb(of: citation) : nil)
  }

  private mutating func sentence(of citation: Citation) -> String {
    let words = text.passages[citation.at]?.text ?? ""
    let ranges = sentences[citation.at] ?? SentenceSplitter.sentences(in: words)
    sentences[citation.at] = ranges
    let range = ranges.first { $0.upperBound > citation.range.lowerBound }
    guard let range, ranges.count > 1 else { return words }
    return String(decoding: Array(words.utf8)[range], as: UTF8.self)
  }

  /// Resolutions say what they do; a citation in a footnote shares the verb of where it is called.
  private mutating func verb(of citation: Citation) -> CitingVerb? {
    guard let caller = callers[citation.at]?.first else {
      return verb(before: citation.range.lowerBound, in: citation.at)
    }
    let call = text.passages[caller]?.calls.first { $0.footnote == citation.at }
    return verb(before: call?.offset ?? Int.max, in: caller)
  }

  private mutating func verb(before offset: Int, in anchor: String) -> CitingVerb? {
    let known =
      clauses[anchor]
      ?? CitingVerb.clauses(of: text.passages[anchor]?.text ?? "", text.language)
    clauses[anchor] = known
    return CitingVerb.governing(offset, among: known)
  }
}
