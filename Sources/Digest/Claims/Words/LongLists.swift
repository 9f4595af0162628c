import Core

/// Lists of which no table knows every member: `秘书处、道德操守办公室、国际电信联盟（国际电联）和联合国水机制`.
enum LongLists {
  /// With fewer marks between its members a list is short.
  private static let fewestMarks = 3

  /// Whether the name at `range` of a text stands beside a mark of a list that has many of them.
  static func contains(_ range: Range<Int>, _ text: ClaimText) -> Bool {
    let marks = text.language == .chinese ? chinese : english
    let bytes = Array(text.text.utf8)
    let touches =
      marks.behind.contains { bytes[range.upperBound...].starts(with: $0.utf8) }
      || marks.before.contains { bytes[..<range.lowerBound].ends(with: $0) }
    guard touches else { return false }
    let ends = marks.ends.flatMap { ByteSearch.ranges(of: Array($0.utf8), in: bytes) }
    let head = ends.map(\.upperBound).filter { $0 <= range.lowerBound }.max() ?? 0
    let tail = ends.map(\.lowerBound).filter { $0 >= range.upperBound }.min() ?? bytes.count
    let sentence = Array(bytes[head..<max(head, tail)])
    let count = marks.between.reduce(0) {
      $0 + ByteSearch.ranges(of: Array($1.utf8), in: sentence).count
    }
    return count >= fewestMarks
  }

  private struct Marks {
    var between: [String]
    var ends: [String]
    var before: [String]
    var behind: [String]
  }

  private static let chinese = Marks(
    between: ["、", "；"], ends: ["。"], before: ["、", "：", "和", "及", "与", "（"],
    behind: ["、", "（", "(", "）、", ")、", "和", "以及", "及"])
  private static let english = Marks(
    between: [", ", "; "], ends: [". "],
    before: [", ", " and ", ", the ", " and the ", ": ", " (", "; ", "; the ", "; and "],
    behind: [", ", " (", "), ", "); ", ") and", "; ", " and "])
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with word: String) -> Bool {
    suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
