/// A passage prepared for the scanners: folded once, its names and dates found once.
struct Scan {
  let passage: Passage
  let text: FoldedText
  /// Names in order; ranges are folded.
  let mentions: [VocabularyMention]
  /// Dates in order; ranges are folded.
  let dates: [DateMention]
  private let dateByEnd: [Int: Int]
  private let mentionByEnd: [Int: Int]

  init(_ passage: Passage, vocabulary: Vocabulary) {
    self.passage = passage
    text = FoldedText(passage.text)
    mentions = vocabulary.mentions(in: text)
    dates = DateReader.dates(in: text)
    dateByEnd = Self.byEnd(dates.map(\.range.upperBound))
    mentionByEnd = Self.byEnd(mentions.map(\.range.upperBound))
  }

  func date(endingAt index: Int) -> DateMention? { dateByEnd[index].map { dates[$0] } }
  func mention(endingAt index: Int) -> VocabularyMention? {
    mentionByEnd[index].map { mentions[$0] }
  }
  func mention(startingAt index: Int) -> VocabularyMention? {
    let low = mentions.partitioningIndex { $0.range.lowerBound >= index }
    return low < mentions.count && mentions[low].range.lowerBound == index ? mentions[low] : nil
  }

  func date(startingAt index: Int) -> DateMention? {
    let place = dates.partitioningIndex { $0.range.lowerBound >= index }
    return place < dates.count && dates[place].range.lowerBound == index ? dates[place] : nil
  }

  /// The last date that ends at or before `index`.
  func date(before index: Int) -> DateMention? {
    let place = dates.partitioningIndex { $0.range.upperBound > index }
    return place > 0 ? dates[place - 1] : nil
  }

  /// The names that lie in `range`, in order.
  func mentions(in range: Range<Int>) -> ArraySlice<VocabularyMention> {
    let first = mentions.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let last = mentions.partitioningIndex { $0.range.upperBound > range.upperBound }
    return first < last ? mentions[first..<last] : []
  }

  private static func byEnd(_ ends: [Int]) -> [Int: Int] {
    Dictionary(ends.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
  }
}

extension Array {
  /// The first index at which `isSecond` holds, where all before do not hold and all after do.
  fileprivate func partitioningIndex(where isSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A citation that a scanner found; ranges are in the folded text.
struct Found {
  var kind: Citation.Kind
  var target: String
  var range: Range<Int>
  var pinpoint: Range<Int>?
  var date: String?
  /// The slug of a session's body.
  var body: String?
}
