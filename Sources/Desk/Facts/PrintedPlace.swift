/// Finds the place in a line that also names a date.
enum PrintedPlace {
  /// `Nairobi` of `(Nairobi, 4–7 November 2024)`, `中国海南` of `（2022年11月21日至24日，中国海南）`.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - date: The UTF-8 bytes of the date in it.
  /// - Returns: The place; nil where more is said than a place.
  static func name(in line: Substring, beside date: Range<Int>) -> String? {
    let bytes = Array(line.utf8)
    let sides = [bytes[..<date.lowerBound], bytes[date.upperBound...]].map { side in
      words.reduce(trimmed(String(decoding: side, as: UTF8.self))) { without($1, in: $0) }
    }.filter { !$0.isEmpty }
    guard sides.count == 1, let place = sides.first, place.count <= longest,
      !place.contains(where: \.isNumber)
    else { return nil }
    return place
  }

  /// What may stand around the name and is no part of it.
  private static let words: [(start: String, end: String)] = [
    ("held in ", " from"), ("held at ", " on"), ("在", "举行"), ("于", "召开"),
  ]
  private static let marks = " ()（），,、;；:："
  private static let longest = 80

  private static func without(_ word: (start: String, end: String), in text: String) -> String {
    var text = text
    if text.hasPrefix(word.start) { text = String(text.dropFirst(word.start.count)) }
    if text.hasSuffix(word.end) { text = String(text.dropLast(word.end.count)) }
    return text == trimmed(word.end) ? "" : trimmed(text)
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }
}
