extension String {
  /// The text as a terminal may show it: control characters are U+FFFD, a tab is a space.
  ///
  /// They could move the cursor or recolour the terminal, and those of Unicode's bidirectional algorithm (UAX #9)
  /// could show a file's name as another one: `a\u{1B}[2Jb` becomes `a\u{FFFD}[2Jb`.
  package var withoutControls: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
