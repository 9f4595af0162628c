/// Short beginnings of long texts, for titles and descriptions.
enum Excerpt {
  /// The text itself, or its beginning cut at a character with an ellipsis.
  ///
  /// Cut at `length` characters, in Latin text at the last space before.
  static func text(_ text: String, length: Int = 120) -> String {
    guard text.count > length else { return text }
    let beginning = text.prefix(length)
    if let space = beginning.lastIndex(of: " "),
      beginning.distance(from: space, to: beginning.endIndex) < 20
    {
      return beginning[..<space] + "…"
    }
    return beginning + "…"
  }
}
