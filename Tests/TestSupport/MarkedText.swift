/// A text whose `⟦…⟧` marks are removed and remembered: the usual way to write down an expected place.
///
/// `MarkedText("见⟦A/75/982⟧号")` has ``text`` `见A/75/982号` and one range, bytes 3..<11.
package struct MarkedText: Sendable {
  /// The text without marks.
  package let text: String
  /// The marked ranges as UTF-8 offsets in ``text``, in order of their starts.
  package let ranges: [Range<Int>]

  package init(_ marked: String) {
    var (plain, starts, ranges) = ("", [Int](), [Range<Int>]())
    for character in marked {
      switch character {
      case "⟦": starts.append(plain.utf8.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<plain.utf8.count) }
      default: plain.append(character)
      }
    }
    text = plain
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}
