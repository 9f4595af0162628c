import Core

/// Chinese set with a blank behind each character, as old scans are recognised: `一 . 导 言`.
enum LetterSpacing {
  /// Characters that must stand alone in a line before it is taken for one set so; in a line with
  /// fewer than half as many again, all of them.
  private static let least = 4

  /// The line without the blanks between its characters; other lines as they are.
  ///
  /// `1 . 委 员 会 举 行 了 2 0 次 会 议 。` gives `1.委员会举行了20次会议。`; Latin words keep theirs.
  static func closed(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard line.count >= 2 * least - 1, line.contains(where: Script.isHan) else { return line }
    let words = line.split(omittingEmptySubsequences: false, whereSeparator: \.isBlank)
    let single = words.count { $0.count == 1 }
    let han = words.count { $0.count == 1 && Script.isHan($0[$0.startIndex]) }
    guard single >= least, single * 5 >= words.count * 4, han * 2 >= single,
      words.count * 2 >= least * 3 || single == words.count,
      !words.contains(where: \.isEmpty)
    else { return line }
    var result: [Unicode.Scalar] = []
    for word in words {
      if let last = result.last, let first = word.first, last.isLetter, first.isLetter {
        result.append(" ")
      }
      result += word
    }
    return result
  }
}
