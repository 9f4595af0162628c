import Core
import Documents

/// Describes the places of one document where something is cited; each passage is taken apart once.
struct CitingPassageReader {
  private let document: CorpusDocument
  private let text: DocumentText
  private let callers: [String: [String]]
  private var sentences: [String: [Range<Int>]] = [:]
  private var others: [OtherLanguage] = []
  private var clauses: [String: [VerbClause]] = [:]

  init(_ document: CorpusDocument) {
    self.document = document
    text = document.primary
    callers = Dictionary(
      text.document.footnotes.map { ($0.id, $0.calls) }, uniquingKeysWith: { first, _ in first })
    others = document.allTexts.dropFirst().map { OtherLanguage($0) }
  }

  mutating func passage(of citation: Citation) -> CitingPassage {
    CitingPassage(
      passage: PassageID(document: document.slug, anchor: citation.at),
      calledFrom: callers[citation.at] ?? [], sentence: sentence(of: citation),
      text: citation.text, pinpoint: citation.pinpoint, date: citation.date,
      verb: document.kind == .resolution ? verb(of: citation) : nil,
      otherWords: otherWords(of: citation))
  }

  private mutating func sentence(of citation: Citation) -> String {
    let words = text.passages[citation.at]?.text ?? ""
    let ranges = sentences[citation.at] ?? SentenceSplitter.sentences(in: words)
    sentences[citation.at] = ranges
    return Self.sentence(at: citation.range.lowerBound, in: words, ranges)
  }

  private static func sentence(
    at offset: Int, in words: String, _ ranges: [Range<Int>]
  ) -> String {
    let range = ranges.first { $0.upperBound > offset }
    guard let range, ranges.count > 1 else { return words }
    return String(decoding: Array(words.utf8)[range], as: UTF8.self)
  }

  // MARK: Other languages

  /// A place where something is cited, in whatever language.
  private struct Place: Hashable {
    var anchor: String
    var target: String
  }

  /// A text of the document in another language, and how many of its citations are taken.
  private struct OtherLanguage {
    let text: DocumentText
    let citations: [Place: [Citation]]
    var taken: [Place: Int] = [:]

    init(_ text: DocumentText) {
      self.text = text
      citations = Dictionary(grouping: text.document.citations) {
        Place(anchor: $0.at, target: $0.target)
      }
    }
  }

  /// The same citation in each other language: the first of a passage is the first there.
  private mutating func otherWords(of citation: Citation) -> [Language: CitingWords] {
    var found: [Language: CitingWords] = [:]
    let place = Place(anchor: citation.at, target: citation.target)
    for index in others.indices {
      let (number, same) = (others[index].taken[place, default: 0], others[index].citations[place])
      others[index].taken[place] = number + 1
      guard let same, number < same.count,
        let words = others[index].text.passages[citation.at]?.text
      else { continue }
      let sentence = Self.sentence(
        at: same[number].range.lowerBound, in: words, SentenceSplitter.sentences(in: words))
      found[others[index].text.language] = CitingWords(sentence: sentence, text: same[number].text)
    }
    return found
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
