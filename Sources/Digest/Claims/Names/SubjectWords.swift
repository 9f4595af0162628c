import Core
import Documents

/// What is said of a name: the words behind it, near ones more.
///
/// `X agreed that entities should continue` and `UN-Space agreed that participating entities should
/// continue` say the same of their subjects.
struct SubjectWords {
  private let words: DocumentWords
  /// Of how many bytes behind a name the words count.
  private static let reach = 72
  private static let half = 10.0

  init(_ words: DocumentWords) { self.words = words }

  /// What is said of a name.
  struct Saying {
    /// The words, each with how much it counts.
    var words: [UInt64: Double] = [:]
    /// The first of them: the verb is among these.
    var first: [UInt64] = []
  }

  /// The words behind `range` up to the end of its sentence.
  func behind(_ range: Range<Int>, in tokens: [WordToken], of text: ClaimText) -> Saying {
    let bytes = Array(text.text.utf8)
    // `委员会第六十二届会议商定`: the session says nothing of its own.
    let session = text.citations.first {
      $0.kind == .session
        && (range.upperBound...range.upperBound + 12).contains($0.range.lowerBound)
    }
    let range = range.lowerBound..<(session?.range.upperBound ?? range.upperBound)
    let end = min(range.upperBound + Self.reach, sentenceEnd(after: range.upperBound, bytes))
    var (found, first) = ([UInt64: Double](), [UInt64]())
    for token in tokens
    where token.range.lowerBound >= range.upperBound && token.range.upperBound <= end {
      if first.count < 3 { first.append(token.id) }
      let distance = Double(token.range.lowerBound - range.upperBound)
      let value = words.weight(of: token.id) / (1 + distance / Self.half)
      found[token.id] = max(found[token.id] ?? 0, value)
    }
    return Saying(words: found, first: first)
  }

  /// A name with those that are joined to it: `the Committee and its subcommittees`.
  ///
  /// What stands behind the last of them is said of all.
  static func chain(from name: NameMention, in text: ClaimText) -> (range: Range<Int>, count: Int) {
    var (end, count) = (name.range.upperBound, 1)
    for next in text.names where next.range.lowerBound >= end {
      guard links.contains(link(from: end, to: next.range.lowerBound, in: text)) else { break }
      (end, count) = (next.range.upperBound, count + 1)
    }
    return (name.range.lowerBound..<end, count)
  }

  /// The words between two names without the sessions of the first: `第六十届会议和` is `和`.
  private static func link(from start: Int, to end: Int, in text: ClaimText) -> String {
    let session = text.citations.last {
      $0.kind == .session && $0.range.lowerBound >= start && $0.range.upperBound <= end
    }
    guard let session else { return text[start..<end] }
    let before = text[start..<session.range.lowerBound]
    let isBare = before.isEmpty || before.hasSuffix("its ")
    return isBare ? text[session.range.upperBound..<end] : text[start..<end]
  }

  private static let links: Set<String> = [
    "、", "和", "及", "与", "以及", "及其", "和其", "，以及", ", ", " and ", ", and ", " and the ", ", the ",
    ", and the ", " and its ", " and their ",
  ]

  private func sentenceEnd(after index: Int, _ bytes: [UInt8]) -> Int {
    var position = index
    while position < bytes.count {
      let rest = bytes[position...]
      if rest.starts(with: "。".utf8) || rest.starts(with: "；".utf8) || rest.starts(with: ". ".utf8)
        || rest.starts(with: "; ".utf8)
      {
        return position
      }
      position += 1
    }
    return position
  }
}
