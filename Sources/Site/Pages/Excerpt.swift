/// Short beginnings of long texts, for titles and descriptions.
enum Excerpt {
  /// The text itself, or its beginning cut at a character with an ellipsis.
  ///
  /// Cut at `length` characters, in Latin text at the last space before. Behind Han characters the
  /// ellipsis is the Chinese one of six dots (GB/T 15834—2011, section 4.11): `空间碎片……`, `space debris…`.
  /// Marks that open something, `“` or `（`, do not stay behind alone.
  static func text(_ text: String, length: Int = 120) -> String {
    guard text.count > length else { return text }
    var beginning = text.prefix(length)
    if let space = beginning.lastIndex(of: " "),
      beginning.distance(from: space, to: beginning.endIndex) < 20
    {
      beginning = beginning[..<space]
    }
    while let last = beginning.last, " “‘（(《〈「".contains(last) { beginning.removeLast() }
    let isChinese = beginning.last.map { $0 >= "\u{2E80}" } ?? false
    return beginning + (isChinese ? "……" : "…")
  }
}
