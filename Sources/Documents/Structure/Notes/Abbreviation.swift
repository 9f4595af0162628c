/// Abbreviations that a number follows: `No. 20`, `para. 12`.
enum Abbreviation {
  /// Whether a line ends in one, so that a number on the next line belongs to it.
  static func ends(_ line: Line) -> Bool {
    guard line.scalars.last == "." else { return line.scalars.last == "第" }
    let word = line.scalars.dropLast().suffix(8).reversed().prefix { $0.isLetter }.reversed()
    return words.contains(String(String.UnicodeScalarView(word)).lowercased())
  }

  private static let words: Set<String> = [
    "no", "nos", "para", "paras", "vol", "vols", "p", "pp", "chap", "sect", "art", "add", "corr",
    "rev", "ch", "sess", "suppl",
  ]
}
