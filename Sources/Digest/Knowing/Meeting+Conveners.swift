import Core

extension Corpus {
  /// The passages in whose sentence a meeting is named together with a word for holding it:
  /// who convened it stands there.
  ///
  /// In `外空厅与奥地利于2023年共同主办了世界空间论坛` the meeting is named beside 主办.
  package func conveningPassages(of meeting: Meeting) -> [PassageID] {
    meeting.mentions.filter { mention in
      guard mention.isSubstance, let passage = passage(mention.passage) else { return false }
      let bytes = Array(passage.text.utf8)
      return mention.ranges.contains { range in
        let sentence = Self.sentence(around: range, in: bytes)
        return Self.conveningWords.contains { sentence.contains($0) }
      }
    }.map(\.passage)
  }

  private static let conveningWords = [
    "主办", "举办", "组办", "合办", "承办", "organized", "organised", "hosted", "convened",
  ]

  /// From the full stop before a range to the one behind it.
  private static func sentence(around range: Range<Int>, in bytes: [UInt8]) -> String {
    let stop: [UInt8] = [0xE3, 0x80, 0x82]
    var start = min(range.lowerBound, bytes.count)
    while start >= 3, Array(bytes[start - 3..<start]) != stop { start -= 1 }
    var end = min(range.upperBound, bytes.count)
    while end + 3 <= bytes.count, Array(bytes[end..<end + 3]) != stop { end += 1 }
    return String(
      decoding: bytes[(start < 3 ? 0 : start)..<min(end + 3, bytes.count)], as: UTF8.self)
  }
}
