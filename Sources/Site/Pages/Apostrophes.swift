extension String {
  /// With typographic apostrophes, for names out of tables, which are typed with straight ones.
  ///
  /// `Lao People's Democratic Republic` is `Lao People’s Democratic Republic`; a mark that follows no letter,
  /// such as one that opens a quotation, stays.
  var withTypographicApostrophes: String {
    guard contains("'") else { return self }
    var (result, previous) = ("", Character(" "))
    for character in self {
      result.append(character == "'" && previous.isLetter ? "’" : character)
      previous = character
    }
    return result
  }
}
